/// The parts of names that a reviewer may type: `review_name`.
///
/// Every part of the name itself and of its initials stands in the index, one row each, so that
/// any piece of a name is found by one look-up, however many cases there are; a full-text index
/// would find no piece under three characters, and other engines do not share its statements.
enum NameParts {
  /// Longer parts are not indexed: what is typed is cut to this, and the row itself decides.
  static let longest = 4

  /// All parts of a name and of its reading: `小明`, `明`, `wx`, `wang` …
  static func parts(of name: String, key: String) -> Set<String> {
    var parts = name.utf8.allSatisfy { $0 < 0x80 } ? [] : pieces(of: name.lowercased())
    parts.formUnion(name.lowercased().split(separator: " ").map { String($0.prefix(longest)) })
    // `wang xiao ming wxm`: the syllables, then the initials.
    var words = key.split(separator: " ").map(String.init)
    if let initials = words.popLast() { parts.formUnion(pieces(of: initials)) }
    parts.formUnion(words.map { String($0.prefix(longest)) })
    parts.insert(String(words.joined().prefix(longest)))
    parts.remove("")
    return parts
  }

  /// What is looked up for something typed.
  static func wanted(_ typed: String) -> String {
    String(normalized(typed).prefix(longest))
  }

  /// What was typed, as names are stored.
  static func normalized(_ typed: String) -> String {
    PersonName.normalized(typed).lowercased()
  }

  static func enter(
    _ name: String, key: String, number: Int, department: String, tx: any Writing
  ) throws {
    // One statement for all: a case enters some twenty parts.
    let rows = parts(of: name, key: key).sorted().map { part -> SQL in
      "(\(part), \(department), \(number))"
    }
    guard let first = rows.first else { return }
    let head: SQL = "INSERT INTO review_name (part, department, number) VALUES "
    try tx.run(rows.dropFirst().reduce(head + first) { $0 + ", " + $1 })
  }

  /// Takes a case's parts along to another department.
  static func move(
    _ item: ReviewCase, key: String, to department: String, tx: any Writing
  ) throws {
    guard let number = Int(item.number) else { return }
    for part in parts(of: item.personName, key: key).sorted() {
      try tx.run(
        """
        UPDATE review_name SET department = \(department)
        WHERE part = \(part) AND department = \(item.department) AND number = \(number)
        """)
    }
  }

  private static func pieces(of text: String) -> Set<String> {
    let characters = Array(text)
    var pieces: Set<String> = []
    for start in characters.indices {
      for length in 1...longest where start + length <= characters.count {
        pieces.insert(String(characters[start..<(start + length)]))
      }
    }
    return pieces
  }
}
