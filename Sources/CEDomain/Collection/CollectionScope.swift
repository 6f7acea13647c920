/// 采集范围: why a person is collected, which decides what is mandatory (NAT-3.2-02…06).
public enum CollectionScope: String, Hashable, Sendable, CaseIterable {
  /// （一）会计人员: needs accounting work.
  case accountant
  /// （二）具有会计专业技术资格, without such work: the certificate library is asked.
  case qualified
  /// （三）博士学位, about to sign up for the intermediate exam: needs the doctor's row.
  case doctor
  /// （四）在校学生: needs a current education row.
  case student

  /// The scope an answer names; nil when none is chosen yet.
  public init?(in answers: Answers) {
    self.init(rawValue: answers[.collectionScope])
  }
}

extension Form {
  /// 采集须知: the person's own scope, before everything else (NAT-3.2).
  public static let collectionScope = Form(
    name: "nat.collection.scope", number: "N3.1",
    fields: [Field(.collectionScope, .choice(.all(CollectionScope.self)))])
}
