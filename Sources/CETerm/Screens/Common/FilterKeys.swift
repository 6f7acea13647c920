extension Screen {
  /// The two keys that end typing into a list's filter; every other key belongs to the filter.
  ///
  /// The screen's own ``handle(_:in:)`` does what they say, because the filter is its state.
  func filterBindings(in context: Context) -> [Binding] {
    [
      Binding(.named(.enter), CommonText.keepFilter) { [self] in
        handle(.key(.named(.enter)), in: context)
      },
      Binding(.named(.escape), CommonText.dropFilter) { [self] in
        handle(.key(.named(.escape)), in: context)
      },
    ]
  }
}
