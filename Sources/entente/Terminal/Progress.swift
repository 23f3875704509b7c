import EntenteStore

/// The line on a terminal that says how far a long reading is; nothing elsewhere.
struct Progress {
  private let clock = ContinuousClock()
  private var lastShown: ContinuousClock.Instant?
  private var documents = 0

  /// Ten times a second looks steady and costs nothing.
  private static let interval = Duration.milliseconds(100)

  mutating func advance(_ report: IngestReport) {
    documents += 1
    let now = clock.now
    if let lastShown, now - lastShown < Self.interval { return }
    lastShown = now
    Terminal.showProgress(
      "\(Counts.of(documents, "document")) read; stored: \(Counts.documents(report))…")
  }
}
