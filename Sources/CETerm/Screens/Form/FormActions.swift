import CEDomain

/// What a form does beyond being filled: where its fields are kept, what submitting means.
///
/// Example:
/// ```swift
/// FormActions(
///   submitLabel: Phrase("登录", "Sign in"),
///   keep: FormActions.draft(DraftPlace(owner: account, form: form.name)),
///   submit: { answers, _, context in .proceed([.pop]) })
/// ```
struct FormActions {
  /// Keeps one field when it is left; secrets are never handed over. Nil where no draft can be
  /// kept: leaving with something typed then asks first (OV-5-15).
  var keep: ((Field, String, Context) throws -> Void)?
  /// Called with answers that hold, and the warnings that were confirmed.
  var submit: (Answers, [Violation], Context) throws -> FormOutcome
  /// What Esc does, once nothing is lost by it.
  var leave: (Context) -> [Effect]
  /// True where leaving goes back in a wizard, which holds everything typed in memory.
  var survivesLeaving = false
  var submitLabel: Phrase
  var leaveLabel: Phrase
  /// Keys of the screen around the form, after the form's own.
  var extraBindings: (Context) -> [Binding]
  /// Lines below the form: whom to call, accounts to try.
  var note: (Context) -> [Phrase]
  /// Called after a field was left, to fill others that follow from it.
  var derive: (FieldKey, Answers, Context) -> [FieldKey: String]
  /// What the filter of a lookup matches besides code and label: pinyin, former names.
  var searchKey: (Choice) -> String
  /// Words for fields that come from data; nil falls back to ``FormText``.
  var words: WordsSource
  /// Where the whole thing stands, shown with the details of a row.
  var standing: Phrase?
  /// What a reviewer wrote about single answers, shown at their fields.
  var remarks: [Opinion.FieldRemark] = []

  init(
    submitLabel: Phrase = FormText.submit,
    leaveLabel: Phrase = FormText.back,
    keep: ((Field, String, Context) throws -> Void)? = nil,
    leave: @escaping (Context) -> [Effect] = { _ in [.pop] },
    extraBindings: @escaping (Context) -> [Binding] = { _ in [] },
    note: @escaping (Context) -> [Phrase] = { _ in [] },
    derive: @escaping (FieldKey, Answers, Context) -> [FieldKey: String] = { _, _, _ in [:] },
    searchKey: @escaping (Choice) -> String = { _ in "" },
    words: @escaping WordsSource = { _ in nil },
    submit: @escaping (Answers, [Violation], Context) throws -> FormOutcome
  ) {
    self.submitLabel = submitLabel
    self.leaveLabel = leaveLabel
    self.keep = keep
    self.leave = leave
    self.extraBindings = extraBindings
    self.note = note
    self.derive = derive
    self.searchKey = searchKey
    self.words = words
    self.submit = submit
  }

  /// Keeps fields in the draft at `place`; those named in `sealed` (identity numbers, phones) are
  /// sealed.
  static func draft(
    _ place: DraftPlace, sealed: Set<FieldKey> = []
  ) -> (Field, String, Context) throws -> Void {
    { field, value, context in
      try context.store.drafts.save(
        value, of: field, in: place, isSealed: sealed.contains(field.key), at: context.now,
        from: context.entropy)
    }
  }

  /// The words under a name, from the form's own data or the tables; nil when nobody has any.
  func found(_ key: FieldKey) -> FieldWords? {
    words(key) ?? FormText.found(key)
  }

  /// The words of a field, from the form's own data or the tables.
  func fieldWords(_ key: FieldKey) -> FieldWords {
    words(key) ?? FormText.words(for: key)
  }
}

/// What the domain said to a submitted form.
enum FormOutcome {
  case proceed([Effect])
  /// More violations than the form's own rules find; shown at their fields.
  case refused([Violation])
  /// The domain added to the answers, and asks for more because of it: a register said no.
  case revised(Answers, [Violation], Phrase)
  /// A sentence about the whole form; everything typed stays.
  case failed(Phrase)
  /// A sentence about one field, which is emptied to be typed anew; the rest stays.
  case retype(FieldKey, Phrase)
}

/// A screen that holds a form, for the face that asks line by line.
protocol FormHolding: AnyObject {
  /// The form that is open now; nil while the screen shows something else.
  var openForm: FormScreen? { get }
  /// What stands above the form.
  var intro: Phrase? { get }
}

extension FormHolding {
  var intro: Phrase? { openForm?.intro }
}
