/// Draws a share of a whole: `[######----]  60%`.
struct Gauge {
  /// 0 to 1; anything beyond is drawn as the nearer end.
  var share: Double
  /// Words behind the bar: the percentage where nothing is said, no words where they are empty.
  var caption: String?
  var style = Style.good

  func draw(on canvas: inout Canvas, in area: Rect) {
    let bounded = min(max(0, share.isNaN ? 0 : share), 1)
    // Only what is complete reads 100 %.
    let percent = Int(bounded * 100)
    let digits = String(percent)
    let words =
      caption ?? String(repeating: " ", count: max(0, 3 - digits.utf8.count)) + digits + "%"
    let tail = words.isEmpty ? 0 : canvas.columns(of: words) + 1
    let barColumns = area.columns - tail - 2
    guard barColumns >= 4 else {
      canvas.put(words, in: area)
      return
    }
    let filled = Int(bounded * Double(barColumns))
    canvas.put("[", in: area, style: .frame)
    canvas.put(String(repeating: "#", count: filled), in: area, column: 1, style: style)
    canvas.put(
      String(repeating: "-", count: barColumns - filled), in: area, column: 1 + filled,
      style: .quiet)
    canvas.put("]", in: area, column: 1 + barColumns, style: .frame)
    canvas.put(words, in: area, column: barColumns + 3)
  }
}
