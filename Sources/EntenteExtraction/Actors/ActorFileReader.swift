import EntenteModel

/// Reads `actors/*.tsv`: one row per fact, rows of one key together.
struct ActorFileReader {
  struct Record {
    let key: String
    let file: String
    let line: Int
    var name = ""
    var kind: ActorKind?
    var gender = Gender.unknown
    var country: String?
    var wikidata: String?
    var names: [ActorName] = []
    var links: [ActorLink] = []

    var actor: PoliticalActor {
      PoliticalActor(
        key: key, name: name, kind: kind ?? .unknown, country: country, wikidata: wikidata,
        names: names, links: links)
    }
  }

  private var records: [Record] = []
  private var numbers: [String: Int] = [:]

  mutating func read(_ file: String, _ text: String) throws(LanguagePackError) {
    var line = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      guard let first = row.utf8.first, first != 0x23 else { continue }
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard (3...5).contains(fields.count) else {
        throw LanguagePackError(
          file: file, line: line,
          problem: "\(fields.count) columns found; write key, property, value, from, to with tabs")
      }
      try add(fields, file, line)
    }
  }

  private mutating func add(
    _ fields: [Substring], _ file: String, _ line: Int
  ) throws(LanguagePackError) {
    let key = String(fields[0])
    let index: Int
    if let known = numbers[key] {
      index = known
    } else {
      index = records.count
      numbers[key] = index
      records.append(Record(key: key, file: file, line: line))
    }
    let value = String(fields[2])
    guard !value.isEmpty else {
      throw LanguagePackError(file: file, line: line, problem: "'\(key)' has an empty value")
    }
    let from = try date(fields, 3, file, line)
    let to = try date(fields, 4, file, line)
    switch fields[1] {
    case "kind":
      guard let kind = ActorKind(rawValue: value), kind != .unknown else {
        throw LanguagePackError(
          file: file, line: line,
          problem: "'\(value)' is no kind of actor; use one of "
            + ActorKind.allCases.filter { $0 != .unknown }.map(\.rawValue).joined(separator: ", "))
      }
      records[index].kind = kind
    case "gender": records[index].gender = value == "f" ? .female : .male
    case "country": records[index].country = value
    case "wikidata": records[index].wikidata = value
    case "iso": break
    default:
      if let kind = ActorName.Kind(rawValue: String(fields[1])) {
        if kind == .name { records[index].name = value }
        records[index].names.append(
          ActorName(text: value, kind: kind, validFrom: from, validTo: to))
      } else if let role = ActorLink.Role(rawValue: String(fields[1])) {
        records[index].links.append(
          ActorLink(role: role, other: value, validFrom: from, validTo: to))
      } else {
        throw LanguagePackError(
          file: file, line: line,
          problem: "'\(fields[1])' is no property; see the language pack's README")
      }
    }
  }

  private func date(
    _ fields: [Substring], _ column: Int, _ file: String, _ line: Int
  ) throws(LanguagePackError) -> PartialDate? {
    guard fields.count > column, !fields[column].isEmpty else { return nil }
    guard let date = PartialDate(fields[column]) else {
      throw LanguagePackError(
        file: file, line: line,
        problem: "'\(fields[column])' is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
    }
    return date
  }

  func finish() throws(LanguagePackError) -> [Record] {
    for record in records {
      guard record.kind != nil, !record.name.isEmpty else {
        throw LanguagePackError(
          file: record.file, line: record.line,
          problem: "'\(record.key)' needs a row 'kind' and a row 'name'")
      }
    }
    return records
  }
}
