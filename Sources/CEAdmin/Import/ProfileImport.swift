import CEDomain

/// Takes in one jurisdiction profile, completed from `NAT.json` in the same folder.
struct ProfileImport {
  let store: OpenStore

  func run(_ path: String, tally: inout ImportTally) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      switch try install(path) {
      case .stored(let version): tally.count(false, ImportText.profileStored(name, version))
      case .unchanged: tally.count(false, ImportText.profileUnchanged(name))
      case .refusedAsPublished: tally.refuse(ImportText.profilePublished(name))
      }
    } catch let error as ProfileError {
      tally.refuse(ImportText.profileError(error, in: name))
    }
  }

  /// The same without a word, for a new store; throws a sentence when the profile is faulty.
  func run(_ path: String) throws {
    do {
      _ = try install(path)
    } catch let error as ProfileError {
      throw CommandFailure(1, ImportText.profileError(error, in: path))
    }
  }

  private func install(_ path: String) throws -> ProfileChange {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let nationalPath = (folder.isEmpty ? "" : folder + "/") + ProfileTable.national + ".json"
    let fallback = path == nationalPath ? nil : try TextFile.read(nationalPath)
    let text = try TextFile.read(path)
    return try store.database.write { tx in
      try ProfileTable.install(text, fallback: fallback, in: tx)
    }
  }
}
