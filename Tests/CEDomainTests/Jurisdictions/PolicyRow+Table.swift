extension PolicyRow {
  /// Specification 06, typed off cell by cell: a row and its key, then the columns with their value.
  /// Columns are missing where the cell is a dash or words that another test reads.
  static let table = #"""
    POL-A-01 profile.code
      NAT = "NAT"
      SH = "SH"
      HEN = "HEN"
      SX = "SX"
      GD = "GD"
    POL-A-05 profile.urls
      NAT = ["https://ausm.mof.gov.cn"]
      SH = ["https://ce.esnai.net/accshanghai", "https://www.czj.sh.gov.cn/jmreport/index.html"]
      HEN = ["https://www.hnzjgl.gov.cn"]
      SX = ["http://www.kjzx.cn"]
      GD = ["https://kj.czt.gd.gov.cn"]
    POL-B-01 credit.total_min
      NAT SH HEN SX GD = 90
    POL-B-02 credit.professional_min
      NAT SH HEN SX GD = 60
    POL-B-03 credit.public_min
      NAT SX = 0
      SH HEN GD = 30
    POL-B-04 credit.select_max
      NAT HEN SX GD = null
      SH = {"professional": 70, "public": 40}
    POL-B-05 credit.decimals
      NAT SH HEN SX GD = 1
    POL-B-06 credit.carry_over
      NAT SH HEN SX GD = false
    POL-B-07 credit.validity
      NAT SH HEN = {"nationwide": true, "year_only": true}
    POL-B-08 credit.minutes_per_credit
      NAT HEN SX = null
    POL-B-09 credit.first_year_rule
      NAT SH SX = "year_after_qualification"
    POL-B-10 credit.level_rule
      SH = "own_and_above"
      HEN GD = "all"
      SX = "own_recommended"
    POL-C-06 makeup.years
      HEN GD = []
      SX = [2025, 2024]
    POL-C-08 makeup.credit_route
      NAT HEN GD = "none"
      SH = "application"
      SX = "automatic"
    POL-C-09 makeup.only_if_short
      SH = false
      SX = true
    POL-C-10 makeup.enrol_from
      SH SX = 2024
    POL-C-11 apply.years_open
      HEN = [2025]
      SX = [2026, 2025, 2024]
      GD = [2021]
    POL-D-02 package.default
      SH = ["90"]
      GD = ["public", "professional"]
    POL-D-03 package.price
      SH = {"90": 4500, "60": 3000, "50": 2500, "30": 1500}
      HEN SX = {"per_credit": 50}
      GD = {"public": 0, "professional": 9000}
    POL-D-04 package.one_per_year
      SH = "one"
      HEN = "several"
      SX = "one_enrolment"
      GD = "one_per_type"
    POL-D-05 package.free_public
      SH = "included"
      HEN SX = "no"
      GD = "yes"
    POL-D-06 package.sets
      SH = "recommended"
      HEN SX = "none"
      GD = "one_key"
    POL-D-07 select.bounds
      SH = "package_range"
      HEN = "none"
      SX = "before_payment"
      GD = "minimum"
    POL-D-08 select.must_course
      SH HEN SX = false
      GD = true
    POL-D-09 select.preview
      SH HEN SX = false
      GD = true
    POL-D-10 select.remove_rule
      SH = "at_zero_progress"
      HEN = "below_ten_percent"
      SX = "while_unpaid"
      GD = "while_unheard"
    POL-D-12 pay.unpaid_expiry
      NAT = {"rule": "end_of_payment_period"}
      SH = {"rule": "never"}
      HEN = {"rule": "hours", "hours": 24}
      SX GD = {"rule": "end_of_window"}
    POL-E-01 exam.kind
      NAT HEN SX = "none"
      SH = "comprehensive"
      GD = "public"
    POL-E-02 exam.gate
      SH = ["credits", "course_evaluations", "overall_evaluation"]
      GD = ["public_credits"]
    POL-E-03 exam.minutes
      SH GD = 60
    POL-E-04 exam.full
      SH GD = 100
    POL-E-05 exam.pass
      NAT SH GD = 60
    POL-E-06 exam.attempts
      SH = null
      GD = 3
    POL-E-07 exam.score_rule
      SH GD = "highest"
    POL-E-08 exam.identity_check
      SH = true
      GD = false
    POL-E-09 eval.course
      SH = true
      HEN SX GD = false
    POL-E-10 eval.overall
      SH = true
      HEN SX GD = false
    POL-E-11 exam.mock
      SH = true
      HEN SX GD = false
    POL-F-01 refund.max_progress_exclusive
      SH SX GD = 0
      HEN = 10
    POL-F-02 refund.review
      SH SX GD = "support"
      HEN = "institution"
    POL-F-03 refund.days
      SH HEN SX GD = 3
    POL-F-04 invoice.window
      SH = {"rule": "end_of_payment_year"}
      HEN = {"rule": "months_after_completion", "months": 3}
      SX = {"rule": "months_after_payment", "months": 3}
      GD = {"rule": "months_after_payment", "months": 1}
    POL-F-05 invoice.available_from
      SH SX GD = "payment"
      HEN = "completion"
    POL-F-09 fee.exam
      NAT = 6000
    POL-G-01 institution.selection
      SH SX = "one_per_year"
      HEN = "one_or_more"
      GD = "by_region"
    POL-G-04 institution.listing_duty
      NAT SH HEN SX = true
    POL-G-05 institution.plan_due
      NAT SH SX = "12-15"
    POL-G-06 institution.summary_due
      NAT SH SX = "12-31"
    POL-H-01 reg.kind
      NAT = "self"
      SH = "none"
      HEN = "employer_review"
      SX = "automatic_check"
      GD = "questionnaire"
    POL-H-02 reg.id_types
      NAT SH = ["rid", "hkmo", "tw", "passport"]
      HEN = ["rid", "gat"]
    POL-H-03 reg.collection_gate
      SH HEN SX = "national"
      GD = "provincial"
    POL-H-04 signin.wechat
      NAT SH = true
      HEN SX GD = false
    POL-H-05 signin.captcha
      NAT HEN SX GD = true
      SH = false
    POL-H-06 reg.realname
      NAT = "before_collection"
      SH = "government_portal"
      HEN SX GD = "none"
    POL-H-09 contact.business
      SH = []
    POL-H-13 reg.required_fields
      NAT = [ "id_type", "id_number", "name", "password", "password_again", "mobile", "sms_code"]
      SH = ["name", "id_number"]
      HEN = ["id_number", "password", "mobile", "email"]
    POL-J-01 confirm.delay
      NAT = {"rule": "none"}
      SH = {"rule": "working_days", "days": 15}
      HEN = {"rule": "hours", "hours": 24}
      SX = {"rule": "same_day"}
      GD = {"rule": "working_days", "days": 5}
    POL-J-02 confirm.route
      NAT = "own_record"
      SH = "automatic_except_makeup"
      HEN SX = "automatic"
      GD = "institution_then_finance"
    POL-J-04 cert.kind
      NAT SX = "none"
      SH = "study_report"
      HEN = "province"
      GD = "human_resources"
    POL-J-05 cert.condition
      SH = "exam_passed"
      HEN = "recognised"
      GD = "year_finished"
    POL-J-06 decl.review_chain
      SH = []
      HEN = ["employer", "humanResources"]
      SX = ["employer", "countyFinance"]
      GD = ["networkInstitution", "countyFinance"]
    POL-J-07 f2f.report_working_days
      NAT SH HEN SX GD = 10
    POL-J-08 f2f.credits_per_hour
      NAT SH HEN SX GD = 3
    POL-J-08 f2f.max_hours_per_day
      NAT SH HEN SX GD = 10
    POL-J-09 conversion.paper
      NAT SH SX = {"alone": 30, "first": 30, "other": 10}
    POL-J-10 conversion.meeting
      NAT SH HEN SX GD = 10
    POL-J-11 conversion.book
      NAT = {"alone": 90, "first": 90, "other": 60}
    POL-J-12 conversion.exam
      NAT SH HEN SX GD = 90
    POL-J-13 conversion.degree
      NAT SH HEN SX GD = 90
    POL-J-14 conversion.project
      NAT = {"alone": 90, "first": 90, "other": 60}
    POL-J-16 order.number_format
      NAT = 18
      SH = 7
      HEN SX GD = 16
    """#
}
