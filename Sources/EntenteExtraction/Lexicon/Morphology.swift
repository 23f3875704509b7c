/// The regular rules of English inflection (Huddleston and Pullum 2002, chapter 18). Irregular
/// forms stand in the lexicon.
enum Morphology {
  /// Third person singular of a verb, or plural of a noun.
  static func withS(_ base: PackText) -> Inflection {
    if endsInConsonantAndY(base) { return Inflection(of: base, dropping: 1, adding: "ies") }
    if base.ends(in: "s") || base.ends(in: "x") || base.ends(in: "z") || base.ends(in: "ch")
      || base.ends(in: "sh")
    {
      return Inflection(of: base, adding: "es")
    }
    if base.ends(in: "o"), let before = base.bytes.dropLast().last, !isVowel(before) {
      return Inflection(of: base, adding: "es")
    }
    return Inflection(of: base, adding: "s")
  }

  static func past(_ base: PackText) -> Inflection {
    if base.ends(in: "e") { return Inflection(of: base, adding: "d") }
    if endsInConsonantAndY(base) { return Inflection(of: base, dropping: 1, adding: "ied") }
    return Inflection(of: base, doubling: doublesFinal(base), adding: "ed")
  }

  static func gerund(_ base: PackText) -> Inflection {
    if base.ends(in: "ie") { return Inflection(of: base, dropping: 2, adding: "ying") }
    if base.ends(in: "e"), !base.ends(in: "ee"), !base.ends(in: "oe"), !base.ends(in: "ye") {
      return Inflection(of: base, dropping: 1, adding: "ing")
    }
    return Inflection(of: base, doubling: doublesFinal(base), adding: "ing")
  }

  private static func endsInConsonantAndY(_ base: PackText) -> Bool {
    guard base.ends(in: "y"), let before = base.bytes.dropLast().last else { return false }
    return !isVowel(before)
  }

  /// One syllable, one vowel, one final consonant: *ban*, *banned*.
  private static func doublesFinal(_ base: PackText) -> Bool {
    let letters = base.bytes
    guard letters.count >= 3, letters.count(where: isVowel) == 1 else { return false }
    let last = letters[letters.endIndex - 1]
    return !isVowel(last) && isVowel(letters[letters.endIndex - 2])
      && last != 0x77 && last != 0x78 && last != 0x79  // w, x, y
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true  // a, e, i, o, u
    default: false
    }
  }
}

/// A form of a word, as the change that makes it from the base.
struct Inflection {
  private let base: PackText
  private let dropping: Int
  private let doubling: Bool
  private let ending: StaticString

  init(
    of base: PackText, dropping: Int = 0, doubling: Bool = false, adding ending: StaticString
  ) {
    self.base = base
    self.dropping = dropping
    self.doubling = doubling
    self.ending = ending
  }

  /// The hash of the form's spelling.
  var hash: UInt64 {
    var spelling = Spelling()
    spelling.append(base.bytes.dropLast(dropping))
    if doubling { spelling.append(base.bytes.suffix(1)) }
    for offset in 0..<ending.utf8CodeUnitCount { spelling.append(ending.utf8Start[offset]) }
    return spelling.finished
  }
}
