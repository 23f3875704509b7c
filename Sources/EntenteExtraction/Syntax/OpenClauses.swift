/// Of a subject, as far as it shows.
enum GrammaticalNumber: UInt8 {
  case unknown, singular, plural
}

/// A clause that is open, as far as the choice of the next step depends on it.
struct OpenClause {
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let parenthesis = Flags(rawValue: 1)
    static let hasVerb = Flags(rawValue: 2)
    /// Opened behind a comma, so that another one should close it.
    static let inserted = Flags(rawValue: 4)
    /// An apposition behind a comma waits for a comma that closes it.
    static let awaitsComma = Flags(rawValue: 8)
    /// Opened by a subject with neither conjunction nor marker before it.
    static let asyndetic = Flags(rawValue: 16)
    /// A remark between commas: *the rebels, a report says, are armed*.
    static let remark = Flags(rawValue: 32)
    /// A relative clause whose antecedent is not its subject: *which Tehran funds*.
    static let gap = Flags(rawValue: 64)
    /// A relative clause that *whose* begins: its antecedent owns something.
    static let owned = Flags(rawValue: 128)
  }

  var kind: Clause.Kind = .main
  var flags: Flags = []
  var number = GrammaticalNumber.unknown
  /// Objects that the innermost verb has.
  var objects: UInt8 = 0
  /// Noun group that is or will be the subject, or -1.
  var subject: Int16 = -1
  var object: Int16 = -1
  /// The innermost verb's group, or -1.
  var verb: Int16 = -1
  /// The noun group before the bracket that opens it, or -1.
  var bracketed: Int16 = -1
  /// Where the clause around it is among the ``OpenClauses``, or -1.
  var outer: Int32 = -1

  var isParenthesis: Bool { flags.contains(.parenthesis) }
  var hasVerb: Bool { flags.contains(.hasVerb) }
}

/// The clauses around the innermost one of every reading. They do not change while a clause inside
/// is open, so readings share them, and a reading is small.
struct OpenClauses {
  private var clauses: [OpenClause] = []

  var count: Int { clauses.count }

  /// The clause around another one.
  @inline(__always)
  func around(_ clause: OpenClause) -> OpenClause? {
    clause.outer >= 0 ? clauses[Int(clause.outer)] : nil
  }

  /// Puts a clause inside another one.
  mutating func put(_ inner: OpenClause, inside clause: OpenClause) -> OpenClause {
    var inner = inner
    inner.outer = Int32(clauses.count)
    clauses.append(clause)
    return inner
  }

  /// Forgets all but the first.
  mutating func keepFirst(_ count: Int) {
    clauses.removeLast(clauses.count - count)
  }

  /// Whether clauses and all around them are alike.
  @inline(__always)
  func areAlike(_ first: OpenClause, _ second: OpenClause) -> Bool {
    first.isLike(second) && (first.outer == second.outer || areAroundAlike(first, second))
  }

  private func areAroundAlike(_ first: OpenClause, _ second: OpenClause) -> Bool {
    guard let outer = around(first), let other = around(second) else { return false }
    return outer.isLike(other) && (outer.outer == other.outer || areAroundAlike(outer, other))
  }
}

extension OpenClause {
  /// Whether they are alike, whatever is around them.
  @inline(__always)
  fileprivate func isLike(_ other: OpenClause) -> Bool {
    kind == other.kind && flags == other.flags && number == other.number
      && objects == other.objects && subject == other.subject && object == other.object
      && verb == other.verb && bracketed == other.bracketed
  }
}
