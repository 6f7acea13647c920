import CEDomain

/// 线上实名认证: three pictures and the place, for a clerk (NAT-2.5-03…08).
enum RealNameForm {
  static func open(in context: Context) throws -> [Effect] { [] }
  static func withdraw(in context: Context) throws -> [Effect] { [] }
}
