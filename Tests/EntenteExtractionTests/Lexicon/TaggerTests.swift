import Testing

@testable import EntenteExtraction

/// Not the tag of a test.
typealias PartOfSpeech = EntenteExtraction.Tag

@Suite struct TaggerTests {
  /// One word of the sentence and the part of speech it has there.
  static let ambiguous: [(sentence: String, word: String, tag: PartOfSpeech)] = [
    ("Norland backs Sudra.", "backs", .verbThird),
    ("The soldiers turned their backs on Sudra.", "backs", .noun),
    ("Norland will back Sudra.", "back", .verbBase),
    ("They support Sudra.", "support", .verbBase),
    ("The support of Norland helps.", "support", .noun),
    ("Norland and Velania support the council.", "support", .verbBase),
    ("Its support for Sudra never rested.", "support", .noun),
    ("Norland vowed to fight Sudra.", "fight", .verbBase),
    ("The fight for the port began.", "fight", .noun),
    ("Norland may strike Sudra.", "strike", .verbBase),
    ("A strike hurt the port.", "strike", .noun),
    ("Norland arms Sudra.", "arms", .verbThird),
    ("Norland sent arms to Sudra.", "arms", .noun),
    ("Norland armed Sudra.", "armed", .verbPast),
    ("An armed group crossed the border.", "armed", .adjective),
    ("Norland has armed Sudra.", "armed", .verbParticiple),
    ("Sudra is armed by Norland.", "armed", .verbParticiple),
    ("Arming Sudra is a plan.", "Arming", .verbGerund),
    ("The rebels attack the city.", "attack", .verbBase),
    ("The attack on the city ended.", "attack", .noun),
    ("It is a plan to join the union.", "plan", .noun),
    ("They plan to join the union.", "plan", .verbBase),
    ("Norland reports attacks.", "reports", .verbThird),
    ("The reports of attacks end.", "reports", .noun),
    ("Norland called a strike.", "called", .verbPast),
    ("Calls for a strike end.", "Calls", .noun),
  ]

  @Test("a word that can be noun and verb is told by its place", arguments: ambiguous)
  func ambiguity(_ sentence: String, _ word: String, _ tag: PartOfSpeech) throws {
    #expect(try Cascade().sentence(sentence).tags(of: word) == ["\(tag)"])
  }

  static let small: [(sentence: String, word: String, tag: PartOfSpeech)] = [
    ("Norland said that Sudra left.", "that", .subordinator),
    ("That port is open.", "That", .determiner),
    ("The rebels that left are back.", "that", .relative),
    ("Norland went to Sudra.", "to", .preposition),
    ("Norland wants to leave.", "to", .infinitiveTo),
    ("Norland's port is open.", "'s", .possessive),
    ("The rebels' port is open.", "'", .possessive),
    ("Norland did not leave.", "not", .negation),
    ("Norland did not leave.", "did", .verbPast),
    ("They didn't leave.", "n't", .negation),
    ("Norland left because Sudra attacked.", "because", .subordinator),
    ("After the attack, Norland left.", "After", .preposition),
    ("After Norland attacked, Sudra left.", "After", .subordinator),
    ("It backs her.", "her", .pronoun),
    ("It backs her party.", "her", .possessivePronoun),
    ("Norland will not leave.", "will", .modal),
    ("Sudra, which left, is back.", "which", .relative),
    ("The general who left is back.", "who", .relative),
    ("There is a plan.", "There", .existential),
  ]

  @Test("a small word with several jobs is told by its place", arguments: small)
  func smallWords(_ sentence: String, _ word: String, _ tag: PartOfSpeech) throws {
    #expect(try Cascade().sentence(sentence).tags(of: word) == ["\(tag)"])
  }

  @Test(
    "a word that no list knows is guessed by its ending",
    arguments: [
      ("Norland is zorbing Sudra.", "zorbing", PartOfSpeech.verbGerund),
      ("Sudra was zorbed by Norland.", "zorbed", .verbParticiple),
      ("Norland zorbed Sudra.", "zorbed", .verbPast),
      ("Norland zorbly left.", "zorbly", .adverb),
      ("The zorbation ended.", "zorbation", .noun),
    ])
  func unknown(_ sentence: String, _ word: String, _ tag: PartOfSpeech) throws {
    #expect(try Cascade().sentence(sentence).tags(of: word) == ["\(tag)"])
  }

  @Test("an ambiguous word has a second choice, an unambiguous one none")
  func secondChoice() throws {
    let cascade = try Cascade()
    let tagger = Tagger(pack: cascade.pack)
    var read = try cascade.sentence("Norland attacks hurt Sudra.").sentence
    let first = read.units[1].tag
    let second = try #require(tagger.alternative(at: 1, read))
    #expect(Set([first, second]) == [.noun, .verbThird])
    tagger.retag(1, as: second, &read)
    #expect(tagger.alternative(at: 1, read) == first)
    #expect(
      read.units[1].lemma
        == cascade.pack.lexicon.vocabulary.lexeme(for: Spelling.hash(of: "attack")))
    #expect(tagger.alternative(at: 0, read) == nil)
  }

  @Test("a word right behind a determiner has no second choice")
  func noSecondChoice() throws {
    let cascade = try Cascade()
    let read = try cascade.sentence("The attacks hurt Sudra.").sentence
    #expect(Tagger(pack: cascade.pack).alternative(at: 1, read) == nil)
  }
}
