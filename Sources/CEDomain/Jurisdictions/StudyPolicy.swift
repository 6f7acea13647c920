/// How study is watched over (OV-5-09, OV-9-03); all in business time.
public struct StudyPolicy: Hashable, Sendable {
  /// The time of counted study after which a sign of presence is asked for; zero for never.
  public let presenceInterval: Duration
  /// How long the question waits for its answer.
  public let presenceAnswer: Duration
  /// The time without a key after which study no longer counts; zero for never.
  public let idleLimit: Duration
  /// The longest stretch of study that a crash may lose.
  public let saveInterval: Duration

  init(_ fields: ProfileFields) throws(ProfileError) {
    presenceInterval = try fields.seconds("study.presence_interval")
    presenceAnswer = try fields.seconds("study.presence_answer")
    idleLimit = try fields.seconds("study.idle_limit")
    saveInterval = try fields.seconds("study.save_interval")
  }
}
