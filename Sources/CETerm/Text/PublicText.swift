/// Words of the public pages: procedure, questions and answers, help centre, mobile, WeChat.
enum PublicText {
  static let menu = Phrase("服务与帮助", "Services and help")
  static let menuHint = Phrase(
    "无需登录即可使用。选择一项，按 Enter 打开。",
    "No sign-in needed. Choose one and press Enter.")
  static let recordQuery = Phrase("培训记录查询", "Training record query")
  static let verification = Phrase("培训证明验证", "Verify a certificate")
  static let registrationSheet = Phrase("会计人员信息登记表", "Accounting personnel registration form")
  static let groupEntry = Phrase("团体报名入口", "Group enrolment")
  static let query = Phrase("查询", "Search")
  static let year = Phrase("年度", "Year")
  static let package = Phrase("学分", "Credits")
  static let score = Phrase("成绩", "Score")
  static let state = Phrase("状态", "State")
  static let completed = Phrase("已学学分", "Done")
  static let certificate = Phrase("证明编号", "Certificate")
  static let finishedOn = Phrase("完成日期", "Finished")
  static let signInFirst = Phrase("请先登录，再查看本人的登记表", "Please sign in first to see your own form")
  static let learnersOnly = Phrase("该账号没有个人登记表", "This account has no registration form")
  static let open = Phrase("打开", "Open")
  static let back = Phrase("返回", "Back")
  static let page = Phrase("翻页", "Page")

  /// What the menu says about a page in one line.
  static func summary(_ page: PublicPage) -> Phrase {
    switch page {
    case .procedure: Phrase("从信息采集到学分确认的八个步骤", "The eight steps from collection to credits")
    case .questions: Phrase("登录、缴费、学习、考试的常见问题", "Sign-in, payment, study, exam: common questions")
    case .helpCentre: Phrase("客服热线 400-900-5955（24小时）", "Hotline 400-900-5955 (24 hours)")
    case .mobile: Phrase("公众号与手机客户端", "Official account and mobile app")
    case .player: Phrase("怎样学习课程、怎样计时", "How lessons are studied and timed")
    case .wechat: Phrase("绑定微信、扫码登录", "Binding WeChat, scanning to sign in")
    }
  }

  static let recordQuerySummary = Phrase(
    "按姓名和身份证号查询历年培训", "Past trainings by name and ID number")
  static let verificationSummary = Phrase(
    "输入证明上的验证码，核对真伪", "Check a certificate by its code")
  static let registrationSheetSummary = Phrase(
    "登录后查看全国平台的采集信息", "Your approved collection; sign in first")
  static let groupEntrySummary = Phrase(
    "单位管理员登录后为职工报名", "Employers sign in and enrol their staff")

  static func title(_ page: PublicPage) -> Phrase {
    switch page {
    case .procedure: Phrase("操作流程", "How it works")
    case .questions: Phrase("操作问题指南", "Questions and answers")
    case .helpCentre: Phrase("答疑中心", "Help centre")
    case .mobile: Phrase("手机客户端下载", "Mobile")
    case .player: Phrase("课程播放说明", "Playing lessons")
    case .wechat: Phrase("微信服务平台", "WeChat")
    }
  }

  static func body(_ page: PublicPage) -> Phrase {
    switch page {
    case .procedure: procedure
    case .questions: questions
    case .helpCentre: helpCentre
    case .mobile: mobile
    case .player: player
    case .wechat: wechat
    }
  }

  private static let procedure = Phrase(
    """
    上海市会计人员继续教育网络培训 操作流程

    第一步 信息采集。尚未完成会计人员信息登记的人员，请先登录全国会计人员统一服务管理平台（https://ausm.mof.gov.cn）完成信息采集并审核通过；已完成的跳过本步。

    第二步 平台登录（https://ce.esnai.net/accshanghai）。输入姓名和身份证号码登录，再输入收到的验证码；已绑定微信的可以扫码登录。

    第三步 新培训报名。从2025年3月1日起，本市会计人员继续教育网络培训报名启用统一入口：用随申办扫码登录一网通办，先选报名年度，再勾选网络机构，立即报名。

    第四步 选购培训。默认选择【90学分】培训；符合学分抵免条件的，可按需选择【30学分】【50学分】【60学分】其中一个培训。费用为每学分0.5元。

    第五步 在线学习。进入我的课表选课、播放。专业科目 60-70 学分，公需科目 30-40 学分（90学分培训）。

    第六步 课程评价与综合评价。每门课程学完后评价；规定学分学完后填写综合评价（必填）。

    第七步 在线考试。限时60分钟，满分100分，60分合格，不限考试次数，取最高成绩。

    第八步 学分确认。当年培训：学完并考试合格后15个工作日，可在全国平台查询。补学上一年度：15个工作日后下载继续教育学时证明，到全国平台提交继续教育学分申请。
    """,
    """
    Shanghai continuing education for accounting personnel: how it works

    Step 1, information collection. If you are not registered yet, first complete the collection on the national platform (https://ausm.mof.gov.cn) and have it approved. Otherwise skip this step.

    Step 2, sign in (https://ce.esnai.net/accshanghai) with your name and ID number, then the code you receive. If WeChat is bound, you may scan instead.

    Step 3, enrol. Since 2025-03-01 enrolment goes through the unified entry only: sign in to the government service by scanning with the Suishenban app, choose the year, then the institution, and enrol.

    Step 4, buy a training. 90 credits is the default. If you are entitled to credit offset, choose exactly one of 30, 50 or 60 credits. The price is 0.5 yuan per credit.

    Step 5, study. Choose courses in your timetable and play them: 60-70 professional and 30-40 public credits for the 90-credit training.

    Step 6, evaluate. Each finished course once, then the overall evaluation (required).

    Step 7, exam. 60 minutes, 100 points, pass at 60, any number of attempts, the best score counts.

    Step 8, credits. Current year: visible on the national platform 15 working days after you finished and passed. Make-up year: after 15 working days download the certificate and apply for the credits on the national platform.
    """)

