import EntenteModel

/// Names that must belong to one actor at a time, and do not.
extension PackLoader {
  /// Throws when two actors bear one name over the same days. Capitals, metonyms, surnames and weak
  /// names may be shared.
  func checkNames() throws(LanguagePackError) {
    for entry in gazetteer.entries where entry.isExclusive {
      var link = entry.next
      while link >= 0 {
        let other = gazetteer.entries[Int(link)]
        link = other.next
        if other.isExclusive, entry.clashes(with: other) { throw clash(entry, other) }
      }
    }
  }

  private func clash(_ entry: GazetteerEntry, _ other: GazetteerEntry) -> LanguagePackError {
    let first = actors.records[Int(min(entry.actor, other.actor))]
    let second = actors.records[Int(max(entry.actor, other.actor))]
    let name = sharedName(entry.actor, other.actor)
    return LanguagePackError(
      file: second.file, line: second.line,
      problem: "'\(name)' names '\(second.key.string)' and '\(first.key.string)' "
        + "(\(first.file):\(first.line)) at the same time; "
        + "date the names, or make one of them 'weak'")
  }

  /// As one of the two writes it.
  private func sharedName(_ one: ActorNumber, _ other: ActorNumber) -> String {
    let spellings = Set(names(of: one).map { Spelling.hash(of: $0) })
    return names(of: other).first { spellings.contains(Spelling.hash(of: $0)) } ?? ""
  }

  private func names(of actor: ActorNumber) -> [String] {
    actors.facts(of: actor).compactMap { fact in
      if case .name = fact.property { fact.value.string } else { nil }
    }
  }
}

extension GazetteerEntry {
  /// Whether it names its actor and nobody else.
  fileprivate var isExclusive: Bool {
    switch meaning {
    case .name, .acronym, .former, .demonym: actor >= 0
    case .metonym, .capital, .surname, .weak, .place, .title, .multiword: false
    }
  }

  /// Whether a reader could not tell which of the two is meant.
  fileprivate func clashes(with other: GazetteerEntry) -> Bool {
    actor != other.actor && isAcronym == other.isAcronym && firstDay <= other.lastDay
      && other.firstDay <= lastDay
  }
}
