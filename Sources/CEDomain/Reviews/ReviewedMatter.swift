/// One kind of application: how a reviewer reads it, who decides it in which steps, and what a
/// decision brings about.
///
/// The review desk knows nothing else about a kind; a new kind is one file and one line in
/// ``ReviewedMatters``.
public protocol ReviewedMatter: Sendable {
  var kind: CaseKind { get }
  /// The steps in order; most kinds have one.
  var steps: [ReviewStep] { get }
  /// False for what one can be approved only singly (ROL-2-08).
  var allowsBatchApproval: Bool { get }
  /// What was submitted, as forms to be read in order; they print from ``Submission/after`` and
  /// mark what differs from ``Submission/before``.
  func forms(for answers: Answers, in store: OpenStore) throws -> [Form]
  /// Brings about what a decision means, in the decision's own transaction (ROL-2-05).
  ///
  /// Called after the last step's approval with `.approve`, else with `.reject`, `.sendBack` or
  /// `.withdraw`.
  func carryOut(
    _ action: ReviewAction, _ item: ReviewCase, _ submission: Submission, by actor: Actor?,
    at now: Moment, from entropy: Entropy, store: OpenStore, in tx: any Writing
  ) throws
}

extension ReviewedMatter {
  public var allowsBatchApproval: Bool { false }
}

/// Who decides a step.
public struct ReviewStep: Hashable, Sendable {
  public let roles: Set<Role>
  /// The answer that names the division whose department decides; nil for desks without regions.
  public let department: FieldKey?

  public init(by roles: Set<Role>, department: FieldKey? = nil) {
    self.roles = roles
    self.department = department
  }

  /// The finance department of the region, county before city before province (ROL-1-03…05).
  public static let finance: Set<Role> = [.countyFinance, .cityFinance, .provinceFinance]
}
