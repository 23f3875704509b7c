import EntenteExtraction
import EntenteMeasurement
import EntenteModel

/// A measurement of the rules as tables and closing lines.
enum MeasurementTable {
  /// The families, each with what its claims' confidence rests on.
  static func families(_ measurement: Measurement) -> Table {
    let families = measurement.families
    let precision = Precision(families)
    var table = Table(["family", "right", "of", "precision", "at_least", "stated_as"])
    for (family, tally) in families.sorted(by: { $0.key < $1.key }) {
      let figure = precision.figure(for: family)
      table.rows.append(
        row(family.description, tally) + [.text(figure?.basis.description ?? "not measured")])
    }
    let triggers = Set(families.keys.map(\.trigger)).sorted { $0.rawValue < $1.rawValue }
    for trigger in triggers {
      var tally = Tally()
      for (family, part) in families where family.trigger == trigger { tally += part }
      table.rows.append(row("any/\(trigger.rawValue)", tally) + [.empty])
    }
    let total = measurement.total
    table.rows.append(row("any", Tally(right: total.right, all: total.found)) + [.empty])
    return table
  }

  private static func row(_ name: String, _ tally: Tally) -> [Cell] {
    [
      .text(name), .number(tally.right), .number(tally.all), fraction(tally.precision),
      fraction(Interval(wilson: tally).low),
    ]
  }

  static func reliability(_ measurement: Measurement) -> Table {
    var table = Table(["stated", "mean_stated", "right", "of", "observed", "low", "high"])
    for bin in Reliability(measurement).bins {
      let interval = Interval(wilson: bin.observed)
      table.rows.append([
        .text(
          bin.stated.map { "\(places($0.lowerBound, 2))–\(places($0.upperBound, 2))" }
            ?? "not measured"),
        bin.meanStated.map { fraction($0) } ?? .empty, .number(bin.observed.right),
        .number(bin.observed.all), fraction(bin.observed.precision), fraction(interval.low),
        fraction(interval.high),
      ])
    }
    return table
  }

  static func groupings(_ measurement: Measurement) -> Table {
    Table(
      ["grouping", "least_sample", "log_loss", "excess_low", "excess_high"],
      rows: GroupingLoss.all(of: measurement).map {
        [
          .text($0.grouping.rawValue), .number($0.leastSample), fraction($0.logLoss, 4),
          fraction($0.excess.low, 4),
          fraction($0.excess.high, 4),
        ]
      })
  }

  static func errors(_ measurement: Measurement, atMost count: Int) -> Table {
    var table = Table([
      "error", "document", "source", "target", "relation", "marks", "rule", "sentence",
    ])
    for missed in measurement.sample(measurement.missed, count) {
      let gold = missed.gold
      let document = measurement.documents[missed.document]
      table.rows.append([
        .text("missed"), .text(document.document.id), .text(gold.source), .text(gold.target),
        .text(gold.relation.rawValue, style: Style.of(gold.stance)),
        .text(marks(gold.polarity, gold.modality, gold.attribution)), .empty,
        .text(document.line(of: gold)),
      ])
    }
    for wrong in measurement.sample(measurement.wrong, count) {
      let claim = wrong.claim
      table.rows.append([
        .text("wrong"), .text(measurement.documents[wrong.document].document.id),
        .text(claim.source.actor.name), .text(claim.target.actor.name),
        .text(claim.relation.rawValue, style: Style.of(claim.stance)),
        .text(marks(claim.polarity, claim.modality, claim.attribution.label)),
        .text(claim.rule), .text(claim.sentenceText),
      ])
    }
    return table
  }

  /// The marks that are not the defaults.
  private static func marks(
    _ polarity: Polarity, _ modality: Modality, _ attribution: String
  ) -> String {
    [polarity.rawValue, modality.rawValue, attribution]
      .filter { !["affirmed", "actual", "none"].contains($0) }.joined(separator: " ")
  }

  // MARK: Closing lines

  static func summary(_ measurement: Measurement) -> [String] {
    let total = measurement.total
    func measure(_ name: String, _ value: (Score) -> Double) -> String {
      let interval = Interval(bootstrap: measurement.scores, of: value)
      return "\(name) \(places(value(total), 3)) "
        + "(\(places(interval.low, 3))–\(places(interval.high, 3)))"
    }
    let marks = ClaimMark.allCases.map { mark in
      let tally = measurement.tally(of: mark)
      return "\(mark.rawValue) \(tally.right) of \(tally.all)"
        + (tally.all == 0 ? "" : " (\(places(tally.precision, 3)))")
    }
    var lines = [
      "\(Counts.of(measurement.documents.count, "document")): \(total.right) of "
        + "\(Counts.of(total.found, "claim")) right, \(total.expected) expected",
      [
        measure("precision", \.precision), measure("recall", \.recall), measure("F1", \.f1),
      ].joined(separator: ", ") + "; 95 % of \(Interval.resamples) resamples of the documents",
      "right among them: " + marks.joined(separator: ", "),
    ]
    let (stated, observed) = Reliability(measurement).overall
    if observed.all > 0 {
      lines.append(
        "confidence stated for \(observed.all) of them: \(places(stated, 3)) on average, "
          + "\(places(observed.precision, 3)) observed")
    }
    return lines
  }

  // MARK: Numbers

  private static func fraction(_ value: Double, _ digits: Int = 3) -> Cell {
    .real(Double(places(value, digits)) ?? value)
  }

  /// A number with so many digits behind the point.
  static func places(_ value: Double, _ digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let rest = String(scaled % scale)
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale)."
      + String(repeating: "0", count: digits - rest.count) + rest
  }
}
