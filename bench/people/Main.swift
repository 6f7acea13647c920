import CEDomain
import Glibc

/// Measures what grows, or must not, with the people in a store, so that `bench/bench.py` can set
/// a small one beside a large one.
///
/// ```text
/// people-bench STORE TRIES [cold]
/// ```
/// One line for each path: its name, median and 95th percentile in milliseconds, median of the
/// processor's time, most rows copied out, most steps of the engine, rows passed by in scans; tabs
/// in between. `cold` drops the file's pages from the machine's cache before each try.
@main
struct Main {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count >= 3, let tries = Int(words[2]), tries > 0 else {
      print("usage: people-bench STORE TRIES [cold]")
      exit(2)
    }
    let bench = try PeopleBench(path: words[1], tries: tries, isCold: words.last == "cold")
    try bench.run()
  }
}
