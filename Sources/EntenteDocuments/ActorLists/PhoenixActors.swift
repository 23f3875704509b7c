import EntenteModel
import Foundation

/// Actor dictionaries of TABARI, PETRARCH and Phoenix: a name in capitals with `_` between its
/// words, `+` before each synonym, codes in brackets behind a name or on lines of their own, `#`
/// before comments.
///
/// A code with a known country becomes a dated tie to that state. The names of a country itself are
/// weak ones, since these lists also give a country the names of its cities. Agents (`~AGR`) are
/// words for kinds of people and no actors.
struct PhoenixActors {
  private struct Entry {
    let line: Int
    let name: String
    var synonyms: [String] = []
    var codes: [CAMEOCode] = []
    var hasBadCode = false
  }

  private let path: String
  /// Made once: it reads the whole lexicon.
  private static let casing = NameCase()
  private let countries: [String: String]
  private let organisationWords: Set<String>
  private var entry: Entry?

  static func read(
    _ source: ByteSource, _ start: Data, into list: inout ActorList
  ) throws(InputError) {
    var reader = PhoenixActors(path: source.name)
    var lines = LineReader(source, beginningWith: start)
    var number = 0
    while let line = try lines.next() {
      number += 1
      reader.read(String(decoding: line, as: UTF8.self), number, into: &list)
    }
    reader.finish(into: &list)
  }

  private init(path: String) {
    self.path = path
    var codes: [Substring: String] = [:]
    var countries: [String: String] = [:]
    BuiltInTable.forEachRow("actors/states.tsv") { row in
      guard row.count > 2 else { return }
      if row[1] == "country" { codes[row[0]] = String(row[2]) }
      if row[1] == "iso" { countries[String(row[2])] = codes[row[0]] }
    }
    self.countries = countries
    var words: Set<String> = []
    BuiltInTable.forEachRow("lexicon/small-words.tsv") { row in
      if row[0] == "organisation-word", row.count > 1 { words.insert(String(row[1])) }
    }
    organisationWords = words
  }

  private mutating func read(_ line: String, _ number: Int, into list: inout ActorList) {
    let trimmed = line.prefix { $0 != "#" }.trimmed
    guard !trimmed.isEmpty else { return }
    // Sets of words that agents are made from: !PERSON! = MAN, WOMAN.
    if trimmed.hasPrefix("!"), trimmed.contains("=") { return }
    let name = String(trimmed.prefix { $0 != "[" }.trimmed)
    if trimmed.hasPrefix("+") {
      guard entry != nil else {
        list.problems.append(
          problem(number, "a synonym without a name before it; write the name on the line before"))
        return
      }
      entry?.synonyms.append(String(name.dropFirst()))
    } else if !name.isEmpty {
      finish(into: &list)
      entry = Entry(line: number, name: name)
    } else if entry == nil {
      list.problems.append(
        problem(number, "a code without a name before it; write the name on the line before"))
      return
    }
    readCodes(trimmed.dropFirst(trimmed.prefix { $0 != "[" }.count), number, into: &list)
  }

  private mutating func readCodes(_ text: Substring, _ number: Int, into list: inout ActorList) {
    var rest = text
    while let open = rest.firstIndex(of: "[") {
      let inside = rest[rest.index(after: open)...]
      let close = inside.firstIndex(of: "]") ?? inside.endIndex
      if let code = CAMEOCode(inside[..<close]), close < inside.endIndex {
        entry?.codes.append(code)
      } else {
        entry?.hasBadCode = true
        list.problems.append(
          problem(
            number,
            "'\(rest[open...].prefix(40))' is no code; write [CODE], [CODE >YYMMDD], "
              + "[CODE <YYMMDD] or [CODE YYMMDD-YYMMDD]"))
      }
      rest = close < inside.endIndex ? inside[inside.index(after: close)...] : ""
    }
  }

  private mutating func finish(into list: inout ActorList) {
    guard let done = entry else { return }
    entry = nil
    if let first = done.codes.first, first.isNobody {
      list.passedOver += 1
    } else if done.codes.isEmpty, !done.hasBadCode {
      list.problems.append(
        problem(done.line, "'\(done.name)' has no code; write one in brackets behind it"))
    } else if let actor = actor(done) {
      list.actors.append(actor)
    } else {
      list.problems.append(problem(done.line, "'\(done.name)' holds no letters; give a name"))
    }
  }

  private func actor(_ entry: Entry) -> ListedActor? {
    let main = names(entry.name)
    guard let shown = main.first?.text else { return nil }
    let first = entry.codes.first
    let isCountry =
      entry.codes.count == 1 && first?.isSphereAlone == true && first?.isDated == false
      && countries[first?.sphere ?? ""] != nil
    var seen: Set = [shown]
    var further: [ActorName] = []
    for name in main.dropFirst() + entry.synonyms.flatMap(names)
    where seen.insert(name.text).inserted {
      further.append(isCountry ? ActorName(text: name.text, kind: .weak) : name)
    }
    let country = first.flatMap { countries[$0.sphere] }
    return ListedActor(
      name: shown, kind: isCountry ? .state : kind(of: shown, entry.codes), country: country,
      names: further,
      roles: entry.codes.compactMap { code in
        guard !isCountry, let country = countries[code.sphere] else { return nil }
        return ListedActor.Role(
          code: code.text, country: country, validFrom: code.validFrom, validTo: code.validTo)
      })
  }

  private func kind(of name: String, _ codes: [CAMEOCode]) -> ActorKind {
    let isOrganisation = name.lowercased().split { $0 == " " || $0 == "-" }
      .contains { organisationWords.contains(String($0)) }
    if !isOrganisation, Self.casing.isPersonal(name) || codes.contains(where: \.isDated) {
      return .person
    }
    return codes.first?.kind ?? .unknown
  }

  /// `HARBOUR_FRONT_(HF)_` is *Harbour Front* and, for short, *HF*.
  private func names(_ written: String) -> [ActorName] {
    let spaced = ListedNames.tidy(written.replacing("_", with: " "))
    var plain = spaced
    var short: [ActorName] = []
    if let open = spaced.firstIndex(of: "("),
      let close = spaced[open...].firstIndex(of: ")")
    {
      let inside = spaced[spaced.index(after: open)..<close]
      plain = ListedNames.tidy("\(spaced[..<open]) \(spaced[spaced.index(after: close)...])")
      if inside.contains(where: \.isLetter), !inside.contains(" ") {
        short.append(ActorName(text: String(inside), kind: .acronym))
      }
    }
    guard plain.contains(where: \.isLetter) else { return [] }
    return [ActorName(text: Self.casing.running(plain), kind: .alias)] + short
  }

  private func problem(_ line: Int, _ problem: String) -> ActorListProblem {
    ActorListProblem(path: path, line: line, problem: problem)
  }
}

extension Substring {
  /// Without white space at either end.
  fileprivate var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
