import CEDomain
import CETestSupport
import Testing

@testable import CETerm

@Suite("The words of the collection")
struct CollectionTextTests {
  private static let forms = FormCatalogue.all.filter { $0.name.hasPrefix("nat.collection") }

  @Test("every field, choice and page of the collection has words in both languages")
  func complete() {
    #expect(Self.forms.count == 8)
    for form in Self.forms {
      for field in form.fields {
        #expect(FormText.found(field.key) != nil, "\(field.key)")
        for choice in field.choices(for: Answers()) {
          let label = FormText.label(of: choice, in: field.key)
          #expect(label.chinese != choice.code, "\(field.key).\(choice.code)")
        }
      }
    }
    for step in WizardPlan.collection(divisions: DivisionTable([]), born: nil).steps {
      #expect(FormText.found(FieldKey(data: step.code)) != nil, "\(step.code)")
    }
  }

  @Test("NAT-3.2-07, NAT-3.5-16: the posts are those of the reference table")
  func posts() throws {
    let known = try TemporaryStore.reference().codes(in: .accountingPost)
    for post in AccountingPost.allCases {
      let name = try #require(known.first { $0.code == post.rawValue }?.name)
      let words = FormText.found(FieldKey(data: "collection.post.kinds.\(post.rawValue)"))
      #expect(name.hasSuffix(words?.label.chinese ?? "?"))
    }
  }

  @Test("NAT-3.3-09, NAT-3.5-10: groups and industries are those of the reference tables")
  func codes() throws {
    let reference = try TemporaryStore.reference()
    for group in try reference.codes(in: .ethnicGroup) where EthnicGroup.codes.contains(group.code)
    {
      let words = FormText.found(FieldKey(data: "collection.ethnicGroup.\(group.code)"))
      #expect(words?.label.chinese == group.name)
    }
    for section in IndustrySection.allCases {
      let words = FormText.found(FieldKey(data: "collection.work.industry.\(section.rawValue)"))
      #expect(words?.label.chinese == (try reference.code(section.rawValue, in: .industry)?.name))
    }
  }

  @Test(
    "the sentences that the specification gives stand verbatim",
    arguments: [
      (Violation.Reason.doctorRowMissing, "请填写博士学位教育经历"),
      (.accountingWorkMissing, "请填写会计工作经历"), (.promiseNeeded, "请勾选承诺"),
      (.titleBeforeWork, "会计专业职务聘任时间不能早于工作开始时间"),
      (.missingChoice, "请选择采集范围"),
    ])
  func verbatim(reason: Violation.Reason, text: String) {
    let label = FormText.words(for: .collectionScope).label
    #expect(ViolationText.sentence(for: reason, label: label).chinese == text)
  }

  @Test("NAT-3.4-04, NAT-3.4-19, NAT-3.5-22, NAT-11-11: hints and statements stand verbatim")
  func statements() {
    #expect(
      FormText.words(for: .collectionEducation).hint?.chinese
        == "提示: 1.本科及以上的留学生须提供教育部留学服务中心认证书, 2.尚未毕业的在校生毕业时间须勾选至今")
    #expect(CollectionText.degreeCheckFailed.chinese == "学信网核验未通过，请上传学历、学位证书")
    #expect(
      FormText.words(for: .workStatement).label.chinese
        == "新增以往工作信息真实，无虚假内容，并自愿承担由此产生的所有后果")
    #expect(FormText.words(for: .collectionPromise).label.chinese == "承诺所提供信息真实有效")
  }
}
