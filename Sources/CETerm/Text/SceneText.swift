/// Words of the scenes.
enum SceneText {
  static let longList = Phrase("列表", "List")
}
