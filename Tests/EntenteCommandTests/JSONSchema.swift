import Foundation

/// As much of JSON Schema (draft 2020-12) as `schema/` uses; an unknown keyword is an error.
struct JSONSchema {
  private let schema: [String: Any]

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let schema = value as? [String: Any] else { throw NoSchema() }
    self.schema = schema
  }

  private init(_ schema: [String: Any]) { self.schema = schema }

  struct NoSchema: Error {}

  var properties: Set<String> { Set((schema["properties"] as? [String: Any] ?? [:]).keys) }

  /// What is wrong with a JSON text; empty when it is valid.
  func problems(with text: String) throws -> [String] {
    problems(
      with: try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed), at: "$")
  }

  private func problems(with value: Any, at place: String) -> [String] {
    let object = value as? [String: Any]
    return schema.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "title", "description": return []
      case "type":
        let types = rule as? [String] ?? [rule as? String ?? ""]
        return types.contains { Self.isValue(value, of: $0) } ? [] : ["\(place): not \(types)"]
      case "enum":
        let isListed = (rule as? [String])?.contains(value as? String ?? "") == true
        return isListed ? [] : ["\(place): '\(value)' is not listed"]
      case "minimum", "maximum":
        guard let number = (value as? NSNumber)?.doubleValue,
          let bound = (rule as? NSNumber)?.doubleValue, !(value is NSNull)
        else { return [] }
        let isInside = keyword == "minimum" ? number >= bound : number <= bound
        return isInside ? [] : ["\(place): \(number) is outside \(keyword) \(bound)"]
      case "required":
        guard let object, let names = rule as? [String] else { return [] }
        return names.filter { object[$0] == nil }.map { "\(place): '\($0)' is missing" }
      case "additionalProperties":
        return (object ?? [:]).keys.filter { !properties.contains($0) }
          .map { "\(place): '\($0)' is not described" }
      case "properties":
        let rules = rule as? [String: [String: Any]] ?? [:]
        return (object ?? [:]).flatMap { name, value in
          rules[name].map { JSONSchema($0).problems(with: value, at: "\(place).\(name)") } ?? []
        }
      case "items":
        return (value as? [Any] ?? []).flatMap {
          JSONSchema(rule as? [String: Any] ?? [:]).problems(with: $0, at: "\(place)[]")
        }
      default: return ["\(place): the keyword '\(keyword)' is not known here"]
      }
    }
  }

  private static func isValue(_ value: Any, of type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "integer": (value as? NSNumber).map { Double($0.intValue) == $0.doubleValue } == true
    case "number": value is NSNumber
    default: false
    }
  }
}
