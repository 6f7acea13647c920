extension Form {
  /// The answers without those to hidden fields, in rows too: what stood there before another
  /// answer made it pointless (NAT-3.4-10). What no field asks for is left alone.
  public func trimmed(_ answers: Answers) -> Answers {
    var result = answers
    let shown = Set(shownFields(for: answers).map(\.key))
    for field in fields {
      guard shown.contains(field.key) else {
        result[field.key] = ""
        continue
      }
      guard case .rows(let rows) = field.kind, !answers[field.key].isEmpty else { continue }
      let list = RowList(text: answers[field.key]).rows.map { row in
        var row = row
        row.answers = rows.form(for: row).trimmed(row.answers)
        return row
      }
      result[field.key] = RowList(list).text
    }
    return result
  }
}

extension WizardPlan {
  /// The same over all pages, those of hidden pages dropped.
  public func trimmed(_ answers: Answers) -> Answers {
    var result = answers
    for step in steps {
      guard let form = step.form else { continue }
      if step.isShown(answers) {
        result = form.trimmed(result)
      } else {
        for field in form.fields { result[field.key] = "" }
      }
    }
    return result
  }

  /// Everything that is wrong on any page; rules across pages are asked once the pages are right.
  public func violations(in context: RuleContext) -> [Violation] {
    let found = shownSteps(for: context.answers).flatMap { $0.violations(in: context) }
    guard found.allSatisfy(\.isWarning) else { return found }
    return found + crossRules.flatMap { $0(context) }
  }
}
