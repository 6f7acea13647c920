import CEDomain

/// + 选课: the courses of the person's level, the chosen ones ticked, the totals in sight.
///
/// A tick is stored at once; there is nothing to submit.
final class CourseSelectionScreen: Screen {
  private let training: Training
  private var catalogue: [Course] = []
  private var chosen: [Identifier<Course>: TimetableItem] = [:]
  private var report: TimetableReport?
  private var failure: Phrase?
  /// The 知识类 shown; nil for all.
  private var category: String?
  private var list = ListState()

  init(context: Context, training: Training) {
    self.training = training
    reload(in: context)
  }

  func title(in context: Context) -> Heading { Heading("5.2", StudyText.selection) }

  func resumed(in context: Context) { reload(in: context) }

  private func reload(in context: Context) {
    guard let actor = context.actor else { return }
    do {
      let timetable = Timetable(store: context.store)
      let items = try timetable.items(of: training.id, by: actor)
      chosen = Dictionary(items.map { ($0.course.id, $0) }) { first, _ in first }
      report = try timetable.report(of: training, by: actor)
      catalogue = try Catalogue(store: context.store)
        .courses(for: CourseLevel(training.level), of: training.institution)
        .filter { $0.state == .offered || chosen[$0.id] != nil }
      failure = nil
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  private var shown: [Course] {
    guard let category else { return catalogue }
    return catalogue.filter { $0.path.knowledge == category }
  }

  /// In the order of the catalogue.
  private var categories: [String] {
    catalogue.reduce(into: []) { found, course in
      if !found.contains(course.path.knowledge) { found.append(course.path.knowledge) }
    }
  }

  // MARK: Keys

  func bindings(in context: Context) -> [Binding] {
    if list.isFiltering { return filterBindings(in: context) }
    return [
      Binding(.named(.enter), StudyText.toggle) { [self] in toggle(in: context) },
      Binding(.character(" "), StudyText.toggle, inFooter: false) { [self] in
        toggle(in: context)
      },
      Binding(.character("s"), StudyText.openSets) { [self] in
        [.push(CourseSetsScreen(context: context, training: training))]
      },
      Binding(.named(.escape), StudyText.back) { [self] in
        guard list.filter == nil else {
          list.clearFilter()
          return []
        }
        return [.pop]
      },
      Binding(.character("/"), StudyText.filter) { [self] in
        _ = handle(.key(.character("/")), in: context)
        return []
      },
      Binding(.named(.tab), StudyText.nextCategory) { [self] in turnCategory(by: 1) },
      Binding(.named(.backTab), StudyText.nextCategory, inFooter: false) { [self] in
        turnCategory(by: -1)
      },
    ]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    let courses = shown
    switch key {
    case .named(.left) where !list.isFiltering: return turnCategory(by: -1)
    case .named(.right) where !list.isFiltering: return turnCategory(by: 1)
    default:
      _ = list.handle(key, count: courses.count) { index, wanted in
        courses[index].matches(wanted)
      }
      return []
    }
  }

  private func turnCategory(by step: Int) -> [Effect] {
    let all: [String?] = [nil] + categories
    let place = all.firstIndex(of: category) ?? 0
    category = all[(place + step + all.count) % all.count]
    list = ListState()
    return []
  }

  private func toggle(in context: Context) -> [Effect] {
    guard let actor = context.actor, let row = list.chosen(of: shown.count) else { return [] }
    let course = shown[row]
    let timetable = Timetable(store: context.store)
    return attempt {
      defer { reload(in: context) }
      guard chosen[course.id] != nil else {
        switch try timetable.choose(course.id, for: training, by: actor, at: context.now) {
        case .chosen: return [.say(StudyText.chosen(course.title), .good)]
        case .refused(let refusal): return [.say(StudyText.sentence(for: refusal), .bad)]
        }
      }
      switch try timetable.remove(course.id, from: training, by: actor, at: context.now) {
      case .removed: return [.say(StudyText.removed(course.title), .info)]
      case .refused(let refusal): return [.say(StudyText.sentence(for: refusal), .bad)]
      }
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    if let failure {
      Label(text: context.text(failure), style: .bad).drawWrapped(on: &canvas, in: area)
      return
    }
    if let report { drawTotals(of: report, on: &canvas, in: area.top(1), context: context) }
    drawCategories(on: &canvas, in: area.droppingTop(1).top(1), context: context)
    let rest = area.droppingTop(2)
    let detailRows = rest.rows >= 8 ? 3 : 0
    drawTable(on: &canvas, in: rest.droppingBottom(detailRows), context: context)
    guard detailRows > 0, let row = list.chosen(of: shown.count) else { return }
    let detail = rest.bottom(detailRows)
    canvas.horizontalLine(row: detail.row, column: detail.column, columns: detail.columns)
    canvas.put(shown[row].title, in: detail, row: 1)
    canvas.put(shown[row].path.text, in: detail, row: 2, style: .quiet)
  }

  /// The live totals against the bounds (SH-5-09).
  private func drawTotals(
    of report: TimetableReport, on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    var column = 0
    for subject in CourseSubject.allCases {
      let isBelow = report.isSelectionBelow(subject)
      let text = context.text(StudyText.total(subject, report)) + (isBelow ? " ⚠" : " √")
      column = canvas.put(text, in: area, column: column, style: isBelow ? .warning : .good) + 3
    }
  }

  private func drawCategories(on canvas: inout Canvas, in area: Rect, context: Context) {
    var column = 0
    for name in [nil] + categories {
      let text = name ?? context.text(StudyText.allCategories)
      let isShown = name == category
      column = canvas.put(
        isShown ? "[\(text)]" : " \(text) ", in: area, column: column,
        style: isShown ? .selected : .quiet)
    }
    let legend = context.text(StudyText.selectionLegend)
    let start = area.columns - canvas.columns(of: legend)
    if start > column + 1 { canvas.put(legend, in: area, column: start, style: .quiet) }
  }

  private func drawTable(on canvas: inout Canvas, in area: Rect, context: Context) {
    let isChinese = context.language == .chinese
    let columns = [
      TableColumn("", .fixed(3)),
      TableColumn(context.text(StudyText.course), .share(1, least: 24)),
      TableColumn(context.text(StudyText.teacher), .fixed(isChinese ? 6 : 7), priority: 2),
      TableColumn(
        context.text(StudyText.subject), .fixed(isChinese ? 4 : 7), priority: 1),
      TableColumn(context.text(StudyText.credits), .fixed(isChinese ? 4 : 7), .right),
      TableColumn(context.text(StudyText.minutes), .fixed(4), .right, priority: 3),
    ]
    let courses = shown
    let table = TableView(
      columns: columns, count: courses.count, emptyText: context.text(StudyText.noData)
    ) { [chosen] index in
      let course = courses[index]
      let item = chosen[course.id]
      let isBegun = item.map { $0.state != .notStarted } ?? false
      return TableRow(
        [
          item == nil ? "[ ]" : isBegun ? "[=]" : "[x]", course.title, course.teacher,
          context.text(StudyText.shortName(of: course.subject)), course.credits.long,
          String(course.minutes),
        ], style: item == nil ? .plain : .strong)
    }
    table.draw(&list, on: &canvas, in: area)
  }
}
