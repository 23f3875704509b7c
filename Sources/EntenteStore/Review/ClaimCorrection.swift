public import EntenteModel
import Foundation

/// What an analyst puts in place of a machine's reading; a `nil` part stays as it was read.
public struct ClaimCorrection: Sendable, Hashable {
  public var source: ActorReference?
  public var target: ActorReference?
  /// With the stance that it belongs to.
  public var relation: Relation?
  public var polarity: Polarity?
  public var modality: Modality?
  public var attribution: Attribution?
  /// When the stance was taken.
  public var date: PartialDate?

  public init() {}

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
