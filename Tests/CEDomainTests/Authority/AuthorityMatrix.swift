import CEDomain

/// Who may do what, and how far it reaches; everything else is no.
let expectedMatrix: [Role: [String: Set<Action>]] = [
  .learner: [
    "own": [
      .attachFile, .viewAttachment,
      .collectInformation, .viewCollection,
      .viewPerson, .viewPersonUnmasked, .readMessages, .bindWeChat, .viewNationalRecord,
      .proveRealName, .giveConsent, .changeMobile, .changePassword, .exportPerson,
      .endOtherSession, .enrol, .changeInstitution, .viewOrders, .placeOrder, .cancelOrder,
      .payOrder, .requestInvoice, .requestRefund, .viewTraining, .selectCourses, .study,
      .readMaterial, .practise, .askCourseQuestion, .evaluate, .takeExam, .takeMockExam,
      .takeOverExam, .viewExamResults, .viewCertificate, .viewCredits, .applyForCredits,
      .submitCase, .withdrawCase, .viewCase,
      .askSupport,
    ],
    "any": [
      .verifyCertificate
    ],
  ],
  .employer: [
    "organisation": [
      .viewPerson, .viewPersonUnmasked, .searchPersons, .enrolGroup, .viewOrders, .payOrder,
      .cancelOrder, .viewTraining, .viewCredits, .requestInvoice,
    ],
    "any": [
      .verifyCertificate, .claimCase,
    ],
  ],
  .countyFinance: [
    "region": [
      .viewAttachment,
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .viewCase, .reviewCase,
    ],
    "any": [
      .verifyCertificate, .claimCase,
    ],
  ],
  .cityFinance: [
    "region": [
      .viewAttachment,
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .viewCase, .reviewCase,
    ],
    "any": [
      .verifyCertificate, .claimCase,
    ],
  ],
  .provinceFinance: [
    "region": [
      .viewAttachment,
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .reverseCredits, .suspendInstitution, .voidCertificate,
      .viewCase, .reviewCase,
    ],
    "any": [
      .verifyCertificate, .claimCase, .manageSharedPhrases,
    ],
  ],
  .humanResources: [
    "any": [
      .verifyCertificate, .claimCase,
    ]
  ],
  .networkInstitution: [
    "organisation": [
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewOrders, .manageLearningCards,
      .issueInvoice, .refundOrder, .viewTraining, .answerCourseQuestion,
      .viewEvaluationStatistics, .viewExamResults, .viewCertificate, .extendExamChances,
      .manageCatalogue, .manageQuestions, .resolveSyncFailure,
    ],
    "any": [
      .verifyCertificate, .claimCase,
    ],
  ],
  .faceToFaceInstitution: [
    "organisation": [
      .viewEvaluationStatistics
    ],
    "any": [
      .verifyCertificate, .claimCase,
    ],
  ],
  .examOffice: [
    "any": [
      .verifyCertificate, .claimCase,
    ]
  ],
  .cashier: [
    "any": [
      .viewPerson, .searchPersons, .viewOrders, .confirmCounterPayment, .readOutbox,
      .claimCase, .settleOutbox, .verifyCertificate,
    ]
  ],
  .support: [
    "any": [
      .viewAttachment,
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .checkRealName,
      .unlockAccount, .endOtherSession, .viewOrders, .refundOrder, .viewTraining,
      .viewExamResults, .extendExamChances, .viewCertificate, .verifyCertificate,
      .viewCredits, .claimCase, .readOutbox, .settleOutbox, .answerTicket, .viewCase,
      .reviewCase, .manageSharedPhrases,
    ]
  ],
  .platformOperator: [
    "any": [
      .importCollection,
      .exportPerson,
      .viewPerson, .searchPersons, .unlockAccount, .endOtherSession,
      .viewEvaluationStatistics, .verifyCertificate, .voidCertificate, .reverseCredits, .claimCase,
      .answerTicket,
      .publishNotice, .manageCatalogue, .manageQuestions, .manageLearningCards,
      .manageOrganisations, .manageAccounts, .manageProfiles, .manageCalendar,
      .manageCodeTables, .resolveSyncFailure, .readAudit, .backUp, .verifyStore,
    ]
  ],
  .system: [
    "any": [
      .importCollection,
      .sweep, .closeOverdueExam, .confirmCredits, .sendMessages, .settleOutbox, .settlePayment,
      .backUp, .verifyStore,
    ]
  ],
]
