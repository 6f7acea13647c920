import CEDomain

extension WizardScreen {
  /// The answers as they stand on the page, what is being typed included.
  var shownAnswers: Answers {
    guard let entry = openForm?.entry else { return wizard.answers }
    return wizard.answers.merging(entry.answers)
  }

  /// F3 the list of the pages, F8 the reviewer's next remark.
  func walkBindings(in context: Context) -> [Binding] {
    var list: [Binding] = []
    if !actions.remarks.isEmpty {
      list.append(
        Binding(.named(.f8), WizardText.nextRemark) { [self] in showNextRemark(in: context) })
    }
    list.append(
      Binding(.named(.f3), WizardText.contents, inFooter: false) { [self] in
        [.push(WizardContents(self))]
      })
    return list
  }

  /// Goes to a page; refused while a page before it is not right (NAT-3-02).
  func open(_ step: WizardStep, in context: Context) -> [Effect] {
    save(in: context)
    guard case .moved = wizard.reach(step.code, today: context.today) else {
      return [.say(WizardText.notVisited, .warning)]
    }
    load()
    return remember(in: context)
  }

  /// Opens the page of the first remark; called once, before the screen is shown.
  func showFirstRemark(in context: Context) {
    guard let remark = actions.remarks.first else { return }
    remarkPlace = 0
    show(remark)
  }

  private func showNextRemark(in context: Context) -> [Effect] {
    save(in: context)
    let remarks = actions.remarks
    // The first press stays with the remark whose page was opened by itself.
    let isOnIt = openForm?.focusedField?.key == shownField(of: remarks[remarkPlace])
    if isOnIt { remarkPlace = (remarkPlace + 1) % remarks.count }
    let remark = remarks[remarkPlace]
    show(remark)
    let words = WizardText.remark(remarkPlace + 1, of: remarks.count, remark.text)
    let inner = openForm?.reveal(field: remark.field, row: remark.row, in: context) ?? []
    return remember(in: context) + inner + [.say(words, .warning)]
  }

  private func shownField(of remark: Opinion.FieldRemark) -> FieldKey {
    remark.row?.list ?? remark.field
  }

  private func show(_ remark: Opinion.FieldRemark) {
    let key = shownField(of: remark)
    guard let step = wizard.plan.step(asking: key, for: wizard.answers) else { return }
    _ = wizard.jump(to: step.code)
    load()
    openForm?.setFocus(.field(key))
  }
}
