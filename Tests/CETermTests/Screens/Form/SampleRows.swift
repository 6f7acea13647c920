import CEDomain

@testable import CETerm

/// A form with repeating fields: education, and work with posts inside its rows.
enum SampleRows {
  static let post = RowForm(
    form: Form(
      name: "test.post", number: "9.5",
      fields: [
        Field("post.name", .text(characters: 20)),
        Field("post.start", .date),
      ]),
    columns: ["post.name", "post.start"])

  static let education = RowForm(
    form: Form(
      name: "test.education", number: "9.4",
      fields: [
        Field("education.mode", .choice(Choices([Choice("1", .worded), Choice("2", .worded)]))),
        Field("education.school", .text(characters: 100)),
        Field("education.start", .date),
        Field("education.end", .date, required: .never),
      ]),
    columns: ["education.mode", "education.school", "education.start", "education.end"], most: 9)

  static let work = RowForm(
    form: Form(
      name: "test.work", number: "9.6",
      fields: [
        Field("work.unit", .text(characters: 100)),
        Field("work.posts", .rows(post), required: .never),
      ]),
    columns: ["work.unit", "work.posts"])

  static let form = Form(
    name: "test.rows", number: "9.3",
    fields: [
      Field("sample.name", .text(characters: 50), rules: [PersonNameRule()]),
      Field("sample.education", .rows(education)),
      Field("sample.work", .rows(work), required: .never),
    ])

  /// A former row with a school that is locked, and one that is complete.
  static let list = RowList([
    RowList.Row(
      id: "a",
      answers: Answers(["education.mode": "1", "education.school": "山东财经大学"]),
      isHistorical: true, locked: ["education.mode", "education.school"]),
    RowList.Row(
      id: "b",
      answers: Answers([
        "education.mode": "2", "education.school": "中央广播电视大学（济南市槐荫区分校）",
        "education.start": "2013-09-01",
      ])),
  ])

  static let answers = Answers([
    "sample.name": "欧阳𬱖娜", "sample.education": list.text,
    "sample.work": RowList([
      RowList.Row(
        id: "w",
        answers: Answers([
          "work.unit": "济南市第一会计师事务所",
          "work.posts": RowList([
            RowList.Row(id: "p", answers: Answers(["post.name": "出纳"]))
          ]).text,
        ]))
    ]).text,
  ])

  private static let words: [FieldKey: FieldWords] = [
    "sample.name": FieldWords("姓名", "Name"),
    "sample.education": FieldWords(
      "教育经历", "Education",
      hint: Phrase("尚未毕业的在校生毕业时间须勾选至今", "Students leave the end open")),
    "sample.work": FieldWords("工作经历", "Work"),
    "education.mode": FieldWords("培养方式", "Mode"),
    "education.mode.1": FieldWords("全日制", "full-time"),
    "education.mode.2": FieldWords("非全日制", "part-time"),
    "education.school": FieldWords("学校名称", "School"),
    "education.start": FieldWords("入学时间", "From"),
    "education.end": FieldWords("毕业时间", "To"),
    "education.end.absent": FieldWords("至今", "now"),
    "work.unit": FieldWords("工作单位", "Employer"),
    "work.posts": FieldWords("会计岗位", "Posts"),
    "post.name": FieldWords("岗位名称", "Post"),
    "post.start": FieldWords("开始时间", "From"),
  ]

  static func found(_ key: FieldKey) -> FieldWords? { words[key] }

  static func screen(
    answers: Answers = answers, log: SampleForm.Log = SampleForm.Log(), drafts: Bool = true
  ) -> FormScreen {
    FormScreen(
      heading: Heading("9.3", Phrase("经历", "History")), form: form, answers: answers,
      actions: FormActions(
        keep: drafts
          ? { field, value, _ in
            if let failure = log.failure { throw failure }
            log.kept.append((field.key, value))
          } : nil,
        words: found,
        submit: { answers, _, _ in
          log.submitted.append(answers)
          return log.outcome
        }))
  }
}
