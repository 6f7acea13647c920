import CEDomain

/// Words of a person's export: a heading for each section, a label for each column.
enum ExportText {
  static let make = Phrase("导出并查看", "Export and read")
  static let question = Phrase(
    "将列出系统保存的关于您的全部数据，其中有未遮盖的证件号码和手机号码，请确认旁边没有他人。导出会记入日志。",
    "Everything kept about you will be listed, with your ID number and mobile in clear: make sure that nobody looks on. The export is recorded."
  )

  /// The whole export as a page of text.
  static func text(of export: PersonExport) -> Phrase {
    Phrase(text(of: export, in: .chinese), text(of: export, in: .english))
  }

  private static func text(of export: PersonExport, in language: Language) -> String {
    let head = Phrase("个人数据导出", "Personal data")[language]
    var lines = ["\(head)  \(ClockTime(of: export.madeAt).stamp)"]
    for section in export.sections {
      lines += ["", "【\(sections[section.name, default: Phrase(same: section.name)][language])】"]
      for (index, record) in section.records.enumerated() {
        if section.records.count > 1 { lines.append("\(index + 1).") }
        lines += record.fields.map { field in
          let label = labels[field.name, default: Phrase(same: field.name)][language]
          return "  \(label)\(language == .chinese ? "：" : ": ")\(value(field))"
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func value(_ field: PersonExport.Record.Field) -> String {
    switch field.value {
    case .text(let text): text.split(separator: "\n").joined(separator: "；")
    case .moment(let moment): ClockTime(of: moment).stamp
    case .number(let number):
      switch field.name {
      case "amount": Money(fen: number).text
      case "credits", "package_credits", "professional", "public": Credits(tenths: number).short
      case "score", "best_score": Score(tenths: number).short
      default: String(number)
      }
    }
  }

  /// By the table's name.
  static let sections: [String: Phrase] = [
    "person": Phrase("个人基本信息", "Person"),
    "account": Phrase("账号", "Accounts"),
    "session": Phrase("登录", "Sessions"),
    "consent": Phrase("授权同意", "Consents"),
    "real_name": Phrase("实名认证", "Real-name check"),
    "national_record": Phrase("信息采集", "Information collection"),
    "enrolment": Phrase("报名", "Enrolments"),
    "ce_order": Phrase("订单", "Orders"),
    "refund": Phrase("退款", "Refunds"),
    "invoice_request": Phrase("发票", "Invoices"),
    "collection": Phrase("信息采集内容", "What was collected"),
    "submission": Phrase("提交的内容", "What was handed in"),
    "attachment_use": Phrase("上传的文件", "Files"),
    "review_case": Phrase("申请与审核", "Applications"),
    "training": Phrase("培训", "Trainings"),
    "exam_attempt": Phrase("考试", "Exams"),
    "ce_entry": Phrase("学分", "Credits"),
    "certificate": Phrase("培训证明", "Certificates"),
    "course_question": Phrase("课程提问", "Questions"),
    "ticket": Phrase("咨询答疑", "Questions to support"),
    "message": Phrase("消息", "Messages"),
    "audit": Phrase("查阅与变动记录", "Who saw and changed it"),
  ]

  /// By the column's name.
  static let labels: [String: Phrase] = [
    "name": Phrase("姓名", "Name"), "id_type": Phrase("证件类型", "Kind of document"),
    "id_sealed": Phrase("证件号码", "ID number"), "gender": Phrase("性别", "Gender"),
    "birth_date": Phrase("出生日期", "Born"), "mobile_sealed": Phrase("手机号码", "Mobile"),
    "created_at": Phrase("创建时间", "Created"), "system": Phrase("系统", "System"),
    "display_name": Phrase("显示姓名", "Shown as"), "state": Phrase("状态", "State"),
    "bound_at": Phrase("微信绑定时间", "WeChat bound"), "origin": Phrase("终端", "From"),
    "started_at": Phrase("开始时间", "Began"), "ended_at": Phrase("结束时间", "Ended"),
    "end_reason": Phrase("结束原因", "Why ended"), "purpose": Phrase("用途", "Purpose"),
    "text_version": Phrase("版本", "Version"), "given_at": Phrase("同意时间", "Agreed"),
    "withdrawn_at": Phrase("撤回时间", "Withdrawn"), "way": Phrase("方式", "Way"),
    "region": Phrase("所在地", "Place"), "opinion": Phrase("意见", "Opinion"),
    "submitted_at": Phrase("提交时间", "Sent"), "decided_at": Phrase("决定时间", "Decided"),
    "collection_state": Phrase("采集状态", "Collection"),
    "department_name": Phrase("主管财政部门", "Finance department"),
    "qualification_kind": Phrase("资格类型", "Kind of title"),
    "qualification_level": Phrase("资格级别", "Level of title"),
    "updated_at": Phrase("更新时间", "Updated"), "jurisdiction": Phrase("地区", "Region"),
    "year": Phrase("年度", "Year"), "institution": Phrase("机构", "Institution"),
    "number": Phrase("编号", "Number"), "training_name": Phrase("培训名称", "Training"),
    "amount": Phrase("金额", "Amount"), "payment_method": Phrase("支付方式", "Paid by"),
    "paid_at": Phrase("支付时间", "Paid"), "reason": Phrase("原因", "Reason"),
    "opened_at": Phrase("申请时间", "Opened"), "refunded_at": Phrase("退回时间", "Given back"),
    "title": Phrase("抬头", "Made out to"), "taxpayer_number": Phrase("纳税人识别号", "Taxpayer number"),
    "email_sealed": Phrase("电子邮箱", "E-mail"), "remark": Phrase("备注", "Remark"),
    "invoice_number": Phrase("发票号码", "Invoice number"),
    "requested_at": Phrase("申请时间", "Asked for"),
    "package_credits": Phrase("学分", "Credits"), "level": Phrase("级别", "Level"),
    "purchased_at": Phrase("购买时间", "Bought"), "studied_at": Phrase("学完时间", "Studied"),
    "passed_at": Phrase("通过时间", "Passed"), "best_score": Phrase("最好成绩", "Best score"),
    "mode": Phrase("类型", "Kind"), "score": Phrase("成绩", "Score"),
    "closed_by": Phrase("交卷方式", "Handed in by"), "closed_at": Phrase("交卷时间", "Handed in"),
    "subject": Phrase("科目", "Subject"), "credits": Phrase("学分", "Credits"),
    "source": Phrase("来源", "Source"), "verify_code": Phrase("验证码", "Verification code"),
    "document_sealed": Phrase("证件号码", "ID number"), "issued_on": Phrase("发证日期", "Issued"),
    "void_reason": Phrase("作废原因", "Why void"), "text": Phrase("内容", "Text"),
    "asked_at": Phrase("提问时间", "Asked"), "answer": Phrase("答复", "Answer"),
    "question_sealed": Phrase("问题", "Question"), "answer_sealed": Phrase("答复", "Answer"),
    "answered_at": Phrase("答复时间", "Answered"), "code": Phrase("代码", "Code"),
    "arguments": Phrase("内容", "Content"), "read_at": Phrase("阅读时间", "Read"),
    "scope": Phrase("采集范围", "Scope"), "approved_sealed": Phrase("现行内容", "In force"),
    "legacy_sealed": Phrase("历史数据", "From the former platform"),
    "after_sealed": Phrase("内容", "Content"), "name_sealed": Phrase("文件名", "File name"),
    "kind": Phrase("类型", "Kind"), "unit_name": Phrase("单位", "Employer"),
    "department": Phrase("受理地", "Decided in"), "at": Phrase("时间", "Time"),
    "role": Phrase("角色", "Role"),
    "event": Phrase("事项", "Event"), "old_state": Phrase("变动前", "Before"),
    "new_state": Phrase("变动后", "After"),
  ]
}
