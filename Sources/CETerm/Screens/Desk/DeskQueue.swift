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
}
