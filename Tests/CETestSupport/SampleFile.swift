/// Files for tests: the least bytes that are what they say, filled up to any size.
public enum SampleFile {
  /// A JPEG's frame header of the given pixels, then zeros.
  public static func jpeg(_ width: Int = 295, _ height: Int = 413, bytes count: Int = 20_000)
    -> [UInt8]
  {
    let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8]
    return filled(head + two(height) + two(width) + [3], to: count)
  }

  /// A PNG's IHDR of the given pixels, then zeros.
  public static func png(_ width: Int = 295, _ height: Int = 413, bytes count: Int = 30_000)
    -> [UInt8]
  {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    let sides = [0, 0] + two(width) + [0, 0] + two(height)
    return filled(head + Array("IHDR".utf8) + sides, to: count)
  }

  public static func pdf(bytes count: Int = 30_000) -> [UInt8] {
    filled(Array("%PDF-1.7\n".utf8), to: count)
  }

  public static func zip(bytes count: Int = 30_000) -> [UInt8] {
    filled([0x50, 0x4B, 0x03, 0x04], to: count)
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
  }

  private static func filled(_ head: [UInt8], to count: Int) -> [UInt8] {
    head + [UInt8](repeating: 0, count: max(0, count - head.count))
  }
}
