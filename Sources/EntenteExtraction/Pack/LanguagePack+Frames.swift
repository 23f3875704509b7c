import EntenteModel

/// What the frames tell of a word.
extension LanguagePack {
  @inline(__always)
  func constructions(for lemma: Lexeme, _ trigger: Trigger) -> ArraySlice<Int32>? {
    table.constructions(for: lemma, trigger)
  }

  /// Whether the construction at the place in the table misses no word of the sentence.
  @inline(__always)
  func canFire(_ place: Int, among words: LexemeFilter) -> Bool {
    table.canFire(place, among: words)
  }

  /// Whether the last word that must stand before a noun does, if there is any.
  @inline(__always)
  func canStand(_ place: Int, behind unit: Unit?) -> Bool {
    table.canStand(place, behind: unit)
  }

  /// Whether it misses no word behind the verb and its object, and not all nouns where one of them
  /// must stand.
  @inline(__always)
  func canOpen(
    _ place: Int, with words: LexemeFilter, objects: LexemeFilter, heads: LexemeFilter
  ) -> Bool {
    table.canOpen(place, with: words, objects: objects, heads: heads)
  }

  /// Whether some construction is looked up by the word.
  @inline(__always)
  func isTrigger(_ word: Lexeme) -> Bool { table.contains(word) }

  /// Whether the noun alone names somebody by a stance (*critic*, but not *man*).
  func isRole(_ noun: Lexeme) -> Bool {
    constructions(for: noun, .role)?.contains { constructions[Int($0)].fixed.isEmpty } ?? false
  }

  /// Whether the noun alone names somebody by his being against another (*critic*, *rival*).
  func isOpponent(_ noun: Lexeme) -> Bool {
    constructions(for: noun, .role)?.contains {
      constructions[Int($0)].fixed.isEmpty && constructions[Int($0)].relation.stance == .oppose
    } ?? false
  }

  /// Whether what bears the prefix is against what follows it (*anti-Kremlin*).
  func opposes(prefix: Lexeme) -> Bool {
    constructions(for: prefix, .prefix)?.contains {
      constructions[Int($0)].relation.stance == .oppose
    } ?? false
  }

  /// The idioms of *be* that can stand behind a noun without it, by their first word.
  static func postposed(
    among constructions: [Construction], _ be: Lexeme
  ) -> LexemeTable<[PostposedIdiom]> {
    var idioms = LexemeTable<[PostposedIdiom]>()
    let numbers = constructions.indices.filter { index in
      let construction = constructions[index]
      return construction.trigger == .verb && construction.lemma == be
        && !construction.fixed.isEmpty
        && construction.idiom == nil && construction.objects.isEmpty
        && (construction.source == [.subject] || construction.target == [.subject])
    }
    for number in numbers.sorted(by: {
      (constructions[$1].fixed.count, $0) < (constructions[$0].fixed.count, $1)
    }) {
      let fixed = constructions[number].fixed
      let idiom = PostposedIdiom(
        construction: Int32(number), second: fixed.count > 1 ? fixed[1] : -1)
      idioms[fixed[0]] = (idioms[fixed[0]] ?? []) + [idiom]
    }
    return idioms
  }

  static func contentKey(_ verb: Lexeme, _ preposition: Lexeme) -> UInt64 {
    UInt64(UInt32(bitPattern: verb)) << 32 | UInt64(UInt32(bitPattern: preposition))
  }

  /// Whether what follows the preposition tells what the verb's object did (*accuse X of …*).
  func takesContent(_ verb: Lexeme, _ preposition: Lexeme) -> Bool {
    contents.contains(Self.contentKey(verb, preposition))
      || small.has(preposition, .contentPreposition) && constructions(for: verb, .verb) != nil
  }

  /// Whether a frame finds a role of the verb behind the preposition, and the two are no verb with a
  /// particle (*strike against*, but not *take on*).
  func governs(_ verb: Lexeme, _ preposition: Lexeme) -> Bool {
    !isPhrasal(verb, preposition)
      && constructions(for: verb, .verb)?.contains { number in
        let construction = constructions[Int(number)]
        return construction.fixed.isEmpty
          && (construction.target.contains(.preposition(preposition))
            || construction.source.contains(.preposition(preposition)))
      } ?? false
  }

  /// Whether a frame knows the verb with the preposition: *strike against*, *stand by*.
  func combines(_ verb: Lexeme, with preposition: Lexeme) -> Bool {
    governs(verb, preposition)
      || constructions(for: verb, .verb)?.contains {
        constructions[Int($0)].fixed == [preposition]
      } ?? false
  }

