/// Draws a paper from the bank: the same seed and the same bank give the same paper.
///
/// Each section is dealt like cards, one question from every chosen course in turn, so that every
/// course is asked about before any is asked about twice. Where the chosen courses' banks are too
/// small for a section, the other courses of the catalogue that the person's level allows are
/// dealt in the same way. Sections keep the blueprint's order; options are shuffled, judgements
/// keep 对 before 错.
public struct PaperDraw: Sendable {
  public let blueprint: Blueprint
  public let seed: UInt64

  public init(_ blueprint: Blueprint, seed: UInt64) {
    self.blueprint = blueprint
    self.seed = seed
  }

  /// A section the bank cannot fill.
  public struct Shortage: Error, Hashable, Sendable {
    public let kind: Question.Kind
    public let wanted: Int
    public let found: Int

    public init(kind: Question.Kind, wanted: Int, found: Int) {
      self.kind = kind
      self.wanted = wanted
      self.found = found
    }
  }

  /// Draws from `chosen`, topped up from `others`; the order of both does not matter.
  public func paper(from chosen: [Question], toppedUpFrom others: [Question]) throws(Shortage)
    -> Paper
  {
    var sequence = SeededSequence(seed: seed)
    var drawn: [PaperQuestion] = []
    for section in blueprint.sections {
      var questions = deal(section, from: chosen, in: &sequence)
      if questions.count < section.count {
        let taken = Set(chosen.map(\.id))
        let rest = Blueprint.Section(
          section.kind, count: section.count - questions.count, points: section.points)
        questions += deal(rest, from: others.filter { !taken.contains($0.id) }, in: &sequence)
      }
      guard questions.count == section.count else {
        throw Shortage(kind: section.kind, wanted: section.count, found: questions.count)
      }
      for question in sequence.shuffled(questions) {
        drawn.append(frozen(question, worth: section.points, in: &sequence))
      }
    }
    return Paper(questions: drawn)
  }

  private func deal(
    _ section: Blueprint.Section, from bank: [Question], in sequence: inout SeededSequence
  ) -> [Question] {
    let fitting = bank.filter { $0.kind == section.kind }.sorted { $0.id < $1.id }
    let byCourse = Dictionary(grouping: fitting, by: \.course)
    var hands: [[Question]] = []
    for course in sequence.shuffled(byCourse.keys.sorted()) {
      hands.append(sequence.shuffled(byCourse[course] ?? []))
    }
    var dealt: [Question] = []
    var round = 0
    while dealt.count < section.count {
      let turn = hands.compactMap { round < $0.count ? $0[round] : nil }
      guard !turn.isEmpty else { break }
      dealt += turn.prefix(section.count - dealt.count)
      round += 1
    }
    return dealt
  }

  private func frozen(
    _ question: Question, worth points: Score, in sequence: inout SeededSequence
  ) -> PaperQuestion {
    // order[new position] = old position
    let order =
      question.kind == .judgement ? [0, 1] : sequence.shuffled(Array(question.options.indices))
    var places = order
    for (new, old) in order.enumerated() { places[old] = new }
    return PaperQuestion(
      question: question.id, course: question.course, version: question.version,
      kind: question.kind, stem: question.stem,
      options: question.kind == .judgement ? [] : order.map { question.options[$0] },
      right: question.right.moved(to: places), points: points, explanation: question.explanation)
  }
}
