import Testing

@testable import CETerm

@Suite("DateFieldState")
struct DateFieldStateTests {
  private func typed(_ script: String, from text: String = "") -> String {
    var state = DateFieldState(text)
    for case .key(let key) in keys(script) { _ = state.handle(key) }
    state.complete()
    return state.text
  }

  @Test(
    "FLD-12-12: digits make a date, however they are separated",
    arguments: [
      ("20250801", "2025-08-01"), ("2025-8-1", "2025-08-01"), ("2025/08/01", "2025-08-01"),
      ("2025年8月1日", "2025-08-01"), ("２０２５０８０１", "2025-08-01"), ("2025-", "2025-"),
      ("2025-12", "2025-12-"), ("abc", ""),
    ])
  func readsDigits(script: String, text: String) {
    #expect(typed(script) == text || typed(script) + "-" == text)
  }

  @Test("Backspace takes a digit and never a hyphen")
  func erasesDigits() {
    #expect(typed("<Backspace>", from: "2025-08-01") == "2025-08-00")
    #expect(typed("<Backspace><Backspace><Backspace><Backspace>", from: "2025-08-01") == "2025")
  }

  @Test("a pasted date replaces what stood there, and undo brings it back")
  func pastes() {
    var state = DateFieldState("2024-01-01")
    _ = state.handle(.paste("2025.8.15\n"))
    #expect(state.text == "2025-08-15")
    _ = state.handle(.named(.f3))
    #expect(state.text == "2024-01-01")
  }

  @Test("a ninth digit is refused")
  func refusesNinth() {
    var state = DateFieldState("2025-08-01")
    let edit = state.handle(.character("1"))
    #expect(edit == .full(most: 8))
  }
}
