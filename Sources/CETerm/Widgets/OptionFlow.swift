/// One option of a choice or check list.
struct Option: Hashable, Sendable {
  var label: String
  /// A closed option is shown with its mark `-` and cannot be taken.
  var isOpen = true
}

/// Sets a few options side by side, in as many rows as they need; one that is wider than a row is
/// broken into several.
struct OptionFlow {
  let options: [Option]
  let columns: Int

  /// The lines of an option's label behind its mark.
  func lines(of option: Option, on canvas: Canvas) -> [String] {
    canvas.wrapped(option.label, columns: max(1, columns - 4))
  }

  /// Where each option begins, counted from the corner of the area.
  func places(on canvas: Canvas) -> [(row: Int, column: Int)] {
    var places: [(row: Int, column: Int)] = []
    var row = 0
    var column = 0
    for option in options {
      let width = 4 + canvas.columns(of: option.label)
      if column > 0, column + width > columns {
        row += 1
        column = 0
      }
      places.append((row, column))
      column += width + 2
      row += lines(of: option, on: canvas).count - 1
    }
    return places
  }

  /// The rows all options take; at least one.
  func rows(on canvas: Canvas) -> Int {
    guard let last = places(on: canvas).last, let option = options.last else { return 1 }
    return last.row + lines(of: option, on: canvas).count
  }
}

/// Draws a single choice out of few: `(*) 男  ( ) 女`.
struct ChoiceList {
  var options: [Option]
  var isFocused = false

  func rows(on canvas: Canvas, columns: Int) -> Int {
    OptionFlow(options: options, columns: columns).rows(on: canvas)
  }

  func draw(_ state: ChoiceListState, on canvas: inout Canvas, in area: Rect) {
    drawOptions(
      options, on: &canvas, in: area, cursor: isFocused ? state.chosen ?? 0 : nil
    ) { index in index == state.chosen ? "(*)" : "( )" }
  }
}

/// The option taken in a single choice, by its place; nil when none is yet.
struct ChoiceListState: Equatable {
  var chosen: Int?

  /// Left and Right take the neighbouring open option, a digit takes that one; a blank takes the
  /// first when there is none yet, and leaves a choice that was made alone.
  mutating func handle(_ key: Key, options: [Option]) -> FieldEdit {
    switch key {
    case .named(.right): return step(by: 1, options)
    case .named(.left): return step(by: -1, options)
    case .character(" "): return chosen == nil ? step(by: 1, options) : .moved
    case .character(let character):
      guard let digit = character.wholeNumberValue, options.indices.contains(digit - 1),
        options[digit - 1].isOpen
      else { return .ignored }
      chosen = digit - 1
      return .changed
    case .named, .control, .alt, .paste: return .ignored
    }
  }

  private mutating func step(by direction: Int, _ options: [Option]) -> FieldEdit {
    let open = options.indices.filter { options[$0].isOpen }
    guard let first = open.first else { return .moved }
    guard let chosen else {
      self.chosen = first
      return .changed
    }
    let next =
      direction > 0
      ? open.first { $0 > chosen } ?? chosen
      : open.last { $0 < chosen } ?? chosen
    guard next != chosen else { return .moved }
    self.chosen = next
    return .changed
  }
}

/// Draws a choice of any number out of few: `[x] 初级  [ ] 中级`.
struct CheckList {
  var options: [Option]
  var isFocused = false

  func rows(on canvas: Canvas, columns: Int) -> Int {
    OptionFlow(options: options, columns: columns).rows(on: canvas)
  }

  func draw(_ state: CheckListState, on canvas: inout Canvas, in area: Rect) {
    drawOptions(options, on: &canvas, in: area, cursor: isFocused ? state.cursor : nil) { index in
      state.taken.contains(index) ? "[x]" : "[ ]"
    }
  }
}

/// The options taken, by their places, and the one under the caret.
struct CheckListState: Equatable {
  var taken: Set<Int> = []
  var cursor = 0

  /// Left and Right walk, a blank takes or gives back, a digit does so with that option.
  mutating func handle(_ key: Key, options: [Option]) -> FieldEdit {
    cursor = min(max(0, cursor), max(0, options.count - 1))
    switch key {
    case .named(.right):
      cursor = min(cursor + 1, max(0, options.count - 1))
      return .moved
    case .named(.left):
      cursor = max(0, cursor - 1)
      return .moved
    case .character(" "):
      return toggle(cursor, options)
    case .character(let character):
      guard let digit = character.wholeNumberValue, options.indices.contains(digit - 1) else {
        return .ignored
      }
      cursor = digit - 1
      return toggle(cursor, options)
    case .named, .control, .alt, .paste:
      return .ignored
    }
  }

  private mutating func toggle(_ index: Int, _ options: [Option]) -> FieldEdit {
    guard options.indices.contains(index), options[index].isOpen else { return .moved }
    taken.formSymmetricDifference([index])
    return .changed
  }
}

private func drawOptions(
  _ options: [Option], on canvas: inout Canvas, in area: Rect, cursor: Int?,
  mark: (Int) -> String
) {
  let flow = OptionFlow(options: options, columns: area.columns)
  let places = flow.places(on: canvas)
  for (index, option) in options.enumerated() {
    let place = places[index]
    let sign = option.isOpen ? mark(index) : " - "
    let style: Style =
      index == cursor ? .fieldFocused : option.isOpen ? .plain : .quiet
    for (row, line) in flow.lines(of: option, on: canvas).enumerated() {
      canvas.put(
        "\(row == 0 ? sign : "   ") \(line)", in: area, row: place.row + row,
        column: place.column, style: style)
    }
    if index == cursor { canvas.setCaret(in: area, row: place.row, column: place.column + 1) }
  }
}
