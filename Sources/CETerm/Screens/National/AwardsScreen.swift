import CEDomain

/// 会计人员奖惩记录: read-only; nobody files one on this installation yet (NAT-0-15).
final class AwardsScreen: Screen {
  private var state = ListState()
  private var page = PageState()

  func title(in context: Context) -> Heading { Heading("N0.6", NationalText.awards) }

  func bindings(in context: Context) -> [Binding] {
    NationalLinks.bindings() + [Binding(.named(.escape), FormText.back) { [.pop] }]
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 60 ? 2 : 0)
    let table = TableView(
      columns: [
        TableColumn(context.text(NationalText.awardKind), .fixed(8)),
        TableColumn(context.text(NationalText.awardName), .share(2, least: 12)),
        TableColumn(context.text(NationalText.awardOffice), .share(1, least: 12), priority: 1),
        TableColumn(context.text(NationalText.awardDate), .fixed(10)),
        TableColumn(context.text(NationalText.awardState), .fixed(10)),
      ],
      count: 0, emptyText: context.text(FormText.emptyList)
    ) { _ in TableRow([]) }
    table.draw(&state, on: &canvas, in: inside.droppingBottom(2))
    PageBar(state: page, count: 0).draw(on: &canvas, in: inside.bottom(1), context: context)
  }
}
