import CEDomain

/// The words of course and overall evaluations (SH-6).
enum EvaluationText {
  static let course = Phrase("课程评价", "Course evaluation")
  static let overall = Phrase("综合评价（必填）", "Overall evaluation (required)")
  static let available = Phrase(
    "当前课程已完成，可以进行评价哦！", "You finished this course: you can evaluate it now!")
  static let filed = Phrase("评价完成，感谢您的反馈", "Evaluation complete; thank you")
  static let submit = Phrase("提交评价", "Submit")
  static let comment = Phrase("意见与建议", "Comments")

  static func intro(_ title: String?, best: Int) -> Phrase {
    let duty = Phrase(
      "评价由上海市财政局统一收集分析，提交后不能修改。\(best) 分为最好。",
      "The Finance Bureau collects and analyses evaluations; they cannot be changed. \(best) is best."
    )
    guard let title else { return duty }
    return Phrase(same: "\(title)\n") + duty
  }

  static func sentence(for availability: EvaluationAvailability) -> Phrase {
    switch availability {
    case .open: available
    case .courseIncomplete:
      Phrase("学完本课程（100%）后才能评价", "You can evaluate the course once it is 100 % learned")
    case .creditsIncomplete:
      Phrase("请先完成规定学分的课程学习", "Complete the required credits first")
    case .alreadyFiled: Phrase("评价完成，不能重复提交", "Already evaluated")
    case .windowClosed: StudyText.windowClosed
    case .notPermitted: StudyText.notPermitted
    }
  }

  /// The words of the fields, which come from the profile.
  static func words(
    for key: FieldKey, items: [EvaluationPolicy.Item], policy: EvaluationPolicy
  ) -> FieldWords? {
    if key == EvaluationForm.comment {
      let most = policy.commentCharacters
      return FieldWords(
        comment,
        help: Phrase("可以不填，最多 \(most) 字", "Optional, at most \(most) characters"))
    }
    guard let item = items.first(where: { EvaluationForm.key(of: $0) == key }) else { return nil }
    let (least, most) = (policy.scale.lowerBound, policy.scale.upperBound)
    return FieldWords(
      Phrase(item.name.chinese, item.name.english),
      help: Phrase(
        "请按 \(least) 至 \(most) 分评价，\(most) 分为最好",
        "Score from \(least) to \(most); \(most) is best"))
  }
}
