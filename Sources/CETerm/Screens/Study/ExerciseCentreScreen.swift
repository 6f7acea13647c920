import CEDomain

/// 练习中心: the courses of the timetable, each with its exercises (SH-5-13).
final class ExerciseCentreScreen: Screen {
  private let courses: [Course]
  private var list = ListState()

  init(context: Context, courses: [Course]) {
    self.courses = courses
  }

  func title(in context: Context) -> Heading { Heading("5.8", StudyText.exerciseCentre) }

  func bindings(in context: Context) -> [Binding] {
    if list.isFiltering { return filterBindings(in: context) }
    var keys: [Binding] = []
    if let row = list.chosen(of: courses.count) {
      let course = courses[row]
      keys.append(
        Binding(.named(.enter), StudyText.exercises) {
          [.push(ExerciseScreen(context: context, course: course))]
        })
    }
    keys.append(Binding(.named(.escape), StudyText.back) { [.pop] })
    return keys
  }

  func handle(_ event: Event, in context: Context) -> [Effect] {
    guard case .key(let key) = event else { return [] }
    _ = list.handle(key, count: courses.count) { [courses] index, wanted in
      courses[index].matches(wanted)
    }
    return []
  }

  func draw(on canvas: inout Canvas, in whole: Rect, context: Context) {
    let area = whole.studyInside
    Label(text: context.text(StudyText.practiceOnly), style: .quiet)
      .draw(on: &canvas, in: area.top(1))
    LongList(
      count: courses.count,
      row: { [courses] in ListRow(text: courses[$0].title, note: courses[$0].teacher) },
      emptyText: context.text(StudyText.noCourse)
    ).draw(&list, on: &canvas, in: area.droppingTop(2))
  }
}
