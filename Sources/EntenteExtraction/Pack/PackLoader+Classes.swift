import EntenteModel

/// What words do in their sentence: classes of verbs, nouns, adjectives, adverbs, modals, pronouns.
extension PackLoader {
  mutating func loadClasses(_ files: PackFiles) throws(LanguagePackError) {
    try loadVerbClasses(files)
    try loadNounClasses(files)
    try loadNounKinds(files)
    var titleRows = files.rows("usual-titles", columns: 2...2)
    while try titleRows.next() {
      let title = titleRows[1].words.map { lexicon.add($0.hash, []) }
      usualTitles[lexicon.add(titleRows[0].hash, .noun)] = title
    }
    var adjectives = files.rows("adjective-classes", columns: 2...3)
    while try adjectives.next() {
      let found = try adjectives.lookUp(adjectives[0], in: AdjectiveClass.byName)
      lexicon.classify(adjective: adjectives[1].hash, found)
    }
    var adverbs = files.rows("adverb-classes", columns: 2...2)
    while try adverbs.next() {
      let found = try adverbs.lookUp(adverbs[0], in: AdverbClass.byName)
      let isPhrase = adverbs[1].bytes.contains(0x20)
      let lexeme = lexicon.add(adverbs[1].hash, isPhrase ? [] : .adverb)
      adverbClasses[lexeme] = (adverbClasses[lexeme] ?? []).union(found)
    }
    var modalRows = files.rows("modals", columns: 2...2)
    while try modalRows.next() {
      let found = try modalRows.lookUp(modalRows[0], in: ModalClass.byName)
      let lexeme = lexicon.add(modalRows[1].hash, .modal)
      modals[lexeme] = (modals[lexeme] ?? []).union(found)
    }
    var pronounRows = files.rows("pronouns", columns: 2...2)
    while try pronounRows.next() {
      guard let meaning = PronounMeaning(rawValue: pronounRows[1].string) else {
        throw pronounRows.problem("'\(pronounRows[1].string)' is no meaning")
      }
      pronouns[lexicon.add(pronounRows[0].hash, [])] = meaning
    }
  }

  private mutating func loadVerbClasses(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("verb-classes", columns: 2...3)
    while try rows.next() {
      let found = try rows.lookUp(rows[0], in: VerbClass.byName)
      let words = rows[1].split(at: " ")
      switch words.count {
      case 1: lexicon.classify(verb: words[0].hash, found)
      case 2: lexicon.classify(verb: words[0].hash, particle: words[1].hash, found)
      default:
        throw rows.problem(
          "'\(rows[1].string)' has \(words.count) words; write a verb, or a verb and a particle")
      }
    }
  }

  private mutating func loadNounClasses(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("noun-classes", columns: 2...3)
    while try rows.next() {
      let found = try rows.lookUp(rows[0], in: NounClass.byName)
      let noun = rows[1]
      guard !noun.bytes.contains(0x20) else { continue }
      lexicon.classify(noun: noun.hash, found)
      if !lexicon.readings(lexicon.vocabulary.lexeme(for: noun.hash)).contains(.noun) {
        let lemma = lexicon.add(noun.hash, .noun)
        lexicon.addNoun(noun.hash, base: lemma, isPlural: noun.ends(in: "s"))
        lexicon.addNoun(Morphology.withS(noun).hash, base: lemma, isPlural: true)
      }
    }
  }
}

extension PackLoader {
  private mutating func loadNounKinds(_ files: PackFiles) throws(LanguagePackError) {
    let byName = Dictionary(uniqueKeysWithValues: ActorKind.allCases.map { ($0.rawValue, $0) })
    var rows = files.rows("noun-kinds", columns: 2...3)
    while try rows.next() {
      var kinds: ActorKinds = []
      for name in rows[1].split(at: ",") {
        switch name.string {
        case "any": kinds.formUnion(.any)
        case "labour": kinds.formUnion(.labour)
        default: kinds.formUnion(ActorKinds(try rows.lookUp(name, in: byName, as: "kind")))
        }
      }
      var gender = Gender.unknown
      if rows.has(2) { gender = rows[2] == "f" ? .female : .male }
      let noun = lexicon.add(rows[0].hash, .noun)
      nounMeanings[noun] = NounMeaning(kinds: kinds, gender: gender)
      referringNouns.insert(noun)
    }
  }
}

extension PackRows {
  /// What the name stands for; an error that lists the names when it stands for nothing.
  func lookUp<Meaning>(
    _ name: PackText, in table: [String: Meaning], as what: String = "class"
  ) throws(LanguagePackError) -> Meaning {
    let name = name.string
    guard let found = table[name] else {
      throw problem(
        "'\(name)' is no \(what); use one of " + table.keys.sorted().joined(separator: ", "))
    }
    return found
  }
}
