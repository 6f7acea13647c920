/// A small picture in shades of grey.
struct GreyPicture: Hashable, Sendable {
  let width: Int
  let height: Int
  /// Row by row; 0 is black.
  let shades: [UInt8]

  /// Nil unless there is a shade for every dot.
  init?(width: Int, height: Int, shades: [UInt8]) {
    guard width > 0, height > 0, shades.count == width * height else { return nil }
    self.width = width
    self.height = height
    self.shades = shades
  }

  /// The picture made to fit so many dots, its sides in proportion; never made larger.
  func fitted(width most: Int, height mostRows: Int) -> GreyPicture? {
    let share = min(
      1, Double(max(1, most)) / Double(width), Double(max(1, mostRows)) / Double(height))
    let columns = max(1, Int((Double(width) * share).rounded()))
    let rows = max(1, Int((Double(height) * share).rounded()))
    var result: [UInt8] = []
    for row in 0..<rows {
      let top = row * height / rows
      let bottom = max(top + 1, (row + 1) * height / rows)
      for column in 0..<columns {
        let left = column * width / columns
        let right = max(left + 1, (column + 1) * width / columns)
        var sum = 0
        for line in top..<bottom {
          for place in left..<right { sum += Int(shades[line * width + place]) }
        }
        result.append(UInt8(sum / ((bottom - top) * (right - left))))
      }
    }
    return GreyPicture(width: columns, height: rows, shades: result)
  }
}

/// Draws a picture with characters that every terminal sets one column wide, without colour: dots
/// (braille, 2 × 4 in a cell, shades by scattering) or letters by their weight.
struct PictureView {
  enum Ink: Hashable, Sendable {
    case dots, letters
  }

  let picture: GreyPicture
  var ink = Ink.dots
  /// True on light paper, where a sign darkens its cell.
  var isInverted = false

  /// Answers the rows it took.
  @discardableResult
  func draw(on canvas: inout Canvas, in area: Rect) -> Int {
    guard let fitted = picture.fitted(width: area.columns * 2, height: area.rows * 4) else {
      return 0
    }
    let lines =
      switch ink {
      case .dots: dots(fitted)
      case .letters: letters(fitted)
      }
    for (row, line) in lines.enumerated() { canvas.put(line, in: area, row: row) }
    return lines.count
  }

  private func shade(_ picture: GreyPicture, _ row: Int, _ column: Int) -> Int {
    guard row < picture.height, column < picture.width else { return 0 }
    let shade = Int(picture.shades[row * picture.width + column])
    return isInverted ? 255 - shade : shade
  }

  /// Floyd and Steinberg's scattering: what a dot is too bright or too dark its neighbours make up
  /// for.
  private func dots(_ picture: GreyPicture) -> [String] {
    let (width, height) = (picture.width, picture.height)
    var rest = (0..<height).map { row in (0..<width).map { shade(picture, row, $0) } }
    var isLit = [[Bool]](repeating: [Bool](repeating: false, count: width), count: height)
    for row in 0..<height {
      for column in 0..<width {
        let wanted = rest[row][column]
        isLit[row][column] = wanted >= 128
        let error = wanted - (wanted >= 128 ? 255 : 0)
        for (down, right, share) in [(0, 1, 7), (1, -1, 3), (1, 0, 5), (1, 1, 1)] {
          let (line, place) = (row + down, column + right)
          guard line < height, (0..<width).contains(place) else { continue }
          rest[line][place] += error * share / 16
        }
      }
    }
    // The bits of U+2800 by the place of the dot in its cell.
    let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    return stride(from: 0, to: height, by: 4).map { top in
      var line = String.UnicodeScalarView()
      for left in stride(from: 0, to: width, by: 2) {
        var cell: UInt32 = 0x2800
        for row in top..<min(top + 4, height) {
          for column in left..<min(left + 2, width) where isLit[row][column] {
            cell |= bits[row - top][column - left]
          }
        }
        line.append(Unicode.Scalar(cell) ?? " ")
      }
      return String(line)
    }
  }

  private func letters(_ picture: GreyPicture) -> [String] {
    let weights = Array(" .:-=+*#%@")
    return stride(from: 0, to: picture.height, by: 4).map { top in
      String(
        stride(from: 0, to: picture.width, by: 2).map { left in
          let cells = (0..<4).flatMap { down in
            (0..<2).map { shade(picture, top + down, left + $0) }
          }
          return weights[cells.reduce(0, +) / cells.count * (weights.count - 1) / 255]
        })
    }
  }
}
