/// 返回首页 and 操作指南, which every module page of the national platform has (NAT-0-11).
enum NationalLinks {
  static func bindings() -> [Binding] {
    [
      Binding(.named(.f12), NationalText.backHome, inFooter: false) {
        [.popTo(NationalHomeScreen.self)]
      },
      Binding(.named(.f7), NationalText.guide) {
        [.push(HelpMenu.popup())]
      },
    ]
  }
}
