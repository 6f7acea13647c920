extension Authority {
  /// The whole table: nil is no.
  static func scope(of action: Action, for role: Role) -> Scope? {
    switch role {
    case .learner: learner(action)
    case .employer: employer(action)
    case .countyFinance, .cityFinance: finance(action)
    case .provinceFinance: provinceFinance(action)
    case .humanResources: humanResources(action)
    case .networkInstitution: networkInstitution(action)
    case .faceToFaceInstitution: faceToFaceInstitution(action)
    case .examOffice: examOffice(action)
    case .cashier: cashier(action)
    case .support: support(action)
    case .platformOperator: platformOperator(action)
    case .system: system(action)
    }
  }

  /// Own data only (ROL-1-01); a certificate's number may be verified by anybody (SH-8-13).
  private static func learner(_ action: Action) -> Scope? {
    switch action {
    case .viewPerson, .viewPersonUnmasked, .readMessages, .bindWeChat, .viewNationalRecord,
      .proveRealName, .giveConsent, .changeMobile, .changePassword, .exportPerson,
      .endOtherSession, .enrol, .changeInstitution, .viewOrders, .placeOrder, .cancelOrder,
      .payOrder, .requestInvoice, .requestRefund, .viewTraining, .selectCourses, .study,
      .readMaterial, .practise, .askCourseQuestion, .evaluate, .takeExam, .takeMockExam,
      .takeOverExam, .viewExamResults, .viewCertificate, .viewCredits, .applyForCredits,
      .submitCase, .withdrawCase, .viewCase:
      .own
    case .verifyCertificate: .any
    case .collectInformation, .viewCollection: .own
    case .askSupport: .own
    case .attachFile, .viewAttachment: .own
    default: nil
    }
  }

  /// The persons of the own unit (ROL-1-02, ROL-3-06, ROL-3-09, ROL-3-11).
  private static func employer(_ action: Action) -> Scope? {
    switch action {
    case .viewPerson, .viewPersonUnmasked, .searchPersons, .enrolGroup, .viewOrders, .payOrder,
      .cancelOrder, .viewTraining, .viewCredits, .requestInvoice:
      .organisation
    case .verifyCertificate, .claimCase: .any
    default: nil
    }
  }

  /// The persons of the own region (ROL-1-03/04, ROL-4-04, ROL-4-09, ROL-4-17).
  private static func finance(_ action: Action) -> Scope? {
    switch action {
    case .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .viewCase, .reviewCase:
      .region
    case .verifyCertificate, .claimCase: .any
    case .viewCollection: .region
    case .viewAttachment: .region
    default: nil
    }
  }

  /// As the county and the city, and what only the province decides (ROL-4-16, ROL-4-18).
  private static func provinceFinance(_ action: Action) -> Scope? {
    switch action {
    case .reverseCredits, .suspendInstitution, .voidCertificate: .region
    case .manageSharedPhrases: .any
    default: finance(action)
    }
  }

  /// Nothing in the Shanghai walk; may verify like everybody (ROL-5).
  private static func humanResources(_ action: Action) -> Scope? {
    switch action {
    case .verifyCertificate, .claimCase: .any
    default: nil
    }
  }

  /// Own courses, orders, refunds, invoices, answers (ROL-1-07, ROL-6).
  private static func networkInstitution(_ action: Action) -> Scope? {
    switch action {
    case .viewPerson, .viewPersonUnmasked, .searchPersons, .viewOrders, .manageLearningCards,
      .issueInvoice, .refundOrder, .viewTraining, .answerCourseQuestion,
      .viewEvaluationStatistics, .viewExamResults, .viewCertificate, .extendExamChances,
      .manageCatalogue, .manageQuestions, .resolveSyncFailure:
      .organisation
    case .verifyCertificate, .claimCase: .any
    default: nil
    }
  }

  /// Filings and reports, which the Shanghai walk does not have (ROL-1-08).
  private static func faceToFaceInstitution(_ action: Action) -> Scope? {
    switch action {
    case .viewEvaluationStatistics: .organisation
    case .verifyCertificate, .claimCase: .any
    default: nil
    }
  }

  /// National exam applications, which the Shanghai walk does not have (ROL-1-09).
  private static func examOffice(_ action: Action) -> Scope? {
    switch action {
    case .verifyCertificate, .claimCase: .any
    default: nil
    }
  }

  /// The counter: takes money and reads codes out, sees masked data only.
  private static func cashier(_ action: Action) -> Scope? {
    switch action {
    case .viewPerson, .searchPersons, .viewOrders, .confirmCounterPayment, .claimCase,
      .readOutbox, .settleOutbox, .verifyCertificate:
      .any
    default: nil
    }
  }

  /// Tickets, real-name checks, codes read out on the counter, refunds (ROL-1-11, SH-4-20).
  private static func support(_ action: Action) -> Scope? {
    switch action {
    case .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .checkRealName,
      .unlockAccount, .endOtherSession, .viewOrders, .refundOrder, .viewTraining,
      .viewExamResults, .extendExamChances, .viewCertificate, .verifyCertificate, .viewCredits,
      .claimCase, .readOutbox, .settleOutbox, .answerTicket, .viewCase, .reviewCase,
      .manageSharedPhrases:
      .any
    case .viewCollection: .any
    case .viewAttachment: .any
    default: nil
    }
  }

  /// All configuration, no personal decisions except exceptions (ROL-1-10, ROL-8).
  private static func platformOperator(_ action: Action) -> Scope? {
    switch action {
    case .exportPerson,
      .viewPerson, .searchPersons, .unlockAccount, .endOtherSession,
      .viewEvaluationStatistics, .verifyCertificate, .voidCertificate, .reverseCredits, .claimCase,
      .answerTicket,
      .publishNotice, .manageCatalogue, .manageQuestions, .manageLearningCards,
      .manageOrganisations, .manageAccounts, .manageProfiles, .manageCalendar,
      .manageCodeTables, .resolveSyncFailure, .readAudit, .backUp, .verifyStore:
      .any
    case .importCollection: .any
    default: nil
    }
  }

  /// Jobs that no person started.
  private static func system(_ action: Action) -> Scope? {
    switch action {
    case .sweep, .closeOverdueExam, .confirmCredits, .sendMessages, .settleOutbox, .settlePayment,
      .backUp, .verifyStore:
      .any
    case .importCollection: .any
    default: nil
    }
  }
}
