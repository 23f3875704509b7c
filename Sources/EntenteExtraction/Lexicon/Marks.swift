/// The few words and marks that the grammar itself names, resolved once. Everything else about
/// English is in the language pack's files.
struct Marks {
  let comma = Spelling.hash(of: ",")
  let semicolon = Spelling.hash(of: ";")
  let colon = Spelling.hash(of: ":")
  let dash = Spelling.hash(of: "-")
  let doubleQuote = Spelling.hash(of: "\"")
  let singleQuote = Spelling.hash(of: "'")
  let percent = Spelling.hash(of: "%")
  let slash = Spelling.hash(of: "/")
  let openBracket = Spelling.hash(of: "(")
  let closeBracket = Spelling.hash(of: ")")
  let openSquare = Spelling.hash(of: "[")
  let closeSquare = Spelling.hash(of: "]")
  let dot = Spelling.hash(of: ".")
  let question = Spelling.hash(of: "?")
  let exclamation = Spelling.hash(of: "!")
  let possessive = Spelling.hash(of: "'s")
  let of = Spelling.hash(of: "of")
  let `for` = Spelling.hash(of: "for")
  let and = Spelling.hash(of: "and")
  let the = Spelling.hash(of: "the")

  /// Small words inside persons' names.
  let nameParticles: Set<UInt64>
  /// Words that make a capitalised run an organisation (*Front*, *Brigade*).
  let organisationWords: Set<UInt64>
  /// Words that a dot follows without ending the sentence.
  let abbreviations: Set<UInt64>

  let be, have, `do`, by, that, to, `as`, whose, whom, who, which, nor, neither: Lexeme
  let andWord, `if`, each, other, both, no, ofWord, such: Lexeme
  let a, an, anyWord, at, theWord, with, from, `in`, into, forWord, should, are, were, had, own,
    weapon, million: Lexeme
  let what, eachOther, more, call, on, only: Lexeme
  let reportedly, allegedly, possibly, respectively, than: Lexeme

  /// *a*, *an*
  func isIndefinite(_ word: Lexeme) -> Bool { word == a || word == an }
  /// *nor*, *neither*
  func denies(_ word: Lexeme) -> Bool { word == nor || word == neither }

  init(
    _ lexicon: inout Lexicon, nameParticles: Set<UInt64>, organisationWords: Set<UInt64>,
    abbreviations: Set<UInt64>
  ) {
    self.nameParticles = nameParticles
    self.organisationWords = organisationWords
    self.abbreviations = abbreviations
    func word(_ spelling: String) -> Lexeme { lexicon.add(spelling, []) }
    be = word("be")
    have = word("have")
    `do` = word("do")
    by = word("by")
    that = word("that")
    to = word("to")
    `as` = word("as")
    whose = word("whose")
    whom = word("whom")
    who = word("who")
    which = word("which")
    nor = word("nor")
    neither = word("neither")
    andWord = word("and")
    `if` = word("if")
    each = word("each")
    other = word("other")
    both = word("both")
    no = word("no")
    ofWord = word("of")
    such = word("such")
    a = word("a")
    an = word("an")
    anyWord = word("any")
    theWord = word("the")
    with = word("with")
    from = word("from")
    at = word("at")
    `in` = word("in")
    into = word("into")
    forWord = word("for")
    should = word("should")
    are = word("are")
    were = word("were")
    had = word("had")
    own = word("own")
    weapon = word("weapon")
    million = word("million")
    what = word("what")
    call = word("call")
    on = word("on")
    only = word("only")
    more = word("more")
    eachOther = word("each other")
    reportedly = word("reportedly")
    allegedly = word("allegedly")
    possibly = word("possibly")
    respectively = word("respectively")
    than = word("than")
  }
}
