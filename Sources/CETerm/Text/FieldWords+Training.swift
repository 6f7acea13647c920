import CEDomain

extension FieldWords {
  /// The words of the invoice, the learning card and the desks' forms.
  static let training: [FieldKey: FieldWords] = [
    .invoiceTitleKind: FieldWords(
      "抬头类型", "Made out to",
      help: Phrase(
        "单位报销请选“单位”并填写纳税人识别号。", "Choose “unit” to be reimbursed; it wants the taxpayer number.")),
    FieldKey(data: "invoice.titleKind.personal"): FieldWords("个人", "a person"),
    FieldKey(data: "invoice.titleKind.unit"): FieldWords("单位", "a unit"),
    .invoiceTitle: FieldWords(
      "抬头", "Name", hint: Phrase("单位全称或个人姓名", "full name of the unit or person"),
      help: Phrase("须与营业执照或身份证件上的名称一致。", "As on the business licence or identity card.")),
    .invoiceTaxpayer: FieldWords(
      "纳税人识别号", "Taxpayer number", hint: Phrase("18位统一社会信用代码", "18 characters"),
      help: Phrase("统一社会信用代码，见营业执照右上角。", "The unified social credit code on the business licence.")),
    .invoiceEmail: FieldWords(
      "电子邮箱", "E-mail", hint: Phrase("用于接收发票", "where the invoice is sent"),
      help: Phrase("例如 name@example.com。", "Such as name@example.com.")),
    .invoiceAmount: FieldWords("金额", "Amount"),
    .invoiceRemark: FieldWords(
      "备注", "Remark", help: Phrase("选填，最多100字。", "Optional, at most 100 characters.")),
    .cardNumber: FieldWords(
      "学习卡卡号", "Card number", hint: Phrase("12-20位字母或数字", "12-20 letters or digits"),
      help: Phrase("印在学习卡正面。空格和全角数字会自动处理。", "Printed on the card's front.")),
    .cardPassword: FieldWords(
      "密码", "Password", hint: Phrase("6-16位", "6-16 characters"),
      help: Phrase("刮开学习卡背面的涂层可见。", "Under the scratch field on the back.")),
    "roster.institution": FieldWords("网络机构", "Institution"),
    "roster.file": FieldWords(
      "名单文件", "File", hint: Phrase("收件文件夹中的文件", "a file in the inbox folder")),
    "roster.text": FieldWords(
      "名单内容", "List",
      help: Phrase("例如：王明,310101199003071230,2026,90", "Such as: 王明,310101199003071230,2026,90")),
  ]
}
