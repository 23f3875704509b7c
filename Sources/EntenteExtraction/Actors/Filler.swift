/// An actor in a role, and the units that name it there.
struct Filler: Hashable {
  var actor: ActorNumber
  /// Units, half-open.
  var first: Int32
  var end: Int32
}

extension Filler {
  /// The same words for another actor.
  func standing(for actor: ActorNumber) -> Filler {
    Filler(actor: actor, first: first, end: end)
  }

  /// Without a leading article.
  func trimmed(_ sentence: Sentence, _ pack: LanguagePack) -> Filler {
    var filler = self
    while filler.first < filler.end - 1,
      sentence.units[Int(filler.first)].tag == .determiner
        || sentence.units[Int(filler.first)].tag == .quote
    {
      filler.first += 1
    }
    return filler
  }
}
