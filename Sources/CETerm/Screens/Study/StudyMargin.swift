extension Rect {
  /// The space of a study screen: where there is room, its text stands below the name of the
  /// place in the top line, one column from the edge.
  var studyInside: Rect { inset(columns: columns > 60 ? 1 : 0) }
}
