import EntenteModel

/// Reads one document block by block: the whole road from bytes to claims, a line per stage.
struct DocumentReader {
  /// A paragraph longer than this many bytes is read in pieces.
  static let longestBlock = 1 << 16
  /// Bytes of a headline, at most.
  private static let longestHeadline = 160

  private let pack: LanguagePack
  private let document: SourceDocument
  private let matcher: ActorMatcher
  private let tagger: Tagger
  private var clauseBuilder: ClauseBuilder
  private let frames: FrameMatcher
  private let factuality: Factuality
  private let claimBuilder: ClaimBuilder
  private let splitter: SentenceSplitter
  private let resolver: ActorResolver
  private let introductions: Introductions
  private var discourse: Discourse
  private var sentence = Sentence()
  private var ranges: [Range<Int>] = []
  private var given: [GivenMention] = []
  private var sentenceNumber: Int32 = 0

  init(pack: LanguagePack, document: SourceDocument) {
    self.pack = pack
    self.document = document
    let day = document.publishedOn.map { Int32($0.dayNumber) }
    resolver = ActorResolver(pack: pack, day: day)
    introductions = Introductions(pack: pack, resolver: resolver)
    splitter = SentenceSplitter(pack: pack)
    matcher = ActorMatcher(pack: pack, day: day)
    tagger = Tagger(pack: pack)
    clauseBuilder = ClauseBuilder(pack: pack)
    frames = FrameMatcher(pack: pack, resolver: resolver)
    factuality = Factuality(pack: pack)
    claimBuilder = ClaimBuilder(
      pack: pack, resolver: resolver,
      dates: DateResolver(pack: pack, publishedOn: document.publishedOn))
    discourse = Discourse(curatedCount: pack.actorCount)
  }

  mutating func read(
    _ text: borrowing Span<UInt8>, into extraction: inout Extraction,
    explaining explanations: inout [Explanation]?, locating sentences: inout [ScalarRange]?,
    _ body: (Claim) -> Void
  ) {
    given = GivenActors(pack: pack, document: document).locate(in: text, &discourse)
    var start = 0
    var scalars = 0
    while start < text.count {
      let end = Self.blockEnd(text, from: start)
      if start == 0 { foresee(behind: start..<end, text) }
      readBlock(
        start..<end, scalars: scalars, text, into: &extraction, explaining: &explanations)
      if sentences != nil { locate(start, scalars, text, &sentences) }
      for claim in extraction.claims { body(claim) }
      extraction.claims.removeAll(keepingCapacity: true)
      scalars += ScalarCounter.count(text, start..<end)
      start = end
    }
  }

