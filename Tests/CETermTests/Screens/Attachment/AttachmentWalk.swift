import CEDomain
import CETestSupport

@testable import CETerm

/// A form with one file field on a rig of screens, a learner signed in, and folders of its own.
final class AttachmentWalk {
  let rig: ScreenRig
  let stick = TemporaryFolder()
  let inbox = TemporaryFolder()
  let form: FormScreen
  private let log = SampleForm.Log()

  static let learner = Actor(
    account: Identifier("ACC1"), person: Identifier("P1"), roles: [.learner], organisation: nil,
    region: "", session: Identifier("S1"), displayName: "张*")

  private static let operatorActor = Actor(
    account: Identifier("OP"), person: nil, roles: [.platformOperator], organisation: nil,
    region: "", session: Identifier("S0"), displayName: "")

  static let words: [FieldKey: FieldWords] = [
    "photo": FieldWords(
      "证件照片", "Photo", hint: Phrase("近期免冠正面照片", "A recent portrait, without a hat"))
  ]

  init(_ limit: AttachmentLimit = .collectionPhoto, language: Language = .chinese) throws {
    let log = log
    form = FormScreen(
      heading: Heading("3.3", Phrase("证件照片", "Photo")),
      form: Form(name: "test.photo", number: "3.3", fields: [Field("photo", .attachment(limit))]),
      actions: FormActions(
        keep: { field, value, _ in log.kept.append((field.key, value)) },
        words: { Self.words[$0] },
        submit: { _, _, _ in .proceed([]) }))
    rig = try ScreenRig(form, language: language)
    rig.context.actor = Self.learner
    rig.context.files.zmodem = .possible
    rig.context.files.preview.program = "/usr/bin/no-such-chafa"
  }

  var answer: AttachmentAnswer? { AttachmentAnswer(text: form.entry.answers["photo"]) }
  var kept: [String] { log.kept.map(\.1) }
  var picker: AttachmentScreen? { rig.top as? AttachmentScreen }

  /// Opens the walk's folder, as an operator does.
  @discardableResult
  func openStick() throws -> AttachmentWalk {
    _ = try AttachmentSettings(store: rig.context.store).open(
      stick.path, label: "U 盘", by: Self.operatorActor, at: rig.context.now)
    return self
  }

  @discardableResult
  func openInbox() throws -> AttachmentWalk {
    _ = try AttachmentSettings(store: rig.context.store).set(
      .init(root: inbox.path, address: "inbox@ce.example.cn"), by: Self.operatorActor,
      at: rig.context.now)
    return self
  }

  /// The folder behind the learner's pickup code.
  func code() throws -> String {
    try AttachmentIntake(store: rig.context.store).pickupCode(
      for: Self.learner, at: rig.context.now, from: rig.context.entropy) ?? ""
  }
}
