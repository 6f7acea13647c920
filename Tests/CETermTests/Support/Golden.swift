import FoundationEssentials
import Testing

@testable import CETerm

/// Compares a canvas with the recorded screen `Tests/CETermTests/Screens/Golden/<name>.screen`.
///
/// A golden holds the rows without trailing blanks and, last, `caret: row,column` (counted from
/// 0) when there is one. A missing golden is recorded and fails; `RECORD=1` records anew and fails,
/// so that nobody records without looking.
func assertScreen(
  _ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let drawn = goldenText(of: canvas)
  let path = goldenFolder + "/\(name).screen"
  let recorded = (try? Data(contentsOf: URL(filePath: path))).map {
    String(decoding: $0, as: UTF8.self)
  }
  let wantsRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
  guard let recorded, !wantsRecording else {
    do {
      try FileManager.default.createDirectory(
        atPath: goldenFolder, withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: URL(filePath: path))
      Issue.record("recorded \(name).screen: look at it", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  #expect(
    drawn == recorded, "\(name).screen differs; drawn was:\n\(drawn)",
    sourceLocation: sourceLocation)
}

/// The rows and the caret of a canvas as a golden file holds them.
func goldenText(of canvas: Canvas) -> String {
  var lines = canvas.text
  while lines.last == "" { lines.removeLast() }
  if let caret = canvas.caret { lines.append("caret: \(caret.row),\(caret.column)") }
  return lines.joined(separator: "\n") + "\n"
}

private let goldenFolder =
  #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Screens/Golden"
