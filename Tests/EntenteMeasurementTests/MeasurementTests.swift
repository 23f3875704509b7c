import EntenteExtraction
import EntenteMeasurement
import EntenteModel
import Testing

@Suite struct MeasurementTests {
  typealias Fixture = ClaimFixture

  let norland = Fixture.mention("Norland", 0, 7)
  let sudra = Fixture.mention("Sudra", 14, 19)
  let gold = Fixture.gold("Norland", 0..<7, "Sudra", 14..<19)

  @Test("right, wrong and missed claims are counted, by family and in all")
  func counts() {
    var measurement = Measurement()
    measurement.add(
      Fixture.document([gold]),
      [
        Fixture.claim(norland, sudra),
        Fixture.claim(sudra, norland, .oppose, rule: "rivals/role"),
      ])
    measurement.add(Fixture.document([gold], id: "2"), [])
    #expect(measurement.total == Score(right: 1, found: 2, expected: 2))
    #expect(measurement.scores.count == 2)
    #expect(
      measurement.families == [
        RuleFamily(relation: .back, trigger: .verb): Tally(right: 1, all: 1),
        RuleFamily(relation: .oppose, trigger: .role): Tally(right: 0, all: 1),
      ])
    #expect(measurement.wrong.map(\.claim.rule) == ["rivals/role"])
    #expect(measurement.missed.map(\.document) == [1])
  }

  @Test("an optional claim counts neither when it is found nor when it is not")
  func optional() {
    let optional = Fixture.gold("Norland", 0..<7, "Sudra", 14..<19, isOptional: true)
    var measurement = Measurement()
    measurement.add(Fixture.document([optional]), [Fixture.claim(norland, sudra)])
    measurement.add(Fixture.document([optional], id: "2"), [])
    #expect(measurement.total == Score())
    #expect(measurement.families.isEmpty && measurement.missed.isEmpty)
  }

  @Test("marks are compared where source, target and stance are right")
  func marks() {
    let velia = ActorReference(key: "velia", name: "Velia", kind: .state)
    var measurement = Measurement()
    measurement.add(
      Fixture.document([
        Fixture.gold(
          "Norland", 0..<7, "Sudra", 14..<19, .aid, attribution: "said", attributedTo: "velia")
      ]),
      [
        Fixture.claim(norland, sudra, polarity: .negated, attribution: .said(by: velia)),
        Fixture.claim(sudra, norland),
      ])
    #expect(measurement.tally(of: .relation) == Tally(right: 0, all: 1))
    #expect(measurement.tally(of: .polarity) == Tally(right: 0, all: 1))
    #expect(measurement.tally(of: .modality) == Tally(right: 1, all: 1))
    #expect(measurement.tally(of: .attribution) == Tally(right: 1, all: 1))
    #expect(measurement.tally(of: .claimer) == Tally(right: 1, all: 1))
  }

  @Test("who says so is not compared where nobody is named, or the attribution is wrong")
  func claimer() {
    var measurement = Measurement()
    measurement.add(Fixture.document([gold]), [Fixture.claim(norland, sudra)])
    measurement.add(
      Fixture.document([
        Fixture.gold(
          "Norland", 0..<7, "Sudra", 14..<19, attribution: "said", attributedTo: "Velia")
      ]), [Fixture.claim(norland, sudra)])
    #expect(measurement.tally(of: .claimer) == Tally())
  }

  @Test("precision, recall and F1 of nothing are 0")
  func empty() {
    #expect(Score().precision == 0 && Score().recall == 0 && Score().f1 == 0)
    #expect(abs(Score(right: 1, found: 2, expected: 4).f1 - 1.0 / 3) < 1e-12)
  }

  @Test("stated confidence is put into bins, and claims without any stand apart")
  func reliability() {
    func claim(_ start: Int, _ precision: Double?) -> Claim {
      Fixture.claim(
        Fixture.mention("Norland", start, start + 1), sudra,
        confidence: precision.map { Confidence(precision: $0, sampleSize: 40) })
    }
    var measurement = Measurement()
    measurement.add(
      Fixture.document([Fixture.gold("Norland", 0..<1, "Sudra", 14..<19)]),
      [claim(0, 0.9), claim(1, 0.94), claim(2, 1), claim(3, 0.8999), claim(4, nil)])
    let reliability = Reliability(measurement)
    #expect(
      reliability.bins.map(\.observed) == [
        Tally(right: 0, all: 1), Tally(right: 1, all: 2), Tally(right: 0, all: 1),
        Tally(right: 0, all: 1),
      ])
    #expect(reliability.bins.map { $0.stated == nil } == [false, false, false, true])
    #expect(abs((reliability.bins[1].meanStated ?? 0) - 0.92) < 1e-12)
    #expect(reliability.overall.observed == Tally(right: 1, all: 4))
  }

  @Test("a sample is the same in every run, and in the items' order")
  func sample() {
    let measurement = Measurement()
    let picked = measurement.sample(Array(0..<100), 10)
    #expect(picked == measurement.sample(Array(0..<100), 10))
    #expect(picked.count == 10 && picked == picked.sorted())
    #expect(measurement.sample([1, 2], 10) == [1, 2])
  }
}
