import CEDomain

/// One line of a case as a reviewer reads it, and what it stands for.
struct CaseLine {
  var text: String
  var style = Style.plain
  /// The answer the line shows; nil for headings and records.
  var anchor: Anchor?
  /// The digit that leads here; nil but for headings.
  var section: Int?

  /// An answer that a remark can be made about.
  struct Anchor: Hashable {
    let field: FieldKey
    let row: Opinion.RowPlace?
    let label: Phrase
    /// The file it names, to be looked at.
    let file: AttachmentAnswer?
  }
}
