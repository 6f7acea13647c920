/// Reads the large letters of the captcha off a screen, as a person's eyes do.
enum LetterReader {
  /// The four letters; nil when no five rows hold them.
  static func text(in screen: String) -> String? {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false).map(cells)
    for top in rows.indices.dropLast(4) {
      for column in 0..<80 {
        let letters = (0..<4).compactMap { letter(rows, top, column + $0 * 7) }
        if letters.count == 4 { return String(letters) }
      }
    }
    return nil
  }

  /// One element for each column: Chinese characters take two.
  private static func cells(_ line: Substring) -> [Character] {
    line.flatMap { character -> [Character] in
      let isWide = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      return isWide ? [character, " "] : [character]
    }
  }

  private static func letter(_ rows: [[Character]], _ top: Int, _ column: Int) -> Character? {
    let picture = (0..<5).map { row -> String in
      let line = rows[top + row]
      return String((column..<column + 5).map { line.indices.contains($0) ? line[$0] : " " })
    }
    return pictures.first { $0.value == picture }?.key
  }

  private static let pictures: [Character: [String]] = [
    "A": [" ### ", "#   #", "#####", "#   #", "#   #"],
    "B": ["#### ", "#   #", "#### ", "#   #", "#### "],
    "C": [" ####", "#    ", "#    ", "#    ", " ####"],
    "D": ["#### ", "#   #", "#   #", "#   #", "#### "],
    "E": ["#####", "#    ", "###  ", "#    ", "#####"],
    "F": ["#####", "#    ", "###  ", "#    ", "#    "],
    "G": [" ####", "#    ", "#  ##", "#   #", " ####"],
    "H": ["#   #", "#   #", "#####", "#   #", "#   #"],
    "J": ["  ###", "    #", "    #", "#   #", " ### "],
    "K": ["#   #", "#  # ", "###  ", "#  # ", "#   #"],
    "L": ["#    ", "#    ", "#    ", "#    ", "#####"],
    "M": ["#   #", "## ##", "# # #", "#   #", "#   #"],
    "N": ["#   #", "##  #", "# # #", "#  ##", "#   #"],
    "P": ["#### ", "#   #", "#### ", "#    ", "#    "],
    "Q": [" ### ", "#   #", "# # #", "#  # ", " ## #"],
    "R": ["#### ", "#   #", "#### ", "#  # ", "#   #"],
    "S": [" ####", "#    ", " ### ", "    #", "#### "],
    "T": ["#####", "  #  ", "  #  ", "  #  ", "  #  "],
    "U": ["#   #", "#   #", "#   #", "#   #", " ### "],
    "V": ["#   #", "#   #", "#   #", " # # ", "  #  "],
    "W": ["#   #", "#   #", "# # #", "## ##", "#   #"],
    "X": ["#   #", " # # ", "  #  ", " # # ", "#   #"],
    "Y": ["#   #", " # # ", "  #  ", "  #  ", "  #  "],
    "Z": ["#####", "   # ", "  #  ", " #   ", "#####"],
    "2": [" ### ", "#   #", "  ## ", " #   ", "#####"],
    "3": ["#### ", "    #", " ### ", "    #", "#### "],
    "4": ["#  # ", "#  # ", "#####", "   # ", "   # "],
    "5": ["#####", "#    ", "#### ", "    #", "#### "],
    "6": [" ### ", "#    ", "#### ", "#   #", " ### "],
    "7": ["#####", "    #", "   # ", "  #  ", "  #  "],
    "8": [" ### ", "#   #", " ### ", "#   #", " ### "],
    "9": [" ### ", "#   #", " ####", "    #", " ### "],
  ]
}
