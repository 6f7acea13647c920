import Glibc

/// The program `ceterm`.
@main
struct Main {
  static func main() {
    let launch = Launch(environment: .process) { SignInScreen(context: $0) }
    exit(launch.run(Array(CommandLine.arguments.dropFirst())))
  }
}
