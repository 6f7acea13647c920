import CEDomain

/// What the operator reads of an import.
enum ImportText {
  static func sums(taken: Int, refused: Int) -> Sentence {
    Sentence(
      "接受 \(taken) 项，拒绝 \(refused) 项。" + (refused > 0 ? "被拒绝的内容没有写入，请更正后重新导入。" : ""),
      "\(taken) accepted, \(refused) refused."
        + (refused > 0 ? " Nothing of what was refused was kept; mend it and import again." : ""))
  }

  static func unknownInstitution(_ code: String) -> Sentence {
    Sentence("没有代码为 \(code) 的培训机构。", "There is no institution with the code \(code).")
  }

  static func nothingInside(_ file: String) -> Sentence {
    Sentence("\(file)：文件中没有题目。", "\(file): no question inside.")
  }

  static func referenceBuilt(_ path: String) -> Sentence {
    Sentence("参考数据已更新：\(path)", "Reference data built: \(path)")
  }

  static func verdict(_ verdict: HelpLibrary.Verdict, on article: HelpArticle) -> Sentence {
    let name = "\(article.kind.rawValue) \(article.code)"
    switch verdict {
    case .added: return Sentence("\(name)：已导入", "\(name): imported")
    case .updated: return Sentence("\(name)：已更新", "\(name): updated")
    case .unchanged: return Sentence("\(name)：无变化", "\(name): unchanged")
    case .notPermitted: return Sentence("\(name)：无权导入", "\(name): not permitted")
    }
  }

  static func fault(_ fault: HelpArticleText.Fault, in file: String) -> Sentence {
    switch fault {
    case .unknownKind(let line):
      Sentence(
        "\(file) 第 \(line) 行：@ 后面应为 faq、notice、guide 或 regulation",
        "\(file):\(line): @ is followed by faq, notice, guide or regulation")
    case .incomplete(let line):
      Sentence(
        "\(file) 第 \(line) 行起：缺少编号、标题（zh: en:）或正文的一种语言",
        "\(file):\(line): code, titles (zh: en:) or the text in one language is missing")
    }
  }

  static func verdict(_ verdict: CatalogueVerdict, on code: String) -> Sentence {
    switch verdict {
    case .imported: Sentence("\(code)：已导入", "\(code): imported")
    case .unchanged: Sentence("\(code)：无变化", "\(code): unchanged")
    case .updated(let version):
      Sentence("\(code)：已更新为第 \(version) 版", "\(code): updated to edition \(version)")
    case .belongsToAnother:
      Sentence("\(code)：该课程编号属于其他机构", "\(code): the code belongs to another institution")
    case .notPermitted: Sentence("\(code)：无权导入", "\(code): not permitted")
    }
  }

  static func verdict(_ verdict: QuestionVerdict, in file: String) -> Sentence {
    let name = verdict.identifier ?? "?"
    switch verdict.outcome {
    case .imported: return Sentence("\(name)：已导入", "\(name): imported")
    case .updated(let version):
      return Sentence("\(name)：已更新为第 \(version) 版", "\(name): updated to edition \(version)")
    case .unchanged: return Sentence("\(name)：无变化", "\(name): unchanged")
    case .refused(let fault):
      let reason = sentence(for: fault)
      return Sentence(
        "\(file) 第 \(verdict.line) 行 \(name)：\(reason.chinese)",
        "\(file):\(verdict.line) \(name): \(reason.english)")
    }
  }

  static func fault(_ fault: CourseTextFault, in file: String) -> Sentence {
    let reason = sentence(for: fault.reason)
    return Sentence(
      "\(file) 第 \(fault.line) 行：\(reason.chinese)", "\(file):\(fault.line): \(reason.english)")
  }

