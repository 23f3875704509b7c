/// Cuts the tokens of a block into sentences.
///
/// A full stop ends a sentence unless it follows an abbreviation or an initial, or a small letter
/// follows it. A line that is not wrapped ends one too. A dateline before a dash is cut off.
struct SentenceSplitter {
  /// A sentence longer than this is cut: memory and time stay bounded on any input.
  static let longest = 300
  /// Tokens between two dashes, at most.
  private static let longestAside = 30
  let pack: LanguagePack

  /// Ranges of tokens; the count tells how many sentences were cut.
  func split(_ tokens: [Token], into ranges: inout [Range<Int>]) -> Int {
    ranges.removeAll(keepingCapacity: true)
    var cut = 0
    var start = dateline(tokens, from: 0)
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      if index > start, token.flags.contains(.lineBefore),
        breaksLine(tokens, at: index, from: start)
      {
        append(start..<index, &ranges)
        start = dateline(tokens, from: index)
        index = max(index, start)
        continue
      }
      if index - start >= Self.longest {
        append(start..<index, &ranges)
        start = index
        cut += 1
        continue
      }
      index += 1
      guard isStop(token), index < tokens.count else { continue }
      // Closing quotes and brackets belong to the sentence.
      var end = index
      while end < tokens.count, isCloser(tokens[end]) { end += 1 }
      guard end < tokens.count, ends(tokens, at: index - 1, next: end) else { continue }
      append(start..<end, &ranges)
      start = end
      index = end
    }
    append(start..<tokens.count, &ranges)
    return cut
  }

  private func append(_ range: Range<Int>, _ ranges: inout [Range<Int>]) {
    if !range.isEmpty { ranges.append(range) }
  }

  private func isStop(_ token: Token) -> Bool {
    token.shape == .punctuation
      && (token.hash == pack.marks.dot || token.hash == pack.marks.question
        || token.hash == pack.marks.exclamation)
  }

  private func isCloser(_ token: Token) -> Bool {
    guard token.shape == .punctuation, !token.flags.contains(.spaceBefore) else { return false }
    return token.hash == pack.marks.doubleQuote || token.hash == pack.marks.singleQuote
      || token.hash == pack.marks.closeBracket || token.hash == pack.marks.closeSquare
      || token.hash == pack.marks.dot
  }

  private func ends(_ tokens: [Token], at stop: Int, next: Int) -> Bool {
    let following = tokens[next]
    if following.flags.contains(.lineBefore) { return true }
    guard following.flags.contains(.spaceBefore) else { return false }
    if following.shape == .lower { return false }
    guard tokens[stop].hash == pack.marks.dot, stop > 0 else { return true }
    if next > stop + 1 { return true }
    let before = tokens[stop - 1]
    if pack.marks.abbreviations.contains(before.hash) { return false }
    // An initial: "John F. Kennedy".
    if before.end - before.start == 1, before.shape == .capital { return false }
    return true
  }

  /// Whether a line feed inside a block ends the sentence: not in text wrapped at a margin.
  private func breaksLine(_ tokens: [Token], at index: Int, from start: Int) -> Bool {
    let before = tokens[index - 1]
    if isStop(before) || isCloser(before) { return true }
    if tokens[index].shape == .lower { return false }
    let length = before.end - tokens[start].start
    return !(55...110).contains(length)
  }

  /// `3/ His cousins …`, `4) Egypt …`: the number of a list is no part of the sentence.
  private func listItem(_ tokens: [Token], from start: Int) -> Int? {
    guard start + 2 < tokens.count, tokens[start].shape == .number,
      tokens[start + 1].shape == .punctuation, !tokens[start + 1].flags.contains(.spaceBefore),
      tokens[start + 1].hash == pack.marks.slash
        || tokens[start + 1].hash == pack.marks.closeBracket
    else { return nil }
    return start + 2
  }

  /// `Addis Ababa - Debretsion …`: a name of one or two words before a spaced dash.
  private func capitalDateline(_ tokens: [Token], from start: Int) -> Int {
    var index = start
    while index < min(tokens.count, start + 3) {
      let token = tokens[index]
      if token.hash == pack.marks.dash, token.flags.contains(.spaceBefore), index > start,
        index + 1 < tokens.count, tokens[index + 1].flags.contains(.spaceBefore)
      {
        return tokens[index + 1].shape == .lower ? start : index + 1
      }
      guard token.shape == .capital else { return start }
      index += 1
    }
    return start
  }

  /// `NATO — once its friend — backs …`: another dash ends what this one begins.
  private func opensAside(_ tokens: [Token], at dash: Int) -> Bool {
    guard tokens[dash + 1].shape == .lower else { return false }
    for token in tokens[(dash + 2)...].prefix(Self.longestAside) {
      if isStop(token) { return false }
      if token.hash == pack.marks.dash, token.flags.contains(.spaceBefore) { return true }
    }
    return false
  }

  /// `CARACAS, July 29 (Reuters) - …`: the first token after the dash.
  private func dateline(_ tokens: [Token], from start: Int) -> Int {
    guard start < tokens.count else { return start }
    if let item = listItem(tokens, from: start) { return item }
    guard tokens[start].shape == .upper else { return capitalDateline(tokens, from: start) }
    var index = start
    while index < min(tokens.count, start + 12) {
      let token = tokens[index]
      if token.hash == pack.marks.dash, token.flags.contains(.spaceBefore), index + 1 < tokens.count
      {
        return opensAside(tokens, at: index) ? start : index + 1
      }
      if token.shape == .lower { return start }
      index += 1
    }
    return start
  }
}
