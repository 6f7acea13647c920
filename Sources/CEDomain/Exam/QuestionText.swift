/// Reads the `.questions` format: questions as text that a lecturer can write and proofread.
///
/// ```text
/// [单选] SH25-001-01
/// 题干一行（　　）。
/// A. 选项
/// B. 选项
/// 答案：B
/// 解析：一句话。
/// ```
/// Blank lines part questions. Every block gives exactly one reading, so nothing is left out
/// without a word.
public enum QuestionText {
  /// What one block of the text turned out to be.
  public struct Reading: Hashable, Sendable {
    /// As written in the header; nil when there is none.
    public let identifier: String?
    /// The line the verdict speaks of, counted from 1: the header, or the line at fault.
    public let line: Int
    public let result: Result<Question, Refusal>
  }

  /// A fault, as an error so that `Result` can carry it.
  public struct Refusal: Error, Hashable, Sendable {
    public let fault: QuestionFault
  }

  /// The longest line accepted, in characters.
  public static let mostCharacters = 1000

  /// All questions of `text`, in order.
  public static func read(_ text: String) -> [Reading] {
    var seen: Set<String> = []
    return blocks(of: text).map { block in
      var parser = BlockParser(block)
      do throws(BlockFault) {
        let question = try parser.question()
        guard seen.insert(question.id.text).inserted else {
          throw BlockFault(block[0].number, .repeatedIdentifier(question.id.text))
        }
        return Reading(
          identifier: parser.identifier, line: block[0].number, result: .success(question))
      } catch {
        return Reading(
          identifier: parser.identifier, line: error.line,
          result: .failure(Refusal(fault: error.fault)))
      }
    }
  }

  private static func blocks(of text: String) -> [[TextLine]] {
    var blocks: [[TextLine]] = []
    var block: [TextLine] = []
    let body = text.hasPrefix("\u{FEFF}") ? text.dropFirst() : text[...]
    // "\r\n" is one Character, so a file from Windows parts at the same places.
    let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let trimmed = line.trimmed
      if trimmed.isEmpty {
        if !block.isEmpty { blocks.append(block) }
        block = []
      } else {
        block.append(TextLine(number: index + 1, text: trimmed))
      }
    }
    if !block.isEmpty { blocks.append(block) }
    return blocks
  }
}

struct TextLine: Hashable {
  let number: Int
  let text: String
}

struct BlockFault: Error {
  let line: Int
  let fault: QuestionFault

  init(_ line: Int, _ fault: QuestionFault) {
    self.line = line
    self.fault = fault
  }
}

/// Reads one block; what it has found so far stays readable after a fault.
struct BlockParser {
  private(set) var identifier: String?
  private let lines: [TextLine]
  private var options: [String] = []
  private var answer: TextLine?
  private var explanation: String?

  init(_ block: [TextLine]) {
    lines = block
  }

  mutating func question() throws(BlockFault) -> Question {
    let (kind, course) = try header()
    try checkCharacters()
    guard lines.count > 1, !isPart(lines[1].text) else {
      throw BlockFault(lines[0].number, .missingStem)
    }
    for line in lines.dropFirst(2) { try take(line) }
    guard let answer else { throw BlockFault(lines[0].number, .missingAnswer) }
    try checkOptions(of: kind)
    let right = try rightLetters(of: kind, in: answer)
    guard let explanation, !explanation.isEmpty else {
      throw BlockFault(lines[0].number, .missingExplanation)
    }
    return Question(
      id: Identifier(identifier ?? ""), course: Identifier(course), kind: kind, stem: lines[1].text,
      options: options, right: right, explanation: explanation)
  }

  private mutating func header() throws(BlockFault) -> (Question.Kind, String) {
    let line = lines[0]
    guard line.text.hasPrefix("["), let end = line.text.firstIndex(of: "]") else {
      throw BlockFault(line.number, .noHeader)
    }
    let word = String(line.text[line.text.index(after: line.text.startIndex)..<end])
    let name = line.text[line.text.index(after: end)...].trimmed
    guard !name.isEmpty else { throw BlockFault(line.number, .noHeader) }
    identifier = name
    guard let kind = Question.Kind(mark: word) else {
      throw BlockFault(line.number, .unknownKind(word))
    }
    guard name.utf8.allSatisfy(isIdentifierByte), let hyphen = name.lastIndex(of: "-"),
      hyphen != name.startIndex, name.index(after: hyphen) < name.endIndex,
      name[name.index(after: hyphen)...].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { throw BlockFault(line.number, .badIdentifier(name)) }
    return (kind, String(name[..<hyphen]))
  }

