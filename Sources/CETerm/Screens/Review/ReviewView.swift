import CEDomain

/// A further way to look at what was handed in, by a key of the case screen: the timeline of a
/// collection, say.
struct ReviewView: Sendable {
  let kinds: Set<CaseKind>
  let key: Character
  let label: Phrase
  let screen: @Sendable (Submission, Context) -> any Screen

  /// Every such view; whoever makes one adds its line here.
  static let all: [ReviewView] = [
    ReviewView(kinds: [.collection], key: "t", label: CollectionText.timeline) {
      CollectionTimelineScreen($0.after, today: $1.today)
    }
  ]
}
