/// An actor in a role, and the units that name it there.
struct Filler: Hashable {
  var actor: ActorNumber
  /// Units, half-open.
  var first: Int32
  var end: Int32
}
