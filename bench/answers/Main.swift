import CEDomain
import CETestSupport
import Glibc

/// Saves exam answers the way the program does, so that `bench/bench.py` can set it beside
/// `bench/saver.c`.
///
/// ```text
/// answer-bench STORE prepare N          a new store with N open attempts, bench-0 …
/// answer-bench STORE flat COUNT         COUNT answers as fast as they go; prints answers a second
/// answer-bench STORE paced MS SECONDS   one answer every MS for SECONDS; prints each latency in µs
/// ```
/// `flat` and `paced` answer the attempt named by `ATTEMPT`.
@main
struct Main {
  static func main() throws {
    let words = CommandLine.arguments
    let attempt = getenv("ATTEMPT").map { String(cString: $0) } ?? "bench-0"
    switch (words.count, words.dropFirst(2).first) {
    case (4, "prepare"):
      try AttemptCopies(path: words[1]).make(number(words[3]))
    case (4, "flat"):
      let run = try AnswerRun(path: words[1], attempt: attempt)
      print(try run.flat(number(words[3])))
    case (5, "paced"):
      let run = try AnswerRun(path: words[1], attempt: attempt)
      for latency in try run.paced(every: number(words[3]), for: number(words[4])) {
        print(latency)
      }
    default:
      print("usage: answer-bench STORE prepare N | flat COUNT | paced MS SECONDS")
      exit(2)
    }
  }

  private static func number(_ word: String) -> Int { max(1, Int(word) ?? 1) }
}
