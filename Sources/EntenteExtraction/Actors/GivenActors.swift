import EntenteModel

/// Actors that the caller found: where they stand in the text, and who they are.
struct GivenActors {
  let pack: LanguagePack
  let document: SourceDocument

  /// The actors that the document gives, where they stand, in text order.
  func locate(
    in text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [GivenMention] {
    let actors = document.actors.filter { $0.range.start >= 0 && $0.range.start < $0.range.end }
      .sorted { $0.range < $1.range }
    guard !actors.isEmpty else { return [] }
    var scalar = -1
    var pending = actors[...]
    var starts: [(byte: UInt32, actor: SourceDocument.GivenActor)] = []
    var ends: [Int: UInt32] = [:]
    let wanted = Set(actors.map(\.range.end))
    for byte in 0...text.count {
      if byte < text.count, text[byte] & 0xC0 == 0x80 { continue }
      scalar += 1
      while let first = pending.first, first.range.start == scalar {
        starts.append((UInt32(byte), first))
        pending = pending.dropFirst()
      }
      if wanted.contains(scalar) { ends[scalar] = UInt32(byte) }
    }
    var given: [GivenMention] = []
    for (start, actor) in starts {
      // Of overlapping names, the first counts; so they stay in order of their ends, too.
      guard let end = ends[actor.range.end], start >= given.last?.end ?? 0 else { continue }
      let (number, meaning) = identify(actor.name, &discourse)
      given.append(GivenMention(start: start, end: end, actor: number, meaning: meaning))
    }
    return given
  }

  /// The listed actor of that name, or a provisional one.
  private func identify(
    _ name: String, _ discourse: inout Discourse
  ) -> (ActorNumber, GazetteerEntry.Meaning) {
    var name = name
    name.makeContiguousUTF8()
    var tokens: [Token] = []
    Tokenizer.tokenize(name.utf8Span.span, in: 0..<name.utf8.count, into: &tokens)
    var node = Gazetteer.root
    for token in tokens where node >= 0 {
      node = pack.gazetteer.step(node, pack.lexicon.vocabulary.lexeme(for: token.hash))
    }
    var best: GazetteerEntry?
    if node > 0 {
      var link = pack.gazetteer.firstEntry(at: node)
      while link >= 0 {
        let entry = pack.gazetteer.entries[Int(link)]
        link = entry.next
        guard entry.actor >= 0, entry.meaning != .place, entry.meaning != .title,
          entry.meaning != .weak, entry.meaning != .multiword
        else { continue }
        if best.map({ entry.meaning.rawValue < $0.meaning.rawValue }) ?? true { best = entry }
      }
    }
    if let best { return (best.actor, best.meaning) }
    let hash = Spelling.hash(of: name)
    let firstLexeme = tokens.first.map { pack.lexicon.vocabulary.lexeme(for: $0.hash) } ?? -1
    let gender = pack.givenNames[firstLexeme]
    let actor = discourse.provisionalActor(
      hash: hash, kind: gender != nil && tokens.count > 1 ? .person : .unknown,
      gender: gender ?? .unknown, name: { name })
    return (actor, .name)
  }
}
