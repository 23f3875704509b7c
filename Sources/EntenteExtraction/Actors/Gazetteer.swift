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

  /// A place in the trie: how it is reached, and which names end there.
  private struct Node {
    let parent: Int32
    let lexeme: Lexeme
    /// -1 for none.
    var firstEntry: Int32 = -1
    /// Whether some name goes on from here.
    var goesOn = false
  }

  private var nodes = [Node(parent: -1, lexeme: -1)]
  /// The nodes by parent and lexeme but for the first words', an open-addressing table with linear
  /// probing; -1 where there is none.
  private var slots: [Int32]
  private(set) var entries: [GazetteerEntry] = []
  /// Of each lexeme: the node of the names that begin with it, or -1.
  private var roots: [Int32] = []
  /// Of each lexeme: what begins with it.
  private var begins: [Beginnings] = []
  /// Of each lexeme: what it stands in behind the first word.
  private var continues: [Beginnings] = []

  init() {
    slots = Array(repeating: -1, count: 1 << 16)
    nodes.reserveCapacity(1 << 15)
    entries.reserveCapacity(1 << 15)
  }

  /// What a word can be the first of, or stand in behind the first.
  struct Beginnings: OptionSet {
    let rawValue: UInt8
    static let name = Beginnings(rawValue: 1)
    static let title = Beginnings(rawValue: 2)
    static let multiword = Beginnings(rawValue: 4)

    init(of meaning: GazetteerEntry.Meaning) {
      switch meaning {
      case .title: self = .title
      case .multiword: self = .multiword
      case .name, .acronym, .former, .demonym, .metonym, .capital, .surname, .weak, .place:
        self = .name
      }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// What the word can be the first of.
  @inline(__always)
  func beginnings(_ lexeme: Lexeme) -> Beginnings {
    lexeme >= 0 && Int(lexeme) < begins.count ? begins[Int(lexeme)] : []
  }

  /// Whether the word can be another than the first. It spares a step to nowhere, which costs much
  /// more: that is somewhere else in memory for every two words.
  @inline(__always)
  private func canContinue(_ lexeme: Lexeme, _ beginnings: Beginnings) -> Bool {
    lexeme >= 0 && Int(lexeme) < continues.count
      && !continues[Int(lexeme)].isDisjoint(with: beginnings)
  }

  static let root: Int32 = 0

  /// As ``step(_:_:)``, for words that begin or go on like that alone.
  @inline(__always)
  func step(_ node: Int32, _ lexeme: Lexeme, in beginnings: Beginnings) -> Int32 {
    if node == Self.root { return root(lexeme) }
    return nodes[Int(node)].goesOn && canContinue(lexeme, beginnings) ? step(node, lexeme) : -1
  }

  /// The node reached from `node` by one more word; -1 when no name goes on like that.
  @inline(__always)
  func step(_ node: Int32, _ lexeme: Lexeme) -> Int32 {
    node == Self.root ? root(lexeme) : slots[slot(node, lexeme)]
  }

  @inline(__always)
  private func root(_ lexeme: Lexeme) -> Int32 {
    lexeme >= 0 && Int(lexeme) < roots.count ? roots[Int(lexeme)] : -1
  }

  /// The first entry at a node, or -1; follow ``GazetteerEntry/next``.
  @inline(__always)
  func firstEntry(at node: Int32) -> Int32 { nodes[Int(node)].firstEntry }

  mutating func add(_ lexemes: [Lexeme], _ entry: GazetteerEntry) {
    guard let first = lexemes.first, lexemes.count <= Self.longestName else { return }
    while begins.count <= Int(first) { begins.append([]) }
    begins[Int(first)].insert(Beginnings(of: entry.meaning))
    for lexeme in lexemes.dropFirst() {
      while continues.count <= Int(lexeme) { continues.append([]) }
      continues[Int(lexeme)].insert(Beginnings(of: entry.meaning))
    }
    var node = Self.root
    for lexeme in lexemes {
      let next = step(node, lexeme)
      node = next >= 0 ? next : addNode(node, lexeme)
    }
    var entry = entry
    entry.next = nodes[Int(node)].firstEntry
    nodes[Int(node)].firstEntry = Int32(entries.count)
    entries.append(entry)
  }

  private mutating func addNode(_ parent: Int32, _ lexeme: Lexeme) -> Int32 {
    let new = Int32(nodes.count)
    nodes.append(Node(parent: parent, lexeme: lexeme))
    nodes[Int(parent)].goesOn = true
    guard parent != Self.root else {
      while roots.count <= Int(lexeme) { roots.append(-1) }
      roots[Int(lexeme)] = new
      return new
    }
    slots[slot(parent, lexeme)] = new
    if nodes.count * 2 >= slots.count { grow() }
    return new
  }

  /// Where the node behind `parent` is, or would be.
  @inline(__always)
  private func slot(_ parent: Int32, _ lexeme: Lexeme) -> Int {
    let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: lexeme))
    let mask = slots.count - 1
    // Fibonacci hashing (Knuth, volume 3, section 6.4); the product's upper half depends on both.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] >= 0 {
      let node = nodes[Int(slots[slot])]
      if node.parent == parent, node.lexeme == lexeme { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, node) in nodes.enumerated() where node.parent > Self.root {
      slots[slot(node.parent, node.lexeme)] = Int32(index)
    }
  }
}
