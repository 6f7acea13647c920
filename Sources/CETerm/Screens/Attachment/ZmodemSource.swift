import CEDomain
import Glibc

/// 终端传送: the person's own terminal program sends the file.
final class ZmodemSource: FileSource {
  let kind = FileSourceKind.zmodem

  func closed(in context: Context) -> Phrase? {
    AttachmentText.reason(context.files.zmodem)
  }

  func enterLabel(in context: Context) -> Phrase? { AttachmentText.receive }

  func enter(for limit: AttachmentLimit, in context: Context) -> FileSourceStep {
    guard let lend = context.files.lend else { return .moved }
    var outcome = ZmodemReceiver.Outcome.notStarted
    let words = context.text(AttachmentText.sendNow(limit))
    lend { loan in
      let text = Array("\r\n\(words)\r\n\r\n".utf8)
      _ = write(loan.output, text, text.count)
      outcome = context.files.receiver.receive(limit, over: loan)
    }
    switch outcome {
    case .received(let file): return .offered(file, afterwards: {})
    case .refused(let fault): return .refused(fault)
    case .incomplete: return .said(AttachmentText.incomplete, .warning)
    case .timedOut: return .said(AttachmentText.nobodySent, .warning)
    case .notStarted: return .said(AttachmentText.receiverFailed, .bad)
    case .interrupted: return .moved
    }
  }

  func draw(
    on canvas: inout Canvas, in area: Rect, limit: AttachmentLimit, context: Context
  ) {
    canvas.setCaret(in: area, row: 0, column: 0)
    var row = 0
    for line in AttachmentText.zmodemSteps {
      row += Label(text: context.text(line)).drawWrapped(on: &canvas, in: area.droppingTop(row))
      if area.rows > 10 { row += 1 }
    }
  }
}
