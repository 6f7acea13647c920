/// Everything that somebody can be allowed to do; ``Authority`` has a row for each.
public enum Action: String, Hashable, Sendable, CaseIterable {
  // People
  case viewPerson, viewPersonUnmasked, searchPersons, readMessages, bindWeChat
  case viewNationalRecord, checkRealName, unlockAccount, endOtherSession
  case collectInformation, viewCollection, importCollection
  case proveRealName, giveConsent, changeMobile, changePassword, exportPerson

  // Files
  case attachFile, viewAttachment

  // Enrolment and orders
  case enrol, changeInstitution, enrolGroup
  case viewOrders, placeOrder, cancelOrder, payOrder, confirmCounterPayment
  /// Takes a payment gateway's notice.
  case settlePayment
  case manageLearningCards, requestInvoice, issueInvoice, requestRefund, refundOrder

  // Study
  case viewTraining, selectCourses, study, readMaterial, practise
  case askCourseQuestion, answerCourseQuestion, evaluate, viewEvaluationStatistics

  // Exam, credits, certificate
  case takeExam, takeMockExam, takeOverExam, viewExamResults, extendExamChances
  case viewCertificate, verifyCertificate, voidCertificate
  case viewCredits, applyForCredits, reviewCreditApplication, reverseCredits

  // The review desk
  case submitCase, withdrawCase, viewCase, reviewCase, manageSharedPhrases

  // Desks
  /// Works on the cases of a queue; what may be decided there is asked for each case.
  case claimCase
  case readOutbox, settleOutbox, askSupport, answerTicket, publishNotice
  case manageCatalogue, manageQuestions, manageOrganisations, suspendInstitution
  case manageAccounts, manageProfiles, manageCalendar, manageCodeTables
  case resolveSyncFailure, readAudit, backUp, verifyStore

  // Jobs
  case sweep, closeOverdueExam, confirmCredits, sendMessages

  /// What staff may see only while they have a task about it (FLD-13-07).
  var needsOpenTask: Bool { self == .viewPersonUnmasked || self == .viewAttachment }

  /// A decision about something a person applied for: never about one's own (ROL-1-12).
  public var isDecision: Bool {
    switch self {
    case .checkRealName, .confirmCounterPayment, .issueInvoice, .refundOrder,
      .extendExamChances, .voidCertificate, .reviewCreditApplication, .reverseCredits,
      .resolveSyncFailure, .readOutbox, .settleOutbox, .unlockAccount, .answerCourseQuestion,
      .reviewCase:
      true
    case .viewPerson, .viewPersonUnmasked, .searchPersons, .readMessages, .bindWeChat,
      .proveRealName, .giveConsent, .changeMobile, .changePassword, .exportPerson,
      .viewNationalRecord, .endOtherSession, .enrol, .changeInstitution, .enrolGroup,
      .viewOrders, .placeOrder, .cancelOrder, .payOrder, .manageLearningCards, .requestInvoice,
      .requestRefund, .viewTraining, .selectCourses, .study, .readMaterial, .practise,
      .askCourseQuestion, .evaluate, .viewEvaluationStatistics, .takeExam, .takeMockExam,
      .takeOverExam, .viewExamResults, .viewCertificate, .verifyCertificate, .viewCredits,
      .applyForCredits, .claimCase, .askSupport, .answerTicket, .publishNotice,
      .manageCatalogue, .manageQuestions,
      .manageOrganisations, .suspendInstitution, .manageAccounts, .manageProfiles,
      .manageCalendar, .manageCodeTables, .readAudit, .backUp, .verifyStore, .sweep,
      .closeOverdueExam, .confirmCredits, .sendMessages, .settlePayment, .submitCase,
      .withdrawCase, .viewCase, .manageSharedPhrases:
      false
    case .collectInformation, .viewCollection, .importCollection: false
    case .attachFile, .viewAttachment: false
    }
  }
}
