import EntenteModel
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteExtraction

/// Whatever the text, reading ends, in time that grows with its length, and what it says is true of
/// the text.
@Suite(.serialized) struct HostileTextTests {
  private let extractor: Extractor

  init() throws { extractor = Extractor(pack: try Cascade().pack) }

  // MARK: Soup

  /// Words that the grammar has something to say about, and marks that upset it.
  private static let words = [
    "Norland", "Sudra", "Velania", "Osk", "Karsk", "Brigade", "General", "the", "a", "its", "he",
    "they", "each other", "which", "who", "whose", "that", "to", "by", "of", "for", "against",
    "with", "and", "or", "nor", "neither", "as well as", "but", "if", "not", "will", "may", "would",
    "has", "been", "is", "was", "back", "backs", "backed", "backing", "support", "arms", "armed",
    "attack", "attacked", "condemned", "accused", "denied", "said", "urged", "vowed", "stopped",
    "clashed", "ally", "rival", "former", "no longer", "Norland-backed", "pro-Sudra", "'s", "’",
    ",", ".", "?", "—", "-", ";", ":", "(", ")", "\"", "“", "”", "'", "\n", "\n\n", "1,500", "May",
    "Zorb", "their", "own", "until", "whether", "rather than", "should", "had", "were", "thousands",
    "him", "it", "accusing", "calling", "mocking", "said that", "Maren Tolk", "claim", "threat",
    "plan", "end", "é", "e\u{301}", "😀", "https://example.org", "U.S.", "(GNA)",
    "\u{0}", "\u{200B}",
  ]

