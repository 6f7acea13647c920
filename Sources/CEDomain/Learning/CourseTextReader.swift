/// Reads one course file line by line and collects the faults.
struct CourseTextReader {
  private let lines: [String]
  private var next = 0
  private var faults: [CourseTextFault] = []

  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  mutating func read() -> CourseText.Reading {
    for (index, line) in lines.enumerated() where line.unicodeScalars.contains(where: \.isControl) {
      fault(index, .controlCharacter)
    }
    let code = value("code", most: 20)
    if let code, !isCode(code) { fault(next - 1, .codeFormat) }
    let title = value("title", most: 100)
    let teacher = value("teacher", most: 50)
    let subject = parsed("subject", else: CourseTextFault.Reason.unknownSubject) {
      CourseSubject(rawValue: $0)
    }
    let levels = readLevels()
    let path = parsed("path", else: { _ in .pathFormat }) { CoursePath($0) }
    if let path, let levels, path.levels != levels.map(\.chinese).joined() {
      fault(next - 1, .pathLevelsDiffer)
    }
    let credits = parsed("credits", else: { _ in .creditsFormat }) { Credits($0) }
    if let credits, credits <= .zero { fault(next - 1, .creditsFormat) }
    let minutes = parsed("minutes", else: { _ in .minutesFormat }) { positive($0, upTo: 6000) }
    let lessons = readLessons()
    if lessons.isEmpty { fault(max(0, lines.count - 1), .noLessons) }
    let seconds = lessons.reduce(0) { $0 + $1.seconds }
    if let minutes, faults.isEmpty, seconds != minutes * 60 {
      fault(max(0, lines.count - 1), .durationDiffers(seconds: seconds, minutes: minutes))
    }
    guard faults.isEmpty, let code, let title, let teacher, let subject, let levels, let path,
      let credits, let minutes
    else { return .faults(faults.sorted { $0.line < $1.line }) }
    return .course(
      CourseText(
        code: code, title: title, teacher: teacher, subject: subject, levels: levels, path: path,
        credits: credits, minutes: minutes, lessons: lessons))
  }

  // MARK: Header

  /// The value of the next line, which must carry `key`. A line with another key is left alone, so
  /// that one missing line gives one fault.
  private mutating func value(_ key: String, most: Int = 200) -> String? {
    guard next < lines.count, lines[next].hasPrefix("\(key):") else {
      fault(min(next, max(0, lines.count - 1)), .keyExpected(key))
      return nil
    }
    let text = trimmed(lines[next].dropFirst(key.count + 1))
    if text.isEmpty { fault(next, .valueMissing(key: key)) }
    if text.count > most { fault(next, .tooLong(key: key, most: most)) }
    next += 1
    return text.isEmpty ? nil : text
  }

  private mutating func parsed<Value>(
    _ key: String, else reason: (String) -> CourseTextFault.Reason, _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = value(key) else { return nil }
    guard let parsed = parse(text) else {
      fault(next - 1, reason(text))
      return nil
    }
    return parsed
  }

  private mutating func readLevels() -> [CourseLevel]? {
    guard let text = value("levels") else { return nil }
    var levels: [CourseLevel] = []
    for word in text.split(separator: " ").map(String.init) {
      guard let level = CourseLevel.allCases.first(where: { $0.chinese == word }) else {
        fault(next - 1, .unknownLevel(word))
        return nil
      }
      levels.append(level)
    }
    return levels
  }

  // MARK: Lessons

  private mutating func readLessons() -> [CourseText.LessonText] {
    var lessons: [CourseText.LessonText] = []
    skipBlankLines()
    while next < lines.count {
      let start = next
      let title = value("lesson", most: 100)
      let seconds = parsed("seconds", else: { _ in .secondsFormat }) { positive($0, upTo: 86_400) }
      let pages = readPages()
      if let title, let seconds {
        lessons.append(CourseText.LessonText(title: title, seconds: seconds, pages: pages))
      }
      if next == start { next += 1 }
    }
    return lessons
  }

  private mutating func readPages() -> [String] {
    var pages: [String] = []
    var page: [String] = []
    var start = next
    while next < lines.count, !lines[next].hasPrefix("lesson:") {
      if lines[next] == "---" {
        close(&page, from: start, into: &pages)
        start = next + 1
      } else {
        page.append(lines[next])
      }
      next += 1
    }
    close(&page, from: start, into: &pages)
    return pages
  }

  private mutating func close(_ page: inout [String], from start: Int, into pages: inout [String]) {
    while page.first?.isBlank == true { page.removeFirst() }
    while page.last?.isBlank == true { page.removeLast() }
    if page.isEmpty {
      fault(min(start, max(0, lines.count - 1)), .emptyPage)
    } else {
      pages.append(page.joined(separator: "\n"))
    }
    page = []
  }

  private mutating func skipBlankLines() {
    while next < lines.count, lines[next].isBlank { next += 1 }
  }

  private mutating func fault(_ index: Int, _ reason: CourseTextFault.Reason) {
    faults.append(CourseTextFault(line: index + 1, reason: reason))
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while let first = text.first, first == " " || first == "\u{3000}" { text.removeFirst() }
  while let last = text.last, last == " " || last == "\u{3000}" { text.removeLast() }
  return String(text)
}

private func positive(_ text: String, upTo most: Int) -> Int? {
  guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
    (1...most).contains(number)
  else { return nil }
  return number
}

private func isCode(_ text: String) -> Bool {
  text.utf8.allSatisfy {
    (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
      || $0 == 0x2D
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\u{3000}" } }
}
