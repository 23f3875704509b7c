/// Somebody who is named only to say that it was not he: *X, not Y, armed Z*, *unlike Y*.
extension Tagger {
  /// Takes such a name out of the way of the grammar and notes of whom it is told instead.
  func contrasts(_ sentence: inout Sentence) {
    for index in sentence.units.indices where isContrast(sentence.units[index]) {
      butX(index, &sentence)
      notY(index, &sentence)
    }
    for index in sentence.units.indices where pack.tellsApart(sentence.units[index].lexeme) {
      unlikeY(index, &sentence)
    }
  }

  private func isContrast(_ unit: Unit) -> Bool {
    unit.tag == .other && unit.readings.contains(.negation) || pack.prefersOther(unit.lexeme)
  }

  /// *Not Y but X armed Z*, *Z armed not Y but X*, *rifles went not to Y but to X*
  private func butX(_ index: Int, _ sentence: inout Sentence) {
    var start = index
    if index + 1 < sentence.units.count,
      sentence.units[index + 1].readings.contains(.preposition)
    {
      start += 1
    }
    guard let other = name(behind: start, sentence), other + 1 < sentence.units.count,
      pack.contrasts(sentence.units[other + 1].lexeme)
    else { return }
    var end = other + 1
    if start > index {
      guard end + 1 < sentence.units.count,
        sentence.units[end + 1].lexeme == sentence.units[start].lexeme
      else { return }
      end += 1
    }
    guard let kept = name(behind: end, sentence) else { return }
    silence(index...other + 1, kept: kept, other: other, &sentence)
  }

  /// *X, not Y, armed Z*, *it was X rather than Y that armed Z*, *armed by X, not by Y*
  private func notY(_ index: Int, _ sentence: inout Sentence) {
    guard index > 0 else { return }
    let isSetApart = sentence.units[index - 1].tag == .comma
    let kept = isSetApart ? index - 2 : index - 1
    guard kept >= 0, isName(kept, sentence) else { return }
    let isAgent = kept > 0 && sentence.units[kept - 1].lexeme == pack.marks.by
    var start = index
    if index + 1 < sentence.units.count, isAgent,
      sentence.units[index + 1].lexeme == pack.marks.by
    {
      start += 1
    }
    guard let other = name(behind: start, sentence), other + 1 < sentence.units.count else {
      return
    }
    let next = sentence.units[other + 1]
    let closes = isSetApart && next.tag == .comma
    let end = closes ? other + 1 : other
    guard isAgent || opensClause(kept, sentence) && goesOnWithVerb(end + 1, sentence) else {
      return
    }
    silence(
      (isSetApart ? index - 1 : index)...(closes && !isAgent ? end : other), kept: kept,
      other: other, &sentence)
  }

  /// *X, unlike Y, armed Z*, *unlike Y and V, X armed Z*
  private func unlikeY(_ index: Int, _ sentence: inout Sentence) {
    guard let first = name(behind: index, sentence) else { return }
    var others = [first]
    if first + 1 < sentence.units.count,
      sentence.units[first + 1].readings.contains(.conjunction),
      let second = name(behind: first + 1, sentence)
    {
      others.append(second)
    }
    let end = (others.last ?? first) + 1
    guard end < sentence.units.count, sentence.units[end].tag == .comma else { return }
    var kept: Int?
    if index > 1, sentence.units[index - 1].tag == .comma {
      // "X armed Z, unlike Y, which …"
      guard goesOnWithVerb(end + 1, sentence),
        !sentence.units[end + 1].readings.contains(.relative)
      else { return }
      kept = index - 2
    } else if index == 0 {
      kept = name(behind: end, sentence).flatMap { goesOnWithVerb($0 + 1, sentence) ? $0 : nil }
    }
    guard let kept else { return }
    for other in others {
      silence(
        max(index - 1, 0)...end, kept: kept, other: other, isOpposite: true,
        &sentence)
    }
  }

  /// Whether the name can be a subject, or stands in *it was X that*.
  private func opensClause(_ name: Int, _ sentence: Sentence) -> Bool {
    let article = name > 0 && sentence.units[name - 1].lexeme == pack.marks.theWord
    let before = article ? name - 2 : name - 1
    guard before >= 0 else { return true }
    let unit = sentence.units[before]
    return [.comma, .semicolon, .quote, .dash].contains(unit.tag)
      || unit.readings.contains(.subordinator)
      || pack.lexicon[unit.lexeme].verb == pack.marks.be
  }

  /// Whether the clause of a subject goes on here: a finite verb, or the relative of *it was X that*.
  private func goesOnWithVerb(_ index: Int, _ sentence: Sentence) -> Bool {
    guard index < sentence.units.count else { return false }
    let unit = sentence.units[index]
    return unit.tag == .other
      && (unit.readings.contains(.relative)
        || !unit.readings.isDisjoint(with: [.verbPast, .verbThird, .modal, .auxiliary])
          && unit.readings.isDisjoint(with: .noun))
  }

  /// The name that stands behind a unit, past an article.
  private func name(behind index: Int, _ sentence: Sentence) -> Int? {
    var next = index + 1
    if next < sentence.units.count, sentence.units[next].lexeme == pack.marks.theWord { next += 1 }
    return next < sentence.units.count && isName(next, sentence) ? next : nil
  }

  private func isName(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.actor(at: Int32(index)) != nil
      && (index + 1 >= sentence.units.count || !sentence.units[index + 1].isJoined)
  }

  private func silence(
    _ range: ClosedRange<Int>, kept: Int, other: Int, isOpposite: Bool = false,
    _ sentence: inout Sentence
  ) {
    for unit in range { sentence.units[unit].isSilent = true }
    sentence.contrasts.append(
      Contrast(kept: Int32(kept), other: Int32(other), isOpposite: isOpposite))
  }
}

/// Of two names, one of whom something is told and one who is said not to share in it.
struct Contrast {
  let kept: Int32
  let other: Int32
  /// *Unlike Y, X has not armed Z*: Y has.
  let isOpposite: Bool
}
