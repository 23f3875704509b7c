public import ArgumentParser
public import EntenteModel
import EntenteStore

extension ActorName.Kind: ExpressibleByArgument {}
extension ActorLink.Role: ExpressibleByArgument {
  /// Reads a role's name, with hyphens or underscores between its words.
  public init?(argument: String) {
    self.init(rawValue: argument.replacing("-", with: "_"))
  }
}

/// When a name or a tie holds.
struct ValidityOptions: ParsableArguments {
  @Option(help: ArgumentHelp("First day, month or year on which it holds.", valueName: "date"))
  var from: PartialDate?
  @Option(help: ArgumentHelp("Last day, month or year on which it holds.", valueName: "date"))
  var to: PartialDate?
}

extension ActorsCommand {
  struct AddActor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add an actor.",
      discussion: """
          entente actors add "Harbour Front" --kind party --country NO
        """)

    @Argument(help: "The name to show.") var name: String
    @Option(help: "What kind of actor it is.") var kind: ActorKind
    @Option(help: "A key of your own (default: the name in lower case with hyphens).")
    var key: String?
    @Option(help: ArgumentHelp("ISO 3166-1 code of its country.", valueName: "code"))
    var country: String?
    @Option(help: ArgumentHelp("Wikidata item, such as Q1016.", valueName: "item"))
    var wikidata: String?
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let key = key ?? ActorKey.slug(of: name)
      guard !key.isEmpty, !key.hasPrefix("~") else {
        throw ValidationError("'\(name)' gives no key; give one with --key")
      }
      let actor = PoliticalActor(
        key: key, name: name, kind: kind, country: country?.uppercased(), wikidata: wikidata,
        names: [ActorName(text: name, kind: .name)])
      try database.open(for: .writing).add(actor, by: author.author)
      Terminal.note("added \(name) as '\(key)'")
    }
  }

  struct AddAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "alias",
      abstract: "Give an actor another name, for a time if need be.",
      discussion: """
          entente actors alias Haftar "the Field Marshal" --kind weak --from 2016-09
        """)

    @Argument(help: "A name or key of the actor.") var actor: String
    @Argument(help: "The further name.") var name: String
    @Option(help: "What kind of name; a weak one only helps to recognise, and is never certain.")
    var kind: ActorName.Kind = .alias
    @OptionGroup var validity: ValidityOptions
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      let actor = try knowledgeBase.actor(named: actor)
      try knowledgeBase.add(
        ActorName(text: name, kind: kind, validFrom: validity.from, validTo: validity.to),
        to: actor, by: author.author)
      Terminal.note("\(actor.name) is also called '\(name)'")
    }
  }

  struct AddLink: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "link",
      abstract: "Say whom an actor leads, belongs to, speaks for or follows.",
      discussion: """
          entente actors link Haftar leads LNA --from 2015-03
          entente actors link "Al-Saiqa" part-of LNA --reason "its own statement"
        """)

    @Argument(help: "A name or key of the actor.") var actor: String
    @Argument(help: "leads, part-of, member-of, speaks-for, seat-of or succeeds.")
    var role: ActorLink.Role
    @Argument(help: "A name or key of the one it leads or belongs to.") var other: String
    @OptionGroup var validity: ValidityOptions
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      let actor = try knowledgeBase.actor(named: actor)
      let other = try knowledgeBase.actor(named: other)
      try knowledgeBase.add(
        ActorLink(
          role: role, other: other.key, validFrom: validity.from, validTo: validity.to),
        to: actor, by: author.author)
      Terminal.note("\(actor.name) \(role.rawValue.replacing("_", with: " ")) \(other.name)")
    }
  }
}
