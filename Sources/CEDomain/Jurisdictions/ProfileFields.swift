/// The values of one profile, asked for by key and kind.
///
/// Every question throws the error that names the key; the policies ask all of them once, when
/// the profile is read, and answer without errors afterwards.
struct ProfileFields {
  /// The year that `YYYY-` in a date stands for.
  let year: Int
  private let values: [String: ProfileValue]
  /// What the key is called in an error, when this is a record inside another value.
  private let path: String

  init(year: Int, values: [String: ProfileValue], path: String = "") {
    self.year = year
    self.values = values
    self.path = path
  }

  func value(_ key: String) throws(ProfileError) -> ProfileValue {
    guard let found = values[key] else { throw .missing(key: path + key) }
    return found
  }

  /// Nil for a value that says "none".
  func optional<Value>(
    _ key: String, _ read: (ProfileFields, String) throws(ProfileError) -> Value
  ) throws(ProfileError) -> Value? {
    try value(key) == .none ? nil : try read(self, key)
  }

  func flag(_ key: String) throws(ProfileError) -> Bool {
    guard case .flag(let flag) = try value(key) else { throw unfit(key) }
    return flag
  }

  func integer(_ key: String) throws(ProfileError) -> Int {
    guard case .integer(let number) = try value(key) else { throw unfit(key) }
    return number
  }

  /// A number that counts something: not negative.
  func count(_ key: String) throws(ProfileError) -> Int {
    let number = try integer(key)
    guard number >= 0 else { throw unfit(key) }
    return number
  }

  func text(_ key: String) throws(ProfileError) -> String {
    guard case .text(let text) = try value(key) else { throw unfit(key) }
    return text
  }

  /// Whole credits as a number, tenths as text: `90`, `"53.6"`.
  func credits(_ key: String) throws(ProfileError) -> Credits {
    switch try value(key) {
    case .integer(let whole) where (0...999).contains(whole): return Credits(whole)
    case .text(let text):
      guard let credits = Credits(text) else { throw unfit(key) }
      return credits
    default: throw unfit(key)
    }
  }

  /// In fen.
  func money(_ key: String) throws(ProfileError) -> Money {
    Money(fen: try count(key))
  }

  func seconds(_ key: String) throws(ProfileError) -> Duration {
    .seconds(try count(key))
  }

  func day(_ key: String) throws(ProfileError) -> CalendarDay {
    let text = try text(key)
    let written = text.hasPrefix("YYYY") ? String(year) + text.dropFirst(4) : text
    guard let day = CalendarDay(written) else { throw unfit(key) }
    return day
  }

  /// `{"from": …, "to": …}`, both days inside.
  func window(_ key: String) throws(ProfileError) -> DayWindow {
    let fields = try record(key)
    let window = DayWindow(opens: try fields.day("from"), closes: try fields.day("to"))
    guard window.opens <= window.closes else { throw unfit(key) }
    return window
  }

  /// `{"zh": …, "en": …}`, both filled.
  func words(_ key: String) throws(ProfileError) -> DataText {
    try record(key).words()
  }

  func words() throws(ProfileError) -> DataText {
    let words = DataText(chinese: try text("zh"), english: try text("en"))
    guard !words.chinese.isEmpty else { throw unfit("zh") }
    guard !words.english.isEmpty else { throw unfit("en") }
    return words
  }

  /// One of the codes of an enum.
  func code<Code: RawRepresentable>(
    _ key: String, as type: Code.Type = Code.self
  ) throws(ProfileError) -> Code where Code.RawValue == String {
    guard let code = Code(rawValue: try text(key)) else { throw unfit(key) }
    return code
  }

  func codes<Code: RawRepresentable>(
    _ key: String, as type: Code.Type = Code.self
  ) throws(ProfileError) -> [Code] where Code.RawValue == String {
    var result: [Code] = []
    for text in try texts(key) {
      guard let code = Code(rawValue: text) else { throw unfit(key) }
      result.append(code)
    }
    return result
  }

  func texts(_ key: String) throws(ProfileError) -> [String] {
    var result: [String] = []
    for item in try list(key) {
      guard case .text(let text) = item else { throw unfit(key) }
      result.append(text)
    }
    return result
  }

  func integers(_ key: String) throws(ProfileError) -> [Int] {
    var result: [Int] = []
    for item in try list(key) {
      guard case .integer(let number) = item else { throw unfit(key) }
      result.append(number)
    }
    return result
  }

  func records(_ key: String) throws(ProfileError) -> [ProfileFields] {
    var result: [ProfileFields] = []
    for item in try list(key) {
      guard case .record(let fields) = item else { throw unfit(key) }
      result.append(ProfileFields(year: year, values: fields, path: "\(path)\(key)."))
    }
    return result
  }

  func record(_ key: String) throws(ProfileError) -> ProfileFields {
    guard case .record(let fields) = try value(key) else { throw unfit(key) }
    return ProfileFields(year: year, values: fields, path: "\(path)\(key).")
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  func unfit(_ key: String) -> ProfileError { .unfit(key: path + key) }

  private func list(_ key: String) throws(ProfileError) -> [ProfileValue] {
    guard case .list(let items) = try value(key) else { throw unfit(key) }
    return items
  }
}