  @Test("random words give claims that point at their words, and the same claims again")
  func soup() {
    var random = Randomness(seed: 5)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 1...60, using: &random))
        .map { _ in Self.words[Int.random(in: Self.words.indices, using: &random)] }
        .joined(separator: " ")
      check(text)
    }
  }

  @Test("reading ends where words in no order put two clauses inside each other")
  func rings() { check("accusing \" where said to leave its both Osk called") }

  @Test("the words of the frames' own examples, shuffled, are read to the end of every stage")
  func shuffled() throws {
    let pack = try LanguagePack.builtIn()
    let extractor = Extractor(pack: pack)
    var random = Randomness(seed: 8)
    var words = pack.frames.flatMap(\.examples).flatMap { $0.sentence.split(separator: " ") }
    words += Self.words.map { $0[...] } + ["Bremen", "Aberdeen", "Mumbai"]
    for _ in 0..<8 {
      words.shuffle(using: &random)
      let text = words.enumerated().map { $0.offset % 25 == 0 ? "\($0.element)." : "\($0.element)" }
        .joined(separator: " ")
      let extraction = extractor.extract(SourceDocument(id: "1", text: text))
      #expect(extraction.claims.allSatisfy { $0.source.actor != $0.target.actor })
      #expect(extraction.claims.count > 10)
    }
  }

  @Test(
    "a possessor of nothing and numbers of numbers are read in no time",
    .timeLimit(.minutes(1)),
    arguments: [
      "and 's Kenya's ”", "what backed Lantern's no longer and", "decision Kenya's in and",
      "Turkey left and Iran backs " + String(repeating: "thousands of ", count: 60) + "camps.",
    ])
  func nothing(text: String) throws {
    let extraction = Extractor(pack: try LanguagePack.builtIn()).extract(
      SourceDocument(id: "1", text: text))
    #expect(extraction.claims.isEmpty)
  }

  @Test("random bytes, decoded as well as may be, end the same way")
  func bytes() {
    var random = Randomness(seed: 6)
    for _ in 0..<100 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...400, using: &random) {
        if Bool.random(using: &random) {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += Array("Norland backs Sudra. ".utf8)
        }
      }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("ill-formed bytes reach the end of every stage")
  func illFormed() throws {
    var random = Randomness(seed: 7)
    for _ in 0..<300 {
      var bytes = Array("Norland’s élite backs Sudra, which Osk said “attacked” Velania.".utf8)
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      var reader = DocumentReader(
        pack: extractor.pack, document: SourceDocument(id: "1", text: ""))
      var extraction = Extraction()
      var explanations: [Explanation]? = []
      var sentences: [ScalarRange]? = []
      reader.read(
        bytes.span, into: &extraction, explaining: &explanations, locating: &sentences
      ) { _ in }
      #expect(explanations?.count == extraction.sentenceCount)
    }
  }

  private func check(_ text: String) {
    let document = SourceDocument(id: "soup", text: text)
    let extraction = extractor.extract(document)
    #expect(extractor.extract(document).claims == extraction.claims, "\(text.debugDescription)")
    #expect(
      extractor.explain(document).flatMap { $0.firings.map(\.claim) } == extraction.claims,
      "\(text.debugDescription)")
    let scalars = Array(text.unicodeScalars)
    func slice(_ range: ScalarRange) -> String? {
      guard range.start >= 0, range.start < range.end, range.end <= scalars.count else {
        return nil
      }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[range.start..<range.end])
      return String(words)
    }
    for claim in extraction.claims {
      #expect(slice(claim.source.range) == claim.source.text, "\(text.debugDescription)")
      #expect(slice(claim.target.range) == claim.target.text, "\(text.debugDescription)")
      #expect(slice(claim.cue) == claim.cueText, "\(text.debugDescription)")
      #expect(slice(claim.sentence) == claim.sentenceText, "\(text.debugDescription)")
      for range in [claim.source.range, claim.target.range, claim.cue] {
        #expect(
          claim.sentence.start <= range.start && range.end <= claim.sentence.end,
          "\(text.debugDescription)")
      }
      #expect(claim.source.actor != claim.target.actor, "\(text.debugDescription)")
      if case .denied = claim.attribution { #expect(claim.polarity == .negated) }
    }
  }

  // MARK: Monsters

  /// A text that grows with the number given.
  struct Monster: Sendable, CustomStringConvertible {
    let description: String
    let text: @Sendable (Int) -> String
  }

  static let monsters = [
    Monster(description: "words without a full stop") {
      String(repeating: "Norland backs Sudra and the port that Osk ", count: $0 / 8)
    },
    Monster(description: "names without a full stop") {
      String(repeating: "Norland Sudra Zorb ", count: $0 / 3)
    },
    Monster(description: "one long list") {
      "Norland backs " + String(repeating: "Zorb, ", count: $0) + "and Sudra."
    },
    Monster(description: "commas") { String(repeating: ",", count: $0 * 10) },
    Monster(description: "open brackets") {
      String(repeating: "(Norland ", count: $0 / 2) + "backs Sudra"
    },
    Monster(description: "nested brackets") {
      let depth = $0 / 4
      return String(repeating: "(Norland ", count: depth) + "backs Sudra"
        + String(repeating: ")", count: depth)
    },
    Monster(description: "quotation marks") {
      String(repeating: "“Norland ” \" ' ", count: $0 / 4)
    },
    Monster(description: "that-clauses in that-clauses") {
      String(repeating: "Norland said that ", count: $0 / 3) + "Sudra left."
    },
    Monster(description: "relative clauses in relative clauses") {
      "Norland backs Sudra " + String(repeating: "which backs Velania ", count: $0 / 3)
    },
    Monster(description: "possessors of possessors") {
      String(repeating: "Norland's ", count: $0 / 2) + "army left."
    },
    Monster(description: "hyphens") { String(repeating: "Norland-backed-", count: $0 / 2) },
    Monster(description: "one endless word") { String(repeating: "Zorb", count: $0 * 4) },
    Monster(description: "dots") { String(repeating: ". ", count: $0) },
    Monster(description: "prepositions") { String(repeating: "of Norland to ", count: $0 / 3) },
    Monster(description: "paragraphs") {
      String(repeating: "Norland backs Sudra.\n\n", count: $0 / 4)
    },
    Monster(description: "new persons") { count in
      (0..<count / 4).map { "Petra L\($0)und met Sudra." }.joined(separator: " ")
    },
    Monster(description: "pronouns") {
      "Osk left. " + String(repeating: "He backs him. ", count: $0 / 3)
    },
  ]

  @Test(
    "ten thousand words of anything are read, and four times as many take about four times as long",
    arguments: monsters)
  func linear(_ monster: Monster) {
    let small = monster.text(2_500)
    let large = monster.text(10_000)
    _ = extractor.extract(SourceDocument(id: "warm", text: small))
    let one = (0..<2).map { _ in seconds(small) }.min() ?? 0
    let four = (0..<2).map { _ in seconds(large) }.min() ?? 0
    // Four times the text may take six times as long: the machine does other things as well.
    #expect(four < one * 6 + 0.05, "\(monster): \(one) s, then \(four) s")
  }

  @Test("a hundred thousand commas are read")
  func commas() {
    let text = "Norland" + String(repeating: ",", count: 100_000) + " backs Sudra."
    #expect(extractor.extract(SourceDocument(id: "1", text: text)).cutSentenceCount > 300)
  }

  @Test("given actors by the thousand do not make reading slow")
  func givenActors() {
    func document(_ count: Int) -> SourceDocument {
      let text = String(repeating: "crows backed Sudra. ", count: count)
      return SourceDocument(
        id: "1", text: text,
        actors: (0..<count).map {
          .init(name: "Crows", range: ScalarRange(start: $0 * 20, end: $0 * 20 + 5))
        })
    }
    let one = seconds(document(500))
    let four = seconds(document(2000))
    #expect(four < one * 6 + 0.05, "\(one) s, then \(four) s")
    #expect(extractor.extract(document(500)).claims.count == 500)
  }

  private func seconds(_ text: String) -> Double { seconds(SourceDocument(id: "1", text: text)) }

  private func seconds(_ document: SourceDocument) -> Double {
    let clock = ContinuousClock()
    let taken = clock.measure { _ = extractor.extract(document) { _ in } }
    return Double(taken.components.attoseconds) / 1e18 + Double(taken.components.seconds)
  }

  // MARK: Parts and wholes

  @Test("paragraphs read alone give the claims of the whole, shifted, where no reference crosses")
  func paragraphs() {
    let paragraphs = [
      "Norland backs Sudra.", "“The Harbour Council attacked Velania,” Ivo Osk said.",
      "Headline without a stop", "Norland’s army – 😀 – condemned the Karsk Brigade. It rained.",
      "The pro-Norland Free Dockers clashed with Sudra and Velania.",
    ]
    let text = paragraphs.joined(separator: "\n\n")
    let whole = extractor.extract(SourceDocument(id: "1", text: text)).claims
    var shifted: [String] = []
    var start = 0
    for paragraph in paragraphs {
      for claim in extractor.extract(SourceDocument(id: "1", text: paragraph)).claims {
        shifted.append("\(ClaimLine.of(claim)) at \(claim.cue.start + start)")
      }
      start += paragraph.unicodeScalars.count + 2
    }
    #expect(whole.map { "\(ClaimLine.of($0)) at \($0.cue.start)" } == shifted)
    #expect(shifted.count == 8)
  }

  @Test("what stands before a text in blank lines changes nothing but the places")
  func margins() {
    let text = "Norland backs Sudra."
    let plain = extractor.extract(SourceDocument(id: "1", text: text)).claims
    for margin in ["\n", "\r\n\r\n", "  \n \n\n\n", "\u{feff}", "\u{a0}\n"] {
      let claims = extractor.extract(SourceDocument(id: "1", text: margin + text)).claims
      #expect(claims.map(ClaimLine.of) == plain.map(ClaimLine.of), "\(margin.debugDescription)")
      #expect(
        claims.map(\.cue.start) == plain.map { $0.cue.start + margin.unicodeScalars.count },
        "\(margin.debugDescription)")
    }
  }

  @Test("many threads read with one extractor, each as if alone")
  func threads() async {
    let text = "Norland backs Sudra. Ivo Osk left. He condemned Velania, said the Karsk Brigade."
    let expected = extractor.extract(SourceDocument(id: "1", text: text)).claims
    let extractor = extractor
    await withTaskGroup(of: [Claim].self) { group in
      for number in 0..<32 {
        group.addTask { extractor.extract(SourceDocument(id: "\(number)", text: text)).claims }
      }
      for await claims in group { #expect(claims == expected) }
    }
  }
}
