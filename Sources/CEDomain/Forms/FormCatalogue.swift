/// Every form of the program, in the order of their numbers.
///
/// Whoever adds a form adds its line here. The test of the wording tables walks this list, and so
/// does the generated field reference.
public enum FormCatalogue {
  public static let all: [Form] = []

  /// The form with this name, nil when nobody listed it.
  public static func form(named name: String) -> Form? {
    all.first { $0.name == name }
  }
}