  private static let questions = Phrase(
    """
    问：提示“姓名或身份证号码有误”怎么办？
    答：请核对姓名与证件上的写法是否一致（包括间隔号“·”和生僻字），身份证号码的全角数字和空格会自动处理。仍不能登录，可能尚未完成会计人员信息采集，请先到全国平台办理。

    问：收不到验证码怎么办？
    答：验证码3分钟内有效，3分钟内只能发送一次。手机号码已停用的，请先在全国平台修改；在服务点可请工作人员核对证件后告知。

    问：可以同时报两个网络机构吗？
    答：同一年度只能报名一家网络机构。没有已支付的订单时可以更换。

    问：我该买多少学分？
    答：默认90学分。符合学分抵免条件的，可按实际抵免情况选择30、50、60学分中的一项。

    问：怎样付款？
    答：可用学习卡付款，或到服务点柜台用现金、银行凭证付款，由工作人员确认。

    问：为什么学习时间没有增加？
    答：只有课程页面显示在屏幕上、未暂停、一直有操作时才计时。每一段计时和未计时的原因都可以在“计时明细”中查看。

    问：学习或考试中途断线怎么办？
    答：学习时间每5秒保存一次，考试每选一个答案就保存一次。重新登录后可从原处继续；考试时间按截止时刻计算，断线期间不停。

    问：考试不及格怎么办？
    答：不限考试次数，可以再考，取最高成绩。

    问：什么时候能在全国平台查到学分？
    答：当年培训学完并考试合格15个工作日后。
    """,
    """
    Q: "Name or ID number is wrong": what now?
    A: Check that the name is written as on your document (including the dot "·" and rare characters). Full-width digits and blanks are handled for you. If it still fails, your information collection may be missing: complete it on the national platform first.

    Q: The code does not arrive.
    A: A code is valid for 3 minutes and can be sent once in 3 minutes. If your mobile number changed, correct it on the national platform; at a service point the staff can tell you the code after looking at your document.

    Q: May I enrol with two institutions?
    A: One institution per year. You may change while no order is paid.

    Q: How many credits should I buy?
    A: 90 unless you are entitled to credit offset; then one of 30, 50 or 60.

    Q: How do I pay?
    A: With a learning card, or at the counter in cash or with a bank slip.

    Q: Why does my time not grow?
    A: Time counts only while the lesson is on the screen, not paused, and you are active. The ledger shows every counted and uncounted stretch with its reason.

    Q: The line broke during study or the exam.
    A: Study is saved every 5 seconds, each exam answer as you choose it. Sign in and go on where you were; the exam clock runs to its deadline meanwhile.

    Q: I failed the exam.
    A: Try again as often as you like. The best score counts.

    Q: When do the credits appear on the national platform?
    A: For the current year, 15 working days after you finished and passed.
    """)

  private static let helpCentre = Phrase(
    """
    答疑中心

    24小时客服电话：400-900-5955

    在线咨询：在线QQ、在线微聊，在线客服工作时间：8:00-20:00

    报名入口技术支持：54679568-16233

    打电话时请告诉客服屏幕左上角的编号（例如 3.4），客服能看到同样的编号。
    """,
    """
    Help centre

    Hotline, 24 hours: 400-900-5955

    On-line chat (QQ, WeChat): 8:00-20:00

    Technical support of the enrolment entry: 54679568-16233

    When you call, say the number at the top left of the screen (3.4, for example). Support sees the same numbers.
    """)

  private static let mobile = Phrase(
    """
    移动端

    微信公众号：SNAI继教上海站

    手机客户端：会计继续教育APP（在手机应用商店搜索下载）

    学习记录在各端一致。
    """,
    """
    Mobile

    WeChat official account: SNAI继教上海站

    Mobile app: 会计继续教育APP (search for it in your app store)

    Your record is the same everywhere.
    """)

  private static let player = Phrase(
    """
    课程播放说明

    本系统的课程以讲义文字呈现，不需要安装播放软件。

    计时规则：课程页面显示在屏幕上、未暂停、有人操作时计时。长时间没有按键，计时自动停止并提示；学习中会不定时请您确认在场。

    进度只增加不减少；不能跳到尚未学过的时间之后。学满100%，课程学分计入已完成学分。

    学习时间每5秒保存一次，离开课程时立即保存。
    """,
    """
    Playing lessons

    Lessons are handout texts; no player has to be installed.

    Time counts while the lesson is on the screen, not paused, and you are active. Without a key for some minutes the clock stops and says so; now and then you are asked to confirm that you are there.

    Progress never decreases, and you cannot skip ahead. At 100 % the course's credits are completed.

    Time is saved every 5 seconds and whenever you leave.
    """)

  private static let wechat = Phrase(
    """
    微信服务平台

    微信公众号：SNAI继教上海站

    绑定微信：登录后在“个人中心 → 微信绑定”中按提示扫码绑定。绑定后，登录页选择“微信登录”，扫描二维码即可登录；不能扫码时，可输入二维码旁的文字码。

    解除绑定同样在“个人中心 → 微信绑定”中办理。
    """,
    """
    WeChat

    Official account: SNAI继教上海站

    Binding: after sign-in open "Personal centre, WeChat" and scan the code shown there. From then on you can choose "WeChat" on the sign-in screen and scan to sign in; where scanning is impossible, type the code printed beside the QR picture.

    Unbinding is done in the same place.
    """)
}
