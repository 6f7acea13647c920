import CEDomain

/// One kind of work at a desk: what waits, what a case shows, what can be done with it.
///
/// The queue and case screens know nothing else; a new queue is one file.
protocol DeskQueue {
  /// Under this name cases are claimed.
  var code: String { get }
  var number: String { get }
  var name: Phrase { get }
  /// How a case is taken up that does not wait yet: found by number, opened for a caller.
  var opener: DeskOpener? { get }
  /// The same where its choices must be read from the store first.
  func opener(in context: Context) throws -> DeskOpener?
  /// True for a list that is looked after (accounts, codes, texts) rather than worked off: nothing
  /// waits in it, and after a change the list comes back.
  var isRegister: Bool { get }
  /// The heads of the list's first columns.
  var headings: DeskHeadings { get }
  /// What waits, oldest first.
  func cases(in context: Context) throws -> [DeskCase]
  func facts(of item: DeskCase, in context: Context) throws -> [FactList.Fact]
  /// What my role may do in the case's state.
  func actions(on item: DeskCase, in context: Context) -> [DeskAction]
  /// Does it, on the version that was read.
  func perform(
    _ action: DeskAction, on item: DeskCase, inputs: [String], in context: Context
  ) throws -> DeskVerdict
}

extension DeskQueue {
  var opener: DeskOpener? { nil }
  func opener(in context: Context) throws -> DeskOpener? { opener }
  var isRegister: Bool { false }
  var headings: DeskHeadings { DeskHeadings() }
}

/// The heads of a queue's columns.
struct DeskHeadings {
  var number = DeskText.caseNumber
  var applicant = DeskText.applicant
  var subject = DeskText.subject
}

/// One case of a queue, as every queue can list it; names are masked.
struct DeskCase: Hashable {
  let id: String
  let version: Int
  /// An order's or a roster's number.
  let number: String
  let applicant: String
  let subject: String
  let at: Moment
  let state: Phrase
  /// Whom it is about; nil where no person's data can be opened.
  var person: Identifier<Person>?
}

/// Something to be done with a case.
struct DeskAction {
  let code: String
  let key: Character
  let label: Phrase
  /// What has to be typed for it, in order.
  var asks: [DeskAsk] = []
  /// The same where choices or present values must be read first, once the key is pressed.
  var sheet: ((Context) throws -> [DeskAsk])?
  /// What will follow, asked before it is done; nil for what can be undone.
  var consequence: Phrase?
}

/// One thing to be typed for an action.
struct DeskAsk {
  let label: Phrase
  var hint: Phrase?
  var characters = 200
  var isRequired = true
  var isParagraph = false
  /// How it is answered, where not by a line or a paragraph.
  var kind: Field.Kind?
  /// What stands in it already.
  var initial = ""
}

/// What became of an action.
enum DeskVerdict {
  /// The case is settled; the next one follows.
  case done(Phrase)
  /// Nothing was changed.
  case refused(Phrase)
  /// Something to be read to the person; the case is settled when it is closed.
  case shown(Phrase)
  /// Something to be read; the case goes on.
  case told(Phrase)
}

/// A way to take up a case that does not wait yet.
struct DeskOpener {
  let label: Phrase
  let asks: [DeskAsk]
  /// Called with what was typed.
  let open: ([String], Context) throws -> DeskOpening
}

enum DeskOpening {
  case found(DeskCase)
  case refused(Phrase)
  /// A line was added; the list comes back and says so.
  case added(Phrase)
  /// A line was added, and there is something to read out once.
  case shown(Phrase)
}
