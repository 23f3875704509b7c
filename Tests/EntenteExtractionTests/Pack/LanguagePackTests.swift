import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteExtraction

@Suite struct LanguagePackTests {
  static let cases: [(path: String, text: String, message: String)] = [
    (
      "lexicon/verb-classes.tsv", "say\tsay\nsing\tsing",
      """
      lexicon/verb-classes.tsv:2: 'sing' is no class; use one of allege, ask, bare, continue, deny, \
      end, face, get, give, happen, intransitive, lapse, lift, lose, manage, name, own, plan, possible, \
      prevent, refuse, \
      say, strengthen, want, weaken
      """
    ),
    (
      "lexicon/verb-classes.tsv", "say\ttake up arms",
      """
      lexicon/verb-classes.tsv:1: 'take up arms' has 3 words; write a verb, or a verb and a particle
      """
    ),
    (
      "lexicon/noun-classes.tsv", "# a comment\n\nfruit\tapple",
      """
      lexicon/noun-classes.tsv:3: 'fruit' is no class; use one of country, event, follower, force, \
      generic, government, group, message, official, organ, people, person, place, time, weapon
      """
    ),
    (
      "lexicon/adjective-classes.tsv", "sweet\tripe",
      """
      lexicon/adjective-classes.tsv:1: 'sweet' is no class; use one of alleged, ended, looming, \
      negative, planned, possible, potential, scant
      """
    ),
    (
      "lexicon/small-words.tsv", "tie-nouns\tpact",
      """
      lexicon/small-words.tsv:1: 'tie-nouns' is no class; use one of abbreviation, accompanying, accord-noun, \
      according, account-noun, act-noun, adding, addressing, aiming, alleging, alleging-noun, answer-noun, apart, \
      approximator, ask-noun, becoming, behest-noun, behest-preposition, belief, belonging, branch-noun, \
      carrying-noun, causing, ceasing, company-word, compelling, conceding, conditional, content-noun, \
      content-preposition, contrasting, copular, currency-sign, deed, deed-noun, denying-noun, differing, \
      directing, doing, due, echo-verb, echoing, emigrant, ending-noun, every, exemplifying, faction-noun, \
      following, former-word, fronting, ground-noun, grounds, habitual, hardly, holding, intending, joining, \
      jointly, latter-word, leader-noun, legislator, lifting-noun, limiting, locative, name-particle, \
      naming, nearing, negating, nobody, occasion, office-noun, organisation-word, pair, pair-noun, part-noun, \
      partaking, partisan, partitive, pending, phrasal-particle, plan-noun, possible-noun, preferring, \
      professing, prompting, publishing, purposive, quantity, question, rank-noun, ranking, reasoning, rebelling, \
      receiving, recommending, reflexive, refuse-noun, remaining, report-noun, reporting-noun, resembling, \
      responding, sectional, sending, sequence, spending, spokes-noun, state-word, statement-noun, strike-noun, \
      subject-form, substitute, suffered-noun, suspecting, telling-apart, territorial, thanking, third-party, threatening, \
      tie-noun, topic-noun, triple, triple-noun, undertaking, unsaid, untrue, verb-prefix, vessel, view-noun, \
      want-noun, wishing, witnessing
      """
    ),
    (
      "lexicon/multiwords.tsv", "so to say\tnoun",
      """
      lexicon/multiwords.tsv:1: 'noun' is no tag; write adjective, adverb, conjunction, determiner, \
      infinitive-to, preposition, pronoun, silent, subordinator
      """
    ),
    (
      "lexicon/modals.tsv", "past\twill",
      "lexicon/modals.tsv:1: 'past' is no class; use one of able, duty, future, negative, possible, would"
    ),
    (
      "lexicon/pronouns.tsv", "he\tbloke", "lexicon/pronouns.tsv:1: 'bloke' is no meaning"
    ),
    (
      "lexicon/function-words.tsv", "the\tarticle",
      """
      lexicon/function-words.tsv:1: 'article' is no tag; use one of adjective, adverb, auxiliary, \
      conjunction, determiner, existential, infinitive-to, modal, negation, noun, number, particle, \
      possessive-pronoun, preposition, pronoun, relative, subordinator, verb-gerund, \
      verb-participle, verb-past, wh-adverb
      """
    ),
    (
      "lexicon/nouns.tsv", "port\nsheep\t-\tbaa",
      "lexicon/nouns.tsv:2: 3 columns found; write 1 to 2, separated by tabs"
    ),
    (
      "lexicon/verbs.tsv", "back\tb\tb\tb\tb\tb",
      "lexicon/verbs.tsv:1: 6 columns found; write 1 to 5, separated by tabs"
    ),
    (
      "lexicon/verb-idioms.tsv", "nonsense to\tback",
      """
      lexicon/verb-idioms.tsv:1: 'nonsense to' is no idiom; write a verb as verbs.tsv does, '…' where \
      its object stands before the other words, and these
      """
    ),
    (
      "lexicon/verb-idioms.tsv", "back away from\tnonsense",
      "lexicon/verb-idioms.tsv:1: 'nonsense' is no verb of verbs.tsv"
    ),
    (
      "lexicon/verb-idioms.tsv", "back away from\tback\nback away from\tback",
      "lexicon/verb-idioms.tsv:2: 'back away from' stands here twice; write one"
    ),
    (
      "lexicon/modals.tsv", "will",
      "lexicon/modals.tsv:1: 1 column found; write 2, separated by tabs"
    ),
  ]

  @Test("a mistake in the lexicon is told with its place and what to do", arguments: cases)
  func mistakes(_ path: String, _ text: String, _ message: String) {
    expectFailure(loading: InventedPack.files(with: path, text), message)
  }

  @Test("a pack without files loads, and reads nothing")
  func empty() throws {
    let pack = try LanguagePack(files: PackFiles([]))
    let found = Extractor(pack: pack).extract(
      .init(id: "1", text: "Norland backs Sudra. It rained."))
    #expect(found.claims.isEmpty)
    #expect(found.sentenceCount == 2)
  }

  @Test("the hash tells packs apart, and actors apart from words")
  func hashes() throws {
    let pack = try Cascade().pack
    let same = try LanguagePack(files: PackFiles(InventedPack.files.reversed()))
    #expect(same.hash == pack.hash)
    let words = InventedPack.files(with: "lexicon/adverbs.tsv", "slowly")
    let other = try LanguagePack(files: PackFiles(words))
    #expect(other.hash != pack.hash)
    #expect(other.actorHash == pack.actorHash)
    #expect(pack.hash.count == 16)
  }

  @Test("each curated actor of the built-in pack is complete and is named once")
  func builtIn() throws {
    let actors = try LanguagePack.builtIn().actors
    #expect(Set(actors.map(\.key)).count == actors.count)
    #expect(Set(actors.map(\.name)).count == actors.count)
    for actor in actors {
      #expect(!actor.name.isEmpty && actor.kind != .unknown, "\(actor.key)")
    }
    let keys = Set(actors.map(\.key))
    for actor in actors {
      for link in actor.links { #expect(keys.contains(link.other), "\(actor.key): \(link.other)") }
    }
  }
}
