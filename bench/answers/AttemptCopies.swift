import CEDomain
import CETestSupport
import Glibc

/// A store in which many people sit the same exam.
///
/// One attempt is begun by the program's own verbs; the others are copies of its rows.
struct AttemptCopies {
  let path: String

  func make(_ count: Int) throws {
    let store = try OpenStore.create(
      at: path, key: StorePaths(store: path).key, reference: nil, isDemo: true, from: .fixed(3))
    let scene = try ExamStoreScene(store: store)
    let first = try scene.startMock()
    let now = Moment(milliseconds: Int64(time(nil)) * 1000)
    for number in 0..<count {
      try copy(first.id, as: "bench-\(number)", from: now, in: store)
    }
  }

  private func copy(
    _ first: Identifier<Attempt>, as name: String, from now: Moment, in store: OpenStore
  ) throws {
    try store.database.write { tx in
      try tx.run(
        """
        INSERT INTO exam_attempt (id, training_id, person_id, mode, number, seed, bank_version,
          started_at, deadline, full_score, pass_score, question_count, state, session_id,
          held_since)
        SELECT \(name), \(name), person_id, mode, number, seed, bank_version, \(now),
          \(now + .seconds(86_400)), full_score, pass_score, question_count, state, \(name), \(now)
        FROM exam_attempt WHERE id = \(first)
        """)
      try tx.run(
        """
        INSERT INTO attempt_question (attempt_id, ordinal, question_id, course_id,
          question_version, kind, stem, options, right_answer, points, explanation)
        SELECT \(name), ordinal, question_id, course_id, question_version, kind, stem, options,
          right_answer, points, explanation
        FROM attempt_question WHERE attempt_id = \(first)
        """)
    }
  }
}
