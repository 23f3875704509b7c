import Testing

@testable import EntenteExtraction

@Suite struct MorphologyTests {
  @Test(
    "regular forms follow the spelling of the base",
    arguments: [
      ("back", "backs", "backed", "backing"), ("deny", "denies", "denied", "denying"),
      ("clash", "clashes", "clashed", "clashing"), ("ban", "bans", "banned", "banning"),
      ("raise", "raises", "raised", "raising"), ("veto", "vetoes", "vetoed", "vetoing"),
      ("destroy", "destroys", "destroyed", "destroying"), ("free", "frees", "freed", "freeing"),
      ("tie", "ties", "tied", "tying"), ("fix", "fixes", "fixed", "fixing"),
      ("aid", "aids", "aided", "aiding"), ("shell", "shells", "shelled", "shelling"),
    ])
  func regular(_ base: String, _ third: String, _ past: String, _ gerund: String) {
    let word = PackText(Array(base.utf8))
    #expect(Morphology.withS(word).hash == Spelling.hash(of: third))
    #expect(Morphology.past(word).hash == Spelling.hash(of: past))
    #expect(Morphology.gerund(word).hash == Spelling.hash(of: gerund))
  }
}
