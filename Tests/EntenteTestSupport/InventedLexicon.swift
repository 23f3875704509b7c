extension InventedPack {
  /// The grammar of a few hundred words: closed classes, and what the tests' sentences need.
  static let lexicon: [(path: String, text: String)] = [
    ("lexicon/function-words.tsv", table(functionWords) { word, tags in "\(word)\t\(tags)" }),
    ("lexicon/small-words.tsv", table(smallWords) { word, name in "\(name)\t\(word)" }),
    ("lexicon/verbs.tsv", verbs),
    ("lexicon/nouns.tsv", nouns.split(separator: " ").joined(separator: "\n")),
    ("lexicon/adjectives.tsv", "new\nformer\nready\nlikely\nloyal\narmed\nopen\nforeign\nlarge"),
    ("lexicon/adverbs.tsv", "openly\nquickly\nreportedly\nallegedly\nformerly\nnever\nlong"),
    ("lexicon/verb-classes.tsv", table(verbClasses) { word, name in "\(name)\t\(word)" }),
    ("lexicon/noun-classes.tsv", table(nounClasses) { word, name in "\(name)\t\(word)" }),
    ("lexicon/adjective-classes.tsv", "possible\tlikely\nplanned\tready\nended\tformer"),
    (
      "lexicon/adverb-classes.tsv",
      "ended\tno longer\nended\tonce\nnegative\tnever\nreported\treportedly\nalleged\tallegedly"
    ),
    (
      "lexicon/modals.tsv",
      "future\twill\nfuture\t'll\npossible\tmay\npossible\tmight\npossible\tcould\nwould\twould"
    ),
    (
      "lexicon/pronouns.tsv",
      table([
        "male": "he him his himself", "female": "she her hers", "thing": "it its itself",
        "many": "they them their themselves", "speaker": "i we us our my",
        "each-other": "each_other",
      ]) { word, meaning in "\(word)\t\(meaning)" }
    ),
    (
      "lexicon/multiwords.tsv",
      "as well as\tconjunction\naccording to\tpreposition\nno longer\tadverb\neach other\tpronoun"
    ),
    ("lexicon/titles.tsv", "General\t-\nPresident\t-\nPrime Minister\t-\nMr\tm\nMs\tf"),
    (
      "lexicon/suffixes.tsv",
      "ing\tverb-gerund,noun\tordinary\ned\tverb-past,verb-participle\tordinary\nly\tadverb\tordinary\ntion\tnoun"
    ),
    ("lexicon/places.tsv", "Tarn\nBay of Sul"),
    ("lexicon/given-names.tsv", "Maren\tf\nIvo\tm\nAdel\tm\nPetra\tf\nJon\tm"),
    ("lexicon/organs.tsv", "foreign ministry\tForeign Ministry of %\nparliament\tParliament of %"),
    ("lexicon/calendar.tsv", "Monday\tweekday\t1\nMay\tmonth\t5\nday\tunit\t1\nweek\tunit\t2"),
  ]

  private static func table(
    _ lists: [String: String], _ row: (String, String) -> String
  ) -> String {
    lists.sorted { $0.key < $1.key }.flatMap { name, words in
      words.split(separator: " ").map { row($0.split(separator: "_").joined(separator: " "), name) }
    }.joined(separator: "\n")
  }

  private static let functionWords = [
    "determiner": "a an the every no",
    "determiner,pronoun": "all any each few many other several some this these those",
    "determiner,pronoun,adverb": "both neither",
    "determiner,relative": "which",
    "determiner,pronoun,relative,subordinator": "that",
    "relative": "who whom whose",
    "possessive-pronoun": "his its my our their",
    "possessive-pronoun,pronoun": "her",
    "pronoun": "he him himself she hers it itself they them themselves i we us nobody",
    "modal": "will would may might could 'll",
    "auxiliary": "am are be been being is was were do does did has have had having",
    "negation": "not n't",
    "preposition,infinitive-to": "to",
    "preposition": "of in at for from with by on against into during between under without among",
    "preposition,particle,adverb": "down out up over",
    "preposition,subordinator": "after as until",
    "subordinator": "although because if unless while whether",
    "subordinator,wh-adverb": "when where",
    "conjunction": "and or but",
    "conjunction,adverb": "nor",
    "adverb": "also again still now then",
    "subordinator,adverb": "once",
    "wh-adverb,adverb": "how why",
    "adverb,existential": "there",
    "number": "two three hundred million",
  ]

  private static let smallWords = [
    "name-particle": "al bin de van",
    "according": "according_to",
    "organisation-word": "front brigade council union movement dynamics",
    "abbreviation": "mr ms gen col st no jan u.s e.g", "doing": "in", "receiving": "under",
    "belonging": "with between by", "partitive": "of among", "question": "whether",
    "locative": "in at near from", "content-preposition": "for", "copular": "remain become seem",
    "conditional": "if unless", "negating": "without", "belief": "think believe expect",
    "alleging": "accuse", "content-noun": "claim report", "plan-noun": "plan promise",
    "refuse-noun": "refusal", "ask-noun": "call request", "phrasal-particle": "up down out",
    "spokes-noun": "spokesman minister", "tie-noun": "tie pact",
  ]

  private static let verbs = [
    "be was|were been is|am|are being", "have had had has having", "do did done does doing",
    "say said said", "tell told told", "think thought thought", "fight fought fought",
    "strike struck struck", "send sent sent", "give gave given", "win won won", "lose lost lost",
    "stop stopped stopped stops stopping", "deny", "back", "support", "stand stood stood", "arm",
    "train", "attack", "shell", "clash", "condemn", "criticise", "accuse", "oppose", "join", "vow",
    "plan", "ask", "urge", "want", "refuse", "end", "continue", "meet met met", "lie lied lied",
    "visit", "report", "add", "retake retook retaken", "march", "leave left left", "promise",
    "call", "believe", "expect", "welcome", "claim", "begin began begun begins beginning",
    "demand", "voice", "publish", "rest", "hurt hurt hurt", "cross", "keep kept kept", "announce",
    "watch", "note", "help",
  ].map { $0.split(separator: " ").joined(separator: "\t") }.joined(separator: "\n")

  private static let nouns = """
    support backing strike attack fight arm force weapon gun troop soldier ally rival supporter \
    enemy minister president ministry spokesman government army general leader brigade council front union \
    movement party group country harbour port strait city talk letter building rebel official \
    supply plan promise refusal call request claim report week day year border war statement pact \
    tie committee liberation people state fire question back watch parliament dock village ship \
    offensive
    """

  private static let verbClasses = [
    "say": "say tell add report note believe think", "allege": "claim", "deny": "deny",
    "ask": "ask urge demand call", "want": "want", "plan": "vow plan promise",
    "possible": "consider", "end": "stop end", "continue": "continue", "refuse": "refuse",
    "give": "voice give", "get": "win", "lose": "lose", "manage": "begin rest help",
    "bare": "help", "name": "call",
  ]

  private static let nounClasses = [
    "force": "troop soldier army force", "official": "official spokesman minister",
    "government": "government", "organ": "ministry parliament",
    "group": "group movement party brigade council front union",
    "person": "general leader president", "country": "country state", "people": "people",
    "place": "port city harbour strait village border", "event": "war talk",
    "follower": "supporter",
  ]
}
