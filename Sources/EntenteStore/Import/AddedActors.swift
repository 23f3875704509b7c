public import EntenteModel
import GRDB

extension KnowledgeBase {
  /// The actors and names that were added to this knowledge base, for a language pack to recognise:
  /// an actor of the actor files comes with the added names alone.
  public func addedActors() throws(StoreError) -> [PoliticalActor] {
    try read { db in
      var names: [Int64: [ActorName]] = [:]
      let nameRows = try Row.fetchCursor(
        db,
        sql: """
          SELECT actor, text, kind, valid_from, valid_to FROM actor_name
          WHERE added_by IS NOT NULL ORDER BY actor, number
          """)
      while let row = try nameRows.next() {
        names[row[0], default: []].append(
          ActorName(
            text: row[1], kind: try StoredWord.read(row[2]),
            validFrom: (row[3] as String?).flatMap { PartialDate($0) },
            validTo: (row[4] as String?).flatMap { PartialDate($0) }))
      }
      var actors: [PoliticalActor] = []
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, key, name, kind, country, wikidata FROM actor ORDER BY id")
      while let row = try rows.next() {
        guard let names = names[row[0]] else { continue }
        actors.append(
          PoliticalActor(
            key: row[1], name: row[2], kind: ActorKind(rawValue: row[3]) ?? .unknown,
            country: row[4], wikidata: row[5], names: names))
      }
      return actors
    }
  }
}
