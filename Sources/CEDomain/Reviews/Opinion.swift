/// What a reviewer wrote: about the whole case, and about single fields so that "mend" leads
/// there.
public struct Opinion: Hashable, Sendable {
  /// 1–200 characters for a refusal or a return (FLD-12-09); may be empty with an approval.
  public var text: String
  public var fields: [FieldRemark]

  public init(_ text: String = "", fields: [FieldRemark] = []) {
    self.text = text
    self.fields = fields
  }

  /// What is wrong with one answer.
  public struct FieldRemark: Hashable, Sendable {
    public let field: FieldKey
    /// The repeating field and the row the answer stands in; nil outside of rows.
    public let row: RowPlace?
    public let text: String

    public init(_ field: FieldKey, row: RowPlace? = nil, _ text: String) {
      self.field = field
      self.row = row
      self.text = text
    }
  }

  /// One row of a repeating field.
  public struct RowPlace: Hashable, Sendable {
    public let list: FieldKey
    public let id: String

    public init(list: FieldKey, id: String) {
      self.list = list
      self.id = id
    }
  }
}
