import CEDomain
import Testing

@Suite("Shipped profiles")
struct ShippedProfilesTests {
  @Test("every key holds what its row says", arguments: PolicyRow.all)
  func row(row: PolicyRow) throws {
    let key = try #require(ProfileKey(row.key))
    #expect(key.row == row.id && !row.columns.isEmpty)
    for (shipped, expected) in row.columns {
      let profile = try shipped.profile()
      #expect(profile[key] == expected, "\(shipped.rawValue) \(row.key)")
    }
  }

  @Test("no row of the table was lost")
  func table() {
    #expect(PolicyRow.all.count == 71)
    #expect(PolicyRow.all.allSatisfy { $0.columns.values.allSatisfy { $0 != .text("") } })
  }

  @Test("POL-K-03: every shipped profile has every key", arguments: ShippedProfile.allCases)
  func complete(shipped: ShippedProfile) throws {
    let profile = try shipped.profile()
    #expect(ProfileKey.all.allSatisfy { profile.values[$0.name] != nil })
    #expect(profile.code == profile.place.code)
  }

  @Test("POL-A-02: the years the seeds speak of")
  func years() throws {
    #expect(try ShippedProfile.nationwide.profile().place.statedYears == [2021, 2022, 2024])
    #expect(try ShippedProfile.shanghai.profile().place.statedYears == [2025, 2024])
    #expect(try ShippedProfile.shanxi.profile().place.statedYears == [2026, 2024, 2025])
    #expect(try ShippedProfile.guangdong.profile().place.statedYears == [2021])
  }

  @Test("POL-A-03 POL-A-04 POL-A-06 POL-A-07: place, platform, authority and organiser by name")
  func names() throws {
    let place = try ShippedProfile.shanghai.profile().place
    #expect(place.territory == DataText(chinese: "上海市", english: "Shanghai"))
    #expect(place.platform.chinese == "上海市会计专业技术人员网络继续教育")
    #expect(place.authority.chinese.contains("2025年2月18日"))
    #expect(place.organiser.chinese.contains("上海市财政局"))
    let guangdong = try ShippedProfile.guangdong.profile().place
    #expect(guangdong.territory.chinese.contains("不含深圳市"))
  }

  @Test(
    "POL-B-11 POL-G-03 POL-H-08 POL-H-10 POL-H-11 POL-H-12 POL-J-03: what is shown has both languages"
  )
  func words() throws {
    for shipped in ShippedProfile.allCases {
      let profile = try shipped.profile()
      let texts = [
        profile.credit.subjects, profile.institution.faceToFace, profile.registration.entry,
        profile.confirmation.otherForms,
      ]
      let lines = (profile.contact.online + profile.contact.hotlines).map(\.purpose)
      let all = texts + lines + [profile.contact.mobile].compactMap { $0 }
      #expect(all.allSatisfy { $0.isComplete })
      #expect(!profile.registration.lockedFields.isEmpty)
    }
  }

  @Test("POL-H-07: the hotlines")
  func hotlines() throws {
    let shanghai = try ShippedProfile.shanghai.profile().contact.hotlines.map(\.address)
    #expect(shanghai == ["400-900-5955", "54679568-16233"])
    let guangdong = try ShippedProfile.guangdong.profile().contact.hotlines.map(\.address)
    #expect(guangdong == ["18922106619", "4008087802"])
    #expect(try ShippedProfile.henan.profile().contact.hotlines.isEmpty)
  }

  @Test("POL-G-02: the institutions the seeds name, three made-up ones elsewhere")
  func institutions() throws {
    let shanghai = try ShippedProfile.shanghai.profile().institution.named
    #expect(shanghai.map(\.name.chinese) == ["上海国家会计学院"])
    let guangdong = try ShippedProfile.guangdong.profile().institution.named
    #expect(guangdong.first?.telephone == "4008087802")
    #expect(try ShippedProfile.henan.profile().institution.named.count == 3)
    #expect(try ShippedProfile.shanxi.profile().institution.named.count == 3)
  }

  @Test("POL-F-06 POL-F-07 POL-F-08: who issues an invoice, how it comes, what cards mean")
  func invoices() throws {
    let guangdong = try ShippedProfile.guangdong.profile().invoice
    #expect(guangdong.issuer.chinese == "网校" && guangdong.deliveryWorkingDays == 7)
    #expect(guangdong.cardOrders?.chinese.contains("售卡方") == true)
    let shanghai = try ShippedProfile.shanghai.profile().invoice
    #expect(shanghai.cardOrders == nil && shanghai.delivery.chinese.contains("我的发票"))
  }

  @Test("POL-J-15: training lines count the declared credits")
  func trainingLines() throws {
    #expect(try ShippedProfile.nationwide.profile().conversion.training.chinese.contains("合计"))
  }

  @Test("SH-2-04: the second factor is on, and says it is a default")
  func secondFactor() throws {
    let profile = try ShippedProfile.shanghai.profile()
    let key = try #require(ProfileKey("auth.second_factor"))
    #expect(profile.registration.needsSecondFactor && !profile.isStated(key))
    #expect(profile.isStated(try #require(ProfileKey("exam.minutes"))))
  }
}

extension DataText {
  var isComplete: Bool { !chinese.isEmpty && !english.isEmpty }
}
