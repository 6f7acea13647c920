import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("PicturePreview")
struct PicturePreviewTests {
  private func read(_ text: String) -> GreyPicture? {
    PicturePreview.read(Array(text.utf8))
  }

  @Test("colours become shades, row by row")
  func colours() throws {
    let picture = try #require(
      read(
        "\u{1B}[0m\u{1B}[48;2;0;0;0m \u{1B}[48;2;255;255;255m \u{1B}[0m\n\u{1B}[7m\u{1B}[38;2;0;255;0m  \u{1B}[0m\n"
      )
    )
    #expect(picture.width == 2 && picture.height == 2)
    #expect(picture.shades == [0, 255, 149, 149])
  }

  @Test(
    "anything but blanks and colours makes no picture",
    arguments: [
      "", "abc\n", " \u{1B}]52;c;eA==\u{07}\n", " \u{1B}[2J\n", " \u{1B}[48;2;999;0;0m\n",
      " \u{1B}[5m\n", " \n  \n", "  ", " \u{1B}[48;2;1m\n", "\u{1B}",
    ])
  func strict(text: String) {
    #expect(read(text) == nil)
  }

  @Test("a picture is drawn with dots or letters that are one column wide, at every size")
  func draws() throws {
    let shades = (0..<(40 * 40)).map { UInt8($0 / 40 * 6) }
    let picture = try #require(GreyPicture(width: 40, height: 40, shades: shades))
    for ink in [PictureView.Ink.dots, .letters] {
      for (rows, columns) in [(1, 1), (3, 5), (10, 20), (24, 80)] {
        var canvas = Canvas(rows: rows, columns: columns)
        let used = PictureView(picture: picture, ink: ink)
          .draw(on: &canvas, in: Rect(canvas.size))
        #expect(used <= rows)
      }
    }
    var canvas = Canvas(rows: 10, columns: 20)
    PictureView(picture: picture, ink: .letters).draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text.first == "")
    #expect(canvas.text.last == String(repeating: "#", count: 20))
    PictureView(picture: picture, ink: .letters, isInverted: true)
      .draw(on: &canvas, in: Rect(canvas.size))
    #expect(canvas.text.first == String(repeating: "%", count: 20))
  }

  @Test("without chafa there is no picture, nor of what is none")
  func without() {
    #expect(PicturePreview(program: "/usr/bin/no-such").picture(of: SampleFile.png()) == nil)
    #expect(PicturePreview().picture(of: Array("no picture".utf8)) == nil)
  }

  @Test(
    "ROL-2-03: chafa makes a small picture that shows what is bright and what is dark",
    .enabled(if: PicturePreview().isInstalled))
  func real() throws {
    let picture = try #require(
      PicturePreview().picture(of: PNGWriter.halves(width: 64, height: 32)))
    let row = picture.shades[..<picture.width]
    #expect((row.first ?? 255) < 40)
    #expect((row.last ?? 0) > 215)
  }
}

/// Writes an uncompressed PNG in grey.
private enum PNGWriter {
  static func halves(width: Int, height: Int) -> [UInt8] {
    var raw: [UInt8] = []
    for _ in 0..<height {
      raw.append(0)
      raw += (0..<width).map { $0 < width / 2 ? 0 : 255 }
    }
    let header = number(width) + number(height) + [8, 0, 0, 0, 0]
    let length = UInt16(raw.count)
    var data: [UInt8] = [0x78, 0x01, 0x01]
    data += [UInt8(length & 0xFF), UInt8(length >> 8)]
    data += [UInt8(~length & 0xFF), UInt8(~length >> 8)]
    data += raw + number(Int(adler(raw)))
    let magic: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return magic + chunk("IHDR", header) + chunk("IDAT", data) + chunk("IEND", [])
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) }
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    let tail = Array(name.utf8) + body
    return number(body.count) + tail + number(Int(crc(tail)))
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return b << 16 | a
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
    return ~value
  }
}
