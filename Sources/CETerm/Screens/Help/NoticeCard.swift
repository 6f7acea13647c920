import CEDomain

/// 注意事项: the card beside a form, as the operator wrote it (NAT-1-01, NAT-2.2-09).
struct NoticeCard {
  private let articles: [HelpArticle]

  init(topic: String, context: Context) {
    // A form without its card is still a form.
    articles = (try? HelpLibrary(store: context.store).articles(.notice, topic: topic)) ?? []
  }

  /// Draws the card at the right edge where there is room for both, and answers what is left.
  func draw(on canvas: inout Canvas, beside area: Rect, context: Context) -> Rect {
    guard area.columns >= 78, !articles.isEmpty else { return area }
    let columns = min(34, area.columns - 52)
    let split = area.split(left: area.columns - columns)
    let inside = SectionBox(title: context.text(RegistrationText.notice)).draw(
      on: &canvas, in: split.rest)
    var row = 0
    for article in articles {
      let text = article.body[context.language]
      row += Label(text: text, style: .plain).drawWrapped(
        on: &canvas, in: inside.droppingTop(row).droppingBottom(2))
    }
    canvas.put(context.text(HelpCentreText.centreKey), in: inside.bottom(1), style: .quiet)
    // A column of air between the fields and the card.
    return split.left.split(left: split.left.columns - 1).left
  }
}
