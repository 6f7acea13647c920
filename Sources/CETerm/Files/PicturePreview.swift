import Glibc

/// Makes a small grey picture of a JPEG or PNG with `chafa`, started within bounds.
///
/// Of what it writes only colours are read, and nothing reaches the terminal: a file that makes it
/// write something else makes no picture.
struct PicturePreview {
  static let installed = "/usr/bin/chafa"

  var program = PicturePreview.installed

  var isInstalled: Bool { ConfinedProgram.isInstalled(program) }

  /// The most dots of a picture; its colours must fit what is read of a child.
  private static let mostColumns = 96
  private static let mostRows = 112

  /// Nil when the program is missing, fails or takes too long.
  func picture(of bytes: [UInt8]) -> GreyPicture? {
    guard isInstalled else { return nil }
    let bound = ConfinedProgram(
      program,
      [
        "--format", "symbols", "--symbols", "space", "--colors", "full", "--color-space", "rgb",
        "--font-ratio", "1", "--threads", "1", "--animate", "off", "--bg", "ffffff",
        "--size", "\(Self.mostColumns)x\(Self.mostRows)", "-",
      ], folder: "/", mostFileBytes: 0)
    let child = ChildProcess(path: bound.path, arguments: bound.arguments)
    guard case .ended(status: 0, let output) = child.run(input: bytes, patience: .seconds(8))
    else { return nil }
    return PicturePreview.read(output)
  }

  /// Reads blanks with 24-bit colours, row by row; nil for anything else.
  static func read(_ output: [UInt8]) -> GreyPicture? {
    var rest = output[...]
    var shades: [UInt8] = []
    var width = 0
    var column = 0
    var colours = Colours()
    while let byte = rest.popFirst() {
      switch byte {
      case 0x20:
        shades.append(colours.shade)
        column += 1
      case 0x0A:
        guard width == 0 || width == column else { return nil }
        width = column
        column = 0
      case 0x1B:
        guard rest.popFirst() == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "m"))
        else { return nil }
        guard colours.take(rest[..<end]) else { return nil }
        rest = rest[(end + 1)...]
      default:
        return nil
      }
    }
    guard width > 0, column == 0 else { return nil }
    return GreyPicture(width: width, height: shades.count / width, shades: shades)
  }

  /// The colours that stand at a place of the output.
  private struct Colours {
    private var front: UInt8 = 0
    private var back: UInt8 = 255
    private var isReversed = false

    /// What a blank shows.
    var shade: UInt8 { isReversed ? front : back }

    /// Takes the numbers of one sequence; false for others than colours.
    mutating func take(_ bytes: ArraySlice<UInt8>) -> Bool {
      var numbers: [Int] = []
      for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
        guard let number = Int(String(decoding: part, as: UTF8.self)), (0...255).contains(number)
        else { return false }
        numbers.append(number)
      }
      var rest = numbers[...]
      while let number = rest.popFirst() {
        switch number {
        case 0: self = Colours()
        case 7: isReversed = true
        case 38, 48:
          guard rest.count >= 4, rest.popFirst() == 2 else { return false }
          let (red, green, blue) = (
            rest.removeFirst(), rest.removeFirst(), rest.removeFirst()
          )
          let shade = UInt8((red * 299 + green * 587 + blue * 114) / 1000)
          if number == 38 { front = shade } else { back = shade }
        default: return false
        }
      }
      return true
    }
  }
}
