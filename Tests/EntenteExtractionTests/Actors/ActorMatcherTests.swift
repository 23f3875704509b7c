import EntenteModel
import Testing

@testable import EntenteExtraction

@Suite struct ActorMatcherTests {
  static let cases: [(text: String, actors: [String])] = [
    ("Norland left.", ["Norland = Norland, name"]),
    ("The Republic of Sudra left.", ["Republic of Sudra = Sudra, name"]),
    ("The UOS met.", ["UOS = Union of Straits, acronym"]),
    ("The uos met.", []),
    ("Sudran soldiers left.", ["Sudran = Sudra, demonym"]),
    ("Norlanders left.", ["Norlanders = Norland, demonym"]),
    ("Norland's port is open.", ["Norland = Norland, name"]),
    ("Norland-backed rebels left.", ["Norland = Norland, name"]),
    ("pro-Sudran rebels left.", ["Sudran = Sudra, demonym"]),
    // Persons.
    ("Ivo Osk left.", ["Ivo Osk = Ivo Osk, name"]),
    ("The port is open, said Osk.", ["Osk = Ivo Osk, surname"]),
    ("General Osk left.", ["Osk = Ivo Osk, surname"]),
    ("General Ivo Osk left.", ["Ivo Osk = Ivo Osk, name"]),
    ("President Petra Lund left.", ["Petra Lund = Petra Lund, new person"]),
    ("President Lund left.", ["Lund = Lund, new person"]),
    ("Mr. Lund left.", ["Lund = Lund, new person"]),
    ("Jon van Aal left.", ["Jon van Aal = Jon van Aal, new person"]),
    ("Jon al-Rami left.", ["Jon al-Rami = Jon al-Rami, new person"]),
    // Names that no list knows.
    ("The Lantern Brigade left.", ["Lantern Brigade = Lantern Brigade, new group"]),
    (
      "The Front for the Liberation of Tarn left.",
      ["Front for the Liberation of Tarn = Front for the Liberation of Tarn, new group"]
    ),
    (
      "The Movement for Peace and Bread left.",
      ["Movement for Peace and Bread = Movement for Peace and Bread, new group"]
    ),
    ("The Zorb met.", ["Zorb = Zorb, new unknown"]),
    ("Rebels left.", []),
    ("Reports say nothing.", []),
    // A listed name with more behind it is another actor.
    ("The Sudran Dock Front left.", ["Sudran Dock Front = Sudran Dock Front, new group"]),
    // Places take no sides.
    ("The port of Tarn is open.", ["Tarn: place"]),
    // Months and weekdays are no names.
    ("In May they left on Monday.", []),
  ]

  @Test("a name is found with the actor it stands for", arguments: cases)
  func names(_ text: String, _ actors: [String]) throws {
    let found = try Cascade().sentence(text).actors
    #expect(found == actors)
  }

  static let documents: [(text: String, last: [String])] = [
    // An acronym given in brackets, known or not.
    (
      "The Lantern Brigade (LB) left. The LB met.", ["LB = Lantern Brigade, new group"]
    ),
    ("The Harbour Council (HCO) left. The HCO met.", ["HCO = Harbour Council, acronym"]),
    (
      "The LB met. The Lantern Brigade (LB) left.", ["Lantern Brigade = Lantern Brigade, new group"]
    ),
    // A surname after the full name.
    ("Petra Lund left. Lund met them.", ["Lund = Petra Lund, new person"]),
    (
      "Petra Lund left. The Lund Brigade met.", ["Lund Brigade = Lund Brigade, new group"]
    ),
    ("Petra Lund left. Jon Lund met them.", ["Jon Lund = Jon Lund, new person"]),
    ("Zorbia Dynamics left. Then Zorbia met them.", ["Zorbia = Zorbia Dynamics, new group"]),
  ]

  @Test("a short name means the actor that the document named in full", arguments: documents)
  func shortNames(_ text: String, _ last: [String]) throws {
    let found = try Cascade().read(text).last?.actors
    #expect(found == last)
  }

  @Test(
    "a dated name means its actor of the day",
    arguments: [
      ("2010-03-01", ["Tern Palace = Sudra, metonym"]),
      ("2014-12-31", ["Tern Palace = Sudra, metonym"]),
      ("2015-01-01", ["Tern Palace = Norland, metonym"]),
    ])
  func dated(_ day: String, _ actors: [String]) throws {
    let found = try Cascade().sentence("The Tern Palace left.", on: day).actors
    #expect(found == actors)
  }

  @Test("in an undated text a dated name means nobody that is listed")
  func undated() throws {
    let actors = try Cascade().sentence("The Tern Palace left.").actors
    #expect(!actors.contains { $0.contains("metonym") })
  }

  @Test("an office means its holder of the day")
  func office() throws {
    let cascade = try Cascade()
    let text = "Sudra condemned Norland's president."
    #expect(cascade.claims(text, on: "2015-06-01") == ["Sudra > Maren Tolk criticize"])
    #expect(cascade.claims(text, on: "2021-06-01") == ["Sudra > Adel Ras criticize"])
  }

  @Test("a capital is its state where it acts and a place where something happens")
  func capital() throws {
    let cascade = try Cascade()
    #expect(cascade.claims("Aldport condemned Port Sul.") == ["Norland > Sudra criticize"])
    #expect(cascade.claims("Velania condemned Sudra in Aldport.") == ["Velania > Sudra criticize"])
  }

  @Test("forces and followers count as the actor they belong to")
  func forces() throws {
    let cascade = try Cascade()
    #expect(cascade.claims("Norlandic troops attacked Sudra.") == ["Norland > Sudra attack"])
    #expect(cascade.claims("Osk supporters attacked Norland.") == ["Ivo Osk > Norland attack"])
  }
}
