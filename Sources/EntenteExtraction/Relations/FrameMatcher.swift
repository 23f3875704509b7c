import EntenteModel

/// Lays the frames over the clauses and noun groups of a sentence.
///
/// Each trigger word is looked up once; a construction fires when its fixed words, its limits and
/// both roles are there.
struct FrameMatcher {
  let pack: LanguagePack
  let resolver: ActorResolver

  func run(
    on sentence: inout Sentence, text: borrowing Span<UInt8>, discourse: inout Discourse,
    trace: inout FrameTrace?
  ) {
    for index in sentence.clauses.indices {
      verbFrames(Int32(index), &sentence, text, &discourse, &trace)
    }
    for index in sentence.nounGroups.indices {
      nounFrames(Int32(index), &sentence, text, &discourse, &trace)
      roleFrames(Int32(index), &sentence, text, &discourse, &trace)
      compounds(Int32(index), &sentence, text, &discourse, &trace)
    }
    for index in sentence.predications.indices {
      adjectiveFrames(sentence.predications[index], &sentence, text, &discourse, &trace)
    }
  }

  // MARK: Verbs

  private func verbFrames(
    _ index: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let read = sentence.clauses[Int(index)]
    let verb = sentence.verbGroups[Int(read.verb)]
    guard let candidates = pack.constructions(for: verb.lemma, .verb) else { return }
    var longest = 0
    for number in candidates {
      let construction = pack.constructions[Int(number)]
      guard var cueEnd = fixedWords(construction, verb, read, sentence) else {
        trace?.refuse(construction, pack, "its fixed words do not follow")
        continue
      }
      if construction.fixed.count < longest { continue }
      let clause = governing(construction, read, index, verb, cueEnd, sentence)
      if construction.fixed.isEmpty, verb.particle >= 0,
        construction.target.contains(.object),
        !construction.target.contains(.preposition(verb.particle))
      {
        trace?.refuse(construction, pack, "a particle changes the verb's meaning")
        continue
      }
      var noun: Int32 = -1
      if construction.trigger == .phrase {
        guard let group = phraseNoun(construction, index, clause, verb, sentence) else {
          trace?.refuse(construction, pack, "the object is another noun")
          continue
        }
        noun = group
        cueEnd = max(cueEnd, sentence.nounGroups[Int(group)].head + 1)
      }
      guard allowed(construction, clause, verb, sentence, &trace) else { continue }
      let before = sentence.rawClaims.count
      fill(
        construction, number, index, clause, verb, noun, cueEnd, &sentence, text, &discourse, &trace
      )
      if sentence.rawClaims.count > before { longest = max(longest, construction.fixed.count) }
    }
  }

  /// *stand by X*: the noun group behind the last fixed preposition is the object.
  private func governing(
    _ construction: Construction, _ clause: Clause, _ index: Int32, _ verb: VerbGroup,
    _ cueEnd: Int32, _ sentence: Sentence
  ) -> Clause {
    guard !construction.fixed.isEmpty, clause.object < 0 || verb.end < cueEnd,
      let phrase = sentence.phrases.first(where: { $0.clause == index && $0.unit == cueEnd - 1 })
    else { return clause }
    var clause = clause
    clause.object = phrase.group
    return clause
  }

  /// The end of the cue when the construction's fixed words stand where they must.
  private func fixedWords(
    _ construction: Construction, _ verb: VerbGroup, _ clause: Clause, _ sentence: Sentence
  ) -> Int32? {
    guard construction.trigger == .verb, !construction.fixed.isEmpty else { return verb.main + 1 }
    if let end = follows(construction.fixed, from: verb.main + 1, sentence) { return end }
    if construction.fixed.count == 1,
      construction.fixed[0] == verb.particle || construction.fixed[0] == clause.particle
    {
      return verb.end
    }
    if clause.object >= 0 {
      let end = follows(
        construction.fixed, from: sentence.nounGroups[Int(clause.object)].end, sentence)
      // "took the job on", but not "took a stance on fish".
      if let end, construction.fixed.count == 1,
        sentence.phrases.contains(where: { $0.unit == end - 1 })
      {
        return nil
      }
      return end
    }
    return nil
  }

  /// Matches words one after the other, passing adverbs, quotes and possessive pronouns.
  private func follows(
    _ words: [Lexeme], from unit: Int32, _ sentence: Sentence
  ) -> Int32? {
    guard unit >= 0 else { return nil }
    var cursor = Int(unit)
    var matched = 0
    var passed = 0
    while matched < words.count, cursor < sentence.units.count {
      let unit = sentence.units[cursor]
      if unit.lexeme == words[matched] || unit.lemma == words[matched] {
        matched += 1
        cursor += 1
      } else if unit.isSilent || unit.tag == .quote || unit.tag == .adverb, passed < 3 {
        passed += 1
        cursor += 1
      } else {
        return nil
      }
    }
    return matched == words.count ? Int32(cursor) : nil
  }

