import CEDomain

/// 信息修改: a new mobile number, proved by a code (NAT-9-07/08).
enum MobileForm {
  static func open(in context: Context) throws -> [Effect] { [] }
}
