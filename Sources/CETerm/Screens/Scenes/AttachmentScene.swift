import CEDomain

/// A form that asks for one photo, with a learner of the scene's own signed in.
enum AttachmentScene {
  private static let photo: FieldKey = "scene.photo"

  static func screen(in context: Context) -> any Screen {
    let actor = Actor(
      account: Identifier("SCENE"), person: Identifier("SCENE"), roles: [.learner],
      organisation: nil, region: "", session: Identifier("SCENE"), displayName: "张*")
    context.actor = actor
    let form = Form(
      name: "scene.attachment", number: "0.2",
      fields: [Field(photo, .attachment(.collectionPhoto))])
    let place = DraftPlace(owner: actor.account.text, form: form.name)
    let answers = (try? context.store.drafts.answers(in: place)) ?? Answers()
    return FormScreen(
      heading: Heading("0.2", SceneText.attachment), form: form, answers: answers,
      actions: FormActions(
        keep: FormActions.draft(place), leave: { _ in [.quit] },
        words: { $0 == photo ? FieldWords(SceneText.photo) : nil },
        submit: { _, _, _ in .proceed([.quit]) }))
  }
}
