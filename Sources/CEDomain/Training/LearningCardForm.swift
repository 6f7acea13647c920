extension FieldKey {
  public static let cardNumber: FieldKey = "card.number"
  public static let cardPassword: FieldKey = "card.password"
}

extension Form {
  /// 学习卡支付 (FLD-12-10).
  public static let learningCard = Form(
    name: "sh.learningCard", number: "4.3",
    fields: [
      Field(.cardNumber, .text(characters: 30), rules: [LearningCardRule(.number)]),
      Field(.cardPassword, .secret(characters: 16), rules: [LearningCardRule(.password)]),
    ])
}
