/// A wizard as data: its steps in order, and the rules that look across them.
///
/// ```swift
/// WizardPlan(name: "nat.collection", number: "5.1", steps: [
///   WizardStep(notice: "nat.collection.scope", number: "5.1.1"),
///   WizardStep(form: person),
///   WizardStep(form: employer, shownWhen: { $0["person.employed"] == "yes" }),
///   WizardStep(confirm: "nat.collection.confirm", number: "5.1.4"),
/// ])
/// ```
public struct WizardPlan: Sendable {
  /// The name under which drafts are stored and words are looked up.
  public let name: String
  /// The short number people say on the phone.
  public let number: String
  /// At least one; at least one of them always shown.
  public let steps: [WizardStep]
  /// Rules over the answers of several steps; they run at the end, when every step is right.
  public let crossRules: [@Sendable (RuleContext) -> [Violation]]

  public init(
    name: String, number: String, steps: [WizardStep],
    crossRules: [@Sendable (RuleContext) -> [Violation]] = []
  ) {
    precondition(!steps.isEmpty, "a wizard has steps: \(name)")
    precondition(
      Set(steps.map(\.code)).count == steps.count, "the steps of \(name) have different codes")
    self.name = name
    self.number = number
    self.steps = steps
    self.crossRules = crossRules
  }

  /// The steps that are walked through, given what was answered so far.
  public func shownSteps(for answers: Answers) -> [WizardStep] {
    steps.filter { $0.isShown(answers) }
  }

  /// The shown step that asks for a field; nil when none does.
  public func step(asking field: FieldKey, for answers: Answers) -> WizardStep? {
    shownSteps(for: answers).first { step in
      step.form?.shownFields(for: answers).contains { $0.key == field } ?? false
    }
  }
}

/// One page of a wizard.
public struct WizardStep: Sendable {
  /// What a page is made of.
  public enum Content: Sendable {
    case form(Form)
    /// Something to read; the words stand under the step's code.
    case notice
    /// Everything that was answered, before it is sent.
    case confirm
  }

  /// Unique in its wizard; a form's step is called like the form.
  public let code: String
  public let number: String
  public let content: Content
  /// False leaves the page out; answers given on it are kept but not sent.
  public let isShown: @Sendable (Answers) -> Bool

  public init(form: Form, shownWhen isShown: @escaping @Sendable (Answers) -> Bool = { _ in true })
  {
    self.init(code: form.name, number: form.number, content: .form(form), isShown: isShown)
  }

  public init(
    notice code: String, number: String,
    shownWhen isShown: @escaping @Sendable (Answers) -> Bool = { _ in true }
  ) {
    self.init(code: code, number: number, content: .notice, isShown: isShown)
  }

  public init(confirm code: String, number: String) {
    self.init(code: code, number: number, content: .confirm, isShown: { _ in true })
  }

  private init(
    code: String, number: String, content: Content,
    isShown: @escaping @Sendable (Answers) -> Bool
  ) {
    self.code = code
    self.number = number
    self.content = content
    self.isShown = isShown
  }

  /// The page's form; nil for pages that ask nothing.
  public var form: Form? {
    switch content {
    case .form(let form): form
    case .notice, .confirm: nil
    }
  }

  /// What is wrong with the answers of this page.
  public func violations(in context: RuleContext) -> [Violation] {
    form?.violations(in: context) ?? []
  }
}
