public import EntenteModel
import Foundation

/// What an analyst puts in place of a machine's reading; a `nil` part stays as it was read.
public struct ClaimCorrection: Sendable, Hashable {
  /// Who takes the stance.
  public var source: ActorReference?
  /// Toward whom it is taken.
  public var target: ActorReference?
  /// With the stance that it belongs to.
  public var relation: Relation?
  /// Whether it is affirmed or negated.
  public var polarity: Polarity?
  /// Whether it is taken, only announced, hedged, or over.
  public var modality: Modality?
  /// Who answers for it. A denial leaves ``polarity`` as it is: set that to ``Polarity/negated``
  /// too.
  public var attribution: Attribution?
  /// When the stance was taken.
  public var date: PartialDate?

  /// Changes nothing.
  public init() {}

  /// Whether every part stays as it was read.
  public var isEmpty: Bool { self == ClaimCorrection() }

  /// As the table `judgement` keeps it: a JSON object, actors by key, fields in order.
  var json: String {
    let fields: [(String, String?)] = [
      ("attributed_to", attribution?.claimer?.key), ("attribution", attribution?.label),
      ("event_on", date?.description), ("modality", modality?.rawValue),
      ("polarity", polarity?.rawValue), ("relation", relation?.rawValue),
      ("source", source?.key), ("target", target?.key),
    ]
    let given = fields.compactMap { name, value in value.map { (name, $0) } }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A dictionary of strings always has a JSON form.
    let data = (try? encoder.encode(Dictionary(uniqueKeysWithValues: given))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }
}
