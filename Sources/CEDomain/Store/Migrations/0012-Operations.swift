extension Migration {
  /// What operators give out: passwords of staff that work once.
  static let operations = Migration(
    "0012-operations",
    [
      // Set while the password was given out by an operator and must be changed at the sign-in.
      "ALTER TABLE account ADD COLUMN one_time_until INTEGER"
    ])
}
