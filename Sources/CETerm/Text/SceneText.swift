/// Words of the scenes.
enum SceneText {
  static let attachment = Phrase("上传照片", "A photo")
  static let photo = Phrase("证件照片", "Photo")
  static let longList = Phrase("列表", "List")
}
