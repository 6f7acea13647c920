extension Writing {
  /// Runs an update that names the `version` a decision was made on; throws
  /// ``StoreError/stale`` when somebody else decided since (OV-5-14).
  ///
  /// ```swift
  /// try tx.decide("UPDATE t SET …, version = version + 1 WHERE id = \(id) AND version = \(seen)")
  /// ```
  public func decide(_ update: SQL) throws {
    guard try run(update) == 1 else { throw StoreError.stale }
  }
}
