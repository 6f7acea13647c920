import CEDomain

/// A way in which a file comes to the picker: one tab of ``AttachmentScreen``.
protocol FileSource: AnyObject {
  var kind: FileSourceKind { get }
  /// True while letters go into a field of the source.
  var takesText: Bool { get }
  /// Why nothing can come this way in this session; nil when something can.
  func closed(in context: Context) -> Phrase?
  /// Where it stands now, to be remembered for the next time; empty for nowhere.
  var place: String { get }
  /// True for a source whose lines must not be broken: the rules then stand above it.
  var needsWidth: Bool { get }
  /// True while what there is may change by itself: looked at again each second.
  var isWaiting: Bool { get }
  /// Looks again at what there is; called when the tab is opened.
  func refresh(in context: Context)
  /// What Enter is called now; nil when it does nothing.
  func enterLabel(in context: Context) -> Phrase?
  /// Enter: takes a file, opens a folder, begins to receive.
  func enter(for limit: AttachmentLimit, in context: Context) -> FileSourceStep
  /// Further keys of the tab.
  func bindings(in context: Context) -> [Binding]
  /// Acts on another key; false where it means nothing.
  func handle(_ key: Key, in context: Context) -> Bool
  /// True when Esc belongs to the tab: it steps back inside of it.
  func stepBack(in context: Context) -> Bool
  func draw(
    on canvas: inout Canvas, in area: Rect, limit: AttachmentLimit, context: Context)
}

extension FileSource {
  var takesText: Bool { false }
  var place: String { "" }
  var needsWidth: Bool { false }
  var isWaiting: Bool { false }
  func closed(in context: Context) -> Phrase? { nil }
  func refresh(in context: Context) {}
  func bindings(in context: Context) -> [Binding] { [] }
  func handle(_ key: Key, in context: Context) -> Bool { false }
  func stepBack(in context: Context) -> Bool { false }
}

/// The ways, as they are remembered.
enum FileSourceKind: String, Hashable, Sendable, CaseIterable {
  case folder, inbox, zmodem, path
}

/// What Enter came to.
enum FileSourceStep {
  /// A file came; `afterwards` is called once it is stored safely.
  case offered(OpenFolders.Taken, afterwards: () -> Void)
  case refused(AttachmentFault)
  case said(Phrase, Tone)
  /// Something else is shown now.
  case moved
}
