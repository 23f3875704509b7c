import EntenteModel

/// An actor's number while reading: an index into the pack's actors, or beyond them into the
/// document's own.
typealias ActorNumber = Int32

/// A name in the gazetteer and what it stands for.
struct GazetteerEntry {
  enum Meaning: UInt8 {
    case name, acronym, former, demonym, metonym, capital, surname, weak
    /// A place that takes no sides.
    case place
    /// A word before a person's name; `actor` is then 0 or the gender.
    case title
    /// Several words that are one for the grammar; `actor` is its index in the pack's list.
    case multiword
  }

  var actor: ActorNumber
  var meaning: Meaning
  /// Days since 1970 on which the name holds, both included.
  var firstDay: Int32
  var lastDay: Int32
  /// Bit n is set when token n must begin with a capital letter.
  var capitals: UInt32
  /// Every letter must be a capital.
  var isAcronym: Bool
  /// Next entry with the same spelling, -1 at the end.
  var next: Int32
}

/// All names, in a trie over lexemes: one pass over the text finds every name in it, whatever
/// their number.
struct Gazetteer {
  /// The longest name, in tokens, that is looked for.
  static let longestName = 16

  private var edges: [(key: UInt64, node: Int32)]
  private var edgeCount = 0
  /// First entry of each node, -1 for none.
  private var nodes: [Int32] = [-1]
  private(set) var entries: [GazetteerEntry] = []
  /// Whether some name begins with the lexeme.
  private var begins: [Bool] = []

  init() {
    edges = Array(repeating: (0, -1), count: 1 << 16)
    entries.reserveCapacity(1 << 15)
  }

  @inline(__always)
  func canBegin(_ lexeme: Lexeme) -> Bool {
    lexeme >= 0 && Int(lexeme) < begins.count && begins[Int(lexeme)]
  }

  static let root: Int32 = 0

  /// The node reached from `node` by one more word; -1 when no name goes on like that.
  @inline(__always)
  func step(_ node: Int32, _ lexeme: Lexeme) -> Int32 {
    let key = Self.key(node, lexeme)
    let mask = edges.count - 1
    var slot = Self.slot(key) & mask
    while edges[slot].node >= 0 {
      if edges[slot].key == key { return edges[slot].node }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The first entry at a node, or -1; follow ``GazetteerEntry/next``.
  @inline(__always)
  func firstEntry(at node: Int32) -> Int32 { nodes[Int(node)] }

  mutating func add(_ lexemes: [Lexeme], _ entry: GazetteerEntry) {
    guard let first = lexemes.first, lexemes.count <= Self.longestName else { return }
    while begins.count <= Int(first) { begins.append(false) }
    begins[Int(first)] = true
    var node = Self.root
    for lexeme in lexemes {
      let next = step(node, lexeme)
      node = next >= 0 ? next : addEdge(node, lexeme)
    }
    var entry = entry
    entry.next = nodes[Int(node)]
    nodes[Int(node)] = Int32(entries.count)
    entries.append(entry)
  }

  private mutating func addEdge(_ node: Int32, _ lexeme: Lexeme) -> Int32 {
    if edgeCount * 2 >= edges.count { grow() }
    let new = Int32(nodes.count)
    nodes.append(-1)
    insert(Self.key(node, lexeme), new)
    edgeCount += 1
    return new
  }

  private mutating func insert(_ key: UInt64, _ node: Int32) {
    let mask = edges.count - 1
    var slot = Self.slot(key) & mask
    while edges[slot].node >= 0 { slot = (slot + 1) & mask }
    edges[slot] = (key, node)
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: (0, -1), count: old.count * 2)
    for edge in old where edge.node >= 0 { insert(edge.key, edge.node) }
  }

  @inline(__always)
  private static func key(_ node: Int32, _ lexeme: Lexeme) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: lexeme))
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 20)
  }
}
