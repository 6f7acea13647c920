/// A paper to have at hand before beginning (NAT-3.2-08).
public enum CollectionMaterial: Hashable, Sendable, CaseIterable {
  case photo, identity, identityWithoutWork, diplomas, abroad, workProof, titleProof, certificate
}

extension CollectionScope {
  /// What the scope asks for, in the order in which it is asked.
  public var materials: [CollectionMaterial] {
    switch self {
    case .accountant: [.photo, .diplomas, .abroad, .workProof, .titleProof]
    case .qualified: [.photo, .identityWithoutWork, .diplomas, .abroad, .titleProof, .certificate]
    case .doctor: [.photo, .identity, .diplomas, .abroad]
    case .student: [.photo, .diplomas]
    }
  }
}