  /// Whether a frame knows the verb, alone or with the word behind it (-1 for none), as done to an
  /// object.
  func isTransitive(_ verb: Lexeme, with particle: Lexeme = -1) -> Bool {
    constructions(for: verb, .verb)?.contains {
      let construction = constructions[Int($0)]
      return construction.idiom == nil && construction.target.contains(.object)
        && (construction.fixed.isEmpty || construction.fixed == [particle])
    } ?? false
  }

  /// Whether a frame knows the noun as what the verb acts on: *halt imports*, *pass rifles*.
  func isObject(_ noun: Lexeme, of verb: Lexeme) -> Bool {
    let isWeapon = lexicon.nounClass(noun).contains(.weapon)
    return constructions(for: verb, .verb)?.contains {
      let objects = constructions[Int($0)].objects
      return constructions[Int($0)].fixed.isEmpty
        && (objects.contains(noun) || isWeapon && objects.contains(marks.weapon))
    } ?? false
  }

  /// Whether the verb is a deed that is done to a number of people or things (*kill*, *send*), and
  /// not one of words.
  func isCountable(_ verb: Lexeme) -> Bool {
    constructions(for: verb, .verb)?.contains { number in
      let construction = constructions[Int(number)]
      guard construction.fixed.isEmpty else { return false }
      return !construction.objects.isEmpty
        || construction.relation.isDeed
          && (construction.target.contains(.object) || construction.source.contains(.object))
    } ?? false
  }

  /// Whether the verb can be an act done to somebody, or the recognition of one.
  func doesDeed(_ verb: Lexeme) -> Bool {
    constructions(for: verb, .verb)?.contains { number in
      let construction = constructions[Int(number)]
      return construction.fixed.isEmpty && construction.idiom == nil
        && (construction.relation.isDeed || construction.relation == .recognize)
    } ?? false
  }

  /// Whether a verb and a particle are one for a frame (*lock up*).
  func isPhrasal(_ verb: Lexeme, _ particle: Lexeme) -> Bool {
    phrasals.contains(Self.contentKey(verb, particle)) || lexicon.isPhrasal(verb, particle)
  }

  /// Whether the verb takes a stance on its object (*reject*, *welcome*), whose plans are then not
  /// the subject's own.
  func judges(_ verb: Lexeme) -> Bool { takesAnyObject(verb) { _ in true } }

  /// Whether the verb alone is a stance for its object (*back*, *arm*).
  func supports(_ verb: Lexeme) -> Bool { takesObject(verb) { $0.stance == .support } }

  /// Whether the verb alone is an act against somebody, if an act at all (*retaliate*, but not
  /// *send*).
  func opposes(_ verb: Lexeme) -> Bool {
    var opposes = false
    for number in constructions(for: verb, .verb) ?? [] {
      let construction = constructions[Int(number)]
      guard construction.trigger == .verb, construction.fixed.isEmpty else { continue }
      if construction.relation.stance == .support { return false }
      opposes = true
    }
    return opposes
  }

  /// Whether the verb alone is a deed against its object (*jail*), and nothing that makes the object
  /// act (*bully*).
  func harms(_ verb: Lexeme) -> Bool {
    harmingVerbs.contains(verb) && !small.has(verb, .compelling)
  }

  /// Whether the verb alone is praise or blame (*welcome*, *condemn*).
  func speaksOfOthers(_ verb: Lexeme) -> Bool { judgingVerbs.contains(verb) }

  /// The verbs that alone, with their object as the target, have such a relation.
  static func verbs(
    of constructions: [Construction], where isMeant: (Relation) -> Bool
  ) -> LexemeSet {
    var verbs: LexemeSet = []
    for construction in constructions
    where construction.trigger == .verb && construction.fixed.isEmpty
      && construction.target.contains(.object) && isMeant(construction.relation)
    {
      verbs.insert(construction.lemma)
    }
    return verbs
  }

  /// Whether the verb alone praises or condemns whatever it acts on.
  func judgesObject(_ verb: Lexeme) -> Bool {
    takesAnyObject(verb) { $0 == .endorse || $0 == .criticize }
  }

  /// Whether the verb only says where somebody stands on whatever it acts on (*condemn*, *back*), and does
  /// nothing to it.
  func takesStand(_ verb: Lexeme) -> Bool {
    takesAnyObject(verb) {
      [.endorse, .criticize, .back, .oppose, .recognize, .reject].contains($0)
    }
      && !takesAnyObject(verb) {
        [.attack, .coerce, .sanction, .fightFor, .aid, .arm].contains($0)
      }
  }

