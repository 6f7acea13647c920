extension Form {
  /// 基本信息变更: what the collection asks, in the printed order; the six registration fields stay
  /// as they are (NAT-4.1-03, NAT-4.1-04).
  public static let changeBasics = Form(
    name: "nat.change.basics", number: "4.1", fields: changeBasicsFields,
    crossRules: Form.collectionBasics.crossRules)

  private static var changeBasicsFields: [Field] {
    let order: [FieldKey] = [
      .collectionDocumentKind, .collectionDocumentNumber, .collectionName, .collectionGender,
      .collectionBirthDate, .collectionPhoto, .collectionPoliticalStatus, .collectionEthnicGroup,
      .collectionEmail, .collectionMobile, .collectionAddress, .collectionPostcode,
      .collectionPermitKind, .collectionPermitNumber, .collectionIdentityFront,
      .collectionIdentityBack,
    ]
    return order.compactMap { key in
      Form.collectionBasics.fields.first { $0.key == key }
    }
  }
}
