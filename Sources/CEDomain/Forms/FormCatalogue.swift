/// Every form that stands fast in the program, in the order of their numbers.
///
/// Forms made from a profile or a year's offer (evaluations, the enrolment) are not here: their
/// words come with the data.
///
/// Whoever adds a form adds its line here. The test of the wording tables walks this list, and so
/// does the generated field reference.
public enum FormCatalogue {
  public static let all: [Form] = [
    .mobileChange,
    .passwordChange,
    .recordQuery,
    .learnerSignIn,
    .code,
    .staffSignIn,
    .staffPassword,
    .learningCard,
    .invoice,
    .registration,
    .nationalSignIn,
    .passwordReset,
    .realName(DivisionTable([])),
    .collectionScope,
    .collectionBasics,
    .collectionEducation(born: nil),
    .educationRow(born: nil),
    .collectionWork,
    .workRow,
    .accountingPost,
    .collectionDepartment(DivisionTable([])),
  ]

  /// The form with this name, nil when nobody listed it.
  public static func form(named name: String) -> Form? {
    all.first { $0.name == name }
  }
}
