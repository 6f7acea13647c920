/// How short messages leave the program: by an operator's command, across a clerk's desk, or, in
/// a demo store, on the screen (OV-5-07, DESIGN 6).
public protocol MessagePort {
  /// How long one person waits for the next code; what costs nothing to send need not wait.
  var interval: Duration { get }

  /// Hands `message` over; never waits longer than ten seconds.
  ///
  /// Called outside of any transaction. A port that fails says so; nothing typed is lost and the
  /// person may ask again.
  func deliver(
    _ message: OutgoingMessage, at now: Moment, from entropy: Entropy
  ) throws -> MessageDelivery
}

extension MessagePort {
  public var interval: Duration { SecondFactor.interval }
}

/// A short message on its way out. Its words are the receiver's business: a template number at
/// the gateway, a sentence at the desk.
public struct OutgoingMessage: Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Arguments: the six digits, and the minutes they are valid.
    case signInCode
    case examCode
    case bindingCode
    case oneStopCode
    case registrationCode
    case passwordCode
    case newMobileCode
  }

  public let code: Code
  /// Nil where nobody is known yet: a registration.
  public let person: Identifier<Person>?
  /// The mobile number; empty when the person has none, which only a desk can serve.
  public let recipient: String
  public let recipientMasked: String
  public let arguments: [String]
  public let expiresAt: Moment

  public init(
    code: Code, person: Identifier<Person>?, recipient: String, recipientMasked: String,
    arguments: [String], expiresAt: Moment
  ) {
    self.code = code
    self.person = person
    self.recipient = recipient
    self.recipientMasked = recipientMasked
    self.arguments = arguments
    self.expiresAt = expiresAt
  }
}

/// What a port did with a message.
public enum MessageDelivery: Hashable, Sendable {
  /// A gateway took it for the masked number.
  case sent(to: String)
  /// A clerk reads it out after looking at the person's card.
  case atDesk
  /// Demo stores only: the text to show.
  case onScreen(String)
  case failed(MessageFailure)
}

/// Why a message did not go out.
public enum MessageFailure: Hashable, Sendable {
  /// No mobile number is known and no desk serves this place.
  case noRecipient
  /// The command answered with this exit status.
  case refused(status: Int)
  case timedOut
  /// The command could not be started.
  case unavailable
}
