import CEDomain
import CETestSupport
import Testing

@testable import CETerm

/// The program on a demo store, driven by keys, as the tests of this folder need it.
final class PeopleWalk {
  let store: OpenStore
  private(set) var app: App
  let terminal: FakeTerminal
  private(set) var now: Moment

  static let name = "欧阳思\u{20087}"
  static let number = "310101199003071230"

  /// - Parameter isCollected: Whether the national collection is approved (SH-1-01).
  init(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese, isCollected: Bool = true,
    isDemo: Bool = true
  ) throws {
    let now = try #require(Moment(stamp: "2026-11-21 09:00:00"))
    self.now = now
    store = try TemporaryStore.inMemory(isDemo: isDemo)
    terminal = FakeTerminal(rows: rows, columns: columns)
    let entropy = Entropy.fixed(11)
    let today = CalendarDay(containing: now)
    let document = try #require(
      IdentityDocument.readings(of: PeopleWalk.number, today: today).first)
    let person = try PersonDirectory(store: store).create(
      name: PeopleWalk.name, document: document, pinyin: "ouyang", mobile: "13812342238",
      at: now, from: entropy)
    try NationalRecords(store: store).receive(
      NationalRecord(
        collection: isCollected ? .approved : .pending, departmentCode: "310101",
        departmentName: "上海市黄浦区财政局", qualificationKind: "经济类", qualificationLevel: "中级"),
      of: person, at: now)
    try DemoAccounts(store: store).replace(with: PeopleWalk.demo)
    try TemporaryStore.installProfiles(in: store)
    _ = try Organisations(store: store).create(
      .networkInstitution, code: "INST-1", name: "上海国家会计学院", region: "310000",
      phone: "400-900-5955", at: now, from: entropy)
    let context = Context(
      now: now, language: language, theme: Theme(.mono), store: store, entropy: entropy)
    app = App(context: context) { SignInScreen(context: $0) }
  }

  private static let demo = [
    DemoAccounts.Entry(
      isStaff: false, login: name, secret: number, showsChinese: "未报名，可以从头走一遍",
      showsEnglish: "not enrolled: the whole walk"),
    DemoAccounts.Entry(
      isStaff: false, login: "王明", secret: "440104198511180023",
      showsChinese: "学习中，两门课程已学完", showsEnglish: "studying, two courses done"),
    DemoAccounts.Entry(
      isStaff: true, login: "cashier", secret: "Demo2026", showsChinese: "收银台：确认柜台缴费",
      showsEnglish: "cashier: confirm payments"),
  ]

  /// Types a script such as `张三<Tab><Enter>`.
  func press(_ script: String) {
    for event in keys(script) { app.handle(event, at: now) }
  }

  func wait(_ duration: Duration) {
    now = now + duration
    app.handle(.tick, at: now)
  }

  var screen: Canvas { app.frame(for: terminal) }

  /// All rows as one text.
  var text: String { screen.text.joined(separator: "\n") }

  func shows(_ words: String) -> Bool { text.contains(words) }

  /// The six digits the demo shows on the code page.
  var shownCode: String {
    let after = text.components(after: "验证码是 ") ?? text.components(after: "code is ") ?? ""
    return String(after.prefix(6))
  }

  /// Types the code that stands beside the QR picture as the result of the scan.
  func enterShownScanCode() {
    let words = screen.text.flatMap { $0.split(separator: " ") }
    let code = words.first { $0.utf8.count == 9 && $0.utf8.dropFirst(4).first == 0x2D }
    press("\(code ?? "")<Enter>")
  }

  /// From home through the entry to an enrolment of the current year, and back.
  func enrol() {
    press("<Enter><Enter>")
    enterShownScanCode()
    press("<F10><Esc>")
  }

  /// Goes on with the same session on another screen, for a test that begins there.
  func begin(at first: @escaping (Context) -> any Screen) {
    app = App(context: app.context, first: first)
  }

  func signIn() {
    press("\(PeopleWalk.name)<Tab>\(PeopleWalk.number)<Enter>")
    press("\(shownCode)<Enter>")
  }
}

extension String {
  /// What stands after the first `mark`.
  func components(after mark: String) -> String? {
    guard let found = firstRange(of: mark) else { return nil }
    return String(self[found.upperBound...])
  }

  private func firstRange(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) {
        return start..<index(start, offsetBy: mark.count)
      }
      formIndex(after: &start)
    }
    return nil
  }
}
