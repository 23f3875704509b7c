public import ArgumentParser
public import EntenteModel
import EntenteStore

struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors",
    abstract: "List, show, add and merge actors.",
    subcommands: [
      List.self, Show.self, AddActor.self, AddAlias.self, AddLink.self, Import.self, Merge.self,
      Unmerge.self,
      Separate.self, Undo.self, Suggest.self, Lint.self, Log.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the actors that claims speak of, the most spoken of first.",
      discussion: """
          entente actors list
          entente actors list --kind person --csv
          entente actors list --all
        """)

    @Option(help: "Only actors of this kind.") var kind: ActorKind?
    @Flag(help: "Also the actors that no claim speaks of.") var all = false
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let actors = try database.open(for: .reading).actors(kind: kind, includesSilent: all)
      let counts =
        output.format == .table
        ? ["takes", "receives"] : ["claims_as_source", "claims_as_target"]
      Table(
        ["key", "name", "kind", "country"] + counts,
        rows: actors.map { actor in
          [
            .text(actor.actor.key), .text(actor.actor.name, style: [.bold]),
            .text(actor.actor.kind.rawValue), .optional(actor.country),
            .number(actor.claimsAsSource), .number(actor.claimsAsTarget),
          ]
        }
      ).write(as: output.format)
      if output.format == .table { Terminal.note(Counts.of(actors.count, "actor")) }
      if actors.isEmpty { throw ExitCode(1) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show an actor's names and ties.",
      discussion: "  entente actors show Haftar")

    @Argument(help: "A name or key of the actor.") var actor: String
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .reading)
      let actor = try knowledgeBase.actor(named: actor)
      let summary = try knowledgeBase.summary(of: actor)
      var table = Table(["property", "value", "from", "to"])
      func add(_ property: String, _ value: String?, _ from: PartialDate?, _ to: PartialDate?) {
        guard let value else { return }
        table.rows.append([
          .text(property, style: [.dim]), .text(value), .date(from), .date(to),
        ])
      }
      add("key", actor.key, nil, nil)
      add("kind", actor.kind.rawValue, nil, nil)
      add("country", summary.country, nil, nil)
      add("wikidata", summary.wikidata, nil, nil)
      for name in try knowledgeBase.names(of: actor) {
        add(name.kind.rawValue, name.text, name.validFrom, name.validTo)
      }
      for tie in try knowledgeBase.ties(of: actor) {
        let role = tie.role.rawValue.replacing("_", with: " ")
        add(
          tie.isOutgoing ? role : "\(role) it", tie.other.name, tie.validFrom, tie.validTo)
      }
      add("claims as source", String(summary.claimsAsSource), nil, nil)
      add("claims as target", String(summary.claimsAsTarget), nil, nil)
      if output.format == .table {
        Terminal.print(Style.apply([.bold], to: actor.name))
        table.droppingEmptyColumns(among: ["from", "to"]).write(as: .table)
      } else {
        table.write(as: output.format)
      }
    }
  }
}

extension ActorKind: ExpressibleByArgument {}
