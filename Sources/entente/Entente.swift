import EntenteExtraction
import EntenteModel
import Foundation

@main
struct Entente {
  static func main() throws {
    let pack = try LanguagePack.builtIn()
    let extractor = Extractor(pack: pack)
    if CommandLine.arguments.contains("explain") {
      print(extractor.explain(CommandLine.arguments.last ?? ""))
      return
    }
    let path = CommandLine.arguments.last ?? ""
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for line in text.split(separator: "\n") {
      guard let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      else { continue }
      let actors = (object["actors"] as? [[String: Any]] ?? []).compactMap { a in
        (a["name"] as? String).map {
          SourceDocument.GivenActor(
            name: $0,
            range: ScalarRange(start: a["start"] as? Int ?? 0, end: a["end"] as? Int ?? 0))
        }
      }
      let document = SourceDocument(
        id: object["id"] as? String ?? "", text: object["text"] as? String ?? "", actors: actors)
      for c in extractor.extract(document).claims {
        var o: [String: Any] = [
          "document": document.id, "sentence_start": c.sentence.start, "sentence_end": c.sentence.end,
          "source": c.source.actor.name, "source_start": c.source.range.start,
          "source_end": c.source.range.end, "target": c.target.actor.name,
          "target_start": c.target.range.start, "target_end": c.target.range.end,
          "stance": c.stance.rawValue, "relation": c.relation.rawValue,
          "polarity": c.polarity.rawValue, "modality": c.modality.rawValue,
          "attribution": c.attribution.label, "cue": c.cueText, "rule": c.rule,
        ]
        o["attributed_to"] = c.attribution.claimer?.name ?? NSNull()
        let data = try JSONSerialization.data(withJSONObject: o, options: .sortedKeys)
        print(String(decoding: data, as: UTF8.self))
      }
    }
  }
}
