/// Who may do what with courses and timetables.
enum LearningAccess {
  /// A learner studies for themselves only.
  static func mayStudy(_ actor: Actor, in training: Training) -> Bool {
    actor.roles.contains(.learner) && actor.person == training.person
  }

  static func mayManageCatalogue(
    _ actor: Actor, of institution: Identifier<Organisation>
  ) -> Bool {
    if !actor.roles.isDisjoint(with: [.platformOperator, .system]) { return true }
    return actor.roles.contains(.networkInstitution) && actor.organisation == institution
  }

  static func mayAnswerQuestions(
    _ actor: Actor, of institution: Identifier<Organisation>
  ) -> Bool {
    actor.roles.contains(.networkInstitution) && actor.organisation == institution
  }
}
