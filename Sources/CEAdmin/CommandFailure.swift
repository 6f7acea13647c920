import CEDomain
import Glibc

/// Why a command stopped, with the exit status the operator's scripts see.
struct CommandFailure: Error {
  /// 1 something was refused or found broken, 2 wrong use, 3 the store cannot be used.
  let status: Int32
  let sentence: Sentence

  init(_ status: Int32, _ sentence: Sentence) {
    self.status = status
    self.sentence = sentence
  }

  func report() {
    printToStandardError("ceadmin: \(sentence.inChosenLanguage)")
  }
}

func printToStandardError(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Runs `body` and turns the store's errors into sentences that say what to do.
func withStoreErrors<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as StoreError {
    throw CommandFailure(3, AdminText.storeError(error, path: path))
  }
}
