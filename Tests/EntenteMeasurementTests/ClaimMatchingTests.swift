import EntenteMeasurement
import EntenteModel
import Testing

@Suite struct ClaimMatchingTests {
  typealias Fixture = ClaimFixture

  let norland = Fixture.mention("Norland", 0, 7)
  let sudra = Fixture.mention("Sudra", 14, 19)

  private func goldOf(_ claims: [Claim], _ gold: GoldClaim...) -> [Int?] {
    ClaimMatching(claims, with: gold).goldOf
  }

  @Test("overlapping words and the same stance are the same claim, whatever relation and marks")
  func overlap() {
    let claim = Fixture.claim(norland, sudra, .arm, polarity: .negated)
    #expect(goldOf([claim], Fixture.gold("Norlanders", 3..<9, "it", 12..<15)) == [0])
  }

  @Test("words that only touch are not the same")
  func touching() {
    #expect(
      goldOf([Fixture.claim(norland, sudra)], Fixture.gold("Nor", 7..<9, "Sudra", 14..<19))
        == [nil])
  }

  @Test("the other stance, or the other direction, is another claim")
  func different() {
    let claims = [Fixture.claim(norland, sudra, .attack), Fixture.claim(sudra, norland)]
    #expect(goldOf(claims, Fixture.gold("Norland", 0..<7, "Sudra", 14..<19)) == [nil, nil])
  }

  @Test("the same name elsewhere in the claim's sentence is the same end, outside it is not")
  func sameName() {
    let gold = Fixture.gold("norland", 30..<37, "Sudra", 14..<19)
    #expect(goldOf([Fixture.claim(norland, sudra)], gold) == [0])
    let short = Fixture.claim(norland, sudra, sentence: ScalarRange(start: 0, end: 20))
    #expect(goldOf([short], gold) == [nil])
  }

  @Test("no labelled claim answers twice, and nothing is lost to a greedy choice")
  func oneToOne() {
    let later = Fixture.mention("Norland", 25, 32)
    let claims = [Fixture.claim(norland, sudra), Fixture.claim(later, sudra)]
    #expect(goldOf(claims, Fixture.gold("Norland", 25..<32, "Sudra", 14..<19)) == [0, nil])
    // The first labelled claim fits both, the second only the first of them.
    #expect(
      goldOf(
        claims, Fixture.gold("Norland", 20..<32, "Sudra", 14..<19),
        Fixture.gold("King of Norland", 0..<7, "Sudra", 14..<19)) == [1, 0])
  }

  @Test("the same statement about the same words counts once")
  func repetition() {
    let claims = [Fixture.claim(norland, sudra), Fixture.claim(norland, sudra, .aid)]
    #expect(goldOf(claims, Fixture.gold("Norland", 0..<7, "Sudra", 14..<19)) == [0])
  }
}
