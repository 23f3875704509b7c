import EntenteModel
import Foundation

/// Actors as rows of `name`, and optionally `key`, `kind`, `country`, `wikidata` and `aliases`
/// (several with `;` or `|` between them). Other columns are passed over.
struct CSVActors {
  let name: String

  private static let columns = ["name", "key", "kind", "country", "wikidata", "aliases"]

  func read(_ source: ByteSource, _ start: Data, into list: inout ActorList) throws(InputError) {
    var rows = CSVRows(source, beginningWith: start)
    guard let head = try rows.next() else { throw .empty(path: name) }
    let titles = head.fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
    guard titles.contains("name") else {
      throw .missingColumn(
        path: name, column: "name", columns: head.fields,
        advice: "the first row names the columns: \(Self.columns.joined(separator: ", "))")
    }
    while let row = try rows.next() {
      do throws(ActorListProblem) {
        list.actors.append(try actor(row, titles))
      } catch {
        list.problems.append(error)
      }
    }
  }

  private func actor(
    _ row: CSVRows.Row, _ titles: [String]
  ) throws(ActorListProblem) -> ListedActor {
    func problem(_ text: String) -> ActorListProblem {
      ActorListProblem(path: name, line: row.line, problem: text)
    }
    guard row.fields.count == titles.count else {
      throw problem(
        "\(row.fields.count) fields where the first row has \(titles.count); quote fields that hold "
          + "the separator")
    }
    func field(_ title: String) -> String? {
      guard let column = titles.firstIndex(of: title) else { return nil }
      let value = ListedNames.tidy(row.fields[column])
      return value.isEmpty ? nil : value
    }
    guard let shown = field("name") else { throw problem("'name' is empty; give the actor a name") }
    var kind = ActorKind.unknown
    if let word = field("kind") {
      guard let known = ActorKind(rawValue: word.lowercased()) else {
        throw problem(
          "'\(word)' is no kind of actor; use one of "
            + ActorKind.allCases.map(\.rawValue).joined(separator: ", "))
      }
      kind = known
    }
    let aliases = (field("aliases") ?? field("alias") ?? "")
      .split { $0 == ";" || $0 == "|" }.map { ListedNames.tidy(String($0)) }
    return ListedActor(
      key: field("key"), name: shown, kind: kind, country: field("country")?.uppercased(),
      wikidata: field("wikidata"),
      names: aliases.filter { !$0.isEmpty }.map { ActorName(text: $0, kind: .alias) })
  }
}
