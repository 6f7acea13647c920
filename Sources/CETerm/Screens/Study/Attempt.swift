import CEDomain

/// Runs verbs on the store and turns what goes wrong into a sentence; nothing typed is lost.
func attempt(_ verbs: () throws -> [Effect]) -> [Effect] {
  do {
    return try verbs()
  } catch {
    return [.say(StoreErrorText.sentence(for: error), .bad)]
  }
}
