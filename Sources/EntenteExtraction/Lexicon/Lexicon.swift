/// The pack's words with their readings and classes, indexed by lexeme.
struct Lexicon {
  var vocabulary = Vocabulary()
  private var words: [Word] = []
  private var phrasalClasses: [UInt64: VerbClass] = [:]
  /// By the verb, the longest first.
  private var idioms = LexemeTable<[VerbIdiom]>()

  init() { words.reserveCapacity(1 << 16) }

  /// Everything the lexicon knows of a word; nothing for an unknown one.
  @inline(__always)
  subscript(lexeme: Lexeme) -> Word {
    lexeme >= 0 && Int(lexeme) < words.count ? words[Int(lexeme)] : Word()
  }

  @inline(__always)
  func readings(_ lexeme: Lexeme) -> Readings {
    lexeme >= 0 && Int(lexeme) < words.count ? words[Int(lexeme)].readings : []
  }

  @inline(__always)
  func verbClass(_ lemma: Lexeme) -> VerbClass {
    lemma >= 0 && Int(lemma) < words.count ? words[Int(lemma)].verbClass : []
  }

  @inline(__always)
  func nounClass(_ lemma: Lexeme) -> NounClass {
    lemma >= 0 && Int(lemma) < words.count ? words[Int(lemma)].nounClass : []
  }

  @inline(__always)
  func adjectiveClass(_ lexeme: Lexeme) -> AdjectiveClass {
    lexeme >= 0 && Int(lexeme) < words.count ? words[Int(lexeme)].adjectiveClass : []
  }

  @discardableResult
  mutating func add(_ hash: UInt64, _ readings: Readings) -> Lexeme {
    let lexeme = vocabulary.add(hash)
    while words.count <= Int(lexeme) { words.append(Word()) }
    words[Int(lexeme)].readings.formUnion(readings)
    return lexeme
  }

  @discardableResult
  mutating func add(_ spelling: String, _ readings: Readings) -> Lexeme {
    add(Spelling.hash(of: spelling), readings)
  }

  mutating func addVerb(_ hash: UInt64, _ readings: Readings, base: Lexeme) {
    let lexeme = add(hash, readings)
    // A form shared by two verbs (*found*, *lay*) keeps the first unless it is a base form itself.
    if words[Int(lexeme)].verb < 0 || lexeme == base { words[Int(lexeme)].verb = base }
  }

  mutating func addNoun(_ hash: UInt64, base: Lexeme, isPlural: Bool) {
    let lexeme = add(hash, .noun)
    if words[Int(lexeme)].noun < 0 {
      words[Int(lexeme)].noun = base
      words[Int(lexeme)].isPlural = isPlural
    }
  }

  mutating func classify(verb lemma: UInt64, _ verbClass: VerbClass) {
    words[Int(add(lemma, []))].verbClass.formUnion(verbClass)
  }

  mutating func classify(verb lemma: UInt64, particle: UInt64, _ verbClass: VerbClass) {
    let key = Self.key(vocabulary.add(lemma), vocabulary.add(particle))
    phrasalClasses[key, default: []].formUnion(verbClass)
  }

  /// Of a verb with its particle (*tear up*); of the verb alone where the pair has no class.
  func verbClass(_ lemma: Lexeme, particle: Lexeme) -> VerbClass {
    guard particle >= 0 else { return verbClass(lemma) }
    return phrasalClasses[Self.key(lemma, particle)] ?? verbClass(lemma)
  }

  /// Whether verb and particle have a class of their own.
  func isPhrasal(_ lemma: Lexeme, _ particle: Lexeme) -> Bool {
    phrasalClasses[Self.key(lemma, particle)] != nil
  }

  mutating func add(_ idiom: VerbIdiom, of verb: Lexeme) {
    var known = idioms[verb] ?? []
    known.append(idiom)
    known.sort { $0.words.count > $1.words.count }
    idioms[verb] = known
  }

  /// The idioms that a form of the verb can begin.
  @inline(__always)
  func idioms(ofVerb form: Lexeme) -> [VerbIdiom]? {
    let verb = self[form].verb
    return verb >= 0 ? idioms[verb] : nil
  }

  private static func key(_ verb: Lexeme, _ particle: Lexeme) -> UInt64 {
    UInt64(UInt32(bitPattern: verb)) << 32 | UInt64(UInt32(bitPattern: particle))
  }

  mutating func classify(noun lemma: UInt64, _ nounClass: NounClass) {
    words[Int(add(lemma, []))].nounClass.formUnion(nounClass)
  }

  mutating func classify(adjective: UInt64, _ adjectiveClass: AdjectiveClass) {
    words[Int(add(adjective, []))].adjectiveClass.formUnion(adjectiveClass)
  }
}
