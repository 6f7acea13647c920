extension FieldKey {
  public static let invoiceTitleKind: FieldKey = "invoice.titleKind"
  public static let invoiceTitle: FieldKey = "invoice.title"
  public static let invoiceTaxpayer: FieldKey = "invoice.taxpayer"
  public static let invoiceEmail: FieldKey = "invoice.email"
  public static let invoiceAmount: FieldKey = "invoice.amount"
  public static let invoiceRemark: FieldKey = "invoice.remark"
}

extension Form {
  /// 申请发票 (FLD-12-07). The amount is shown and never typed.
  public static let invoice = Form(
    name: "sh.invoice", number: "4.5",
    fields: [
      Field(
        .invoiceTitleKind,
        .choice(Choices(InvoiceTitle.allCases.map { Choice($0.rawValue, .worded) }))),
      Field(.invoiceTitle, .text(characters: 100), rules: [LengthRule(2...100)]),
      Field(
        .invoiceTaxpayer, .text(characters: 18), rules: [UnifiedCodeRule()],
        shownWhen: { $0[.invoiceTitleKind] == InvoiceTitle.unit.rawValue }),
      Field(.invoiceEmail, .text(characters: 100), rules: [EmailRule()]),
      Field(.invoiceAmount, .fixed, required: .never),
      Field(
        .invoiceRemark, .paragraph(characters: 100), required: .never,
        rules: [LengthRule(1...100)]),
    ])
}
