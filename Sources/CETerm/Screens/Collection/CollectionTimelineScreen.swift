import CEDomain

/// Education and work on one line of time: gaps and overlaps at a glance, and named below it.
final class CollectionTimelineScreen: Screen {
  private let timeline: CollectionTimeline
  private var pages: [Language: PagerState] = [:]

  init(_ answers: Answers, today: CalendarDay) {
    timeline = CollectionTimeline(answers, today: today)
  }

  func title(in context: Context) -> Heading { Heading("N3.7", CollectionText.timeline) }

  func bindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.pageDown), FormText.nextPage) { [self] in turn(.named(.pageDown), context) },
      Binding(.named(.escape), FormText.back) { [.pop] },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    return turn(key, context)
  }

  private func turn(_ key: Key, _ context: Context) -> [Effect] {
    _ = pages[context.language]?.handle(key)
    return []
  }

  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {
    let inside = area.inset(columns: area.columns > 20 ? 2 : 0)
    guard timeline.start != nil else {
      Label(text: context.text(CollectionText.emptyTimeline), style: .quiet)
        .drawWrapped(on: &canvas, in: inside)
      return
    }
    let used = TimelineChart(timeline: timeline, language: context.language)
      .draw(on: &canvas, in: inside)
    let rest = inside.droppingTop(used + 1)
    guard !rest.isEmpty else { return }
    var page = pages[context.language] ?? PagerState(words(context.language))
    Pager().draw(&page, on: &canvas, in: rest)
    pages[context.language] = page
  }

  /// The findings, then every bar in words: nothing depends on the picture alone.
  private func words(_ language: Language) -> String {
    let gaps = timeline.gaps.map { CollectionText.gap($0)[language] }
    let overlaps = timeline.overlaps.map { CollectionText.overlap($0)[language] }
    let findings =
      gaps.isEmpty && overlaps.isEmpty
      ? [CollectionText.noGaps[language]] : overlaps + gaps
    let bars = timeline.bars.map { CollectionText.bar($0)[language] }
    return (findings + [""] + bars).joined(separator: "\n")
  }
}
