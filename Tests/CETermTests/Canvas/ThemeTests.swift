import Testing

@testable import CETerm

@Suite struct ThemeTests {
  @Test(arguments: [
    (0, Theme.Palette.mono), (2, .mono), (8, .color8), (16, .color16), (88, .color16),
    (256, .color256), (16_777_216, .color256),
  ])
  func `the palette follows the terminal's colours`(colors: Int, palette: Theme.Palette) {
    #expect(Theme.fitting(colors: colors, noColor: false, hasLines: true).palette == palette)
    #expect(Theme.fitting(colors: colors, noColor: true, hasLines: true).palette == .mono)
  }

  @Test func `without colours nothing is coloured`() {
    for style in Style.allCases {
      let look = Theme(.mono).look(of: style)
      #expect(look.foreground == -1 && look.background == -1)
    }
  }

  @Test(arguments: [Theme.Palette.color8, .color16, .color256])
  func `a QR code is explicit dark on light in every coloured palette`(palette: Theme.Palette) {
    let light = Theme(palette).look(of: .qrLight)
    let dark = Theme(palette).look(of: .qrDark)
    #expect(light.background >= 0 && light.background == dark.foreground)
    #expect(dark.background >= 0 && dark.background == light.foreground)
  }

  @Test(arguments: Theme.Palette.allCases)
  func `the chosen row and the field in focus look different from plain text`(
    palette: Theme.Palette
  ) {
    let theme = Theme(palette)
    #expect(theme.look(of: .selected) != theme.look(of: .plain))
    #expect(theme.look(of: .fieldFocused) != theme.look(of: .plain))
  }

  @Test func `lines need a terminal that has them and draws them narrow`() {
    #expect(Theme(.mono).borders(ambiguousIsWide: false) == .lines)
    #expect(Theme(.mono).borders(ambiguousIsWide: true) == .ascii)
    #expect(Theme(.mono, hasLines: false).borders(ambiguousIsWide: false) == .ascii)
  }
}
