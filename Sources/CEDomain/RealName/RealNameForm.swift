extension Form {
  /// 线上实名认证: three pictures, and the place that routes them (NAT-2.5-04…07).
  public static func realName(_ divisions: DivisionTable) -> Form {
    Form(
      name: "nat.real-name", number: "N2.5.2",
      fields: [
        Field(.realNameRegion, .division(divisions, .city)),
        Field("realName.front", .attachment(.realNamePicture)),
        Field("realName.back", .attachment(.realNamePicture)),
        Field("realName.holding", .attachment(.realNamePicture)),
      ])
  }
}

extension FieldKey {
  static let realNameRegion: FieldKey = "realName.region"
}
