/// An amount in yuan, two decimals at most, not negative (FLD-12-06).
public struct MoneyRule: Rule {
  public let least: Money
  public let most: Money

  public init(least: Money = Money(fen: 0), most: Money = Money(fen: 9_999_999_999)) {
    self.least = least
    self.most = most
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    guard let amount = Money(yuan: normalized(value)) else { return [.moneyFormat] }
    guard amount >= least, amount <= most else {
      return [.outOfRange(least: least.text, most: most.text)]
    }
    return []
  }

  /// Without `¥` and the commas between thousands.
  public func normalized(_ value: String) -> String {
    TextNormalizer.code(value).filter { $0 != "¥" && $0 != "￥" && $0 != "," }
  }
}
