/// What can go wrong between Entente and a knowledge base file.
public enum StoreError: Error, Hashable, Sendable {
  /// The file does not exist, and a question does not make one.
  case missing(path: String)
  /// The file, or its folder, cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// The file is something else than a SQLite database.
  case notADatabase(path: String)
  /// A SQLite database that Entente did not make.
  case notAKnowledgeBase(path: String)
  /// Made by a later version of Entente.
  case newerSchema(path: String)
  /// Made by an earlier version of Entente, and opened for reading only.
  case olderSchema(path: String)
  /// No actor has that name; `nearest` holds names spelt alike, nearest first.
  case unknownActor(name: String, nearest: [String])
  /// Several actors have that name; `candidates` holds their keys.
  case ambiguousActor(name: String, candidates: [String])
  /// No claim has that handle.
  case unknownClaim(String)
  /// No row of `standing_profile` has that name.
  case unknownProfile(name: String, known: [String])
  /// A judgement or addition that contradicts what is there; the text says what, and what to do.
  case conflict(String)
  /// The database refused a statement.
  case database(path: String, reason: String)
  /// A statement that a user wrote could not be run.
  case statement(reason: String)
}

extension StoreError: CustomStringConvertible {
  /// Where, what, and what to do next, as the command line says it.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): no such database; make it with 'entente ingest FILE --db \(path)'"
    case .cannotOpen(let path, let reason):
      "\(path): cannot open the database: \(reason); check the path and the folder's permissions"
    case .notADatabase(let path):
      "\(path): not a SQLite database; give another file to --db"
    case .notAKnowledgeBase(let path):
      "\(path): a SQLite database, but not one of Entente's; give another file to --db"
    case .newerSchema(let path):
      "\(path): made by a newer version of Entente; update Entente to read it"
    case .olderSchema(let path):
      "\(path): made by an older version of Entente; 'entente migrate' brings it up to date"
    case .unknownActor(let name, let nearest):
      "no actor is called '\(name)'"
        + (nearest.isEmpty
          ? "; see 'entente actors list'"
          : "; did you mean \(nearest.map { "'\($0)'" }.joined(separator: ", "))?")
    case .ambiguousActor(let name, let candidates):
      "'\(name)' names several actors; give one of the keys "
        + candidates.map { "'\($0)'" }.joined(separator: ", ")
    case .unknownClaim(let claim):
      "no claim is numbered '\(claim)'; 'entente why SOURCE TARGET' shows the numbers, which change "
        + "when documents are read again"
    case .unknownProfile(let name, let known):
      "no standing profile is called '\(name)'; there are "
        + known.map { "'\($0)'" }.joined(separator: ", ")
    case .conflict(let text): text
    case .database(let path, let reason):
      "\(path): the database says: \(reason)"
    case .statement(let reason):
      "the statement cannot be run: \(reason); correct it, or see the tables and views with "
        + "\"SELECT type, name FROM sqlite_schema\""
    }
  }
}