  /// The group that the idiom's noun heads: an object (*threw its weight*, *took up its cause*), or
  /// what the last fixed word governs (*came to its aid*).
  private func phraseNoun(
    _ construction: Construction, _ index: Int32, _ clause: Clause, _ verb: VerbGroup,
    _ sentence: Sentence
  ) -> Int32? {
    func heads(_ group: Int32) -> Bool {
      guard group >= 0 else { return false }
      let head = sentence.nounGroups[Int(group)].head
      let unit = sentence.units[Int(head)]
      guard unit.lexeme == construction.noun || unit.lemma == construction.noun else {
        return false
      }
      return construction.premodifiers.isEmpty
        || precedes(construction.premodifiers, head, sentence)
    }
    let fixed = construction.fixed
    let isComplete =
      fixed.isEmpty || follows(fixed, from: verb.main + 1, sentence) != nil
      || fixed == [verb.particle] || fixed == [clause.particle]
    if isComplete {
      let objects = verb.isPassive ? [clause.subject] : [clause.object, clause.secondObject]
      if let group = objects.first(where: heads) { return group }
    }
    guard let governor = fixed.last else { return nil }
    return sentence.phrases.first { phrase in
      phrase.clause == index && phrase.preposition == governor && heads(phrase.group)
        && (fixed.count == 1 || follows(fixed, from: verb.main + 1, sentence) != nil)
    }?.group
  }

  private func allowed(
    _ construction: Construction, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence,
    _ trace: inout FrameTrace?
  ) -> Bool {
    let object = verb.isPassive ? clause.subject : clause.object
    if !construction.objects.isEmpty {
      let isThere =
        [object, clause.object, clause.secondObject].contains { group in
          group >= 0 && isAmong(construction.objects, group, sentence)
        }
        || sentence.phrases.contains {
          $0.clause >= 0 && sentence.clauses[Int($0.clause)].verb == clause.verb
            && $0.preposition == pack.marks.with
            && isAmong(construction.objects, $0.group, sentence)
        }
      guard isThere else {
        trace?.refuse(construction, pack, "the object is none of those it needs")
        return false
      }
    }
    for words in construction.unless {
      if object >= 0,
        isModifiedBy(words, object, sentence)
          || follows(words, from: verb.main + 1, sentence) != nil
          || follows(words, from: verb.end, sentence) != nil
      {
        trace?.refuse(construction, pack, "a word that bars it stands there")
        return false
      }
      if object < 0, follows(words, from: verb.main + 1, sentence) != nil {
        trace?.refuse(construction, pack, "a word that bars it follows")
        return false
      }
    }
    return !isBarred(construction, sentence, &trace)
  }

  private func isBarred(
    _ construction: Construction, _ sentence: Sentence, _ trace: inout FrameTrace?
  ) -> Bool {
    for words in construction.unlessInSentence {
      for index in sentence.units.indices
      where sentence.units[index].lexeme == words[0] || sentence.units[index].lemma == words[0] {
        if words.count == 1 || follows(words, from: Int32(index), sentence) != nil {
          trace?.refuse(construction, pack, "a word in the sentence bars it")
          return true
        }
      }
    }
    return false
  }

  private func isAmong(_ words: Set<Lexeme>, _ group: Int32, _ sentence: Sentence) -> Bool {
    var member = group
    var steps = 0
    while member >= 0, steps < 12 {
      let head = sentence.units[Int(sentence.nounGroups[Int(member)].head)]
      if words.contains(head.lexeme) || words.contains(head.lemma) { return true }
      // "most of its sanctions", "€10bn of funds"
      for phrase in sentence.phrases
      where phrase.after == member && phrase.preposition == pack.marks.ofWord {
        let inner = sentence.units[Int(sentence.nounGroups[Int(phrase.group)].head)]
        if words.contains(inner.lexeme) || words.contains(inner.lemma) { return true }
      }
      member = sentence.nounGroups[Int(member)].conjunct
      steps += 1
    }
    return false
  }

  private func isModifiedBy(_ words: [Lexeme], _ group: Int32, _ sentence: Sentence) -> Bool {
    let group = sentence.nounGroups[Int(group)]
    let head = sentence.units[Int(group.head)]
    if words.count == 1 { return head.lexeme == words[0] || head.lemma == words[0] }
    return follows(words, from: group.head - Int32(words.count) + 1, sentence) == group.head + 1
  }

  // MARK: Filling a verb's roles

  private func fill(
    _ construction: Construction, _ number: Int32, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ noun: Int32, _ cueEnd: Int32, _ sentence: inout Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let sources = roles(
      construction.source, as: .source, index, clause, verb, noun, sentence, text, &discourse)
    let excluded = sources.map(\.actor)
    var targets = roles(
      construction.target, as: .target, index, clause, verb, noun, sentence, text, &discourse,
      excluding: excluded)
    if !construction.neededKinds.isEmpty {
      targets = targets.filter { filler in
        let kind = pack.kind(of: filler.actor, discourse)
        return construction.neededKinds.contains(kind) && !standsFor(filler, kind, sentence)
          || kind == .unknown
      }
    }
    let cue = (verb.main, max(cueEnd, verb.main + 1))
    if construction.isMutual {
      mutual(sources, targets, construction, number, cue, index, &sentence)
      if sources.count < 2, targets.isEmpty {
        trace?.refuse(construction, pack, "it needs two sides")
        return
      }
      guard targets.isEmpty else { return }
      // "joined forces against X"
      let opposed = roles(
        construction.opposed, as: .target, index, clause, verb, noun, sentence, text, &discourse,
        excluding: excluded)
      for target in opposed {
        for source in sources {
          add(
            source, target, construction, number, cue, index, &sentence,
            relation: construction.opposedRelation)
        }
      }
      return
    }
    if sources.isEmpty {
      trace?.refuse(construction, pack, "no actor fills the source")
    } else if targets.isEmpty, construction.opposed.isEmpty {
      trace?.refuse(construction, pack, "no actor fills the target")
    }
    let isNegated = hasNegatedObject(clause, sentence)
    for source in sources {
      for target in targets {
        add(
          source, target, construction, number, cue, index, &sentence, isNegated: isNegated)
      }
    }
    guard !construction.opposed.isEmpty, !sources.isEmpty, !targets.isEmpty else { return }
    let opposed = roles(
      construction.opposed, as: .target, index, clause, verb, noun, sentence, text, &discourse,
      excluding: excluded)
    for target in opposed where !targets.contains(target) {
      for source in sources {
        add(
          source, target, construction, number, cue, index, &sentence,
          relation: construction.opposedRelation)
      }
      // Fighting beside somebody against a third: the ally fights too.
      if construction.relation == .fightFor {
        for ally in targets {
          add(ally, target, construction, number, cue, index, &sentence, relation: .attack)
        }
      }
    }
  }

