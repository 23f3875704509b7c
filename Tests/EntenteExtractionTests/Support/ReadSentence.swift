@testable import EntenteExtraction

/// A sentence as the stages left it, in words that a test can state.
struct ReadSentence {
  let sentence: Sentence
  let bytes: [UInt8]
  let pack: LanguagePack
  let discourse: Discourse

  func words(_ first: Int32, _ end: Int32) -> String {
    guard end > first else { return "" }
    let start = sentence.tokens[Int(sentence.units[Int(first)].first)].start
    let stop = sentence.tokens[Int(sentence.units[Int(end) - 1].end) - 1].end
    return String(decoding: bytes.span, in: Int(start)..<Int(stop))
  }

  /// `backs/verbThird`, a unit each.
  var tags: [String] {
    sentence.units.indices.map { "\(words(Int32($0), Int32($0) + 1))/\(sentence.units[$0].tag)" }
  }

  /// The tags of one word, wherever it stands.
  func tags(of word: String) -> [String] {
    sentence.units.indices.compactMap {
      words(Int32($0), Int32($0) + 1) == word ? "\(sentence.units[$0].tag)" : nil
    }
  }

  /// `Osk = Ivo Osk, surname`; a place has no actor.
  var actors: [String] {
    sentence.mentions.map { mention in
      let start = Int(sentence.tokens[Int(mention.first)].start)
      let end = Int(sentence.tokens[Int(mention.end) - 1].end)
      let text = String(decoding: bytes.span, in: start..<end)
      if mention.meaning == .place { return "\(text): place" }
      let name = pack.name(of: mention.actor, discourse)
      let kind = pack.kind(of: mention.actor, discourse)
      return discourse.isProvisional(mention.actor)
        ? "\(text) = \(name), new \(kind)" : "\(text) = \(name), \(mention.meaning)"
    }
  }

  /// Noun groups in square brackets, verb groups in angle brackets, other words left out.
  var groups: String {
    sentence.nodes.compactMap { node in
      switch node.kind {
      case .nounGroup:
        let group = sentence.nounGroups[Int(node.index)]
        return "[\(words(group.first, group.end))]"
      case .verbGroup:
        let group = sentence.verbGroups[Int(node.index)]
        return "<\(words(group.first, group.end))>"
      default: return nil
      }
    }.joined(separator: " ")
  }

  /// `kind: subject | verb | object | preposition: group`, a clause each.
  var clauses: [String] {
    sentence.clauses.indices.map { index in
      let clause = sentence.clauses[index]
      let verb = sentence.verbGroups[Int(clause.verb)]
      var parts = [group(clause.subject), words(verb.first, verb.end), group(clause.object)]
      if clause.secondObject >= 0 { parts.append(group(clause.secondObject)) }
      for phrase in sentence.phrases where phrase.clause == Int32(index) {
        parts.append("\(words(phrase.unit, phrase.unit + 1)): \(group(phrase.group))")
      }
      return "\(clause.kind): " + parts.joined(separator: " | ")
    }
  }

  /// The heads of a coordination, joined; a dash for none.
  private func group(_ number: Int32) -> String {
    guard number >= 0 else { return "–" }
    var heads: [String] = []
    var member = number
    while member >= 0 {
      let group = sentence.nounGroups[Int(member)]
      heads.append(words(group.head, group.head + 1))
      member = group.conjunct
    }
    return heads.joined(separator: " + ")
  }
}
