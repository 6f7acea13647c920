/// The rows of 课程学习情况: professional courses first, each subject by category and title.
enum CertificateLines {
  static func lines(of items: [TimetableItem]) -> [Certificate.CourseLine] {
    items.map { item in
      Certificate.CourseLine(
        title: item.course.title, category: category(of: item), subject: item.subject,
        credits: item.credits, minutes: Int(item.total.wholeSeconds / 60))
    }.sorted { left, right in
      (left.subject.rawValue, left.category, left.title)
        < (right.subject.rawValue, right.category, right.title)
    }
  }

  /// `专业核心知识-企业财务会计-企业会计准则`, or `公需科目` (SH-5-07).
  private static func category(of item: TimetableItem) -> String {
    switch item.subject {
    case .professional:
      "\(item.course.path.knowledge)-\(item.course.path.theme)-\(item.course.path.topic)"
    case .public: "公需科目"
    }
  }
}

/// The hash over everything a certificate shows.
enum CertificateContent {
  /// 64 hexadecimal digits, keyed by the store: nobody without its keys can make one.
  static func hash(of certificate: Certificate, with seal: Seal) -> String {
    var fields = [
      certificate.number, certificate.code.text, certificate.trainingName,
      certificate.institutionName, certificate.name, certificate.document,
      String(certificate.year), certificate.period.opens.description,
      certificate.period.closes.description, certificate.credits.professional.long,
      certificate.credits.general.long, certificate.score.long, certificate.issuedOn.description,
    ]
    for line in certificate.courses {
      fields += [line.title, line.category, line.credits.long, String(line.minutes)]
    }
    // Each field with its length before it, so that no two certificates share one text.
    let text = fields.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")
    return hexadecimal(seal.index(text, in: "certificate.content"))
  }
}

extension Certificate {
  /// As people other than its owner may see it.
  var masked: Certificate {
    Certificate(
      id: id, number: number, code: code, training: training, person: person, year: year,
      trainingName: trainingName, institutionName: institutionName, name: Masking.name(name),
      document: Masking.documentInList(document), period: period, credits: credits,
      score: score, issuedOn: issuedOn, contentHash: contentHash, state: state,
      courses: courses, version: version)
  }

  func withHash(_ hash: String) -> Certificate {
    Certificate(
      id: id, number: number, code: code, training: training, person: person, year: year,
      trainingName: trainingName, institutionName: institutionName, name: name,
      document: document, period: period, credits: credits, score: score, issuedOn: issuedOn,
      contentHash: hash, state: state, courses: courses, version: version)
  }
}
