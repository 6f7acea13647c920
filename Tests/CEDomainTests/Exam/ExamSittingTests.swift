import CEDomain
import CETestSupport
import Testing

@Suite("ExamSitting")
struct ExamSittingTests {
  private let start = ExamScene.start

  private func at(_ seconds: Int) -> Moment { start + .seconds(seconds) }

  // MARK: Every phase with every event

  private func open() throws -> ExamSitting { try ExamScene.sitting() }

  private func elsewhere() throws -> ExamSitting {
    var sitting = try open()
    sitting.takenOver()
    return sitting
  }

  private func submitted() throws -> ExamSitting {
    var sitting = try open()
    sitting.closed(.init(at: at(10), byDeadline: false))
    return sitting
  }

  @Test("open: a letter asks to be saved and counts only when saved")
  func openChoose() throws {
    var sitting = try open()
    guard case .save(let save) = sitting.choose(1, at: at(1)) else {
      Issue.record("refused")
      return
    }
    #expect(sitting.slots[0].saved.isEmpty)
    #expect(sitting.slots[0].chosen.text == "B")
    sitting.saved(save)
    #expect(sitting.slots[0].saved.text == "B")
    #expect(sitting.slots[0].savedAt == at(1))
    #expect(sitting.unsaved(at: at(2)).isEmpty)
  }

  @Test("open: flag, clear, submit and the deadline all work")
  func openOthers() throws {
    var sitting = try open()
    #expect(sitting.toggleFlag(at: at(1)) == .save(index: 0, isFlagged: true))
    #expect(sitting.flagged == [0])
    #expect(sitting.submit(at: at(2)) == .close(at: at(2)))
    #expect(sitting.phase == .open)
    #expect(sitting.advance(to: at(3600)) == true)
    #expect(sitting.phase == .closed(.init(at: at(3600), byDeadline: true)))
  }

  @Test("elsewhere: nothing can be answered, the end is still seen")
  func elsewhereAll() throws {
    var sitting = try elsewhere()
    #expect(sitting.choose(0, at: at(1)) == .refused(.elsewhere))
    #expect(sitting.clear(at: at(1)) == .refused(.elsewhere))
    #expect(sitting.toggleFlag(at: at(1)) == .refused(.elsewhere))
    #expect(sitting.submit(at: at(1)) == .refused(.elsewhere))
    #expect(sitting.advance(to: at(4000)) == false)
    #expect(sitting.phase == .elsewhere)
    sitting.closed(.init(at: at(20), byDeadline: false))
    #expect(sitting.phase == .closed(.init(at: at(20), byDeadline: false)))
  }

  @Test("closed: nothing changes any more")
  func closedAll() throws {
    var sitting = try submitted()
    let before = sitting.phase
    #expect(sitting.choose(0, at: at(11)) == .refused(.closed))
    #expect(sitting.clear(at: at(11)) == .refused(.closed))
    #expect(sitting.toggleFlag(at: at(11)) == .refused(.closed))
    #expect(sitting.submit(at: at(11)) == .refused(.closed))
    #expect(sitting.advance(to: at(4000)) == false)
    sitting.takenOver()
    sitting.closed(.init(at: at(99), byDeadline: true))
    #expect(sitting.phase == before)
    #expect(sitting.remaining(at: at(12)) == .zero)
    #expect(sitting.next() == .moved(to: 1))
  }

  // MARK: Answers

  @Test("a single choice is replaced, a multiple choice is toggled")
  func kinds() throws {
    var sitting = try open()
    _ = sitting.choose(0, at: at(1))
    _ = sitting.choose(2, at: at(2))
    #expect(sitting.slots[0].chosen.text == "C")
    _ = sitting.go(to: 3)
    _ = sitting.choose(0, at: at(3))
    _ = sitting.choose(2, at: at(4))
    #expect(sitting.slots[3].chosen.text == "AC")
    _ = sitting.choose(0, at: at(5))
    #expect(sitting.slots[3].chosen.text == "C")
  }

  @Test("a letter the question does not have is refused")
  func noSuchOption() throws {
    var sitting = try open()
    #expect(sitting.choose(4, at: at(1)) == .refused(.noSuchOption))
    _ = sitting.go(to: 5)
    #expect(sitting.choose(2, at: at(1)) == .refused(.noSuchOption))
    #expect(sitting.slots[5].chosen.isEmpty)
  }

  @Test("a cleared answer is blank again and is saved as blank")
  func clear() throws {
    var sitting = try open()
    guard case .save(let first) = sitting.choose(0, at: at(1)) else { return }
    sitting.saved(first)
    guard case .save(let second) = sitting.clear(at: at(2)) else {
      Issue.record("refused")
      return
    }
    sitting.saved(second)
    #expect(sitting.blanks == [0, 1, 2, 3, 4, 5])
  }

  @Test("what the store did not take stays to be saved again, also before handing in")
  func unsaved() throws {
    var sitting = try open()
    guard case .save(let save) = sitting.choose(0, at: at(1)) else { return }
    #expect(sitting.unsaved(at: at(1)) == [save])
    guard case .saveFirst(let waiting) = sitting.submit(at: at(2)) else {
      Issue.record("an unsaved answer would have been lost")
      return
    }
    #expect(waiting.map(\.answer.text) == ["A"])
    waiting.forEach { sitting.saved($0) }
    #expect(sitting.submit(at: at(3)) == .close(at: at(3)))
  }

  @Test("a report about an earlier choice does not hide a later one")
  func lateReport() throws {
    var sitting = try open()
    guard case .save(let first) = sitting.choose(0, at: at(1)) else { return }
    _ = sitting.choose(1, at: at(2))
    sitting.saved(first)
    #expect(sitting.slots[0].saved.text == "A")
    #expect(sitting.slots[0].chosen.text == "B")
    #expect(sitting.unsaved(at: at(3)).count == 1)
  }

  @Test("moving stops at both ends and never touches an answer")
  func moving() throws {
    var sitting = try open()
    #expect(sitting.previous() == .atFirst)
    #expect(sitting.go(to: 5) == .moved(to: 5))
    #expect(sitting.next() == .atLast)
    #expect(sitting.go(to: -3) == .atFirst)
    #expect(sitting.current == 5)
  }
}
