import Glibc

/// The program `ceterm`.
@main
struct Main {
  static func main() {
    let launch = Launch(environment: .process) { _ in TrialScreen() }
    exit(launch.run(Array(CommandLine.arguments.dropFirst())))
  }
}
