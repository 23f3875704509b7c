import ArgumentParser
import EntenteModel
import EntenteStore

extension ActorsCommand {
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge",
      abstract: "Judge two actors to be one; no claim is rewritten.",
      discussion: """
          entente actors merge Haftar Hifter --reason "another spelling"
        """)

    @Argument(help: "A name or key of the actor that is kept.") var kept: String
    @Argument(help: "A name or key of the one that is the same.") var other: String
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      let kept = try knowledgeBase.actor(named: kept)
      let other = try knowledgeBase.actor(named: other)
      let number = try knowledgeBase.merge(kept, with: other, by: author.author)
      Terminal.note(
        "\(other.name) is \(kept.name) (judgement \(number)); "
          + "'entente actors undo \(number)' takes it back")
    }
  }

  struct Unmerge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "unmerge",
      abstract: "Take back the latest judgement that made an actor one with another.",
      discussion: "  entente actors unmerge Hifter")

    @Argument(help: "A name or key that the actor had before.") var actor: String
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      guard let merge = try knowledgeBase.lastMerge(of: actor) else {
        Terminal.note("nothing found: '\(actor)' is not merged; see 'entente actors log'")
        throw ExitCode(1)
      }
      try knowledgeBase.undo(merge.number, by: author.author)
      Terminal.note(
        "'\(merge.actor)' and '\(merge.otherActor)' are two again (judgement \(merge.number) undone)"
      )
    }
  }

  struct Separate: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "not-same",
      abstract: "Judge two actors to be different ones, whatever their names.",
      discussion: """
          entente actors not-same "Ahmed Ali" "Ahmed Aly"
        """)

    @Argument(help: "A name or key of an actor.") var first: String
    @Argument(help: "A name or key of the other.") var second: String
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let knowledgeBase = try database.open(for: .writing)
      let first = try knowledgeBase.actor(named: first)
      let second = try knowledgeBase.actor(named: second)
      let number = try knowledgeBase.separate(first, from: second, by: author.author)
      Terminal.note("\(first.name) is not \(second.name) (judgement \(number))")
    }
  }

  struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "undo",
      abstract: "Take back a judgement about actors; it stays on record.",
      discussion: "  entente actors undo 3")

    @Argument(help: "The judgement's number in 'entente actors log'.") var number: Int64
    @OptionGroup var author: AuthorOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
      let judgement = try database.open(for: .writing).undo(number, by: author.author)
      let sign = judgement.verdict == .same ? "=" : "≠"
      Terminal.note(
        "judgement \(number) undone: \(judgement.actor) \(sign) \(judgement.otherActor)")
    }
  }
}
