import Testing

@testable import entente

@Suite struct JSONTextTests {
  private static let quoted: [(text: String, json: String)] = [
    ("plain", #""plain""#),
    ("“Über”, café © 2020", #""“Über”, café © 2020""#),
    (#"a "b" \c"#, #""a \"b\" \\c""#),
    ("line\nline\r\ttab", #""line\nline\r\ttab""#),
    ("\0\u{7}\u{1F}", #""\u0000\u0007\u001f""#),
    ("\u{2028}x\u{2029}\u{2027}", #""\u2028x\u2029"# + "\u{2027}\""),
  ]

  @Test("text is quoted as JSON asks, and breaks no line in any reader", arguments: quoted)
  func quoting(text: String, json: String) {
    #expect(JSONText.object([("t", .text(text))]) == #"{"t": "# + json + "}")
  }

  @Test("fields keep their order; numbers and nothing have no quotes")
  func fields() {
    let fields: [(String, Cell)] = [("b", .integer(7)), ("a", .empty), ("c", .real(0.5))]
    #expect(JSONText.object(fields) == #"{"b": 7, "a": null, "c": 0.5}"#)
    #expect(JSONText.object([]) == "{}")
  }
}
