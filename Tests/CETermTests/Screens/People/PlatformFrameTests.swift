import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("The platform around the walk")
struct PlatformFrameTests {
  @Test("SH-0-01: the platform's title, organiser and technical support head the first screen")
  func title() throws {
    let walk = try PeopleWalk()
    #expect(walk.shows("上海市会计专业技术人员网络继续教育"))
    #expect(walk.shows("主办单位：上海市财政局"))
    #expect(walk.shows("技术支持：上海国家会计学院远程教育网"))
  }

  @Test("SH-0-02 SH-0-03 SH-0-04: procedure, help, queries and hotline before sign-in")
  func menu() throws {
    let walk = try PeopleWalk()
    walk.press("<F7>")
    for name in [
      "操作流程", "操作问题指南", "培训记录查询", "会计人员信息登记表", "团体报名入口", "400-900-5955",
    ] {
      #expect(walk.shows(name), "\(name)")
    }
    walk.press("1")
    #expect(walk.shows("https://ce.esnai.net/accshanghai"))
  }

  @Test("SH-0-05: signed in, the bar names the person and home leads to the training centre")
  func signedIn() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    #expect(walk.screen.text[0].hasSuffix(PeopleWalk.name))
    #expect(walk.shows("培训中心"))
    walk.press("<Esc><Tab><Enter>")
    #expect(walk.app.context.actor == nil)
  }

  @Test("SH-3-06 SH-3-07: the announcement gives the entry's address and the telephone")
  func announcement() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<Enter>")
    #expect(walk.shows("上海市会计人员网络继续教育报名系统"))
    #expect(walk.shows("https://www.czj.sh.gov.cn/jmreport/index.html"))
    #expect(walk.shows("54679568-16233"))
    walk.press("<Enter>")
    #expect(walk.shows("一网通办登录"))
  }

  @Test("SH-3-09 SH-3-10: the enrolment form shows the national record and lets nobody change it")
  func record() throws {
    let walk = try PeopleWalk()
    walk.signIn()
    walk.press("<Enter><Enter>")
    walk.enterShownScanCode()
    #expect(walk.shows("上海市会计专业技术人员网络继续教育报名"))
    for value in [
      "居民身份证", PeopleWalk.number, PeopleWalk.name, "上海市黄浦区财政局", "经济类", "中级",
    ] {
      #expect(walk.shows(value), "\(value)")
    }
    walk.press("王<Up><Up>王")
    #expect(walk.shows("姓名                  \(PeopleWalk.name)"))
  }
}
