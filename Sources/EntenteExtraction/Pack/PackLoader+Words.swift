/// The lexicon's words: which parts of speech a spelling can be, and of which base form.
extension PackLoader {
  mutating func loadSmallWords(_ files: PackFiles) throws(LanguagePackError) {
    let intentionNouns: [String: VerbClass] = [
      "plan-noun": .plan, "refuse-noun": .refuse, "ask-noun": .ask, "want-noun": .want,
      "possible-noun": .possible, "alleging-noun": .allege, "reporting-noun": .say,
      "denying-noun": .deny, "ending-noun": .end, "lifting-noun": .lift,
    ]
    let nameLists = ["name-particle", "organisation-word", "abbreviation"]
    var hashes: [String: Set<UInt64>] = [:]
    var rows = files.rows("small-words", columns: 2...2)
    while try rows.next() {
      let category = rows[0].string
      let hash = rows[1].hash
      let word = lexicon.add(hash, [])
      hashes[category, default: []].insert(hash)
      if let list = SmallWords.classes[category] {
        small.insert(word, list)
        if [.formerWord, .latterWord, .actNoun].contains(list) { referringNouns.insert(word) }
      } else if let intention = intentionNouns[category] {
        intentions[word] = (intentions[word] ?? []).union(intention)
      } else if !nameLists.contains(category) {
        let known = Array(SmallWords.classes.keys) + Array(intentionNouns.keys) + nameLists
        throw rows.problem(
          "'\(category)' is no class; use one of \(known.sorted().joined(separator: ", "))")
      }
    }
    marks = Marks(
      &lexicon, nameParticles: hashes["name-particle"] ?? [],
      organisationWords: hashes["organisation-word"] ?? [],
      abbreviations: hashes["abbreviation"] ?? [])
  }

  mutating func loadWords(_ files: PackFiles) throws(LanguagePackError) {
    try loadVerbs(files)
    try loadNouns(files)
    var adjectives = files.rows("adjectives", columns: 1...1)
    while try adjectives.next() { lexicon.add(adjectives[0].hash, .adjective) }
    var adverbs = files.rows("adverbs", columns: 1...1)
    while try adverbs.next() { lexicon.add(adverbs[0].hash, .adverb) }
    try loadFunctionWords(files)
    try loadEndings(files)
  }

  private mutating func loadVerbs(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("verbs", columns: 1...5)
    while try rows.next() {
      let base = rows[0]
      let lemma = lexicon.add(base.hash, .verbBase)
      lexicon.addVerb(base.hash, .verbBase, base: lemma)
      let parts = base.words
      let isCut = parts.count > 1
      if isCut { join(parts.map(\.hash), as: base.hash) }
      /// The forms in a column, or the regular one where it has none. Those of a verb with a hyphen
      /// are joined, as the tokenizer cuts them.
      func add(
        _ column: Int, _ regular: (PackText) -> Inflection, as readings: Readings
      ) {
        guard rows.has(column) else {
          let form = regular(base).hash
          lexicon.addVerb(form, readings, base: lemma)
          if isCut, let last = parts.last {
            join(parts.dropLast().map(\.hash) + [regular(last).hash], as: form)
          }
          return
        }
        for form in rows[column].split(at: "|") {
          lexicon.addVerb(form.hash, readings, base: lemma)
          if isCut { join(form.words.map(\.hash), as: form.hash) }
        }
      }
      add(1, Morphology.past, as: .verbPast)
      add(rows.has(2) ? 2 : 1, Morphology.past, as: .verbParticiple)
      add(3, Morphology.withS, as: .verbThird)
      add(4, Morphology.gerund, as: .verbGerund)
      gerunds[lemma] = lexicon.vocabulary.lexeme(
        for: rows.has(4) ? rows[4].hash : Morphology.gerund(base).hash)
    }
  }

  /// *put an end to* is *end*, *bring … to an end* too.
  mutating func loadIdioms(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("verb-idioms", columns: 2...2)
    var seen: Set<String> = []
    while try rows.next() {
      let words = rows[0].words
      let isBehindObject = words.count > 1 && words[1] == "…"
      let verb = lexicon.vocabulary.lexeme(for: words[0].hash)
      let meant = lexicon.vocabulary.lexeme(for: rows[1].hash)
      guard lexicon[verb].verb == verb, verb >= 0, words.count > (isBehindObject ? 2 : 1) else {
        throw rows.problem(
          "'\(rows[0].string)' is no idiom; write a verb as verbs.tsv does, '…' where its object "
            + "stands before the other words, and these")
      }
      guard meant >= 0, lexicon[meant].verb == meant else {
        throw rows.problem("'\(rows[1].string)' is no verb of verbs.tsv")
      }
      guard seen.insert(rows[0].string).inserted else {
        throw rows.problem("'\(rows[0].string)' stands here twice; write one")
      }
      lexicon.add(
        VerbIdiom(
          words: words.dropFirst(isBehindObject ? 2 : 1).map { lexicon.add($0.hash, []) },
          isBehindObject: isBehindObject, meant: meant),
        of: verb)
    }
  }

  private mutating func loadNouns(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("nouns", columns: 1...2)
    while try rows.next() {
      let singular = rows[0]
      let lemma = lexicon.add(singular.hash, .noun)
      // "police": several, in the one form that there is.
      let isPlural = rows.has(1) && rows[1].hash == singular.hash
      lexicon.addNoun(singular.hash, base: lemma, isPlural: isPlural)
      if !rows.has(1) {
        lexicon.addNoun(Morphology.withS(singular).hash, base: lemma, isPlural: true)
      } else if !(rows[1] == "-") {
        for plural in rows[1].split(at: "|") {
          lexicon.addNoun(plural.hash, base: lemma, isPlural: true)
        }
      }
    }
  }

  private mutating func loadEndings(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("suffixes", columns: 2...3)
    while try rows.next() {
      var readings: Readings = []
      var isPlural = false
      for name in rows[1].split(at: ",") {
        if name.trimmed == "plural" {
          isPlural = true
        } else {
          readings.insert(try rows.lookUp(name.trimmed, in: Readings.byName, as: "tag"))
        }
      }
      endings.append(
        WordEnding(
          letters: Array(rows[0].string.utf8), readings: readings, isPlural: isPlural,
          isOrdinary: rows.has(2)))
    }
  }

  private mutating func loadFunctionWords(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("function-words", columns: 2...3)
    while try rows.next() {
      var readings: Readings = []
      for name in rows[1].split(at: ",") {
        readings.insert(try rows.lookUp(name.trimmed, in: Readings.byName, as: "tag"))
      }
      lexicon.add(rows[0].hash, readings)
    }
  }
}