  /// *recognised neither X nor Y*, *has no quarrel with X*
  private func hasNegatedObject(_ clause: Clause, _ sentence: Sentence) -> Bool {
    guard clause.object >= 0 else { return false }
    let group = sentence.nounGroups[Int(clause.object)]
    if group.isNegated { return true }
    let before = Int(group.first) - 1
    return before >= 0 && sentence.units[before].lexeme == pack.marks.neither
  }

  /// *left Brussels*: the seat of an organisation is a place when a member is meant.
  private func standsFor(_ filler: Filler, _ kind: ActorKind, _ sentence: Sentence) -> Bool {
    guard kind == .organisation || kind == .bloc else { return false }
    let mention = sentence.units[Int(filler.first)].mention
    guard mention >= 0 else { return false }
    let meaning = sentence.mentions[Int(mention)].meaning
    return meaning == .capital || meaning == .metonym
  }

  private func mutual(
    _ sources: [Filler], _ targets: [Filler], _ construction: Construction, _ number: Int32,
    _ cue: (Int32, Int32), _ clause: Int32, _ sentence: inout Sentence
  ) {
    if targets.isEmpty {
      for first in sources {
        for second in sources where first.actor != second.actor {
          add(first, second, construction, number, cue, clause, &sentence)
        }
      }
      return
    }
    for source in sources {
      for target in targets {
        add(source, target, construction, number, cue, clause, &sentence)
        add(target, source, construction, number, cue, clause, &sentence)
      }
    }
  }

  private func add(
    _ source: Filler, _ target: Filler, _ construction: Construction, _ number: Int32,
    _ cue: (Int32, Int32), _ clause: Int32, _ sentence: inout Sentence,
    relation: Relation? = nil, isPresupposed: Bool = false, modality: Modality? = nil,
    isNegated: Bool = false, isCalled: Bool = false
  ) {
    guard source.actor != target.actor, source.actor >= 0, target.actor >= 0 else { return }
    var claim = RawClaim(
      source: source, target: target, relation: relation ?? construction.relation,
      construction: number, cueFirst: cue.0, cueEnd: cue.1, clause: clause)
    claim.isPresupposed = isPresupposed
    claim.isCalled = isCalled
    claim.modality = modality ?? construction.modality
    claim.isNegated = isNegated || construction.isNegated
    sentence.rawClaims.append(claim)
  }