  private func checkCharacters() throws(BlockFault) {
    for line in lines {
      // A tab is refused as well: it has no width a canvas could know.
      if line.text.unicodeScalars.contains(where: { $0.isControl || $0.isDirectional }) {
        throw BlockFault(line.number, .controlCharacters)
      }
      if line.text.count > QuestionText.mostCharacters {
        throw BlockFault(line.number, .tooLong(most: QuestionText.mostCharacters))
      }
    }
  }

  private mutating func take(_ line: TextLine) throws(BlockFault) {
    if let text = line.text.part(after: "答案") {
      guard answer == nil else { throw BlockFault(line.number, .unexpectedLine(line.text)) }
      answer = TextLine(number: line.number, text: text)
    } else if let text = line.text.part(after: "解析") {
      guard explanation == nil else { throw BlockFault(line.number, .unexpectedLine(line.text)) }
      explanation = text
    } else if let option = line.text.option {
      guard answer == nil, explanation == nil, options.count < LetterSet.most else {
        throw BlockFault(line.number, .unexpectedLine(line.text))
      }
      let expected = LetterSet(position: options.count).text
      guard option.letter == expected else {
        throw BlockFault(line.number, .optionOutOfOrder(expected: expected))
      }
      guard !options.contains(option.text) else {
        throw BlockFault(line.number, .repeatedOption(letter: option.letter))
      }
      options.append(option.text)
    } else {
      throw BlockFault(line.number, .unexpectedLine(line.text))
    }
  }

  private func checkOptions(of kind: Question.Kind) throws(BlockFault) {
    switch kind {
    case .single, .multiple:
      guard options.count >= 2 else {
        throw BlockFault(lines[0].number, .optionCount(found: options.count))
      }
    case .judgement:
      guard options.isEmpty else { throw BlockFault(lines[0].number, .unexpectedOptions) }
    }
  }

  private func rightLetters(of kind: Question.Kind, in line: TextLine) throws(BlockFault)
    -> LetterSet
  {
    switch kind {
    case .judgement:
      switch line.text {
      case "对", "正确", "√": return LetterSet(position: 0)
      case "错", "错误", "×": return LetterSet(position: 1)
      default: throw BlockFault(line.number, .badAnswer(line.text))
      }
    case .single, .multiple:
      guard let right = LetterSet(line.text), !right.isEmpty,
        right.positions.allSatisfy({ $0 < options.count })
      else { throw BlockFault(line.number, .badAnswer(line.text)) }
      guard kind == .single ? right.count == 1 : right.count >= 2 else {
        throw BlockFault(line.number, .answerCount(found: right.count))
      }
      return right
    }
  }

  private func isPart(_ text: String) -> Bool {
    text.part(after: "答案") != nil || text.part(after: "解析") != nil || text.option != nil
  }

  private func isIdentifierByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}

extension Question.Kind {
  /// The word in the brackets of a header.
  fileprivate init?(mark: String) {
    switch mark {
    case "单选": self = .single
    case "多选": self = .multiple
    case "判断": self = .judgement
    default: return nil
    }
  }
}

extension StringProtocol {
  /// Without blanks at both ends, the wide Chinese blank included.
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}

extension String {
  /// What follows `word：`; nil when the line begins with something else.
  fileprivate func part(after word: String) -> String? {
    guard hasPrefix(word) else { return nil }
    let rest = dropFirst(word.count)
    guard let colon = rest.first, colon == "：" || colon == ":" else { return nil }
    return rest.dropFirst().trimmed
  }

  /// `A. 文字`, also with `．` or `、`.
  fileprivate var option: (letter: String, text: String)? {
    guard let letter = first, letter.isASCII, LetterSet(String(letter)) != nil else { return nil }
    let rest = dropFirst()
    guard let mark = rest.first, mark == "." || mark == "．" || mark == "、" else { return nil }
    let text = rest.dropFirst().trimmed
    return text.isEmpty ? nil : (String(letter), text)
  }
}

extension Unicode.Scalar {
  /// Marks that turn the direction of text around or hide in it.
  fileprivate var isDirectional: Bool {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
