public import ArgumentParser
public import EntenteModel
public import EntenteStore

extension Relation: ExpressibleByArgument {
  /// Reads a relation's name, with hyphens or underscores between its words.
  public init?(argument: String) {
    self.init(rawValue: argument.replacing("-", with: "_"))
  }
}
extension Polarity: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
extension ClaimHandle: ExpressibleByArgument {
  /// Reads `12.3`.
  public init?(argument: String) { self.init(argument) }
}

/// Who answers for a claim, as a word.
enum AttributionWord: String, ExpressibleByArgument, CaseIterable {
  case none, said, alleged, denied
}

/// How a claim says what it says; what is not given stays as it is.
struct ClaimMarkOptions: ParsableArguments {
  @Option(
    name: .customLong("polarity"),
    help: "Whether it is affirmed or negated (default with --attribution denied: negated).")
  var givenPolarity: Polarity?
  @Option(help: "Whether it is taken, announced, hedged or over.") var modality: Modality?
  @Option(help: "Who answers for it: none is the text itself.") var attribution: AttributionWord?
  @Option(help: ArgumentHelp("Who says, alleges or denies it.", valueName: "actor"))
  var attributedTo: String?
  @Option(help: ArgumentHelp("When the stance was taken.", valueName: "date"))
  var date: PartialDate?

  func validate() throws {
    if attributedTo != nil, attribution == nil || attribution == AttributionWord.none {
      throw ValidationError("--attributed-to needs --attribution said, alleged or denied")
    }
  }

  /// What somebody denies is negated, unless it is said otherwise.
  var polarity: Polarity? { givenPolarity ?? (attribution == .denied ? .negated : nil) }

  func attribution(in knowledgeBase: KnowledgeBase) throws -> Attribution? {
    let claimer = try attributedTo.map { try knowledgeBase.actor(named: $0) }
    switch attribution {
    case .some(.none): return Attribution.none
    case .said: return .said(by: claimer)
    case .alleged: return .alleged(by: claimer)
    case .denied: return .denied(by: claimer)
    case nil: return nil
    }
  }
}
