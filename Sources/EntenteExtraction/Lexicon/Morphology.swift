/// The regular rules of English inflection (Huddleston and Pullum 2002, chapter 18). Irregular
/// forms stand in the lexicon.
enum Morphology {
  /// Third person singular of a verb, or plural of a noun.
  static func withS(_ base: String) -> String {
    if base.hasSuffix("y"), let before = base.dropLast().last, !isVowel(before) {
      return base.dropLast() + "ies"
    }
    for ending in ["s", "x", "z", "ch", "sh"] where base.hasSuffix(ending) { return base + "es" }
    if base.hasSuffix("o"), let before = base.dropLast().last, !isVowel(before) {
      return base + "es"
    }
    return base + "s"
  }

  static func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), let before = base.dropLast().last, !isVowel(before) {
      return base.dropLast() + "ied"
    }
    return (doublesFinal(base) ? base + String(base.suffix(1)) : base) + "ed"
  }

  static func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), !base.hasSuffix("ye") {
      return base.dropLast() + "ing"
    }
    return (doublesFinal(base) ? base + String(base.suffix(1)) : base) + "ing"
  }

  /// One syllable, one vowel, one final consonant: *ban*, *banned*.
  private static func doublesFinal(_ base: String) -> Bool {
    let letters = Array(base)
    guard letters.count >= 3, letters.filter(isVowel).count == 1 else { return false }
    let last = letters[letters.count - 1]
    return !isVowel(last) && isVowel(letters[letters.count - 2]) && !"wxy".contains(last)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }
}
