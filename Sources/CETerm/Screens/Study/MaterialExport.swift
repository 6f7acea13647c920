import CEDomain
import Glibc

/// 资料下载: writes a course's handout into the person's export folder (SH-5-15, OV-9-11).
enum MaterialExport {
  static func save(_ item: TimetableItem, in context: Context) -> [Effect] {
    attempt {
      let catalogue = Catalogue(store: context.store)
      let lessons = try catalogue.lessons(of: item.course.id, version: item.version)
      let material = CourseMaterial(
        course: item.course,
        lessons: try lessons.map { (lesson: $0, pages: try catalogue.pages(of: $0.id)) })
      let folder = ExportFolder.ofEnvironment
      guard let path = folder.write(material.text, named: material.fileName(copy:)) else {
        return [.say(StudyText.notSaved(folder.path), .bad)]
      }
      return [.say(StudyText.saved(as: path), .good)]
    }
  }
}

/// Where files for the person go: `CETERM_EXPORT`, else `ceterm` in the home folder.
struct ExportFolder {
  let path: String

  static var ofEnvironment: ExportFolder {
    if let named = getenv("CETERM_EXPORT") { return ExportFolder(path: String(cString: named)) }
    let home = getenv("HOME").map { String(cString: $0) } ?? "/tmp"
    return ExportFolder(path: home + "/ceterm")
  }

  /// The folder the operator named; nil on kiosks, where a file would stay behind.
  static var configured: ExportFolder? {
    getenv("CETERM_EXPORT") == nil ? nil : ofEnvironment
  }

  /// Writes a new file under the first name that is free; an existing file is never touched.
  ///
  /// - Returns: The path, or nil when nothing could be written.
  func write(_ text: String, named name: (Int) -> String) -> String? {
    mkdir(path, 0o700)
    for copy in 1...999 {
      let file = "\(path)/\(name(copy))"
      let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor < 0 {
        guard errno == EEXIST else { return nil }
        continue
      }
      let isWhole = writeAll(Array(text.utf8), to: descriptor)
      guard close(descriptor) == 0, isWhole else {
        unlink(file)
        return nil
      }
      return file
    }
    return nil
  }

  private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
