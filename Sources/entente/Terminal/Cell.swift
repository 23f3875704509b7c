import EntenteModel

/// A value of a table.
enum Cell {
  case empty
  case integer(Int64)
  case real(Double)
  /// `style` is for terminals alone.
  case text(String, style: [Style] = [])

  static func number(_ number: Int) -> Cell { .integer(Int64(number)) }

  static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }

  static func date(_ date: PartialDate?) -> Cell { optional(date?.description) }

  var plain: String {
    switch self {
    case .empty: ""
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text, _): text
    }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .empty, .text: false
    }
  }
}
