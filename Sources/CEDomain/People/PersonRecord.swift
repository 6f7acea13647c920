/// A person as the directory knows them, without what is sealed.
public struct PersonRecord: Hashable, Sendable {
  public let id: Identifier<Person>
  public let documentKind: IdentityDocument.Kind
  /// For lists: 310***** (FLD-13-02).
  public let documentMasked: String
  public let name: String
  public let gender: Gender?
  public let birthDate: CalendarDay?
  /// For the person's own pages: 138****2238; nil without a mobile number.
  public let mobileMasked: String?

  init(_ row: Row) {
    id = row.identifier(0)
    guard let kind = IdentityDocument.Kind(rawValue: row.text(1)) else {
      preconditionFailure("unknown kind of document \(row.text(1))")
    }
    documentKind = kind
    documentMasked = row.text(2)
    name = row.text(3)
    gender = row.optionalText(4).flatMap { Gender(rawValue: $0) }
    birthDate = row.optionalText(5).flatMap { CalendarDay($0) }
    mobileMasked = row.optionalText(6)
  }

  /// The columns ``init(_:)`` reads, in its order.
  static let columns = SQL.Fragment(
    "id, id_type, id_masked, name, gender, birth_date, mobile_masked")
}
