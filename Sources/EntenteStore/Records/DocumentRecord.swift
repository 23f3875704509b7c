import EntenteModel
import Foundation
import GRDB

/// Rows of `document` and `outlet`.
enum DocumentRecord {
  static func exists(sha256: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM document WHERE sha256 = ?)"),
      arguments: [sha256]) ?? false
  }

  /// Writes a new document; one of the same address becomes its older version.
  /// Gives the new row and how many older versions it replaced.
  static func insert(
    _ document: SourceDocument, sha256: String, at moment: String,
    keepingText keepsText: Bool = true,
    _ db: Database
  ) throws -> (id: Int64, replaced: Int) {
    if let outlet = document.outlet {
      try db.cachedStatement(sql: "INSERT OR IGNORE INTO outlet (name) VALUES (?)")
        .execute(arguments: [outlet])
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO document (
          sha256, name, url, title, outlet, published_on, ingested_at, given_actors, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      sha256, document.id, document.url, document.title, document.outlet,
      document.publishedOn?.description, moment, givenActors(document),
      keepsText ? document.text : "",
    ])
    let id = db.lastInsertedRowID
    guard let url = document.url else { return (id, 0) }
    try db.cachedStatement(
      sql:
        "UPDATE document SET replaced_by = ?1 WHERE url = ?2 AND id <> ?1 AND replaced_by IS NULL"
    ).execute(arguments: [id, url])
    return (id, db.changesCount)
  }

  /// A stored document as it was given.
  static func fetch(_ id: Int64, _ db: Database) throws -> SourceDocument {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM document WHERE id = ?"), arguments: [id])
    else { return SourceDocument(id: "", text: "") }
    let given: [Given] =
      try (row["given_actors"] as String?).map {
        try JSONDecoder().decode([Given].self, from: Data($0.utf8))
      } ?? []
    return SourceDocument(
      id: row["name"], text: row["text"], title: row["title"],
      publishedOn: (row["published_on"] as String?).flatMap { PartialDate($0) }, url: row["url"],
      outlet: row["outlet"],
      actors: given.map { .init(name: $0.name, range: ScalarRange(start: $0.start, end: $0.end)) })
  }

  private struct Given: Codable {
    let name: String
    let start: Int
    let end: Int
  }

  private static func givenActors(_ document: SourceDocument) throws -> String? {
    guard !document.actors.isEmpty else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let rows = document.actors.map {
      Given(name: $0.name, start: $0.range.start, end: $0.range.end)
    }
    return String(decoding: try encoder.encode(rows), as: UTF8.self)
  }
}
