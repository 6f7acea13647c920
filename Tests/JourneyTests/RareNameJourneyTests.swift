import CETestSupport
import Foundation
import Testing

@Suite("A rare name in a real terminal", .serialized)
struct RareNameJourneyTests {
  @Test("NAT-1.1-04, NAT-1.1-05: a character from the picker signs its bearer in")
  func signIn() throws {
    try withDemoStore { store in
      let terminal = try TmuxTerminal(on: store)
      try terminal.see("F6 生僻字")
      try terminal.type("张")
      try terminal.press("F6")
      try terminal.see("输入拼音")
      try terminal.press("Tab")
      try terminal.type("13钅")
      try terminal.press("Down", until: "> 𬭚")
      try terminal.press("Enter")
      try terminal.see("张𬭚")
      try terminal.press("Enter")
      try terminal.type("310110199109239165")
      try terminal.press("F10")
      try terminal.enterCode()
      try terminal.see("下一步：")
      try terminal.see("张𬭚")
    }
  }
}
