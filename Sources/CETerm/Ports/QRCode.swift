import Glibc

/// QR codes, made by `ceadmin qr` beside our own program: the library for them cannot be linked
/// statically.
enum QRCode {
  /// The modules of a code with `text` in it; nil where `ceadmin` is missing or fails, and the
  /// code in letters has to do.
  static func matrix(of text: String, program: String? = besideUs) -> QRMatrix? {
    guard let program else { return nil }
    let child = ChildProcess(path: program, arguments: ["qr", text])
    guard case .ended(status: 0, let output) = child.run(patience: .seconds(3)) else { return nil }
    let rows = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    return QRMatrix(rows: rows.filter { !$0.isEmpty })
  }

  /// `ceadmin` in the folder our own program was started from.
  static let besideUs: String? = {
    let room = 4096
    let buffer = UnsafeMutablePointer<CChar>.allocate(capacity: room)
    defer { buffer.deallocate() }
    let count = readlink("/proc/self/exe", buffer, room)
    guard count > 0 else { return nil }
    let bytes = UnsafeBufferPointer(start: buffer, count: count).map { UInt8(bitPattern: $0) }
    let path = String(decoding: bytes, as: UTF8.self)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let program = String(path[...slash]) + "ceadmin"
    return access(program, X_OK) == 0 ? program : nil
  }()
}
