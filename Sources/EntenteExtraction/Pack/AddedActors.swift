import EntenteModel

/// Actors that no file lists, as a file that the pack's loader reads behind all others.
enum AddedActors {
  /// Sorts behind every file of the folder.
  static let path = "actors/~.tsv"

  static func file(of actors: [PoliticalActor]) -> PackFile {
    var text: [UInt8] = []
    for actor in actors {
      let key = oneLine(actor.key)
      func add(
        _ property: String, _ value: String, _ from: PartialDate? = nil, _ to: PartialDate? = nil
      ) {
        let value = oneLine(value)
        guard !value.isEmpty else { return }
        text += key.utf8
        text.append(0x09)
        text += property.utf8
        text.append(0x09)
        text += value.utf8
        if from != nil || to != nil {
          text += "\t\(from?.description ?? "")\t\(to?.description ?? "")".utf8
        }
        text.append(0x0A)
      }
      add("kind", actor.kind.rawValue)
      if let country = actor.country { add("country", country) }
      if !actor.names.contains(where: { $0.kind == .name }) { add("name", actor.name) }
      for name in actor.names { add(name.kind.rawValue, name.text, name.validFrom, name.validTo) }
    }
    return PackFile(path: path, text: PackText(text))
  }

  private static func oneLine(_ value: String) -> String {
    value.utf8.contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
      ? String(value.map { $0 == "\t" || $0.isNewline ? " " : $0 }) : value
  }
}
