/// What stands around a node, as far as every reading of the sentence agrees on it.
struct ClauseContext {
  /// How many nodes behind it matter.
  static let reach = 2

  /// What is true of the node. One value, since contexts are handed on at every step.
  private struct Traits: OptionSet {
    let rawValue: UInt16
    static let isThat = Traits(rawValue: 1 << 0)
    static let afterQuote = Traits(rawValue: 1 << 1)
    static let afterGroup = Traits(rawValue: 1 << 2)
    static let nextIsGroup = Traits(rawValue: 1 << 3)
    static let nextIsBy = Traits(rawValue: 1 << 4)
    static let nextIsInfinitive = Traits(rawValue: 1 << 5)
    static let nextIsPhrase = Traits(rawValue: 1 << 6)
    static let followsFrontedPhrase = Traits(rawValue: 1 << 7)
    static let isFollowedByObject = Traits(rawValue: 1 << 8)
    static let followsTimeAside = Traits(rawValue: 1 << 9)
    static let isWhose = Traits(rawValue: 1 << 10)
    static let leavesQuote = Traits(rawValue: 1 << 11)
    static let nextIsComma = Traits(rawValue: 1 << 12)
    static let explainsMember = Traits(rawValue: 1 << 13)
    static let followsPhraseAside = Traits(rawValue: 1 << 14)
    static let nextIsGerund = Traits(rawValue: 1 << 15)
  }

  let node: Node
  /// Index of the noun or verb group.
  let number: Int16
  /// The noun group that follows, or -1.
  private(set) var nextGroup: Int16 = -1
  /// Of a noun group.
  var shape = GroupShape.common
  var grammaticalNumber = GrammaticalNumber.unknown
  private var traits: Traits = []
  /// Of a subordinator: whether it is *that*.
  var isThat: Bool { traits.contains(.isThat) }
  /// Of a relative: whether it is *whose*.
  var isWhose: Bool { traits.contains(.isWhose) }
  /// The kind of the node before, and of the one before that, quotation marks left out.
  var before: Node.Kind = .semicolon
  var beforeThat: Node.Kind = .semicolon
  /// The kind of the node before the commas, dashes and conjunctions right before.
  var beforeSeparators: Node.Kind = .semicolon
  /// A quotation mark stands right before.
  var afterQuote: Bool { traits.contains(.afterQuote) }
  /// A quotation mark stands before the comma or conjunction right before: *“a thug”, and X*.
  var leavesQuote: Bool { traits.contains(.leavesQuote) }
  /// The node right before a preposition was a noun group.
  var afterGroup: Bool { traits.contains(.afterGroup) }
  var nextIsGroup: Bool { traits.contains(.nextIsGroup) }
  var nextIsBy: Bool { traits.contains(.nextIsBy) }
  var nextIsComma: Bool { traits.contains(.nextIsComma) }
  var nextIsInfinitive: Bool { traits.contains(.nextIsInfinitive) }
  var nextIsGerund: Bool { traits.contains(.nextIsGerund) }
  /// A preposition or *to* follows.
  var nextIsPhrase: Bool { traits.contains(.nextIsPhrase) }
  /// Only phrases and dates stand between the node and the comma or conjunction before them: *, and
  /// in March the court …*, *and in March condemned …*.
  var followsFrontedPhrase: Bool { traits.contains(.followsFrontedPhrase) }
  /// Only a phrase of time stands between the node and a comma: *, for years X's ally*.
  var followsTimeAside: Bool { traits.contains(.followsTimeAside) }
  /// Two commas stand before, with phrases between them, and a verb before those: *condemned, in the
  /// strongest terms, X*.
  var followsPhraseAside: Bool { traits.contains(.followsPhraseAside) }
  /// A list goes on behind what may explain one of its names: *X, a port, and Y*.
  var explainsMember: Bool { traits.contains(.explainsMember) }
  /// Something that a preposition can govern follows.
  var isFollowedByObject: Bool { traits.contains(.isFollowedByObject) }

