/// What a scan service gives for a request: the code to show, and its own name for it.
public struct ScanTicket: Hashable, Sendable {
  /// The service's reference; later questions name it.
  public let reference: String
  /// The contents of the QR code.
  public let address: String

  public init(reference: String, address: String) {
    self.reference = reference
    self.address = address
  }
}

/// What a scan service knows of the phone (OV-5-07).
public enum ScanAnswer: Hashable, Sendable {
  /// Nobody has confirmed yet.
  case waiting
  /// Confirmed. `subject` says by whom: a WeChat open id or, for 一网通办, a document number.
  case confirmed(subject: String)
  /// The person declined on the phone.
  case refused
  /// The service forgot the request; a new code is needed.
  case expired
}

/// Why a scan service gave no answer.
public enum ScanFailure: Error, Hashable, Sendable {
  /// The command ended with this status.
  case refused(status: Int)
  case timedOut
  /// The command could not be started.
  case unavailable
  /// The command's answer does not keep to the contract.
  case unreadable
}
