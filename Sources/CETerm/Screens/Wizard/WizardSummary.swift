import CEDomain

/// Everything that was answered, set for one width and language.
struct WizardSummary: Equatable {
  let language: Language
  let columns: Int
  let text: String
  var pages: PagerState

  init(language: Language, columns: Int, text: String) {
    self.language = language
    self.columns = columns
    self.text = text
    pages = PagerState(text)
  }
}
