import Testing

@testable import EntenteExtraction

@Suite struct ClauseSearchTests {
  static let sentences =
    ClauseTests.cases.map(\.text) + [
      "Norland, which Velania said it backs, met Sudra and, in May, guns that Osk sent arrived.",
      "Norland said Sudra, a report says, backs guns the men arms and Velania claims the day met.",
      "The men Norland backs said the week arms sent to Sudra, Osk and Velania backed Norland.",
      "It is ready backing Sudra, and Norland, Osk and Velania, who met, said guns arms sent it.",
    ]

  private let cascade: Cascade

  init() throws { cascade = try Cascade() }

  @Test("giving up what a glance rules out changes no reading", arguments: sentences)
  func glance(_ text: String) throws {
    for sentence in grouped(text) {
      #expect(outcome(sentence, glances: true) == outcome(sentence, glances: false))
    }
  }

  @Test("going on from where two sentences part reads as beginning anew does", arguments: sentences)
  func goingOn(_ text: String) throws {
    let tagger = Tagger(pack: cascade.pack)
    for sentence in grouped(text) {
      for index in sentence.units.indices {
        guard let tag = tagger.alternative(at: index, sentence) else { continue }
        var search = ClauseSearch(pack: cascade.pack)
        search.run(on: sentence)
        var groups = Grouping()
        var changed = sentence
        groups.swap(with: &changed)
        tagger.retag(index, as: tag, &changed)
        let chunker = GroupChunker(pack: cascade.pack)
        chunker.run(on: &changed)
        var resumed = sentence
        tagger.retag(index, as: tag, &resumed)
        chunker.run(on: &resumed, from: groups.share(before: index, with: &resumed))
        #expect(resumed.nodes == changed.nodes)
        #expect(resumed.nounGroups == changed.nounGroups)
        #expect(resumed.verbGroups == changed.verbGroups)
        let anew = outcome(changed, glances: false)
        let divergence = groups.divergence(from: changed, unit: index)
        let before = Outcome(search, sentence)

        let isFoundBelow = search.run(
          onChanged: changed, from: divergence, within: anew.cost - 1)
        #expect(!isFoundBelow)
        #expect(Outcome(search, sentence) == before)
        let isFound = search.run(onChanged: changed, from: divergence, within: anew.cost)
        #expect(isFound)
        #expect(Outcome(search, changed) == anew)
      }
    }
  }

  /// The sentences of a text as the search finds them: reading them changes their groups.
  private func grouped(_ text: String) -> [Sentence] {
    cascade.read(text).map { read in
      var sentence = read.sentence
      sentence.nounGroups = []
      sentence.verbGroups = []
      sentence.nodes = []
      GroupChunker(pack: cascade.pack).run(on: &sentence)
      return sentence
    }
  }

  private func outcome(_ sentence: Sentence, glances: Bool) -> Outcome {
    var search = ClauseSearch(pack: cascade.pack, glances: glances)
    search.run(on: sentence)
    return Outcome(search, sentence)
  }
}

/// What a search chose, and its cost.
private struct Outcome: Equatable {
  let cost: Int32
  let steps: [String]

  init(_ search: ClauseSearch, _ sentence: Sentence) {
    var steps: [ClauseStep] = []
    search.steps(of: sentence, into: &steps)
    cost = search.cost
    self.steps = steps.map { "\($0.kind) closing \($0.closes)" }
  }
}
