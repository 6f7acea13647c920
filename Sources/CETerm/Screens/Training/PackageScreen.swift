import CEDomain

/// 选购培训: the packages of a year that is enrolled for (SH-4-01…07).
final class PackageScreen: Screen {
  private let years: [Int]
  private var yearIndex = 0
  private(set) var offer: PackageOffer?
  private(set) var failure: Phrase?
  private var cursor = ListCursor()

  /// - Parameter years: The years that can be bought, the one shown first in front.
  init(context: Context, years: [Int]) {
    self.years = years
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("4.1", PaymentText.packages) }

  private func reload(in context: Context) {
    guard let actor = context.actor, let person = actor.person, years.indices.contains(yearIndex)
    else { return }
    do {
      let offer = try Orders(store: context.store).offer(
        for: person, year: years[yearIndex], by: actor, at: context.now)
      self.offer = offer
      let preselected = offer?.packages.firstIndex { $0 == offer?.preselected }
      cursor = ListCursor(at: preselected ?? 0)
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  private var chosen: TrainingPackage? {
    guard let packages = offer?.packages, packages.indices.contains(cursor.index) else {
      return nil
    }
    return packages[cursor.index]
  }

  func bindings(in context: Context) -> [Binding] {
    var keys: [Binding] = []
    if let chosen {
      keys.append(
        Binding(.named(.enter), PaymentText.order) { [self] in take(chosen, in: context) })
    }
    if years.count > 1 {
      keys.append(
        Binding(.named(.tab), PaymentText.otherYear) { [self] in
          yearIndex = (yearIndex + 1) % years.count
          reload(in: context)
          return []
        })
    }
    keys.append(Binding(.named(.escape), FormText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = cursor.handle(key, count: offer?.packages.count ?? 0)
    return []
  }

  /// A smaller package asks first (SH-4-03).
  private func take(_ package: TrainingPackage, in context: Context) -> [Effect] {
    guard let offer else { return [] }
    guard offer.needsConfirmation(package) else {
      return place(package, isConfirmed: false, in: context)
    }
    let question = MessageBox(
      title: PaymentText.confirmTitle,
      text: PaymentText.confirmOffset(package.credits, offer.confirmed),
      buttons: [
        .init(PaymentText.chooseAgain) { _ in [] },
        .init(PaymentText.confirmChoice) { [self] context in
          place(package, isConfirmed: true, in: context)
        },
      ])
    return [.push(question)]
  }

  private func place(
    _ package: TrainingPackage, isConfirmed: Bool, in context: Context
  ) -> [Effect] {
    guard let actor = context.actor, let person = actor.person, let year = offer?.year else {
      return []
    }
    return attempt {
      let placement = try Orders(store: context.store).place(
        package.credits, year: year, for: person, isConfirmed: isConfirmed, by: actor,
        at: context.now, from: context.entropy)
      switch placement {
      case .placed(let order):
        return [
          .replace(with: PaymentScreen(context: context, order: order)),
          .say(PaymentText.ordered(order), .good),
        ]
      case .alreadyPlaced(let order):
        return [
          .replace(with: PaymentScreen(context: context, order: order)),
          .say(PaymentText.ordersAlready(order), .info),
        ]
      case .refused(let reason):
        return [.say(RefusalText.sentence(reason), .warning)]
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: inside)
      return
    }
    guard let offer else {
      Label(text: context.text(RefusalText.sentence(.notEnrolled)), style: .warning)
        .drawWrapped(on: &canvas, in: inside)
      return
    }
    canvas.put(context.text(PaymentText.year(offer.year)), in: inside, style: .title)
    var row = 2
    for (index, package) in offer.packages.enumerated() {
      drawRow(package, index, offer, on: &canvas, in: inside.droppingTop(row), context: context)
      row += 1
    }
    row += 1
    for notice in PaymentText.notices {
      row += Label(text: context.text(notice), style: .quiet)
        .drawWrapped(on: &canvas, in: inside.droppingTop(row))
    }
    guard let chosen else { return }
    let words = TrainingText.next + PaymentText.package(chosen.credits)
    canvas.put(
      "\(context.text(words))  \(chosen.price.text)  (Enter)", in: inside, row: row + 1,
      style: .strong)
  }

  private func drawRow(
    _ package: TrainingPackage, _ index: Int, _ offer: PackageOffer, on canvas: inout Canvas,
    in area: Rect, context: Context
  ) {
    let isChosen = index == cursor.index
    let sign = isChosen ? "(*) " : "( ) "
    let name = canvas.padded(context.text(PaymentText.package(package.credits)), to: 14)
    let note =
      package.isPreselected
      ? PaymentText.preselected
      : offer.needsConfirmation(package) ? PaymentText.offsetOnly : Phrase(same: "")
    let text = "\(sign)\(name)\(canvas.padded(package.price.text, to: 8, .right))   "
    let column = canvas.put(text, in: area, style: isChosen ? .selected : .plain)
    canvas.put(context.text(note), in: area, column: column, style: .quiet)
    if isChosen { canvas.setCaret(in: area, row: 0, column: 1) }
  }
}
