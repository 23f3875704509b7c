/// Words that are, begin or belong to names: titles, places, given names; and words that go
/// together.
extension PackLoader {
  mutating func loadNames(_ files: PackFiles) throws(LanguagePackError) {
    try loadTitles(files)
    var places = files.rows("places", columns: 1...2)
    while try places.next() {
      cut(places[0])
      if lexemes.count == 1 { lexicon.add(places[0].hash, .place) }
      gazetteer.add(lexemes, Self.entry(.place, -2))
    }
    var given = files.rows("given-names", columns: 1...2)
    while try given.next() {
      givenNames[lexicon.add(given[0].hash, .givenName)] = Self.gender(given)
    }
    try loadTimeWords(files)
    try loadMultiwords(files)
    var organRows = files.rows("organs", columns: 2...2)
    while try organRows.next() {
      let words = organRows[0].words.map { lexicon.add($0.hash, []) }
      organs[words] = organRows[1].string
      if let last = words.last { organNouns.insert(last) }
    }
  }

  private mutating func loadTitles(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("titles", columns: 1...2)
    while try rows.next() {
      let words = rows[0].words.map { lexicon.add($0.hash, []) }
      guard let last = words.last, let lastWord = rows[0].words.last else { continue }
      if words.count == 1 { lexicon.add(rows[0].hash, .title) }
      lexicon.add(lastWord.hash, .title)
      titles[last] = Self.gender(rows)
      gazetteer.add(words, Self.entry(.title, -1))
    }
  }

  private mutating func loadMultiwords(_ files: PackFiles) throws(LanguagePackError) {
    var rows = files.rows("multiwords", columns: 2...2)
    while try rows.next() {
      let written = rows[1].string
      guard let tag = Self.multiwordTags[written] else {
        throw rows.problem(
          "'\(written)' is no tag; write \(Self.multiwordTags.keys.sorted().joined(separator: ", "))"
        )
      }
      cut(rows[0])
      join(lexemes, as: lexicon.add(rows[0].hash, []), tag, isSilent: written == Self.silent)
    }
  }

  /// Written for words that the grammar reads as if they were not there.
  private static let silent = "silent"

  private static let multiwordTags: [String: Tag] = [
    "adjective": .adjective, "adverb": .adverb, "conjunction": .conjunction,
    "determiner": .determiner, "preposition": .preposition, "pronoun": .pronoun,
    "subordinator": .subordinator, "infinitive-to": .infinitiveTo, silent: .other,
  ]

  /// Lets the grammar read several tokens as one word, of whatever part of speech it can be.
  mutating func join(_ tokens: [UInt64], as word: UInt64) {
    join(tokens.map { lexicon.vocabulary.add($0) }, as: lexicon.vocabulary.add(word), .other)
  }

  private mutating func join(
    _ tokens: [Lexeme], as word: Lexeme, _ tag: Tag, isSilent: Bool = false
  ) {
    gazetteer.add(tokens, Self.entry(.multiword, Int32(multiwords.count), capitals: 0))
    multiwords.append(Multiword(lexeme: word, tag: tag, isSilent: isSilent))
  }

  private static func entry(
    _ meaning: GazetteerEntry.Meaning, _ index: Int32, capitals: UInt32 = 1
  ) -> GazetteerEntry {
    GazetteerEntry(
      actor: index, meaning: meaning, firstDay: .min, lastDay: .max, capitals: capitals,
      isAcronym: false, next: -1)
  }

  /// Of those whom the row's second column describes.
  private static func gender(_ rows: PackRows) -> Gender {
    guard rows.count > 1 else { return .unknown }
    return rows[1] == "m" ? .male : rows[1] == "f" ? .female : .unknown
  }
}
