/// Reads an employer's list: 姓名, 身份证号, 年度, 学分, one learner a line (SH-0-07).
///
/// Columns are separated by tabs, commas, Chinese commas or blanks, as spreadsheets copy and save
/// them; a
/// heading line and empty lines are skipped. What a line means in the store is decided elsewhere.
enum RosterText {
  /// The most lines of one upload.
  static let mostLines = 500

  struct Line {
    /// From 1, as an editor counts.
    let number: Int
    let name: String
    let content: Content
  }

  enum Content {
    case learner(documents: [IdentityDocument], year: Int, package: Credits)
    case faulty(RosterFault)
  }

  static func lines(of text: String, today: CalendarDay) -> [Line] {
    var lines: [Line] = []
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, row) in rows.enumerated() {
      let cells = cells(of: row)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      if lines.isEmpty, cells.first == "姓名" || cells.first?.lowercased() == "name" { continue }
      lines.append(
        Line(
          number: index + 1, name: PersonName.normalized(cells.first ?? ""),
          content: content(of: cells, today: today)))
    }
    return lines
  }

  private static func cells(of row: Substring) -> [String] {
    if row.contains("\t") { return cells(of: row, separatedBy: ["\t"]) }
    let signs: Set<Character> = [",", "，", ";", "；"]
    if row.contains(where: signs.contains) { return cells(of: row, separatedBy: signs) }
    // Pasted into a field, tabs have become blanks (FLD-12-11); a name may hold blanks itself.
    let words = row.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 4 else { return words }
    return [words.dropLast(3).joined(separator: " ")] + words.suffix(3)
  }

  private static func cells(
    of row: Substring, separatedBy separators: Set<Character>
  ) -> [String] {
    row.split(omittingEmptySubsequences: false) { separators.contains($0) }.map {
      let cell = TextNormalizer.trimmed(String($0))
      guard cell.count >= 2, cell.hasPrefix("\""), cell.hasSuffix("\"") else { return cell }
      return String(cell.dropFirst().dropLast())
    }
  }

  private static func content(of cells: [String], today: CalendarDay) -> Content {
    guard cells.count == 4 else { return .faulty(.columns(found: cells.count)) }
    let context = RuleContext(answers: Answers(), today: today)
    if let reason = PersonNameRule().violations(of: cells[0], in: context).first {
      return .faulty(.name(reason))
    }
    let documents = IdentityDocument.readings(of: cells[1], today: today)
    guard !documents.isEmpty else {
      let reasons = ResidentIdentityRule().violations(of: cells[1], in: context)
      return .faulty(.document(reasons.first ?? .documentFormat))
    }
    guard let year = Int(TextNormalizer.compact(cells[2])), (2000...2999).contains(year) else {
      return .faulty(.yearNotANumber)
    }
    guard let package = Credits(TextNormalizer.compact(cells[3])) else {
      return .faulty(.packageUnknown)
    }
    return .learner(documents: documents, year: year, package: package)
  }
}
