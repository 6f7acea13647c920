import CEDomain

/// A place whose screen is not there yet.
class PendingScreen: Screen {
  init() {}

  func title(in context: Context) -> Heading { Heading("", Phrase("即将开放", "Coming soon")) }

  func bindings(in context: Context) -> [Binding] {
    [Binding(.named(.escape), FormText.back) { [.pop] }]
  }

  func handle(_ event: Event, in context: Context) -> [Effect] { [] }
  func draw(on canvas: inout Canvas, in area: Rect, context: Context) {}
}

final class StaffDeskScreen: PendingScreen {
  init(context: Context) { super.init() }
}
