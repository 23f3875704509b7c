package import EntenteDocuments
import EntenteModel
import Foundation

/// Reads labelled texts: one JSON object a line, as `schema/gold.json` describes it.
package struct GoldFile {
  package let path: String

  package init(path: String) { self.path = path }

  /// All documents of the file. Throws for the first line that is not as it should be.
  package func read() throws(InputError) -> [GoldDocument] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
    var documents: [GoldDocument] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      documents.append(try read(Data(line), number))
    }
    guard !documents.isEmpty else { throw .empty(path: path) }
    return documents
  }

  private func read(_ line: Data, _ number: Int) throws(InputError) -> GoldDocument {
    let document = try NDJSONDocument(path: path, line: number).read(line)
    let length = document.text.unicodeScalars.count
    let claims: [GoldClaim]
    do {
      claims = try JSONDecoder().decode(Line.self, from: line).gold.map(\.claim)
    } catch {
      throw problem(error, number)
    }
    for claim in claims {
      for range in [claim.sourceRange, claim.targetRange]
      where range.start < 0 || range.start >= range.end || range.end > length {
        throw .badField(
          path: path, line: number, field: "gold",
          problem: "holds the span [\(range.start), \(range.end)], but the text has \(length) "
            + "Unicode scalars")
      }
    }
    return GoldDocument(document: document, claims: claims)
  }

  /// What the decoder found wrong, with its place in the line.
  private func problem(_ error: any Error, _ line: Int) -> InputError {
    func field(_ path: [any CodingKey]) -> String {
      path.reduce("") { name, key in
        if let index = key.intValue { return "\(name)[\(index)]" }
        return name.isEmpty ? key.stringValue : "\(name).\(key.stringValue)"
      }
    }
    func bad(_ keys: [any CodingKey], _ problem: String) -> InputError {
      .badField(path: path, line: line, field: field(keys), problem: problem)
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      return bad(context.codingPath + [key], "is missing; see schema/gold.json")
    case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      return bad(context.codingPath, "holds another kind of value; see schema/gold.json")
    default:
      return .notAnObject(path: path, line: line)
    }
  }
}

/// A line as JSON gives it.
private struct Line: Decodable {
  let gold: [Row]

  struct Row: Decodable {
    let source: String
    let sourceSpan: ScalarRange
    let target: String
    let targetSpan: ScalarRange
    let relation: Relation
    let polarity: Polarity
    let modality: Modality
    let attribution: AttributionMark
    let attributedTo: String?
    let core: Int

    enum AttributionMark: String, Decodable {
      case none, said, alleged, denied
    }

    enum Key: String, CodingKey {
      case source, target, stance, relation, polarity, modality, attribution, core
      case sourceSpan = "source_span"
      case targetSpan = "target_span"
      case attributedTo = "attributed_to"
    }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: Key.self)
      func span(_ key: Key) throws -> ScalarRange {
        let ends = try row.decode([Int].self, forKey: key)
        guard ends.count == 2 else {
          throw DecodingError.dataCorruptedError(
            forKey: key, in: row, debugDescription: "not [start, end]")
        }
        return ScalarRange(start: ends[0], end: ends[1])
      }
      source = try row.decode(String.self, forKey: .source)
      sourceSpan = try span(.sourceSpan)
      target = try row.decode(String.self, forKey: .target)
      targetSpan = try span(.targetSpan)
      relation = try row.decode(Relation.self, forKey: .relation)
      guard try row.decode(Stance.self, forKey: .stance) == relation.stance else {
        throw DecodingError.dataCorruptedError(
          forKey: .stance, in: row, debugDescription: "not the relation's")
      }
      polarity = try row.decodeIfPresent(Polarity.self, forKey: .polarity) ?? .affirmed
      modality = try row.decodeIfPresent(Modality.self, forKey: .modality) ?? .actual
      attribution = try row.decodeIfPresent(AttributionMark.self, forKey: .attribution) ?? .none
      attributedTo = try row.decodeIfPresent(String.self, forKey: .attributedTo)
      core = try row.decodeIfPresent(Int.self, forKey: .core) ?? 1
    }

    var claim: GoldClaim {
      GoldClaim(
        source: source, sourceRange: sourceSpan, target: target, targetRange: targetSpan,
        relation: relation, polarity: polarity, modality: modality,
        attribution: attribution.rawValue, attributedTo: attributedTo, isOptional: core == 0)
    }
  }
}
