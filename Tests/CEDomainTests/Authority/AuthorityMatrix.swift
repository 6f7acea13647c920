import CEDomain

/// Who may do what, and how far it reaches; everything else is no.
let expectedMatrix: [Role: [String: Set<Action>]] = [
  .learner: [
    "own": [
      .collectInformation, .viewCollection,
      .viewPerson, .viewPersonUnmasked, .readMessages, .bindWeChat, .viewNationalRecord,
      .endOtherSession, .enrol, .changeInstitution, .viewOrders, .placeOrder, .cancelOrder,
      .payOrder, .requestInvoice, .requestRefund, .viewTraining, .selectCourses, .study,
      .readMaterial, .practise, .askCourseQuestion, .evaluate, .takeExam, .takeMockExam,
      .takeOverExam, .viewExamResults, .viewCertificate, .viewCredits, .applyForCredits,
      .submitCase, .withdrawCase, .viewCase,
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
      .verifyCertificate
    ],
  ],
  .countyFinance: [
    "region": [
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .viewCase, .reviewCase,
    ],
    "any": [
      .verifyCertificate
    ],
  ],
  .cityFinance: [
    "region": [
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .viewCase, .reviewCase,
    ],
    "any": [
      .verifyCertificate
    ],
  ],
  .provinceFinance: [
    "region": [
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .viewCredits,
      .viewTraining, .viewExamResults, .viewCertificate, .reviewCreditApplication,
      .viewEvaluationStatistics, .reverseCredits, .suspendInstitution, .voidCertificate,
      .viewCase, .reviewCase,
    ],
    "any": [
      .verifyCertificate, .manageSharedPhrases,
    ],
  ],
  .humanResources: [
    "any": [
      .verifyCertificate
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
      .verifyCertificate
    ],
  ],
  .faceToFaceInstitution: [
    "organisation": [
      .viewEvaluationStatistics
    ],
    "any": [
      .verifyCertificate
    ],
  ],
  .examOffice: [
    "any": [
      .verifyCertificate
    ]
  ],
  .cashier: [
    "any": [
      .viewPerson, .searchPersons, .viewOrders, .confirmCounterPayment, .readOutbox,
      .settleOutbox, .verifyCertificate,
    ]
  ],
  .support: [
    "any": [
      .viewCollection,
      .viewPerson, .viewPersonUnmasked, .searchPersons, .viewNationalRecord, .checkRealName,
      .unlockAccount, .endOtherSession, .viewOrders, .refundOrder, .viewTraining,
      .viewExamResults, .extendExamChances, .viewCertificate, .verifyCertificate,
      .viewCredits, .readOutbox, .settleOutbox, .answerTicket, .viewCase, .reviewCase,
      .manageSharedPhrases,
    ]
  ],
  .platformOperator: [
    "any": [
      .importCollection,
      .viewPerson, .searchPersons, .unlockAccount, .endOtherSession,
      .viewEvaluationStatistics, .verifyCertificate, .reverseCredits, .answerTicket,
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
