/// Why a question of a `.questions` text was refused, ready for wording.
public enum QuestionFault: Hashable, Sendable {
  /// The block does not begin with `[单选]`, `[多选]` or `[判断]` and an identifier.
  case noHeader
  case unknownKind(String)
  /// Identifiers are a course code, a hyphen and a number: `SH25-001-01`.
  case badIdentifier(String)
  /// The same identifier stands earlier in the text.
  case repeatedIdentifier(String)
  case missingStem
  /// A single or multiple choice has two to six options.
  case optionCount(found: Int)
  /// Options begin with A and leave no letter out.
  case optionOutOfOrder(expected: String)
  case repeatedOption(letter: String)
  /// A judgement has no options.
  case unexpectedOptions
  case missingAnswer
  /// The answer is no letter of an option, or no 对 or 错.
  case badAnswer(String)
  /// A single choice has one right letter, a multiple choice at least two.
  case answerCount(found: Int)
  case missingExplanation
  /// A line that belongs to no part of a question, or a part that stands twice.
  case unexpectedLine(String)
  case controlCharacters
  /// The line is longer than the given number of characters.
  case tooLong(most: Int)
  /// The catalogue has no such course.
  case unknownCourse(String)
  /// The course belongs to an institution the actor does not manage.
  case foreignCourse(String)
}
