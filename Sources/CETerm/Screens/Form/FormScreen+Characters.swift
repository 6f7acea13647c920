import CEDomain

extension FormScreen {
  /// True while text is being typed that a rare character can go into.
  var takesRareCharacters: Bool {
    guard let field = focusedField, !field.isSecret else { return false }
    return switch editor {
    case .line, .area: true
    case .date, .choice, .checks, .lookup, .tick, .opened, .none: false
    }
  }

  /// F6: the picker for rare characters; what is chosen goes in at the caret (NAT-1.1-04).
  func openRareCharacters() -> [Effect] {
    [
      .push(
        RareCharacterScreen { [self] character, context in
          handle(.key(.paste(character)), in: context)
        })
    ]
  }
}

extension Field {
  /// True for the names of people, which may hold characters that no input method offers.
  var isPersonName: Bool { rules.contains { $0 is PersonNameRule } }
}
