import CEDomain

/// What is asked about an account of staff, and the draft it comes to.
enum StaffSheet {
  /// The login name is asked for a new account alone: audit rows and people name it ever after.
  static func asks(_ record: StaffRecord?, in context: Context) throws -> [DeskAsk] {
    let login = DeskAsk(
      label: OperatorText.login, hint: OperatorText.loginHint, characters: 40)
    let roles = Role.staff.map { role in
      Choice(role.rawValue, data(OperatorText.name(of: role)))
    }
    let organisations = try Organisations(store: context.store).all().map {
      Choice($0.id.text, .data(chinese: $0.name, english: $0.name))
    }
    let held = record.map { record in
      Role.staff.filter(record.roles.contains).map(\.rawValue).joined(separator: ",")
    }
    return (record == nil ? [login] : []) + [
      DeskAsk(label: DeskText.fullName, characters: 50, initial: record?.displayName ?? ""),
      DeskAsk(label: OperatorText.roles, kind: .multiple(Choices(roles)), initial: held ?? ""),
      DeskAsk(
        label: OperatorText.region, hint: OperatorText.regionHint, isRequired: false,
        kind: .lookup(Choices(try regions(in: context.store))), initial: record?.region ?? ""),
      DeskAsk(
        label: OperatorText.organisation, hint: OperatorText.organisationHint, isRequired: false,
        kind: .lookup(Choices(organisations)), initial: record?.organisation?.text ?? ""),
    ]
  }

  /// - Parameter login: The login name of an account that stands; nil where it was asked first.
  static func draft(_ inputs: [String], login: String?) -> StaffAccounts.Draft {
    let rest = login == nil ? inputs.dropFirst() : inputs[...]
    let answers = Array(rest) + Array(repeating: "", count: max(0, 4 - rest.count))
    return StaffAccounts.Draft(
      login: login ?? TextNormalizer.compact(inputs.first ?? ""),
      displayName: TextNormalizer.trimmed(answers[0]),
      roles: Set(answers[1].split(separator: ",").compactMap { Role(rawValue: String($0)) }),
      organisation: answers[3].isEmpty ? nil : Identifier(answers[3]), region: answers[2])
  }

  /// The name of a division with what lies above it; empty for no limit.
  static func name(ofRegion code: String, in store: OpenStore) throws -> String {
    guard !code.isEmpty else { return "" }
    // Stores without reference tables still say the code.
    guard let reference = try? store.reference else { return code }
    let names = try reference.divisionPath(code).map(\.name)
    return names.isEmpty ? code : names.joined(separator: " ")
  }

  /// Every division of every level; bureaus stand on all three.
  private static func regions(in store: OpenStore) throws -> [Choice] {
    guard let reference = try? store.reference else { return [] }
    let table = try reference.divisionTable()
    func choices(below parent: String, _ above: String) -> [Choice] {
      table.below(parent).flatMap { division -> [Choice] in
        let name = above.isEmpty ? division.name : "\(above) \(division.name)"
        return [Choice(division.code, .data(chinese: name, english: name))]
          + choices(below: division.code, name)
      }
    }
    return choices(below: "", "")
  }

  private static func data(_ phrase: Phrase) -> Choice.Label {
    .data(chinese: phrase.chinese, english: phrase.english)
  }
}
