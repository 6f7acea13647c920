/// A whole number in a range, such as a score from 1 to 5.
public struct IntegerRule: Rule {
  public let range: ClosedRange<Int>

  public init(_ range: ClosedRange<Int>) {
    self.range = range
  }

  public func violations(of value: String, in context: RuleContext) -> [Violation.Reason] {
    let digits = normalized(value)
    guard digits.utf8.count <= 15, digits.utf8.allSatisfy(ASCII.isDigit), let number = Int(digits)
    else { return [.notANumber] }
    return range.contains(number)
      ? [] : [.outOfRange(least: String(range.lowerBound), most: String(range.upperBound))]
  }

  public func normalized(_ value: String) -> String { TextNormalizer.code(value) }
}
