/// The pages anybody may read, signed in or not (SH-0-04, SH-0-09…11).
enum PublicPage: Hashable, Sendable, CaseIterable {
  /// 操作流程
  case procedure
  /// 操作问题指南 / 常见问题
  case questions
  /// 答疑中心 and 在线咨询
  case helpCentre
  /// 移动端: information only
  case mobile
  /// 播放软件
  case player
  /// 微信服务平台
  case wechat
}
