/// How roles look on the terminal at hand.
///
/// No meaning is carried by colour alone, so every palette is complete, the one without colours too.
struct Theme: Hashable, Sendable {
  enum Palette: Hashable, Sendable, CaseIterable {
    case mono, color8, color16, color256
  }

  let palette: Palette
  /// Whether `lines` may be drawn where the width of box lines is known.
  let hasLines: Bool

  init(_ palette: Palette, hasLines: Bool = true) {
    self.palette = palette
    self.hasLines = hasLines
  }

  /// The theme for a terminal of so many colours.
  ///
  /// - Parameter noColor: The person asked for none (`NO_COLOR` set to anything but nothing).
  static func fitting(colors: Int, noColor: Bool, hasLines: Bool) -> Theme {
    let palette: Palette =
      switch colors {
      case _ where noColor: .mono
      case 256...: .color256
      case 16..<256: .color16
      case 8..<16: .color8
      default: .mono
      }
    return Theme(palette, hasLines: hasLines)
  }

  /// The signs for frames on a terminal that draws ambiguous characters wide or narrow.
  func borders(ambiguousIsWide: Bool) -> BorderSet {
    hasLines && !ambiguousIsWide ? .lines : .ascii
  }

  /// Colours and attributes of a role.
  func look(of style: Style) -> Look {
    switch palette {
    case .mono: mono(style)
    case .color8: ansi(style, bright: false)
    case .color16: ansi(style, bright: true)
    case .color256: full(style)
    }
  }

  private func mono(_ style: Style) -> Look {
    switch style {
    case .plain, .quiet, .label, .frame, .qrDark, .field: Look()
    case .title, .strong, .good, .warning, .bad: Look(bold: true)
    case .bar, .selected, .qrLight: Look(reversed: true)
    case .barKey: Look(bold: true, reversed: true)
    case .fieldFocused: Look(underlined: true)
    }
  }

  // What changes with every key (the field being typed in, the chosen row) has no colours in any
  // palette: a pair of colours costs 37 bytes a character typed, an underline 10.

  private func ansi(_ style: Style, bright: Bool) -> Look {
    switch style {
    case .plain, .label, .frame: Look()
    case .quiet: bright ? Look(foreground: 8) : Look()
    case .title, .strong: Look(bold: true)
    case .bar: Look(foreground: 7, background: 4)
    case .barKey: Look(foreground: bright ? 11 : 3, background: 4, bold: true)
    case .field: Look()
    case .fieldFocused: Look(underlined: true)
    case .selected: Look(reversed: true)
    case .good: Look(foreground: 2, bold: true)
    case .warning: Look(foreground: 3, bold: true)
    case .bad: Look(foreground: 1, bold: true)
    case .qrLight: Look(foreground: 0, background: bright ? 15 : 7)
    case .qrDark: Look(foreground: bright ? 15 : 7, background: 0)
    }
  }

  /// Colours that are legible on dark and on light terminals alike.
  private func full(_ style: Style) -> Look {
    switch style {
    case .plain, .label: Look()
    case .quiet: Look(foreground: 245)
    case .title: Look(foreground: 32, bold: true)
    case .strong: Look(bold: true)
    case .bar: Look(foreground: 255, background: 24)
    case .barKey: Look(foreground: 222, background: 24, bold: true)
    case .field: Look()
    case .fieldFocused: Look(underlined: true)
    case .selected: Look(reversed: true)
    case .good: Look(foreground: 35, bold: true)
    case .warning: Look(foreground: 172, bold: true)
    case .bad: Look(foreground: 167, bold: true)
    case .frame: Look(foreground: 244)
    case .qrLight: Look(foreground: 16, background: 231)
    case .qrDark: Look(foreground: 231, background: 16)
    }
  }
}

/// Colours and attributes of a cell; colour −1 is the terminal's own.
struct Look: Hashable, Sendable {
  var foreground: Int16 = -1
  var background: Int16 = -1
  var isBold = false
  var isUnderlined = false
  var isReversed = false

  init(
    foreground: Int16 = -1, background: Int16 = -1, bold: Bool = false, underlined: Bool = false,
    reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }
}
