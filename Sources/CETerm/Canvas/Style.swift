/// The look of a cell by its meaning; a ``Theme`` decides colours and attributes.
///
/// No meaning is carried by a role alone: a sign or a word always stands beside it.
enum Style: UInt8, Hashable, Sendable, CaseIterable {
  case plain
  /// Secondary text: hints, units, counted totals.
  case quiet
  /// Names of screens and sections.
  case title
  /// The bar at the top and the key list at the bottom.
  case bar
  /// A key in the key list.
  case barKey
  /// The label of a field.
  case label
  /// The inside of a field that is not in focus.
  case field
  /// The inside of the field in focus.
  case fieldFocused
  /// The chosen row of a list, the focused button.
  case selected
  /// Done, passed, saved.
  case good
  /// Needs attention: below a bound, deadline near.
  case warning
  /// Wrong, refused.
  case bad
  /// What comes next, the figure that matters.
  case strong
  /// Lines and frames.
  case frame
  /// Black on white whatever the theme: the dark and light cells of a QR code.
  case qrLight
  case qrDark
}
