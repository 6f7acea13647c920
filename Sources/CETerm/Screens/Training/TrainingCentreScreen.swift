import CEDomain

/// 培训中心: the trainings, the unpaid orders, and buying a new one (SH-3-01…03, SH-4-08, SH-4-14).
final class TrainingCentreScreen: Screen {
  private(set) var centre = TrainingCentre()
  private(set) var failure: Phrase?
  var cursor = ListCursor()

  init(context: Context) {
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("4", TrainingText.centre) }

  func resumed(in context: Context) { reload(in: context) }

  var chosen: TrainingCentre.Item? {
    let items = centre.items
    return items.indices.contains(cursor.index) ? items[cursor.index] : nil
  }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      centre = try TrainingCentre(of: actor, in: context.store)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    switch chosen {
    case .order(let order):
      keys.append(
        Binding(.named(.enter), TrainingText.payNow) {
          [.push(PaymentScreen(context: context, order: order))]
        })
      keys.append(
        Binding(.character("d"), PaymentText.orderTitle) {
          [.push(OrderScreen(context: context, order: order))]
        })
    case .training(let training, _):
      keys.append(
        Binding(.named(.enter), TrainingText.study) {
          [.push(TimetableScreen(context: context, training: training))]
        })
      keys.append(
        Binding(.character("f"), PaymentText.invoice) {
          InvoiceForm.open(for: training.order, in: context)
        })
    case nil:
      break
    }
    keys.append(Binding(.character("n"), TrainingText.buy) { [self] in buy(in: context) })
    keys += [
      Binding(.character("o"), TrainingText.allOrders) { [.push(OrdersScreen(context: context))] },
      Binding(.character("i"), PaymentText.invoices) { [.push(InvoicesScreen(context: context))] },
      Binding(.character("r"), TrainingText.requirements, inFooter: false) {
        [
          .push(
            TextScreen(
              heading: Heading("4.7", TrainingText.requirements),
              text: TrainingText.requirementsText))
        ]
      },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = cursor.handle(key, count: centre.items.count)
    return []
  }

  /// A year that is enrolled for is bought here; others are enrolled for first (SH-3-03).
  private func buy(in context: Context) -> [Effect] {
    guard !centre.openYears.isEmpty else { return [.push(UnifiedEntryScreen(context: context))] }
    return [.push(PackageScreen(context: context, years: centre.openYears))]
  }
}
