extension PersonExport {
  /// The export as JSON in UTF-8: one object with a list of records for each section, indented so
  /// that it can be read. Moments are ISO 8601 in UTC+8, amounts fen, credits and scores tenths.
  public var json: String {
    var lines = ["{", "  \"person\": \(quoted(person.text)),", "  \"made_at\": \(stamp(madeAt)),"]
    for (index, section) in sections.enumerated() {
      lines.append("  \(quoted(section.name)): [")
      for (place, record) in section.records.enumerated() {
        let fields = record.fields.map { "      \(quoted($0.name)): \(text(of: $0.value))" }
        lines.append("    {\n" + fields.joined(separator: ",\n") + "\n    }")
        if place + 1 < section.records.count { lines[lines.count - 1] += "," }
      }
      lines.append(index + 1 < sections.count ? "  ]," : "  ]")
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(of value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): String(number)
    case .moment(let moment): stamp(moment)
    }
  }

  private func stamp(_ moment: Moment) -> String {
    let time = ClockTime(of: moment)
    return quoted("\(time.day)T\(time.clock)+08:00")
  }

  private func quoted(_ text: String) -> String {
    ProfileWriter.text(of: .text(text))
  }
}
