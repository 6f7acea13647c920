/// All answers of a sitting as a few short lines, to be photographed or read out when the store
/// takes nothing any more: numbers and letters, ten a line, a blank question as `-`.
///
/// ```text
///  1-10  A B - AC D A A B - C
/// ```
public struct AnswerSheet: Hashable, Sendable {
  public let lines: [String]

  public init(_ answers: [LetterSet]) {
    lines = stride(from: 0, to: answers.count, by: 10).map { first in
      let last = min(first + 10, answers.count)
      let letters = answers[first..<last].map { $0.isEmpty ? "-" : $0.text }
      let range = "\(AnswerSheet.padded(first + 1))-\(last)"
      return "\(range)  \(letters.joined(separator: " "))"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }
}
