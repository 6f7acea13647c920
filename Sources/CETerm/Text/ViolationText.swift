import CEDomain

/// The sentence for everything that can be wrong with an answer, saying what to do (FLD-0-03).
enum ViolationText {
  static func sentence(for violation: Violation) -> Phrase {
    sentence(for: violation.reason, label: FormText.words(for: violation.field).label)
  }

  /// `label` is the name of the field, used where the sentence speaks of it.
  ///
  /// Check digits never say which digit was expected: it would let a number be guessed.
  static func sentence(for reason: Violation.Reason, label: Phrase) -> Phrase {
    switch reason {
    case .missingText:
      Phrase("请输入\(label.chinese)", "Please enter: \(label.english)")
    case .missingChoice:
      Phrase("请选择\(label.chinese)", "Please choose: \(label.english)")
    case .tooLong(let most):
      Phrase("内容过长，最多 \(most) 个字，请删减", "Too long: shorten it to at most \(most) characters")
    case .tooShort(let least):
      Phrase("内容过短，至少 \(least) 个字", "Too short: at least \(least) characters")
    case .notAChoice:
      Phrase("所选项目目前不可选，请重新选择", "This cannot be chosen now; choose again")
    case .notANumber:
      Phrase("请输入数字", "Enter a number")
    case .outOfRange(let least, let most):
      Phrase("应在 \(least) 至 \(most) 之间，请修改", "Must be from \(least) to \(most)")
    case .notADate:
      Phrase("日期不正确，请按年-月-日输入，例如 2025-08-01", "Not a date: type year-month-day, such as 2025-08-01")
    case .dateInFuture:
      Phrase("日期不能晚于今天", "The date must not be after today")
    case .dateBeforeStart:
      Phrase("结束日期不能早于开始日期", "The end must not be before the start")
    case .dateNotAfterStart:
      Phrase("毕业时间必须晚于入学时间", "The end must be after the start")
    case .dateBeforeAge(let years):
      Phrase(
        "此时未满 \(years) 周岁，请核对日期", "Younger than \(years) years on that day; check the date")
    case .titleBeforeWork:
      Phrase(
        "会计专业职务聘任时间不能早于工作开始时间",
        "The appointment to the title must not be before the job began")
    case .controlCharacters:
      Phrase("含有无法识别的字符，请删除后重新输入", "Contains unreadable characters; please type it again")
    case .masked:
      Phrase("请输入完整内容，不能含有 * 号", "Enter it in full, without *")
    case .documentFormat:
      Phrase(
        "证件号码格式不正确，请核对证件类型和号码", "The document number has the wrong format; check type and number")
    case .documentRegion:
      Phrase(
        "证件号码地区代码不正确，请核对前六位",
        "The region code of the document number is wrong; check the first six digits")
    case .documentDate:
      Phrase(
        "证件号码出生日期不正确，请核对出生日期部分",
        "The birth date in the document number is wrong; check those digits")
    case .documentCheckDigit:
      Phrase(
        "证件号码校验位不正确，请逐位核对", "The check digit of the document number is wrong; check every digit")
    case .documentNationality:
      Phrase(
        "证件号码国籍代码不正确，请核对", "The nationality code of the document number is wrong; please check it")
    case .documentUnknownDivision:
      Phrase(
        "行政区划代码不在现行代码表中，请核对；确认无误可继续",
        "The division code is not in today's table; check it, and go on if it is right")
    case .documentTooYoung(let years):
      Phrase("年龄不足 \(years) 周岁，请核对证件号码", "Younger than \(years) years; check the document number")
    case .documentRegistered: RegistrationText.documentTaken
    case .mobileRegistered: RegistrationText.mobileTaken
    case .contradictsDocument:
      Phrase("与证件号码不一致，请核对", "Does not agree with the document number; please check")
    case .permitDisagrees:
      Phrase("证件类型与居住证不一致，请核对", "The permit and the residence permit do not agree; please check")
    case .mobileFormat:
      Phrase("手机号码格式不正确，请输入 11 位手机号码", "The mobile number has the wrong format; enter 11 digits")
    case .landlineFormat:
      Phrase(
        "固定电话格式不正确，例如 021-54679568",
        "The telephone number has the wrong format, for example 021-54679568")
    case .emailFormat:
      Phrase(
        "电子邮箱格式不正确，例如 name@example.com",
        "The e-mail address has the wrong format, for example name@example.com")
    case .postcodeFormat:
      Phrase("邮政编码格式不正确，请输入 6 位数字", "The postcode has the wrong format; enter 6 digits")
    case .usccFormat:
      Phrase(
        "统一社会信用代码格式不正确，请输入 18 位代码",
        "The unified social credit code has the wrong format; enter 18 characters")
    case .usccRegion:
      Phrase(
        "统一社会信用代码地区代码不正确，请核对",
        "The region in the unified social credit code is wrong; please check it")
    case .usccCheckDigit:
      Phrase(
        "统一社会信用代码校验位不正确，请逐位核对",
        "The check digit of the unified social credit code is wrong; check every character")
    case .usccOrganisationCheck:
      Phrase(
        "组织机构代码校验位不符，请核对；确认无误可继续",
        "The organisation code inside does not check; go on if it is right")
    case .serialFormat:
      Phrase(
        "刊号不正确，例如 CN 11-2345/F 或 1002-1825",
        "The serial number is wrong, for example CN 11-2345/F or 1002-1825")
    case .serialRegion:
      Phrase("刊号不正确，请核对地区号和序号", "The serial number is wrong; check region and sequence")
    case .serialClassMissing:
      Phrase(
        "期刊刊号一般带有分类号，请核对；确认无误可继续", "A periodical normally has a class letter; go on if it is right")
    case .serialCheckDigit:
      Phrase(
        "刊号不正确，校验位不符，请逐位核对", "The check digit of the serial number is wrong; check every digit")
    case .bookFormat:
      Phrase("书号不正确，请输入 10 位或 13 位书号", "The book number is wrong; enter 10 or 13 characters")
    case .bookCheckDigit:
      Phrase("书号校验位不正确，请逐位核对", "The check digit of the book number is wrong; check every digit")
    case .bookPrefix:
      Phrase("不是中国大陆出版的书号，请核对；确认无误可继续", "Not a book number of mainland China; go on if it is right")
    case .nameCharacters:
      Phrase(
        "姓名应为 2—50 个汉字或字母，可含间隔号“·”，请按证件填写",
        "A name has 2 to 50 characters or letters, “·” allowed; write it as on the document")
    case .passwordClasses:
      Phrase("密码应为 8—20 位，同时含有字母和数字", "A password has 8 to 20 characters, with letters and digits")
    case .passwordEqualsIdentity:
      Phrase("密码不能与证件号码或手机号码相同", "The password must not be the document or mobile number")
    case .passwordsDiffer:
      Phrase("两次输入的密码不一致，请重新输入", "The two passwords differ; type them again")
    case .cardFormat:
      Phrase(
        "学习卡号或密码格式不正确，请按卡面输入",
        "The card number or password has the wrong format; type it as printed on the card")
    case .codeFormat(let characters):
      Phrase(
        "验证码应为 \(characters) 位，请核对后重新输入",
        "The code has \(characters) characters; check it and type it again")
    case .certificateFormat:
      Phrase(
        "证书编号格式不正确，请按证书填写",
        "The certificate number has the wrong format; write it as on the certificate")
    case .moneyFormat:
      Phrase(
        "金额格式不正确，最多两位小数，例如 90.00",
        "The amount has the wrong format: two decimals at most, such as 90.00")
    case .creditsFormat:
      Phrase(
        "学分应大于 0 且不超过 999.9，最多一位小数",
        "Credits are above 0 and at most 999.9, with one decimal at most")
    case .attachment(let fault): AttachmentText.sentence(for: fault)
    case .missingRows(let least):
      Phrase("请至少添加 \(least) 条", "Add at least \(least)")
    case .tooManyRows(let most):
      Phrase("最多 \(most) 条，请删除多余的条目", "At most \(most); delete what is too much")
    case .faultyRows(let places):
      Phrase(
        "第 \(places.map(String.init).joined(separator: "、")) 条填写有误，请打开修改",
        "Row \(places.map(String.init).joined(separator: ", ")) is not right yet: open and mend it")
    case .overlappingRows(let first, let second):
      Phrase(
        "第 \(first) 条与第 \(second) 条的时间交叉，请修改",
        "The periods of rows \(first) and \(second) overlap; change one of them")
    case .rowsOutsidePeriod(let places):
      Phrase(
        "第 \(places.map(String.init).joined(separator: "、")) 条不在本单位工作期间内，请修改",
        "Row \(places.map(String.init).joined(separator: ", ")) lies outside the time of this job; change it"
      )
    case .accountingWorkMissing:
      Phrase("请填写会计工作经历", "Please add your accounting work")
    case .doctorRowMissing:
      Phrase("请填写博士学位教育经历", "Please add the education with the doctor's degree")
    case .currentStudyMissing:
      Phrase(
        "请填写在读的教育经历，毕业时间勾选至今",
        "Please add the education you are in; tick “to date” for its end")
    case .sameDepartment:
      Phrase(
        "调入地管理机构与当前所属管理机构相同，不能提交调转申请",
        "This is the department you belong to already; choose the one you move to")
    case .divisionIncomplete:
      Phrase("请选择到最末一级", "Choose down to the last level")
    case .promiseNeeded:
      Phrase("请勾选承诺", "Please tick the promise")
    case .agreementNeeded:
      Phrase("请阅读后勾选，再继续", "Read this and tick it to go on")
    }
  }
}
