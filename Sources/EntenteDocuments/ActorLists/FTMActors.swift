import EntenteModel
import Foundation

/// Entities of FollowTheMoney (https://followthemoney.tech), one JSON object a line with `id`,
/// `schema` and `properties`, each property an array of strings. Entities that are nobody
/// (addresses, ownerships) are passed over.
struct FTMActors {
  let name: String

  /// The schemata of legal entities, as FollowTheMoney derives them from each other.
  private static let kinds: [String: ActorKind] = [
    "Person": .person, "Organization": .organisation, "Company": .company,
    "PublicBody": .institution,
    "LegalEntity": .group,
  ]

  func read(_ source: ByteSource, _ start: Data, into list: inout ActorList) throws(InputError) {
    var lines = LineReader(source, beginningWith: start)
    var number = 0
    while let line = try lines.next() {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ActorListProblem) {
        if let actor = try actor(line, number) {
          list.actors.append(actor)
        } else {
          list.passedOver += 1
        }
      } catch {
        list.problems.append(error)
      }
    }
  }

  private struct Entity: Decodable {
    let id: String
    let schema: String
    let properties: [String: [String]]
    let caption: String?
  }

  private func actor(_ line: Data, _ number: Int) throws(ActorListProblem) -> ListedActor? {
    let entity: Entity
    do {
      entity = try JSONDecoder().decode(Entity.self, from: line)
    } catch {
      throw ActorListProblem(
        path: name, line: number,
        problem: "no entity; write one {\"id\": …, \"schema\": …, \"properties\": {…}} a line")
    }
    guard let kind = Self.kinds[entity.schema] else { return nil }
    func values(_ property: String) -> [String] {
      (entity.properties[property] ?? []).map(ListedNames.tidy).filter { !$0.isEmpty }
    }
    let own = values("name")
    let caption = entity.caption.map(ListedNames.tidy) ?? ""
    guard let shown = caption.isEmpty ? own.first : caption else {
      throw ActorListProblem(
        path: name, line: number, problem: "entity '\(entity.id)' has no name; give it one")
    }
    var seen: Set = [shown]
    var names: [ActorName] = []
    for (property, kind) in [
      ("name", ActorName.Kind.alias), ("alias", .alias), ("previousName", .former),
      ("abbreviation", .acronym), ("weakAlias", .weak),
    ] {
      for value in values(property) where seen.insert(value).inserted {
        names.append(ActorName(text: value, kind: kind))
      }
    }
    return ListedActor(
      name: shown, kind: kind,
      country: (values("country") + values("jurisdiction") + values("nationality")).first
        .map { $0.uppercased() },
      wikidata: values("wikidataId").first ?? (Self.isWikidata(entity.id) ? entity.id : nil),
      names: names)
  }

  private static func isWikidata(_ id: String) -> Bool {
    id.first == "Q" && id.count > 1 && id.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