  @inline(__always)
  var afterConjunction: Bool { before == .conjunction }
  @inline(__always)
  var beforeConjunctionIsComma: Bool { before == .conjunction && beforeThat == .comma }
  /// A comma, dash or conjunction stands before.
  @inline(__always)
  var isSeparated: Bool { before == .comma || before == .conjunction || before == .dash }
  @inline(__always)
  var isBoundary: Bool { isSeparated || before == .semicolon || before == .closing }

  /// Two commas stand before, with an adverb between them at most.
  @inline(__always)
  var followsAdverbAside: Bool { before == .comma && beforeThat == .comma }

  @inline(__always)
  var afterComma: Bool { before == .comma || before == .dash }

  init(_ index: Int, _ sentence: borrowing Sentence, _ pack: borrowing LanguagePack) {
    node = sentence.nodes[index]
    number = Int16(truncatingIfNeeded: node.index)
    // Nothing is done there, so nothing is asked.
    if ClauseStep.Kind(forced: node.kind) == .pass { return }
    switch node.kind {
    case .nounGroup:
      let group = sentence.nounGroups[Int(node.index)]
      shape = GroupShape(group, sentence)
      grammaticalNumber = Self.number(of: group, sentence, pack)
    case .subordinator:
      mark(.isThat, sentence.units[Int(node.index)].lexeme == pack.marks.that)
    case .relative:
      mark(.isWhose, sentence.units[Int(node.index)].lexeme == pack.marks.whose)
    default: break
    }
    var cursor = index - 1
    var seen = 0
    // What stands before separators is asked of noun groups alone.
    let needed = node.kind == .nounGroup ? 3 : 2
    while cursor >= 0, seen < needed {
      let kind = sentence.nodes[cursor].kind
      let isSeparator = kind == .comma || kind == .dash || kind == .conjunction
      if kind != .quote, !isSeparator, beforeSeparators == .semicolon { beforeSeparators = kind }
      if kind == .quote {
        mark(.afterQuote, seen == 0)
        mark(.leavesQuote, seen > 0 && beforeSeparators == .semicolon)
      } else {
        if seen == 0 { before = kind } else if seen == 1 { beforeThat = kind }
        seen += 1
      }
      if seen > 1, beforeSeparators != .semicolon { break }
      cursor -= 1
    }
    mark(
      .afterGroup,
      before == .preposition && (beforeThat == .nounGroup || beforeThat == .closing))
    if node.kind == .verbGroup, before == .nounGroup {
      mark(.followsFrontedPhrase, Self.followsFronted(index, sentence))
    }
    if node.kind == .nounGroup {
      mark(.followsFrontedPhrase, Self.followsFronted(index, sentence))
      mark(.followsTimeAside, Self.followsTimeAside(index, sentence))
      mark(.followsPhraseAside, afterComma && Self.followsPhraseAside(index, sentence))
      mark(.explainsMember, shape == .common && Self.explainsMember(index, sentence))
    }
    guard index + 1 < sentence.nodes.count else { return }
    var next = sentence.nodes[index + 1]
    if next.kind == .quote || next.kind == .adjective, index + 2 < sentence.nodes.count {
      next = sentence.nodes[index + 2]
      mark(.isFollowedByObject, next.kind == .nounGroup || next.kind == .verbGroup)
    } else {
      mark(
        .isFollowedByObject,
        next.kind == .nounGroup || next.kind == .verbGroup || next.kind == .relative)
    }
    if sentence.nodes[index + 1].kind == .nounGroup {
      mark(.nextIsGroup)
      nextGroup = Int16(truncatingIfNeeded: sentence.nodes[index + 1].index)
    }
    mark(.nextIsComma, sentence.nodes[index + 1].kind == .comma)
    if next.kind == .preposition {
      mark(.nextIsPhrase)
      // "responded by calling" tells how, not by whom.
      let governed = index + 2 < sentence.nodes.count ? sentence.nodes[index + 2].kind : .other
      mark(
        .nextIsBy,
        sentence.units[Int(next.index)].lexeme == pack.marks.by && governed != .verbGroup)
    } else if next.kind == .conjunction, index + 3 < sentence.nodes.count,
      sentence.nodes[index + 2].kind == .verbGroup,
      sentence.nodes[index + 3].kind == .preposition,
      sentence.units[Int(sentence.nodes[index + 3].index)].lexeme == pack.marks.by
    {
      // "trained and armed by X"
      mark(.nextIsBy)
    } else if next.kind == .verbGroup {
      switch sentence.verbGroups[Int(next.index)].form {
      case .infinitive: mark([.nextIsInfinitive, .nextIsPhrase])
      case .gerund: mark(.nextIsGerund)
      case .finite, .participle: break
      }
    }
  }

