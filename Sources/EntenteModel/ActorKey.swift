/// Keys of curated actors.
public enum ActorKey {
  /// A key made from a name: its letters and digits in lower case, with hyphens between them.
  public static func slug(of name: String) -> String {
    String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
      .split(separator: "-").joined(separator: "-")
  }
}
