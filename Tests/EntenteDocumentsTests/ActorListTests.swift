import EntenteModel
import EntenteTestSupport
import Testing

@testable import EntenteDocuments

@Suite struct ActorListTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String, _ format: ActorListFormat) throws -> ActorList {
    try folder.write("list", text)
    return ActorListReader(format: format).read([folder.path("list")])
  }

  private func problems(_ list: ActorList) -> [String] {
    list.problems.map { $0.description.replacing(folder.path + "/", with: "") }
  }

  @Test("a Phoenix dictionary gives names, kinds and dated roles")
  func phoenix() throws {
    let list = try read(
      """
      # A comment
      FRANCE_ [FRA]
      +FRANCIE_
      HARBOUR_FRONT_OF_VELDT_(HFV)_ [FRAREB] # kkl
      +FRONT_DU_PORT_
      ANNA_KIM-SO_  # list
      +ANNA_SO_
      	[FRAGOV 990101-030405]
      	[FRAELI >030406]
      """, .phoenix)
    #expect(problems(list) == [])
    #expect(
      list.actors == [
        ListedActor(
          name: "France", kind: .state, country: "FR",
          names: [ActorName(text: "Francie", kind: .weak)]),
        ListedActor(
          name: "Harbour Front of Veldt", kind: .group, country: "FR",
          names: [
            ActorName(text: "HFV", kind: .acronym), ActorName(text: "Front du Port", kind: .alias),
          ], roles: [ListedActor.Role(code: "FRAREB", country: "FR")]),
        ListedActor(
          name: "Anna Kim-so", kind: .person, country: "FR",
          names: [ActorName(text: "Anna So", kind: .alias)],
          roles: [
            ListedActor.Role(
              code: "FRAGOV", country: "FR", validFrom: PartialDate("1999-01-01"),
              validTo: PartialDate("2003-04-05")),
            ListedActor.Role(code: "FRAELI", country: "FR", validFrom: PartialDate("2003-04-06")),
          ]),
      ])
  }

  @Test("agents are words for kinds of people, and passed over")
  func agents() throws {
    let list = try read("!PERSON! = MAN, WOMAN\nPLOUGH!PERSON! [~AGR]\nSHEPHERD [~AGR]\n", .phoenix)
    #expect(list.actors.isEmpty)
    #expect(list.passedOver == 2)
    #expect(list.problems.isEmpty)
  }

  @Test("a word of English alone is a name in capitals only")
  func englishWords() throws {
    let list = try read("WHO_ [IGO]\nVELDTIA_ [IGO]\n", .phoenix)
    #expect(list.actors.map(\.name) == ["WHO", "Veldtia"])
  }

  @Test("malformed lines of a dictionary are named, and the others imported")
  func badPhoenix() throws {
    let list = try read(
      "+NOBODY_\nANNA_SO_\n\t[FRAGOV 991399-000101]\nVELDT_GUARD_ [FRAREB]\nNO_CODE_\n", .phoenix)
    #expect(list.actors.map(\.name) == ["Anna So", "Veldt Guard"])
    #expect(
      problems(list) == [
        "list:1: a synonym without a name before it; write the name on the line before",
        "list:3: '[FRAGOV 991399-000101]' is no code; write [CODE], [CODE >YYMMDD], [CODE <YYMMDD] or "
          + "[CODE YYMMDD-YYMMDD]",
        "list:5: 'NO_CODE_' has no code; write one in brackets behind it",
      ])
  }

  @Test("a table of actors")
  func csv() throws {
    let list = try read(
      """
      Name;Kind;Country;Aliases
      Harbour Front;party;no;HF | Port Front
      Veldt Guard;army;no;
      ;party;no;
      Anna So
      """, .csv)
    #expect(
      list.actors == [
        ListedActor(
          name: "Harbour Front", kind: .party, country: "NO",
          names: [
            ActorName(text: "HF", kind: .alias), ActorName(text: "Port Front", kind: .alias),
          ])
      ])
    #expect(
      problems(list).map { $0.prefix(40) } == [
        "list:3: 'army' is no kind of actor; use ", "list:4: 'name' is empty; give the actor ",
        "list:5: 1 fields where the first row has",
      ])
  }

  @Test("a table of actors without names")
  func csvWithoutNames() throws {
    let list = try read("who,what\na,b\n", .csv)
    #expect(
      list.unreadable == [
        .missingColumn(
          path: folder.path("list"), column: "name", columns: ["who", "what"],
          advice: "the first row names the columns: name, key, kind, country, wikidata, aliases")
      ])
  }

  @Test("FollowTheMoney entities that can take sides")
  func ftm() throws {
    let list = try read(
      """
      {"id": "Q7", "schema": "Person", "properties": {"name": ["Anna So"], "alias": ["A. So"], "weakAlias": ["Annie"], "country": ["no"]}}
      {"id": "x", "schema": "Address", "properties": {"full": ["1 Quay"]}}
      {"id": "y", "schema": "PublicBody", "properties": {"name": ["Harbour Board"], "wikidataId": ["Q9"]}}
      {"id": "z", "schema": "Company", "properties": {}}
      nonsense
      """, .ftm)
    #expect(
      list.actors == [
        ListedActor(
          name: "Anna So", kind: .person, country: "NO", wikidata: "Q7",
          names: [ActorName(text: "A. So", kind: .alias), ActorName(text: "Annie", kind: .weak)]),
        ListedActor(name: "Harbour Board", kind: .institution, wikidata: "Q9"),
      ])
    #expect(list.passedOver == 1)
    #expect(
      problems(list) == [
        "list:4: entity 'z' has no name; give it one",
        "list:5: no entity; write one {\"id\": …, \"schema\": …, \"properties\": {…}} a line",
      ])
  }
}