  private mutating func mark(_ traits: Traits, _ areTrue: Bool = true) {
    if areTrue { self.traits.formUnion(traits) }
  }
}

extension ClauseContext {
  /// Whether the group stands between a name with a comma and a comma with a conjunction.
  private static func explainsMember(_ index: Int, _ sentence: borrowing Sentence) -> Bool {
    let nodes = sentence.nodes
    guard index > 1, index + 2 < nodes.count, nodes[index - 1].kind == .comma,
      nodes[index - 2].kind == .nounGroup, nodes[index + 1].kind == .comma,
      nodes[index + 2].kind == .conjunction
    else { return false }
    let explained = sentence.nounGroups[Int(nodes[index - 2].index)]
    return sentence.units[Int(explained.head)].tag == .name
  }

  private static func followsFronted(_ index: Int, _ sentence: borrowing Sentence) -> Bool {
    var cursor = index - 1
    var steps = 0
    while cursor >= 0, steps < 8 {
      let node = sentence.nodes[cursor]
      switch node.kind {
      case .conjunction: return steps > 0
      case .nounGroup:
        let isTime = sentence.nounGroups[Int(node.index)].isTime
        let isGoverned = cursor > 0 && sentence.nodes[cursor - 1].kind == .preposition
        guard isTime || isGoverned else { return false }
        cursor -= isGoverned ? 2 : 1
      case .comma, .quote: cursor -= 1
      default: return false
      }
      steps += 1
    }
    return false
  }

  private static func followsTimeAside(_ index: Int, _ sentence: borrowing Sentence) -> Bool {
    guard index > 2, sentence.nodes[index - 1].kind == .nounGroup,
      sentence.nodes[index - 2].kind == .preposition
    else { return false }
    let opens = sentence.nodes[index - 3].kind
    return (opens == .comma || opens == .dash)
      && sentence.nounGroups[Int(sentence.nodes[index - 1].index)].isTime
  }

  private static func followsPhraseAside(_ index: Int, _ sentence: borrowing Sentence) -> Bool {
    let nodes = sentence.nodes
    var cursor = index - 2
    while cursor > 2, nodes[cursor].kind == .nounGroup, nodes[cursor - 1].kind == .preposition {
      cursor -= 2
    }
    return cursor > 0 && cursor < index - 2 && nodes[cursor - 1].kind == .verbGroup
      && (nodes[cursor].kind == .comma || nodes[cursor].kind == .dash)
  }

  private static func number(
    of group: NounGroup, _ sentence: borrowing Sentence, _ pack: borrowing LanguagePack
  ) -> GrammaticalNumber {
    let head = sentence.units[Int(group.head)]
    switch head.tag {
    case .noun: return head.isPlural ? .plural : .singular
    case .name:
      return pack.isPluralName(sentence.tokens[Int(head.end) - 1].lexeme) ? .unknown : .singular
    case .pronoun:
      switch pack.pronouns[head.lexeme] {
      case .many, .speaker, .eachOther: return .plural
      case .male, .female, .thing: return .singular
      case nil: return .unknown
      }
    default: return .unknown
    }
  }
}

/// What kind of noun group it is: like goes with like.
enum GroupShape {
  case name, common, pronoun, time

  init(_ group: NounGroup, _ sentence: borrowing Sentence) {
    let head = sentence.units[Int(group.head)]
    if head.tag == .name {
      self = .name
    } else if group.isTime {
      self = .time
    } else {
      self = group.isPronoun && head.tag == .pronoun ? .pronoun : .common
    }
  }
}
