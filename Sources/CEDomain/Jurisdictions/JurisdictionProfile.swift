/// What one place wants in one year: credits, windows, prices, exam, certificate … (spec 06).
///
/// Rules only read it; a new year or a new province is a new profile, not new code. A published
/// profile never changes (POL-K-01), so whatever was made under a version keeps its rules by
/// naming that version (POL-K-02).
public struct JurisdictionProfile: Sendable {
  /// `NAT`, `SH`, `HEN` …
  public let code: String
  public let year: Int
  public let version: Int
  public let state: ProfileState
  public let effectiveFrom: CalendarDay
  /// The values by their full names, those of `NAT` filled in.
  public let values: [String: ProfileValue]
  /// The keys whose value is a product default, because no seed states one.
  public let notStated: Set<ProfileKey>

  public let place: PlacePolicy
  public let credit: CreditPolicy
  public let window: WindowPolicy
  public let package: PackagePolicy
  public let payment: PaymentPolicy
  public let study: StudyPolicy
  public let evaluation: EvaluationPolicy
  public let exam: ExamPolicy
  public let invoice: InvoicePolicy
  public let refund: RefundPolicy
  public let institution: InstitutionPolicy
  public let registration: RegistrationPolicy
  public let contact: ContactPolicy
  public let confirmation: ConfirmationPolicy
  public let certificate: CertificatePolicy
  public let conversion: ConversionPolicy
  public let journey: Journey

  /// Reads every value once; afterwards no question about the profile can fail.
  init(_ draft: ProfileDraft, state: ProfileState) throws(ProfileError) {
    for key in ProfileKey.all where draft.values[key.name] == nil {
      throw .missing(key: key.name)
    }
    code = draft.code
    year = draft.year
    version = draft.version
    self.state = state
    effectiveFrom = draft.effectiveFrom
    values = draft.values
    notStated = draft.notStated
    let fields = ProfileFields(year: draft.year, values: draft.values)
    place = try PlacePolicy(fields)
    guard place.code == draft.code else { throw .unfit(key: "profile.code") }
    credit = try CreditPolicy(fields)
    window = try WindowPolicy(fields)
    package = try PackagePolicy(fields)
    payment = try PaymentPolicy(fields)
    study = try StudyPolicy(fields)
    evaluation = try EvaluationPolicy(fields)
    exam = try ExamPolicy(fields)
    invoice = try InvoicePolicy(fields)
    refund = try RefundPolicy(fields)
    institution = try InstitutionPolicy(fields)
    registration = try RegistrationPolicy(fields)
    contact = try ContactPolicy(fields)
    confirmation = try ConfirmationPolicy(fields)
    certificate = try CertificatePolicy(fields)
    conversion = try ConversionPolicy(fields)
    journey = try Journey(fields)
  }

  /// The value of a key.
  public subscript(key: ProfileKey) -> ProfileValue { values[key.name] ?? .none }

  /// False where the value is a product default.
  public func isStated(_ key: ProfileKey) -> Bool { !notStated.contains(key) }
}

/// Whether a profile can still be edited.
public enum ProfileState: String, Hashable, Sendable, CaseIterable {
  case draft
  /// In force or once in force; never changed again.
  case published
}
