import ArgumentParser
import CQrencode

/// `ceadmin qr TEXT`: the matrix of a QR code for the screen.
///
/// One line a row, `1` dark and `0` light, without quiet zone. `ceterm` runs it as a child so that
/// it need not link the library.
struct QRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qr", abstract: "输出二维码矩阵 / Prints the matrix of a QR code.")

  @Argument(help: "内容 / the text; at most 180 bytes.")
  var text: String

  /// Version 8 at level L: 49 modules with the quiet zone, the most that stands on 80×24 halves.
  static let mostBytes = 180

  func run() throws {
    guard !text.isEmpty, text.utf8.count <= QRCommand.mostBytes else {
      throw CommandFailure(2, AdminText.qrTooLong(QRCommand.mostBytes))
    }
    guard let smallest = QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1) else {
      throw CommandFailure(2, AdminText.qrTooLong(QRCommand.mostBytes))
    }
    var code = smallest
    defer { QRcode_free(code) }
    // Rows are what a terminal lacks: the smallest version, and as much correction as it holds.
    for level in [QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H] {
      guard let better = QRcode_encodeString(text, 0, level, QR_MODE_8, 1) else { break }
      guard better.pointee.version == code.pointee.version else {
        QRcode_free(better)
        break
      }
      QRcode_free(code)
      code = better
    }
    let width = Int(code.pointee.width)
    for row in 0..<width {
      print(String((0..<width).map { code.pointee.data[row * width + $0] & 1 == 1 ? "1" : "0" }))
    }
  }
}
