import CEDomain

/// The lower half of home: what is missing this year, and what else can be done here.
extension HomeScreen {
  /// Aligned: 专业科目  47 学分待学.
  func drawMissing(
    _ missing: [JourneyText.Missing], on canvas: inout Canvas, in area: Rect, context: Context
  ) {
    guard !missing.isEmpty else {
      Label(text: context.text(HomeText.nothingMissing), style: .good)
        .drawWrapped(on: &canvas, in: area.split(left: area.columns - 2).left)
      return
    }
    canvas.put(context.text(HomeText.missing), in: area, style: .title)
    let names = missing.map { context.text($0.name) }
    let widest = names.map { canvas.columns(of: $0) }.max() ?? 0
    for (index, item) in missing.enumerated() {
      canvas.put(names[index], in: area, row: index + 1, column: 1, style: .quiet)
      canvas.put(context.text(item.amount), in: area, row: index + 1, column: widest + 3)
    }
  }

  /// The other keys, as many as there are rows; the list of all keys has every one.
  func drawFunctions(on canvas: inout Canvas, in area: Rect, context: Context) {
    canvas.put(context.text(HomeText.functions), in: area, style: .title)
    // These stand elsewhere on the screen already.
    let known: [Key] = [.named(.enter), .named(.f6), .named(.escape)]
    let others = bindings(in: context).filter { !known.contains($0.key) && $0.disabled == nil }
    for (index, binding) in others.enumerated() {
      let key = canvas.padded(context.text(KeyText.name(of: binding.key)), to: 3)
      let column = canvas.put(key, in: area, row: index + 1, column: 1, style: .strong)
      canvas.put(context.text(binding.label), in: area, row: index + 1, column: column + 2)
    }
  }
}