  /// The end of the paragraph: an empty line, or a cut at a space when it is too long.
  private static func blockEnd(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    let limit = min(text.count, start + longestBlock)
    var index = start
    while index < limit, text[index] <= 0x20 { index += 1 }
    while index < limit {
      if text[index] == 0x0A {
        var next = index + 1
        while next < text.count,
          text[next] == 0x20 || text[next] == 0x0D || text[next] == 0x09
            || text[next] == 0xC2 && next + 1 < text.count && text[next + 1] == 0xA0
        {
          next += text[next] == 0xC2 ? 2 : 1
        }
        if next >= text.count || text[next] == 0x0A { return min(next + 1, text.count) }
      }
      index += 1
    }
    guard limit < text.count else { return limit }
    while index > start + longestBlock / 2, text[index] != 0x20 { index -= 1 }
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  /// Learns the names of the first sentence before a headline is read, which may shorten them:
  /// *Harris wins*, then *Kamala Harris won …*.
  private mutating func foresee(behind headline: Range<Int>, _ text: borrowing Span<UInt8>) {
    guard headline.count <= Self.longestHeadline, headline.upperBound < text.count else { return }
    var last = headline.upperBound - 1
    while last > 0, text[last] <= 0x20 { last -= 1 }
    guard text[last] != UInt8(ascii: "."), text[last] != UInt8(ascii: "!") else { return }
    let lead = headline.upperBound..<Self.blockEnd(text, from: headline.upperBound)
    sentence.tokens.removeAll(keepingCapacity: true)
    Tokenizer.tokenize(text, in: lead, into: &sentence.tokens)
    pack.lookUp(&sentence.tokens)
    _ = splitter.split(sentence.tokens, into: &ranges)
    guard let first = ranges.first else { return }
    sentence.clear()
    sentence.range = first
    matcher.run(on: &sentence, text: text, given: given, discourse: &discourse)
  }

  private mutating func readBlock(
    _ block: Range<Int>, scalars: Int, _ text: borrowing Span<UInt8>,
    into extraction: inout Extraction, explaining explanations: inout [Explanation]?
  ) {
    sentence.tokens.removeAll(keepingCapacity: true)
    Tokenizer.tokenize(text, in: block, into: &sentence.tokens)
    pack.lookUp(&sentence.tokens)
    extraction.cutSentenceCount += splitter.split(sentence.tokens, into: &ranges)
    var isInsideQuote = false
    var speaker: ActorNumber = -1
    // How many scalars stand before a byte near the sentence.
    var place = (byte: block.lowerBound, scalars: scalars)
    for range in ranges {
      sentence.clear()
      sentence.range = range
      sentence.number = sentenceNumber
      sentence.beginsInsideQuote = isInsideQuote
      let opensQuote =
        sentence.tokens[range.lowerBound].flags.contains(.opensQuote)
      sentence.speaker = isInsideQuote || opensQuote ? speaker : -1
      var trace: FrameTrace? = explanations == nil ? nil : FrameTrace()

      matcher.run(on: &sentence, text: text, given: given, discourse: &discourse)
      tagger.run(on: &sentence, text: text)
      clauseBuilder.run(on: &sentence, always: explanations != nil)
      introductions.run(on: sentence, text: text, discourse: &discourse)
      settleSubjects(text)
      frames.run(on: &sentence, text: text, discourse: &discourse, trace: &trace)
      factuality.run(on: &sentence, trace: &trace)
      if !sentence.rawClaims.isEmpty {
        let start = Int(sentence.tokens[range.lowerBound].start)
        place = (start, place.scalars + ScalarCounter.count(text, place.byte..<start))
      }
      let known = extraction.claims.count
      claimBuilder.run(
        sentence, text: text, block: place, discourse: &discourse, into: &extraction.claims)

      if let trace { explanations?.append(explain(trace, extraction.claims[known...], text)) }
      remember(text)
      (isInsideQuote, speaker) = quotation(speaker)
      sentenceNumber += 1
      extraction.sentenceCount += 1
    }
  }

  private func explain(
    _ trace: FrameTrace, _ claims: ArraySlice<Claim>, _ text: borrowing Span<UInt8>
  ) -> Explanation {
    ExplanationBuilder(
      sentence: sentence, trace: trace, claims: Array(claims), pack: pack, discourse: discourse
    ).explanation(text)
  }

  /// Notes where the sentences of a block are.
  private func locate(
    _ byte: Int, _ scalars: Int, _ text: borrowing Span<UInt8>, _ sentences: inout [ScalarRange]?
  ) {
    var counter = ScalarCounter(byte: byte, scalars: scalars)
    for range in ranges where !range.isEmpty {
      let start = Int(sentence.tokens[range.lowerBound].start)
      let end = Int(sentence.tokens[range.upperBound - 1].end)
      let place = counter.range(start, end, text)
      sentences?.append(place)
      counter = ScalarCounter(byte: end, scalars: place.end)
    }
  }

  /// Notes who was named, and by which descriptions, for the sentences to come.
  private mutating func remember(_ text: borrowing Span<UInt8>) {
    let references = resolver.references
    var settled: Set<Int32> = []
    for (number, group) in sentence.nounGroups.enumerated() {
      let head = sentence.units[Int(group.head)]
      if let named = resolver.namedGroup(group, sentence) {
        // "the Lantern movement"
        discourse.note(
          named.actor, sentence: sentence.number, isSubject: isSubject(group),
          isTopic: isTopic(group))
        discourse.describe(named.actor, as: head.lemma)
        continue
      }
      if group.possessor < 0, let owner = references.ownerOfMen(Int32(number), sentence) {
        discourse.note(
          owner, sentence: sentence.number, isSubject: isSubject(group), isTopic: isTopic(group),
          isPlural: true)
      }
      guard head.mention >= 0 else { continue }
      let mention = sentence.mentions[Int(head.mention)]
      guard group.referent < 0 || group.referent == mention.actor else {
        // "Peru's Congress": noted below, as whom it means.
        settled.insert(head.mention)
        continue
      }
      guard mention.meaning != .place else { continue }
      guard !references.isWhere(Int32(number), mention, sentence, discourse) else {
        settled.insert(head.mention)
        continue
      }
      discourse.note(
        mention.actor, sentence: sentence.number,
        isSubject: isSubject(group) || ownsSubject(Int32(number)), isTopic: isTopic(group),
        isPlural: references.isOwned(group, sentence) || ownsMen(Int32(number)))
      describe(mention)
    }
    for group in sentence.nounGroups where group.referent >= 0 {
      discourse.note(
        group.referent, sentence: sentence.number, isSubject: group.role == .subject,
        isTopic: isTopic(group))
      discourse.describe(
        group.referent, as: Description(group, sentence, pack).title)
    }
    for (number, group) in sentence.nounGroups.enumerated() {
      let head = sentence.units[Int(group.head)]
      guard head.mention < 0, head.tag == .noun,
        pack.lexicon.nounClass(head.lemma).contains(.organ),
        let organ = resolver.one(
          Int32(number), as: .source, sentence, text, &discourse, depth: 0
        ).first
      else { continue }
      let isSubject = group.role == .subject
      discourse.note(organ.actor, sentence: sentence.number, isSubject: isSubject)
      discourse.describe(organ.actor, as: head.lemma)
    }
    for claim in sentence.rawClaims
    where claim.block == nil && claim.polarity == .affirmed && claim.finalModality == .actual
      && claim.relation.isDeed
    {
      switch claim.attribution {
      case .none, .said:
        discourse.note(
          Discourse.Deed(
            relation: claim.relation, doer: claim.source.actor, sentence: sentence.number))
      case .alleged, .denied: break
      }
    }
    // "X bombed a market": done to nobody whom the text names.
    if !discourse.hasDeed(in: sentence.number) {
      for deed in references.deeds(in: sentence) { discourse.note(deed) }
    }
    var rivals: [ActorNumber] = []
    for claim in sentence.rawClaims where claim.block == nil && claim.relation.stance == .oppose {
      for actor in [claim.source.actor, claim.target.actor] where !rivals.contains(actor) {
        rivals.append(actor)
      }
    }
    if !rivals.isEmpty { discourse.noteQuarrel(rivals, sentence: sentence.number) }
    if let doers = references.doers(in: sentence), !doers.isEmpty {
      discourse.noteAct(of: doers, sentence: sentence.number)
    }
    if let together = references.coordinatedSubject(in: sentence)
      ?? references.leadingList(in: sentence)
    {
      discourse.noteTogether(together, sentence: sentence.number)
    }
    if let joined = references.joined(in: sentence) {
      discourse.noteJoined(joined, sentence: sentence.number)
    }
    // Names that stand as modifiers or possessors were named too.
    for unit in sentence.units where unit.mention >= 0 && !settled.contains(unit.mention) {
      let mention = sentence.mentions[Int(unit.mention)]
      if mention.meaning != .place, !discourse.hasNamed(mention.actor) {
        discourse.note(mention.actor, sentence: sentence.number, isSubject: false)
      }
    }
  }

  /// Settles whom the subjects mean that only describe somebody, so that what follows can refer to
  /// them: *The chancellor laughed, and his rival …*
  private mutating func settleSubjects(_ text: borrowing Span<UInt8>) {
    for number in sentence.nounGroups.indices {
      let group = sentence.nounGroups[number]
      guard group.role == .subject else { continue }
      let head = sentence.units[Int(group.head)]
      let nounClass = pack.lexicon.nounClass(head.lemma)
      // "a spokesman for the army", "the Kenyan minister": whoever speaks is whom he speaks for.
      let speaksForOthers = head.mention < 0 && pack.speaksForState(head.lemma)
      guard !group.isDefinite && speaksForOthers || canBeSettled(group, head, nounClass) else {
        continue
      }
      let found = resolver.one(
        Int32(number), as: .source, sentence, text, &discourse, depth: 0)
      guard found.count == 1, let meant = found.first,
        meant.end == group.head + 1 || speaksForOthers || nounClass.contains(.government),
        meant.actor != sentence.actor(at: group.head)
      else { continue }
      sentence.nounGroups[number].referent = meant.actor
    }
  }

  /// Whether the subject can mean another than its head names: *Peru's Congress*, *the chancellor*,
  /// and, without an article, *Kenya's government*, *Kenya's foreign ministry*.
  private func canBeSettled(_ group: NounGroup, _ head: Unit, _ nounClass: NounClass) -> Bool {
    if head.mention >= 0 { return group.isDefinite || group.possessor >= 0 }
    guard head.tag == .noun else { return false }
    if group.isDefinite {
      return !nounClass.isDisjoint(with: [.person, .group, .country, .government, .organ])
    }
    return nounClass.contains(.organ) || nounClass.contains(.government) && group.possessor >= 0
  }

  /// Whether a group, or the one that it explains, is a subject.
  private func isSubject(_ group: NounGroup) -> Bool {
    let host =
      group.appositionOf >= 0 ? sentence.nounGroups[Int(group.appositionOf)] : group
    return host.role == .subject || sentence.nounGroups[Int(host.coordination)].role == .subject
  }

  /// Whether a group, or the one that it explains, is the subject of a main clause.
  private func isTopic(_ group: NounGroup) -> Bool {
    let host =
      group.appositionOf >= 0 ? sentence.nounGroups[Int(group.appositionOf)] : group
    return sentence.clauses.contains { $0.kind == .main && $0.subject == host.coordination }
  }

  /// Whether who owns such a thing is spoken of with it (*X's army*, but not *X's brother*).
  private func standsForOwner(_ head: Unit) -> Bool {
    pack.isBranch(head.lemma)
      || !pack.lexicon.nounClass(head.lemma).isDisjoint(with: [.force, .government])
  }

  /// *X's troops*, of whom *they* can be said
  private func ownsMen(_ owner: Int32) -> Bool {
    sentence.nounGroups.indices.contains {
      sentence.nounGroups[$0].possessor == owner
        && resolver.references.ownerOfMen(Int32($0), sentence) != nil
    }
  }

  /// *The Front's northern wing grew*, *Norland's army marched*: the Front and Norland are spoken of.
  private func ownsSubject(_ owner: Int32) -> Bool {
    sentence.nounGroups[Int(owner)].role == .possessor
      && sentence.nounGroups.contains { group in
        group.possessor == owner && group.role == .subject
          && standsForOwner(sentence.units[Int(group.head)])
      }
  }

  /// A group can be meant by the common nouns of its name: *the front*, *the committee*.
  private mutating func describe(_ mention: ActorMention) {
    guard mention.end - mention.first > 1, pack.kind(of: mention.actor, discourse) != .person
    else { return }
    for token in mention.first..<mention.end {
      let word = pack.lexicon[sentence.tokens[Int(token)].lexeme]
      guard word.noun >= 0, !pack.lexicon.nounClass(word.noun).isDisjoint(with: .describing)
      else { continue }
      discourse.describe(mention.actor, as: word.noun)
      if let meaning = pack.meaning(ofNoun: word.noun) {
        discourse.learn(mention.actor, meaning.kinds.subtracting(.person))
      }
    }
  }

  /// Whether a quotation goes on into the next sentence, and who speaks.
  private func quotation(_ before: ActorNumber) -> (Bool, ActorNumber) {
    let isOpen =
      sentence.units.last { $0.tag == .quote }.map { _ in
        sentence.units.last?.isQuoted ?? false
      } ?? sentence.beginsInsideQuote
    for clause in sentence.clauses.reversed() where clause.subject >= 0 {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let main = sentence.units[Int(verb.main)]
      guard !main.isQuoted, pack.lexicon.verbClass(verb.lemma).contains(.say) else { continue }
      if let actor = resolver.references.subject(of: clause, sentence, discourse) {
        return (isOpen, actor)
      }
    }
    return (isOpen, before)
  }
}
