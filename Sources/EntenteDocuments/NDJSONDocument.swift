package import EntenteModel
package import Foundation

/// A document as a line of NDJSON gives it; `schema/document.json` describes the fields.
package struct NDJSONDocument {
  let path: String
  let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  package func read(_ bytes: Data) throws(InputError) -> SourceDocument {
    guard let value = try? JSONSerialization.jsonObject(with: bytes),
      let object = value as? [String: Any]
    else { throw InputError.notAnObject(path: path, line: line) }
    guard let text = try string("text", object) else {
      throw problem("text", "is missing; it holds the words to read")
    }
    return SourceDocument(
      id: try identity(object) ?? "\(path):\(line)", text: text.withoutNull,
      title: try string("title", object), publishedOn: try date(object),
      url: try string("url", object), outlet: try string("outlet", object),
      actors: try actors(object))
  }

  private func problem(_ field: String, _ problem: String) -> InputError {
    .badField(path: path, line: line, field: field, problem: problem)
  }

  private func string(_ field: String, _ object: [String: Any]) throws(InputError) -> String? {
    guard let value = object[field], !(value is NSNull) else { return nil }
    guard let text = value as? String else { throw problem(field, "must be a string") }
    return text
  }

  private func identity(_ object: [String: Any]) throws(InputError) -> String? {
    if let number = object["id"] as? Int { return String(number) }
    return try string("id", object)
  }

  private func date(_ object: [String: Any]) throws(InputError) -> PartialDate? {
    guard let text = try string("date", object), !text.isEmpty else { return nil }
    guard let date = PartialDate(text) else {
      throw problem("date", "is '\(text)'; write YYYY, YYYY-MM or YYYY-MM-DD")
    }
    return date
  }

  private func actors(
    _ object: [String: Any]
  ) throws(InputError) -> [SourceDocument.GivenActor] {
    guard let value = object["actors"], !(value is NSNull) else { return [] }
    guard let rows = value as? [[String: Any]] else {
      throw problem("actors", "must be an array of {\"name\", \"start\", \"end\"}")
    }
    var actors: [SourceDocument.GivenActor] = []
    for row in rows {
      guard let name = row["name"] as? String, let start = row["start"] as? Int,
        let end = row["end"] as? Int, 0 <= start, start < end
      else { throw problem("actors", "must hold {\"name\", \"start\", \"end\"} with start < end") }
      actors.append(
        SourceDocument.GivenActor(name: name, range: ScalarRange(start: start, end: end)))
    }
    return actors
  }
}
