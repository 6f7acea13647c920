import ArgumentParser

@main
struct CEAdmin: ParsableCommand {
}
