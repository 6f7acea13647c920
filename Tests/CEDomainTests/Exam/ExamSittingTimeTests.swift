import CEDomain
import CETestSupport
import Testing

@Suite("ExamSitting: time")
struct ExamSittingTimeTests {
  private func at(_ seconds: Int) -> Moment { ExamScene.start + .seconds(seconds) }

  @Test("SH-7-04: the last second accepts an answer, the deadline and later do not")
  func boundaries() throws {
    for (offset, accepted) in [(-1, true), (0, false), (1, false)] {
      var sitting = try ExamScene.sitting()
      let move = sitting.choose(0, at: at(3600 + offset))
      if accepted {
        guard case .save = move else {
          Issue.record("refused before the deadline")
          continue
        }
      } else {
        #expect(move == .refused(.closed))
        #expect(sitting.phase == .closed(.init(at: at(3600), byDeadline: true)))
      }
    }
  }

  @Test("the deadline closes once, as of itself, however late somebody looks")
  func once() throws {
    var sitting = try ExamScene.sitting()
    #expect(sitting.advance(to: at(3599)) == false)
    #expect(sitting.advance(to: at(90_000)) == true)
    #expect(sitting.advance(to: at(90_001)) == false)
    #expect(sitting.phase == .closed(.init(at: at(3600), byDeadline: true)))
  }

  @Test("warnings begin at 20 % and at 5 % of the time")
  func warnings() throws {
    let sitting = try ExamScene.sitting()
    #expect(sitting.warning(at: at(0)) == .none)
    #expect(sitting.warning(at: at(2879)) == .none)
    #expect(sitting.warning(at: at(2880)) == .low)
    #expect(sitting.warning(at: at(3419)) == .low)
    #expect(sitting.warning(at: at(3420)) == .critical)
  }

  @Test("the time left is never negative")
  func neverNegative() throws {
    let sitting = try ExamScene.sitting()
    #expect(sitting.remaining(at: at(3599)) == .seconds(1))
    #expect(sitting.remaining(at: at(3600)) == .zero)
    #expect(sitting.remaining(at: at(1_000_000)) == .zero)
  }

  @Test("a clock set back gives nobody more time and takes none away")
  func setBack() throws {
    var sitting = try ExamScene.sitting()
    _ = sitting.advance(to: at(1000))
    _ = sitting.advance(to: at(-2600))
    #expect(sitting.remaining(at: at(-2600)) == .seconds(2600))
    #expect(sitting.clockWasSetBack(at: at(-2600)))
    #expect(sitting.advance(to: at(-1)) == false)
    #expect(sitting.remaining(at: at(-1)) == .seconds(1))
    #expect(sitting.advance(to: at(0)) == true)
  }

  @Test("a sitting loaded after the clock was set back goes on from the last saved answer")
  func setBackAcrossRestart() throws {
    let paper = try ExamScene.paper()
    let sitting = ExamSitting(
      attempt: Identifier("A"), paper: paper, slots: Array(repeating: .init(), count: paper.count),
      startedAt: at(0), deadline: at(3600), seenAt: at(3000))
    #expect(sitting.remaining(at: at(500)) == .seconds(600))
  }
}

@Suite("ExamSitting: invariants")
struct ExamSittingInvariantTests {
  /// What a store would hold: only what was reported as saved.
  private struct Ledger {
    var answers: [Int: LetterSet] = [:]
    var closings = 0
  }

  @Test(
    "random events: no answer lost, one close, never negative time", arguments: [UInt64](1...60))
  func random(seed: UInt64) throws {
    let entropy = Entropy.fixed(seed)
    var sitting = try ExamScene.sitting()
    var ledger = Ledger()
    var now = ExamScene.start
    for _ in 0..<300 {
      now = now + .seconds(Int(entropy.number(below: 60)) - 20)
      step(&sitting, &ledger, now, entropy)
      #expect(sitting.remaining(at: now) >= .zero)
      #expect(ledger.closings <= 1)
      for (index, slot) in sitting.slots.enumerated() {
        #expect(slot.saved == ledger.answers[index] ?? .empty)
      }
      #expect(sitting.blanks.count + sitting.answeredCount == sitting.paper.count)
    }
  }

  private func step(
    _ sitting: inout ExamSitting, _ ledger: inout Ledger, _ now: Moment, _ entropy: Entropy
  ) {
    switch entropy.number(below: 12) {
    case 0...4:
      answer(&sitting, &ledger, sitting.choose(Int(entropy.number(below: 6)), at: now), entropy)
    case 5: answer(&sitting, &ledger, sitting.clear(at: now), entropy)
    case 6: _ = sitting.toggleFlag(at: now)
    case 7...9: _ = sitting.go(to: Int(entropy.number(below: 8)) - 1)
    case 10: if sitting.advance(to: now) { ledger.closings += 1 }
    default:
      if entropy.number(below: 40) == 0, case .close(let at) = sitting.submit(at: now) {
        sitting.closed(.init(at: at, byDeadline: false))
        ledger.closings += 1
      }
    }
  }

  /// Every fifth save fails, as on a full disk.
  private func answer(
    _ sitting: inout ExamSitting, _ ledger: inout Ledger, _ move: AnswerMove, _ entropy: Entropy
  ) {
    guard case .save(let save) = move, entropy.number(below: 5) > 0 else { return }
    ledger.answers[save.index] = save.answer
    sitting.saved(save)
  }
}
