import CEDomain

/// What a wizard does beyond being walked: where its draft is kept, what finishing means.
struct WizardActions {
  /// Keeps one field when it is left.
  var keep: (Field, String, Context) throws -> Void
  /// Remembers the page on show, so that the walk can be resumed there.
  var remember: (String, Context) throws -> Void
  /// Called with the answers to send and the warnings that were confirmed.
  var finish: (Answers, Context) throws -> FormOutcome
  /// What leaving does; the draft is kept already.
  var leave: (Context) -> [Effect]
  var finishLabel: Phrase
  var derive: (FieldKey, Answers, Context) -> [FieldKey: String]
  var searchKey: (Choice) -> String
  var words: WordsSource
  /// The page behind the last one, shown in the step bar: what finishing leads to.
  var outcome: WizardStep?
  /// What a reviewer wrote about single answers.
  var remarks: [Opinion.FieldRemark] = []
  /// Where the whole thing stands; shown with the details of a row (NAT-3.5-25).
  var standing: Phrase?
  /// Lines below the form of a step.
  var note: (_ step: String, Answers) -> [Phrase] = { _, _ in [] }
  /// More keys on a step; the answers are asked for when a key is pressed.
  var extraBindings: (_ step: String, @escaping () -> Answers, Context) -> [Binding] = {
    _, _, _ in []
  }

  init(
    finishLabel: Phrase = FormText.submit,
    keep: @escaping (Field, String, Context) throws -> Void,
    remember: @escaping (String, Context) throws -> Void = { _, _ in },
    leave: @escaping (Context) -> [Effect] = { _ in [.pop, .say(WizardText.left, .good)] },
    derive: @escaping (FieldKey, Answers, Context) -> [FieldKey: String] = { _, _, _ in [:] },
    searchKey: @escaping (Choice) -> String = { _ in "" },
    words: @escaping WordsSource = { _ in nil },
    finish: @escaping (Answers, Context) throws -> FormOutcome
  ) {
    self.finishLabel = finishLabel
    self.keep = keep
    self.remember = remember
    self.leave = leave
    self.derive = derive
    self.searchKey = searchKey
    self.words = words
    self.finish = finish
  }

  /// The words under a code: label = the name of the page, help = the text of a notice,
  /// hint = what stands above a form.
  func words(of code: String) -> FieldWords {
    let key = FieldKey(data: code)
    return words(key) ?? FormText.words(for: key)
  }
}
