/// A screen that opens at once on a demo store, to be looked at or measured (`--scene`).
enum Scene: String, Hashable, Sendable, CaseIterable {
  /// A list of a hundred thousand rows.
  case longList = "list-100000"
  /// A form with one file.
  case attachment

  func screen(in context: Context) -> any Screen {
    switch self {
    case .longList: LongListScene(count: 100_000)
    case .attachment: AttachmentScene.screen(in: context)
    }
  }
}
