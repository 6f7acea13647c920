/// The two subjects of continuing education: every course belongs to one.
public enum CourseSubject: String, Hashable, Sendable, CaseIterable {
  /// 专业科目
  case professional
  /// 公需科目
  case `public`
}
