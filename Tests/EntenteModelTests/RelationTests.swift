import EntenteModel
import Testing

@Suite struct RelationTests {
  @Test("no two relations of a stance have the same strength")
  func strengths() {
    for stance in Stance.allCases {
      let strengths = Relation.allCases.filter { $0.stance == stance }.map(\.strength)
      #expect(Set(strengths).count == strengths.count)
    }
  }

  @Test("the opposite of the opposite is the stance itself", arguments: Stance.allCases)
  func opposites(stance: Stance) {
    #expect(stance.opposite != stance)
    #expect(stance.opposite.opposite == stance)
  }
}
