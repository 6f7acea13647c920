/// What the outside world tells the program.
enum Event: Hashable, Sendable {
  case key(Key)
  /// The terminal has a new size or its contents were lost (continue after a stop).
  case resized(Size)
  /// The paste delivered just before was longer than the driver takes; the rest was dropped.
  case pasteCut(keptBytes: Int)
  /// A second has passed; delivered only while the top screen asks for ticks.
  case tick
  /// The terminal is gone (end of file, hang-up): save and leave within a second.
  case closed
  /// The system asks the program to end (SIGTERM).
  case terminated
}

/// A size in cells.
struct Size: Hashable, Sendable {
  var rows: Int
  var columns: Int
}
