import CEDomain

@testable import CETerm

/// A form with every kind of field, in both languages, filled with hard values.
enum SampleForm {
  static let form = Form(
    name: "test.sample", number: "9.1",
    fields: [
      Field("sample.name", .text(characters: 50), rules: [PersonNameRule()]),
      Field("sample.document", .fixed, required: .never),
      Field("sample.gender", .choice(genders)),
      Field("sample.birth", .date, required: .never),
      Field("sample.institution", .lookup(institutions)),
      Field(
        "sample.other", .text(characters: 20), shownWhen: { $0["sample.institution"] == "99" }),
      Field("sample.years", .multiple(years), required: .never),
      Field("sample.remark", .paragraph(characters: 200), required: .never),
      Field("sample.password", .secret(characters: 20)),
      Field("sample.promise", .agreement),
    ])

  private static let genders = Choices([Choice("1", .worded), Choice("2", .worded)])
  private static let years = Choices([
    Choice("2024", .data(chinese: "2024 年", english: "2024")),
    Choice("2025", .data(chinese: "2025 年", english: "2025")),
    Choice("2026", .data(chinese: "2026 年", english: "2026"), isOpen: false),
  ])
  private static let institutions = Choices([
    Choice("01", .data(chinese: "上海国家会计学院", english: "Shanghai National Accounting Institute")),
    Choice("02", .data(chinese: "立信会计金融学院", english: "Lixin University")),
    Choice("99", .data(chinese: "其他机构", english: "Another institution")),
  ])

  static let answers = Answers([
    "sample.name": "欧阳𬱖娜", "sample.document": "130*****3910", "sample.gender": "2",
  ])

  static let words: [FieldKey: FieldWords] = [
    "sample.name": FieldWords(
      "姓名", "Name", hint: Phrase("请输入你的姓名", "Your name"),
      help: Phrase("与证件上的姓名一致。", "As on your document.")),
    "sample.document": FieldWords("证件号码", "Document number"),
    "sample.gender": FieldWords("性别", "Gender"),
    "sample.gender.1": FieldWords("男", "male"),
    "sample.gender.2": FieldWords("女", "female"),
    "sample.birth": FieldWords("出生日期", "Date of birth"),
    "sample.institution": FieldWords("网络机构", "Online institution"),
    "sample.other": FieldWords("机构名称", "Name of the institution"),
    "sample.years": FieldWords("报名年度", "Years"),
    "sample.remark": FieldWords("备注", "Remarks"),
    "sample.password": FieldWords("密码", "Password"),
    "sample.promise": FieldWords(
      "本人承诺以上信息真实、准确，如有虚假愿意承担相应责任。", "I promise that everything above is true and correct."),
  ]

  /// What the actions of the sample saw.
  final class Log {
    var kept: [(FieldKey, String)] = []
    var submitted: [Answers] = []
    var outcome = FormOutcome.proceed([])
    var failure: StoreError?
  }

  static func screen(answers: Answers = answers, log: Log = Log(), drafts: Bool = true)
    -> FormScreen
  {
    FormScreen(
      heading: Heading("9.1", Phrase("示例", "Sample")), form: form, answers: answers,
      intro: Phrase("请如实填写，带 * 的为必填项。", "Fields marked * are required."),
      actions: FormActions(
        keep: drafts
          ? { field, value, _ in
            if let failure = log.failure { throw failure }
            log.kept.append((field.key, value))
          } : nil,
        words: { field in
          words[field]
        },
        submit: { answers, _, _ in
          log.submitted.append(answers)
          return log.outcome
        }))
  }
}