  private static func sentence(for reason: CourseTextFault.Reason) -> Sentence {
    switch reason {
    case .keyExpected(let key): Sentence("此处应为“\(key):”", "“\(key):” is expected here")
    case .valueMissing(let key): Sentence("\(key) 没有内容", "\(key) has no value")
    case .controlCharacter: Sentence("含有控制字符", "has a control character")
    case .codeFormat:
      Sentence("课程编号只能用字母、数字和连字符", "a code is letters, digits and hyphens")
    case .unknownSubject(let word):
      Sentence("科目“\(word)”应为 professional 或 public", "“\(word)” is no subject")
    case .unknownLevel(let word):
      Sentence("层级“\(word)”应为 初级、中级 或 高级", "“\(word)” is no level")
    case .pathFormat: Sentence("类别路径应为五段，用连字符分隔", "a path has five parts")
    case .pathLevelsDiffer:
      Sentence("类别路径的层级与 levels 不一致", "the path's levels differ from levels")
    case .creditsFormat: Sentence("学分应为大于 0 的一位小数", "credits need one decimal")
    case .minutesFormat: Sentence("时长应为正整数分钟", "minutes must be a whole number")
    case .secondsFormat: Sentence("课时应为正整数秒", "seconds must be a whole number")
    case .noLessons: Sentence("没有课时", "has no lesson")
    case .emptyPage: Sentence("有一页讲义是空的", "a page is empty")
    case .durationDiffers(let seconds, let minutes):
      Sentence(
        "各课时共 \(seconds) 秒，与 \(minutes) 分钟不符",
        "the lessons last \(seconds) s, not \(minutes) minutes")
    case .tooLong(let key, let most):
      Sentence("\(key) 最多 \(most) 字", "\(key) has at most \(most) characters")
    }
  }

  private static func sentence(for fault: QuestionFault) -> Sentence {
    switch fault {
    case .noHeader:
      Sentence("题目应以“[单选] 编号”开头", "a question begins with “[单选] identifier”")
    case .unknownKind(let kind):
      Sentence("题型“\(kind)”应为 单选、多选 或 判断", "“\(kind)” is no kind of question")
    case .badIdentifier(let text):
      Sentence("编号“\(text)”应为“课程编号-序号”", "“\(text)” should be course code, hyphen, number")
    case .repeatedIdentifier(let text):
      Sentence("编号 \(text) 在文件中重复", "\(text) stands twice in the file")
    case .missingStem: Sentence("缺少题干", "the stem is missing")
    case .optionCount(let found):
      Sentence("选项应为 2 至 6 个，现有 \(found) 个", "two to six options are needed, not \(found)")
    case .optionOutOfOrder(let expected):
      Sentence("此处应为选项 \(expected)", "option \(expected) is expected here")
    case .repeatedOption(let letter):
      Sentence("选项 \(letter) 与其他选项内容相同", "option \(letter) repeats another")
    case .unexpectedOptions: Sentence("判断题不应有选项", "a judgement has no options")
    case .missingAnswer: Sentence("缺少答案", "the answer is missing")
    case .badAnswer(let text): Sentence("答案“\(text)”无效", "“\(text)” is no answer")
    case .answerCount(let found):
      Sentence(
        "单选题应有一个答案，多选题至少两个，现有 \(found) 个",
        "\(found) right letters do not fit this kind of question")
    case .missingExplanation: Sentence("缺少解析", "the explanation is missing")
    case .unexpectedLine(let text):
      Sentence("多余的一行：\(text)", "a line that belongs to nothing: \(text)")
    case .controlCharacters: Sentence("含有控制字符", "has a control character")
    case .tooLong(let most): Sentence("一行最多 \(most) 字", "a line has at most \(most) characters")
    case .unknownCourse(let code): Sentence("没有课程 \(code)", "there is no course \(code)")
    case .foreignCourse(let code):
      Sentence("课程 \(code) 属于其他机构", "course \(code) belongs to another institution")
    }
  }

  static func profileStored(_ name: String, _ version: Int) -> Sentence {
    Sentence("\(name)：已导入，版本 \(version)", "\(name): taken in as version \(version)")
  }

  static func profileUnchanged(_ name: String) -> Sentence {
    Sentence("\(name)：无变化", "\(name): unchanged")
  }

  static func profilePublished(_ name: String) -> Sentence {
    Sentence(
      "\(name)：该版本已发布，不可更改；请提高 version 后再导入",
      "\(name): this version is published and never changed; raise its version")
  }

  static func profileError(_ error: ProfileError, in name: String) -> Sentence {
    switch error {
    case .syntax(let offset):
      Sentence("\(name)：第 \(offset) 字节处不是有效的 JSON", "\(name): no valid JSON at byte \(offset)")
    case .missing(let key): Sentence("\(name)：缺少 \(key)", "\(name): \(key) is missing")
    case .unknown(let key): Sentence("\(name)：没有 \(key) 这一项", "\(name): nobody reads \(key)")
    case .unfit(let key): Sentence("\(name)：\(key) 的内容不合要求", "\(name): \(key) does not fit")
    case .noProfile(let code, let year):
      Sentence("没有 \(code) \(year) 年度的配置", "there is no profile of \(code) for \(year)")
    }
  }
}