  /// Whether a frame knows the verb as a penalty (*sanction*, *expel envoys*, *cut ties*).
  func punishes(_ verb: Lexeme) -> Bool {
    constructions(for: verb, .verb)?.contains { constructions[Int($0)].relation == .sanction }
      ?? false
  }

  /// Whether the verb alone helps whatever it acts on in need (*defend*, *rescue*, *arm*).
  func defends(_ verb: Lexeme) -> Bool {
    takesAnyObject(verb) { [.fightFor, .aid, .arm].contains($0) }
  }

  /// Whether the verb does something to whatever it acts on that takes power over it (*jail*, *free*,
  /// *kill*), and is not said of it.
  func hasPower(_ verb: Lexeme) -> Bool {
    takesObject(verb) { [.coerce, .concede, .attack].contains($0) }
  }

  /// Whether the verb alone is a stance of such a relation on whatever it acts on.
  func takesAnyObject(_ verb: Lexeme, where isMeant: (Relation) -> Bool) -> Bool {
    constructions(for: verb, .verb)?.contains {
      let construction = constructions[Int($0)]
      return construction.fixed.isEmpty && construction.idiom == nil
        && construction.objects.isEmpty && construction.target.contains(.object)
        && isMeant(construction.relation)
    } ?? false
  }

  /// Whether the verb answers a charge that it acts on (*denied*, *rejected the claim*).
  func contests(_ verb: Lexeme, particle: Lexeme = -1) -> Bool {
    lexicon.verbClass(verb, particle: particle).contains(.deny) || rejects(verb)
  }

  /// Whether the verb turns down its object (*rejected the claim*).
  func rejects(_ verb: Lexeme) -> Bool { takesObject(verb) { $0 == .reject } }

  /// Whether a construction of the verb alone, with its object as the target, has such a relation.
  private func takesObject(_ verb: Lexeme, where isMeant: (Relation) -> Bool) -> Bool {
    constructions(for: verb, .verb)?.contains {
      let construction = constructions[Int($0)]
      return construction.trigger == .verb && construction.fixed.isEmpty
        && construction.target.contains(.object) && isMeant(construction.relation)
    } ?? false
  }

  /// Whether the noun names an attack of one on the other (*raid*, but not *war*).
  func isAttack(_ noun: Lexeme) -> Bool {
    guard let numbers = constructions(for: noun, .noun) else { return false }
    return numbers.contains { constructions[Int($0)].relation == .attack }
      && !numbers.contains { constructions[Int($0)].isMutual }
  }

  /// Whether what stands behind the noun's *of* suffers the act: *the invasion of X*, *the burning of
  /// X's flag*, *the death of X*.
  func isDoneTo(_ noun: Unit) -> Bool {
    if noun.tag == .noun, noun.readings.contains(.verbGerund), opposes(lexicon[noun.lexeme].verb) {
      return true
    }
    return isSuffered(noun.lemma)
      || constructions(for: noun.lemma, .noun)?.contains {
        constructions[Int($0)].relation.stance == .oppose
          && constructions[Int($0)].fixed.isEmpty
          && constructions[Int($0)].target.contains(.preposition(marks.ofWord))
      } ?? false
  }

  /// The acts that a noun names (*the attack*, *the arrests*), and not what is mutual.
  func deeds(ofNoun noun: Lexeme) -> [Relation] {
    (constructions(for: noun, .noun) ?? []).compactMap { number in
      let construction = constructions[Int(number)]
      return construction.namesDeed ? construction.relation : nil
    }
  }

  /// The deeds that a verb alone names (*bomb*, *jail*).
  func deeds(ofVerb verb: Lexeme) -> Set<Relation> {
    Set(
      (constructions(for: verb, .verb) ?? []).compactMap { number in
        let construction = constructions[Int(number)]
        return construction.fixed.isEmpty && construction.idiom == nil
          && construction.relation.isDeed ? construction.relation : nil
      })
  }

  /// Whether the noun and the word before it can mean somebody named before: *both sides*,
  /// *the trio*, *the attack*.
  func refersBack(_ noun: Lexeme, behind before: Unit) -> Bool {
    (before.lexeme == marks.theWord || before.tag == .number || meansTwo(before.lexeme))
      && backReferences.contains(noun)
  }

  /// Whether whoever does it threatens by what its *that*-clause says (*warned X that*).
  func warns(_ verb: Lexeme) -> Bool {
    constructions(for: verb, .verb)?.contains { constructions[Int($0)].isVowing } == true
  }
}