  /// The actors of the first place that is filled.
  private func roles(
    _ places: [Place], as role: ActorResolver.Role, _ index: Int32, _ clause: Clause,
    _ verb: VerbGroup, _ noun: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, excluding: [ActorNumber] = []
  ) -> [Filler] {
    for place in places {
      if place == .possessor, noun >= 0 {
        let owners = nounRoles(
          [.possessor], as: role, noun, sentence.nounGroups[Int(noun)], .alone, sentence, text,
          &discourse)
        if !owners.isEmpty { return owners }
        continue
      }
      if place == .second, let receiver = receiver(of: clause, verb, sentence) {
        return [receiver]
      }
      var all: [Filler] = []
      for group in groups(at: place, index, clause, verb, sentence) {
        guard all.isEmpty || continues(group, sentence) else { break }
        all += resolver.fillers(
          of: group, as: role, sentence, text, &discourse, excluding: excluding)
      }
      if !all.isEmpty { return all }
      if place == .subject, let sender = sender(of: clause, sentence) {
        let found = resolver.fillers(
          of: sender, as: role, sentence, text, &discourse, excluding: excluding)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// *sent troops to help*, *posted a reply that mocked …*: what is sent acts for the sender.
  private func sender(of clause: Clause, _ sentence: Sentence) -> Int32? {
    guard clause.kind != .main, clause.kind != .complement, clause.parent >= 0,
      clause.subject >= 0
    else { return nil }
    let outer = sentence.clauses[Int(clause.parent)]
    guard outer.object == clause.subject, outer.subject >= 0 else { return nil }
    let head = sentence.units[Int(sentence.nounGroups[Int(clause.subject)].head)]
    let senders: NounClass = clause.kind == .infinitive ? .acting : .message
    return pack.lexicon.nounClass(head.lemma).isDisjoint(with: senders) ? nil : outer.subject
  }

  /// *sending the RSF weapons*: the receiver and the thing look like one noun group.
  private func receiver(of clause: Clause, _ verb: VerbGroup, _ sentence: Sentence) -> Filler? {
    guard !verb.isPassive, clause.object >= 0, clause.secondObject < 0 else { return nil }
    let group = sentence.nounGroups[Int(clause.object)]
    let unit = resolver.modifier(group, sentence)
    guard unit >= 0, sentence.units[Int(group.head)].mention < 0, group.possessor < 0 else {
      return nil
    }
    let mention = sentence.mentions[Int(sentence.units[Int(unit)].mention)]
    guard mention.meaning != .demonym else { return nil }
    return Filler(actor: mention.actor, first: unit, end: unit + 1)
  }

  private func continues(_ group: Int32, _ sentence: Sentence) -> Bool {
    sentence.phrases.contains { $0.group == group && $0.continues }
  }

  private func groups(
    at place: Place, _ index: Int32, _ clause: Clause, _ verb: VerbGroup, _ sentence: Sentence
  ) -> [Int32] {
    switch place {
    case .subject:
      if verb.isPassive { return phrases(pack.marks.by, of: index, clause, sentence) }
      return clause.subject >= 0 ? [clause.subject] : []
    case .object:
      if verb.isPassive { return clause.subject >= 0 ? [clause.subject] : [] }
      if clause.object >= 0 { return [clause.object] }
      return []
    case .second:
      // "gave Kyiv tanks": the first of two objects receives.
      if verb.isPassive {
        return clause.object >= 0 && clause.subject >= 0 ? [clause.subject] : []
      }
      return clause.secondObject >= 0 && clause.object >= 0 ? [clause.object] : []
    case .preposition(let lexeme): return phrases(lexeme, of: index, clause, sentence)
    case .possessor, .head, .prefix: return []
    }
  }

  private func phrases(
    _ preposition: Lexeme, of index: Int32, _ clause: Clause, _ sentence: Sentence
  ) -> [Int32] {
    let verb = sentence.verbGroups[Int(clause.verb)]
    return sentence.phrases.filter {
      guard $0.preposition == preposition, !sentence.nounGroups[Int($0.group)].isTime else {
        return false
      }
      // "Sanctions on Sudra were eased": what hangs on the passive's subject belongs to its object.
      if verb.isPassive, clause.subject >= 0, $0.after == clause.subject { return true }
      return $0.clause == index && ($0.unit > verb.main || clause.kind == .relative)
    }.map(\.group)
  }

  // MARK: Act nouns

  private func nounFrames(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    let head = sentence.units[Int(group.head)]
    guard head.mention < 0, head.tag == .noun, !isSpoken(for: number, sentence),
      let candidates = pack.constructions(for: head.lemma, .noun)
    else { return }
    var longest = -1
    for candidate in candidates {
      let construction = pack.constructions[Int(candidate)]
      guard construction.fixed.isEmpty || precedes(construction.fixed, group.head, sentence),
        construction.fixed.count >= longest, !isBarred(construction, sentence, &trace),
        !isBarredNoun(construction, group, sentence)
      else { continue }
      let before = sentence.rawClaims.count
      fillNoun(construction, candidate, number, group, &sentence, text, &discourse, &trace)
      if sentence.rawClaims.count > before { longest = construction.fixed.count }
    }
  }

  /// Whether an idiom has already read the noun with its verb (*withdrew its recognition*).
  private func isSpoken(for number: Int32, _ sentence: Sentence) -> Bool {
    sentence.rawClaims.contains { claim in
      guard claim.clause >= 0, pack.constructions[Int(claim.construction)].trigger == .phrase
      else { return false }
      let clause = sentence.clauses[Int(claim.clause)]
      return clause.object == number || clause.secondObject == number || clause.subject == number
    }
  }

  private func precedes(_ words: [Lexeme], _ head: Int32, _ sentence: Sentence) -> Bool {
    let first = head - Int32(words.count)
    guard first >= 0 else { return false }
    return follows(words, from: first, sentence) == head
  }

  private func isBarredNoun(
    _ construction: Construction, _ group: NounGroup, _ sentence: Sentence
  ) -> Bool {
    for words in construction.unless {
      if follows(words, from: group.head + 1, sentence) != nil { return true }
      for index in group.first..<group.end
      where sentence.units[Int(index)].lexeme == words[0]
        || sentence.units[Int(index)].lemma == words[0]
      {
        return true
      }
    }
    return false
  }

  private func fillNoun(
    _ construction: Construction, _ candidate: Int32, _ number: Int32, _ group: NounGroup,
    _ sentence: inout Sentence, _ text: borrowing Span<UInt8>, _ discourse: inout Discourse,
    _ trace: inout FrameTrace?
  ) {
    let setting = setting(of: number, sentence)
    if setting == .blocked {
      trace?.refuse(construction, pack, "it is only asked for")
      return
    }
    var targets = nounRoles(
      construction.target, as: .target, number, group, setting, sentence, text, &discourse)
    var sources = nounRoles(
      construction.source, as: .source, number, group, setting, sentence, text, &discourse)
    var modality: Modality?
    var isNegated = group.isNegated
    var clause: Int32 = -1
    var isPresupposed = true
    switch setting {
    case .given(let carrier, let mood, let isRefused):
      clause = carrier
      if isRefused { isNegated.toggle() }
      isPresupposed = false
      modality = mood
      if sources.isEmpty || group.possessor < 0 {
        let subject = subject(of: carrier, sentence, text, &discourse)
        if !subject.isEmpty { sources = subject }
      }
    case .received(let carrier):
      clause = carrier
      isPresupposed = false
      if targets.isEmpty || !construction.isMutual && !sources.isEmpty {
        let subject = targetSubject(of: carrier, sentence, text, &discourse)
        if !subject.isEmpty { targets = subject }
      }
    case .with(let carrier):
      clause = carrier
      if targets.isEmpty { targets = targetSubject(of: carrier, sentence, text, &discourse) }
    case .into(let carrier):
      clause = carrier
      isPresupposed = false
      if sources.isEmpty { sources = subject(of: carrier, sentence, text, &discourse) }
    case .comesFrom(let carrier):
      clause = carrier
      isPresupposed = false
    case .alone, .blocked: break
    }
    if sentence.nounGroups[Int(number)].isEnded { modality = .ended }
    isNegated = isNegated || construction.isNegated
    if !construction.neededKinds.isEmpty {
      targets = targets.filter {
        let kind = pack.kind(of: $0.actor, discourse)
        return construction.neededKinds.contains(kind) || kind == .unknown
      }
    }
    if sources.isEmpty { trace?.refuse(construction, pack, "no actor fills the source") }
    if targets.isEmpty { trace?.refuse(construction, pack, "no actor fills the target") }
    let cue = (group.head - Int32(construction.fixed.count), group.head + 1)
    if construction.isMutual, targets.isEmpty || sources.isEmpty {
      let all = sources + targets
      for first in all {
        for second in all where first.actor != second.actor {
          add(
            first, second, construction, candidate, cue, clause, &sentence,
            isPresupposed: isPresupposed, modality: modality, isNegated: isNegated)
        }
      }
      return
    }
    for source in sources {
      for target in targets {
        add(
          source, target, construction, candidate, cue, clause, &sentence,
          isPresupposed: isPresupposed, modality: modality, isNegated: isNegated)
        if construction.isMutual {
          add(
            target, source, construction, candidate, cue, clause, &sentence,
            isPresupposed: isPresupposed, modality: modality, isNegated: isNegated)
        }
      }
    }
  }

  /// What the verb around an act noun says of it.
  private enum Setting: Equatable {
    case alone
    /// The clause's subject does it (*voiced support*), in a mood the verb may bring.
    case given(Int32, Modality?, isNegated: Bool = false)
    /// The clause's subject gets it (*won support*, *came under attack*).
    case received(Int32)
    /// *with support from X*
    case with(Int32)
    /// *in support of X*
    case into(Int32)
    /// *opposition … came from X*
    case comesFrom(Int32)
    /// Only asked for, wanted or undone.
    case blocked
  }

  private func setting(of number: Int32, _ sentence: Sentence) -> Setting {
    let first = sentence.nounGroups[Int(number)].coordination
    for (index, clause) in sentence.clauses.enumerated() {
      let verb = sentence.verbGroups[Int(clause.verb)]
      let verbClass = pack.lexicon.verbClass(
        verb.lemma, particle: verb.particle >= 0 ? verb.particle : clause.particle)
      let isObject =
        clause.object == number || clause.secondObject == number || clause.object == first
        || clause.secondObject == first
      let isSubject = clause.subject == number || clause.subject == first
      if isObject && !verb.isPassive || isSubject && verb.isPassive {
        return carried(by: verbClass, Int32(index))
      }
      if isSubject, pack.lexicon.verbClass(verb.lemma).contains(.manage), !verb.isPassive,
        sentence.phrases.contains(where: {
          $0.clause == Int32(index) && $0.preposition == pack.marks.from
        })
      {
        return .comesFrom(Int32(index))
      }
    }
    for phrase in sentence.phrases where phrase.group == first || phrase.group == number {
      guard phrase.clause >= 0 else { continue }
      if pack.prepositionsOfDoing.contains(phrase.preposition) { return .into(phrase.clause) }
      if pack.prepositionsOfReceiving.contains(phrase.preposition) {
        return .received(phrase.clause)
      }
      if phrase.preposition == pack.marks.with,
        phrase.after < 0 || phrase.after == sentence.clauses[Int(phrase.clause)].object
          || sentence.phrases.contains(where: {
            $0.after == number && $0.preposition == pack.marks.from
          })
      {
        return .with(phrase.clause)
      }
    }
    return .alone
  }

  private func carried(by verbClass: VerbClass, _ clause: Int32) -> Setting {
    if !verbClass.isDisjoint(with: [.ask, .want, .lift]) && !verbClass.contains(.give) {
      return .blocked
    }
    if verbClass.contains(.give) { return .given(clause, nil) }
    if verbClass.contains(.get) { return .received(clause) }
    if verbClass.contains(.face) { return .received(clause) }
    if verbClass.contains(.lose) { return .received(clause) }
    if verbClass.contains(.end) { return .given(clause, .ended) }
    if verbClass.contains(.plan) { return .given(clause, .planned) }
    if verbClass.contains(.possible) { return .given(clause, .possible) }
    if verbClass.contains(.say) { return .given(clause, nil) }
    if verbClass.contains(.refuse) { return .given(clause, nil, isNegated: true) }
    return .alone
  }

  private func subject(
    of clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let clause = sentence.clauses[Int(clause)]
    let verb = sentence.verbGroups[Int(clause.verb)]
    if verb.isPassive {
      for phrase in sentence.phrases
      where phrase.preposition == pack.marks.by
        && sentence.clauses.indices.contains(Int(phrase.clause))
        && sentence.clauses[Int(phrase.clause)].verb == clause.verb
      {
        return resolver.fillers(of: phrase.group, as: .source, sentence, text, &discourse)
      }
      return []
    }
    guard clause.subject >= 0 else { return [] }
    return resolver.fillers(of: clause.subject, as: .source, sentence, text, &discourse)
  }

  private func targetSubject(
    of clause: Int32, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    let clause = sentence.clauses[Int(clause)]
    guard clause.subject >= 0 else { return [] }
    return resolver.fillers(of: clause.subject, as: .target, sentence, text, &discourse)
  }

  private func nounRoles(
    _ places: [Place], as role: ActorResolver.Role, _ number: Int32, _ group: NounGroup,
    _ setting: Setting, _ sentence: Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse
  ) -> [Filler] {
    for place in places {
      switch place {
      case .possessor:
        let modifier = resolver.modifier(group, sentence)
        if modifier >= 0 {
          let mention = sentence.mentions[Int(sentence.units[Int(modifier)].mention)]
          return [Filler(actor: mention.actor, first: modifier, end: modifier + 1)]
        }
        if group.possessor >= 0 {
          let found = resolver.fillers(
            of: group.possessor, as: role == .source ? .source : .target, sentence, text, &discourse
          )
          if !found.isEmpty { return found }
        }
        if group.pronounPossessor >= 0 {
          let pronoun = sentence.units[Int(group.pronounPossessor)]
          let found = ReferenceResolver(pack: pack).pronoun(
            pronoun.lexeme, at: group.pronounPossessor, sentence, discourse, excluding: [])
          if !found.isEmpty { return found }
        }
      case .preposition(let lexeme):
        var all: [Filler] = []
        for phrase in chain(from: number, setting, sentence)
        where phrase.preposition == lexeme && !sentence.nounGroups[Int(phrase.group)].isTime {
          guard all.isEmpty || phrase.continues else { break }
          all += resolver.fillers(of: phrase.group, as: role, sentence, text, &discourse)
        }
        if !all.isEmpty { return all }
      case .subject, .object, .second, .head, .prefix: break
      }
    }
    return []
  }

  /// The phrases that may hang on a noun: those in a row behind it, and those of its light verb.
  private func chain(from number: Int32, _ setting: Setting, _ sentence: Sentence) -> [Phrase] {
    var found: [Phrase] = []
    var hosts: [Int32] = [number]
    let coordination = sentence.nounGroups[Int(number)].coordination
    if coordination != number || sentence.nounGroups[Int(number)].conjunct >= 0 {
      // "support and arms for X": the phrase behind the last serves all.
      var member = sentence.nounGroups[Int(number)].conjunct
      while member >= 0 {
        hosts.append(member)
        member = sentence.nounGroups[Int(member)].conjunct
      }
    }
    for phrase in sentence.phrases where hosts.contains(phrase.after) && found.count < 5 {
      found.append(phrase)
      hosts.append(phrase.group)
    }
    switch setting {
    case .given(let clause, _, _), .received(let clause), .comesFrom(let clause), .into(let clause):
      for phrase in sentence.phrases
      where phrase.clause == clause && !found.contains(where: { $0.unit == phrase.unit })
        && phrase.unit > sentence.nounGroups[Int(number)].head
      {
        found.append(phrase)
      }
    case .alone, .with, .blocked: break
    }
    return found
  }

  // MARK: Role nouns

  private func roleFrames(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    var index = group.first
    while index < group.end {
      let unit = sentence.units[Int(index)]
      if unit.tag == .noun, unit.mention < 0,
        let candidates = pack.constructions(for: unit.lemma, .role)
      {
        for candidate in candidates {
          let construction = pack.constructions[Int(candidate)]
          guard construction.fixed.isEmpty || precedes(construction.fixed, index, sentence),
            !isBarred(construction, sentence, &trace),
            !isBarredNoun(construction, group, sentence)
          else { continue }
          fillRole(
            construction, candidate, number, group, at: index, &sentence, text, &discourse, &trace)
        }
      }
      index += 1
    }
  }

  private func fillRole(
    _ construction: Construction, _ candidate: Int32, _ number: Int32, _ group: NounGroup,
    at unit: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let cue = (unit - Int32(construction.fixed.count), unit + 1)
    var clause: Int32 = -1
    var selves = selves(number, group, at: unit, sentence, text, &discourse, &clause)
    let isTurned = construction.target == [.head]
    let stated = isTurned ? construction.source : construction.target
    let places = stated.isEmpty ? [.preposition(pack.marks.ofWord), .possessor] : stated
    var others: [Filler] = []
    for place in places where others.isEmpty {
      switch place {
      case .possessor:
        if group.possessor >= 0 {
          others = resolver.fillers(of: group.possessor, as: .target, sentence, text, &discourse)
        } else if group.pronounPossessor >= 0 {
          let pronoun = sentence.units[Int(group.pronounPossessor)]
          others = ReferenceResolver(pack: pack).pronoun(
            pronoun.lexeme, at: group.pronounPossessor, sentence, discourse,
            excluding: selves.map(\.actor))
        }
      case .prefix:
        if unit > group.first {
          let before = sentence.units[Int(unit) - 1]
          if before.mention >= 0, sentence.mentions[Int(before.mention)].meaning != .demonym {
            let mention = sentence.mentions[Int(before.mention)]
            others = [Filler(actor: mention.actor, first: unit - 1, end: unit)]
          }
        }
      case .preposition(let lexeme):
        for phrase in sentence.phrases
        where phrase.after == number && phrase.preposition == lexeme && others.isEmpty {
          others = resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
        }
      case .subject, .object, .second, .head: break
      }
    }
    let isEnded = group.isEnded
    var isNegated = group.isNegated
    if clause >= 0 { isNegated = isNegated || false }
    selves = selves.filter { filler in !others.contains { $0.actor == filler.actor } }
    if construction.isMutual, others.isEmpty, selves.count > 1 {
      for first in selves {
        for second in selves where first.actor != second.actor {
          add(
            first, second, construction, candidate, cue, clause, &sentence,
            isPresupposed: clause < 0, modality: isEnded ? .ended : nil, isNegated: isNegated)
        }
      }
      return
    }
    if selves.isEmpty { trace?.refuse(construction, pack, "nobody is named by it") }
    if others.isEmpty { trace?.refuse(construction, pack, "no actor fills the target") }
    let isCalled =
      clause >= 0
      && pack.lexicon.verbClass(
        sentence.verbGroups[Int(sentence.clauses[Int(clause)].verb)].lemma
      ).contains(.name)
    for itself in selves {
      for other in others {
        add(
          isTurned ? other : itself, isTurned ? itself : other, construction, candidate, cue,
          clause,
          &sentence, isPresupposed: clause < 0, modality: isEnded ? .ended : nil,
          isNegated: isNegated, isCalled: isCalled)
      }
    }
  }

  /// Whom a role noun names: the head of its group, its apposition, or the subject of *be*.
  private func selves(
    _ number: Int32, _ group: NounGroup, at unit: Int32, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse, _ clause: inout Int32
  ) -> [Filler] {
    if unit != group.head {
      let head = sentence.units[Int(group.head)]
      guard head.mention >= 0 else { return [] }
      return resolver.fillers(of: number, as: .source, sentence, text, &discourse)
    }
    var host = group.appositionOf
    if host >= 0, sentence.units[Int(unit)].isPlural {
      host = sentence.nounGroups[Int(host)].coordination
    }
    if host >= 0 { return resolver.fillers(of: host, as: .source, sentence, text, &discourse) }
    let beside = sentence.nounGroups.firstIndex { $0.appositionOf == number }
    if let beside {
      let head = sentence.units[Int(sentence.nounGroups[beside].head)]
      if head.mention >= 0 {
        return resolver.fillers(of: Int32(beside), as: .source, sentence, text, &discourse)
      }
    }
    for (index, candidate) in sentence.clauses.enumerated() where candidate.object == number {
      let verb = sentence.verbGroups[Int(candidate.verb)]
      if verb.isCopula || pack.isCopular(verb.lemma), candidate.subject >= 0 {
        clause = Int32(index)
        return resolver.fillers(of: candidate.subject, as: .source, sentence, text, &discourse)
      }
    }
    if let described = described(number, sentence, &clause) {
      return resolver.fillers(of: described, as: .source, sentence, text, &discourse)
    }
    // "its Western allies": the name among the modifiers.
    let modifier = resolver.modifier(group, sentence)
    if modifier >= 0, modifier < unit,
      sentence.mentions[Int(sentence.units[Int(modifier)].mention)].meaning == .demonym
        || group.possessor >= 0 || group.pronounPossessor >= 0
    {
      let mention = sentence.mentions[Int(sentence.units[Int(modifier)].mention)]
      return [Filler(actor: mention.actor, first: modifier, end: modifier + 1)]
    }
    return []
  }

  /// Whom a role noun describes from a distance: *is seen as the main backer of X*, *called Y a puppet
  /// of X*, *is one of X's supporters*.
  private func described(
    _ number: Int32, _ sentence: Sentence, _ clause: inout Int32
  ) -> Int32? {
    for (index, candidate) in sentence.clauses.enumerated()
    where candidate.secondObject == number && candidate.object >= 0 {
      let verb = sentence.verbGroups[Int(candidate.verb)]
      if pack.lexicon.verbClass(verb.lemma).contains(.name) {
        clause = Int32(index)
        return candidate.object
      }
    }
    for phrase in sentence.phrases where phrase.group == number && phrase.clause >= 0 {
      let carrier = sentence.clauses[Int(phrase.clause)]
      let verb = sentence.verbGroups[Int(carrier.verb)]
      if phrase.preposition == pack.marks.as {
        if pack.lexicon.verbClass(verb.lemma).contains(.name) {
          clause = phrase.clause
          return verb.isPassive ? carrier.subject : carrier.object
        }
        if pack.isCopular(verb.lemma), carrier.object < 0, carrier.subject >= 0 {
          clause = phrase.clause
          return carrier.subject
        }
      }
      if verb.isCopula, carrier.subject >= 0, pack.isAmong(phrase.preposition),
        phrase.after < 0 || phrase.after == carrier.object
      {
        clause = phrase.clause
        return carrier.subject
      }
    }
    return nil
  }

  // MARK: Adjectives, compounds, prefixes

  private func adjectiveFrames(
    _ predication: Predication, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let unit = sentence.units[Int(predication.adjective)]
    guard predication.group >= 0,
      let candidates = pack.constructions(for: unit.lexeme, .adjective)
    else { return }
    for candidate in candidates {
      let construction = pack.constructions[Int(candidate)]
      guard
        follows(construction.fixed, from: predication.adjective + 1, sentence) != nil
          || construction.fixed.isEmpty, !isBarred(construction, sentence, &trace)
      else { continue }
      var targets: [Filler] = []
      for case .preposition(let lexeme) in construction.target where targets.isEmpty {
        for phrase in sentence.phrases
        where phrase.preposition == lexeme && phrase.unit > predication.adjective
          && (phrase.afterAdjective == predication.adjective
            || phrase.unit <= predication.adjective + 3)
          && targets.isEmpty
        {
          targets = resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
        }
      }
      let sources = resolver.fillers(of: predication.group, as: .source, sentence, text, &discourse)
      if targets.isEmpty { trace?.refuse(construction, pack, "no actor fills the target") }
      if sources.isEmpty { trace?.refuse(construction, pack, "no actor fills the source") }
      let cue = (predication.adjective, predication.adjective + 1 + Int32(construction.fixed.count))
      if construction.isMutual {
        mutual(sources, targets, construction, candidate, cue, predication.clause, &sentence)
        continue
      }
      for source in sources {
        for target in targets {
          add(
            source, target, construction, candidate, cue, predication.clause, &sentence,
            isPresupposed: predication.clause < 0)
        }
      }
    }
  }

  /// *X-backed Y*, *pro-X Y*.
  private func compounds(
    _ number: Int32, _ sentence: inout Sentence, _ text: borrowing Span<UInt8>,
    _ discourse: inout Discourse, _ trace: inout FrameTrace?
  ) {
    let group = sentence.nounGroups[Int(number)]
    var index = group.first + 1
    while index < group.end {
      defer { index += 1 }
      let unit = sentence.units[Int(index)]
      guard unit.isJoined else { continue }
      let before = sentence.units[Int(index) - 1]
      if before.mention >= 0, unit.mention < 0,
        let candidates = pack.constructions(for: unit.lexeme, .compound)
      {
        let mention = sentence.mentions[Int(before.mention)]
        guard mention.meaning != .place else { continue }
        let prefix = Filler(actor: mention.actor, first: index - 1, end: index)
        let heads = compoundHeads(number, group, after: index, sentence, text, &discourse)
        for candidate in candidates {
          let construction = pack.constructions[Int(candidate)]
          if heads.isEmpty { trace?.refuse(construction, pack, "nobody is named by the head") }
          for head in heads {
            let turned = construction.source == [.head]
            add(
              turned ? head : prefix, turned ? prefix : head, construction, candidate,
              (index, index + 1), -1, &sentence, isPresupposed: true)
          }
        }
      } else if unit.mention >= 0, before.mention < 0,
        let candidates = pack.constructions(for: before.lexeme, .prefix)
      {
        let mention = sentence.mentions[Int(unit.mention)]
        guard mention.meaning != .place else { continue }
        let prefixed = Filler(actor: mention.actor, first: index, end: index + 1)
        let heads = compoundHeads(number, group, after: index, sentence, text, &discourse)
        for candidate in candidates {
          let construction = pack.constructions[Int(candidate)]
          for head in heads {
            add(
              head, prefixed, construction, candidate, (index - 1, index), -1, &sentence,
              isPresupposed: true)
          }
        }
      }
    }
  }

  /// Whom the noun behind a compound names; *Libya's UN-recognised government* names itself.
  private func compoundHeads(
    _ number: Int32, _ group: NounGroup, after index: Int32, _ sentence: Sentence,
    _ text: borrowing Span<UInt8>, _ discourse: inout Discourse
  ) -> [Filler] {
    let head = sentence.units[Int(group.head)]
    guard group.head > index else { return [] }
    if head.mention >= 0 {
      return resolver.one(number, as: .target, sentence, text, &discourse, depth: 0)
    }
    let nounClass = pack.lexicon.nounClass(head.lemma)
    if nounClass.contains(.government) || nounClass.contains(.group) {
      if nounClass.contains(.group) || group.appositionOf >= 0 {
        let found = resolver.fillers(of: number, as: .target, sentence, text, &discourse)
        if !found.isEmpty {
          return found.filter { $0.first > index || $0.end <= group.first || $0.first >= group.end }
        }
      }
      var owner: ActorNumber = -1
      if group.possessor >= 0 {
        owner =
          resolver.one(
            group.possessor, as: .target, sentence, text, &discourse, depth: 1
          ).first?.actor ?? -1
      }
      if let known = ReferenceResolver(pack: pack).description(
        head.lemma, nounClass, at: group.first, sentence, discourse, excluding: [], country: owner)
      {
        return [Filler(actor: known, first: index + 1, end: group.head + 1)]
      }
      if owner >= 0 { return [Filler(actor: owner, first: index - 1, end: group.head + 1)] }
      for phrase in sentence.phrases
      where phrase.after == number && phrase.preposition == pack.marks.ofWord {
        return resolver.fillers(of: phrase.group, as: .target, sentence, text, &discourse)
      }
      return []
    }
    return resolver.fillers(of: number, as: .target, sentence, text, &discourse)
      .filter { $0.first >= index || $0.end <= group.first || group.appositionOf >= 0 }
  }
}
