/// The category of a course: 层级-科目主题-知识类-主题-适用类 (SH-5-07).
public struct CoursePath: Hashable, Sendable {
  /// 层级: the levels written together.
  public let levels: String
  /// 科目主题
  public let theme: String
  /// 知识类: 专业通识知识, 专业核心知识 or 公需知识.
  public let knowledge: String
  /// 主题
  public let topic: String
  /// 适用类: whom the course is made for.
  public let audience: Audience

  /// 适用类
  public enum Audience: String, Hashable, Sendable, CaseIterable {
    case general = "通用类"
    case enterprise = "企业类"
    case government = "行政事业类"
  }

  /// Reads the hyphenated form; nil unless it has five parts of which the last is known.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 5, !parts.contains(""), let audience = Audience(rawValue: parts[4])
    else { return nil }
    levels = parts[0]
    theme = parts[1]
    knowledge = parts[2]
    topic = parts[3]
    self.audience = audience
  }

  /// The hyphenated form, as the timetable prints it.
  public var text: String {
    "\(levels)-\(theme)-\(knowledge)-\(topic)-\(audience.rawValue)"
  }
}
