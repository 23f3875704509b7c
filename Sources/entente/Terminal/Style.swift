import EntenteModel

/// Colour and weight of words on a terminal; plain text elsewhere.
enum Style {
  case bold, dim, green, red, yellow, underline

  private var code: String {
    switch self {
    case .bold: "1"
    case .dim: "2"
    case .underline: "4"
    case .red: "31"
    case .green: "32"
    case .yellow: "33"
    }
  }

  static func apply(_ styles: [Style], to text: String) -> String {
    guard Terminal.hasColor, !styles.isEmpty, !text.isEmpty else { return text }
    return "\u{1B}[\(styles.map(\.code).joined(separator: ";"))m\(text)\u{1B}[0m"
  }

  /// Support green, opposition red, whatever is not settled yellow or dim.
  static func of(_ standing: Standing) -> [Style] {
    switch standing {
    case .backs: [.green]
    case .opposes: [.red]
    case .mixed, .contested: [.yellow]
    case .ended, .unclear: [.dim]
    }
  }

  static func of(_ stance: Stance) -> [Style] { stance == .support ? [.green] : [.red] }
}
