/// The screens that lie on each other; the top one gets the events.
struct ScreenStack {
  private(set) var screens: [any Screen]

  init(_ first: any Screen) {
    screens = [first]
  }

  var top: (any Screen)? { screens.last }
  var isEmpty: Bool { screens.isEmpty }
  /// True while the top screen counts time.
  var wantsTicks: Bool { top?.wantsTicks ?? false }

  /// The screens that can be seen, from the lowest: the last full one and the popups above it.
  var visible: ArraySlice<any Screen> {
    let first = screens.lastIndex { !$0.isPopup } ?? screens.startIndex
    return screens[first...]
  }

  mutating func push(_ screen: any Screen) {
    screens.append(screen)
  }

  /// Closes the top screen and wakes the one below.
  mutating func pop(in context: Context) {
    guard !screens.isEmpty else { return }
    screens.removeLast()
    top?.resumed(in: context)
  }

  /// Closes screens down to the nearest of the given kind; does nothing when there is none.
  mutating func pop(to kind: any Screen.Type, in context: Context) {
    guard let index = screens.lastIndex(where: { type(of: $0) == kind }),
      index < screens.count - 1
    else { return }
    screens.removeSubrange((index + 1)...)
    top?.resumed(in: context)
  }

  mutating func replaceTop(with screen: any Screen) {
    if !screens.isEmpty { screens.removeLast() }
    screens.append(screen)
  }

  mutating func replaceAll(with screen: any Screen) {
    screens = [screen]
  }

  /// Lets every screen save what is unsaved, the top one first.
  func save(in context: Context) {
    for screen in screens.reversed() { screen.save(in: context) }
  }
}
