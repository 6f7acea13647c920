import CEDomain

/// A path that is typed or pasted.
final class PathSource: FileSource {
  let kind = FileSourceKind.path
  private(set) var field = TextFieldState("", most: 1000)

  var takesText: Bool { true }

  func closed(in context: Context) -> Phrase? {
    (try? context.files.folders(of: context.store).all.isEmpty) == false
      ? nil : AttachmentText.noFolders
  }

  func enterLabel(in context: Context) -> Phrase? {
    field.text.isEmpty ? nil : AttachmentText.upload
  }

  func enter(for limit: AttachmentLimit, in context: Context) -> FileSourceStep {
    guard !field.text.isEmpty else { return .said(AttachmentText.typePath, .warning) }
    do {
      let folders = try context.files.folders(of: context.store)
      switch folders.read(typed: field.text, limit: limit) {
      case .success(let file): return .offered(file, afterwards: {})
      case .failure(let fault): return .refused(fault)
      }
    } catch {
      return .said(StoreErrorText.sentence(for: error), .bad)
    }
  }

  /// Takes a path that was pasted elsewhere.
  func type(_ path: String) { field.replace(with: welcome(path)) }

  func handle(_ key: Key, in context: Context) -> Bool { field.handle(key) != .ignored }

  func draw(
    on canvas: inout Canvas, in area: Rect, limit: AttachmentLimit, context: Context
  ) {
    let used = Label(text: context.text(AttachmentText.pathIntro), style: .quiet)
      .drawWrapped(on: &canvas, in: area)
    let rest = area.droppingTop(used + (area.rows > 6 ? 1 : 0))
    TextField(state: field, isFocused: true, placeholder: example(in: context))
      .draw(on: &canvas, in: rest.top(1))
    guard let folders = try? context.files.folders(of: context.store) else { return }
    var row = 2
    canvas.put(context.text(AttachmentText.openFolders), in: rest, row: row, style: .label)
    for folder in folders.all {
      row += 1
      canvas.put("  " + canvas.fitted(folder.named, to: rest.columns - 2), in: rest, row: row)
    }
  }

  private func example(in context: Context) -> String {
    let folder = (try? context.files.folders(of: context.store))?.all.first?.named ?? "/media"
    return folder + "/photo.jpg"
  }
}
