import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

/// The examples of docs/PORTS.md, with a program of ours in the place of sendmail or curl.
@Suite("Examples of message ports")
struct MessageExampleTests {
  private let scratch = TemporaryStore()

  /// The example under a name of its own, with settings beside it.
  private func example(_ name: String, settings: String) -> CommandMessagePort {
    let path = scratch.folder + "/message"
    symlink(TemporaryStore.root + "/docs/examples/\(name)", path)
    if let file = fopen(path + ".conf", "w") {
      fputs(settings, file)
      fclose(file)
    }
    return CommandMessagePort(path: path)
  }

  private func deliver(
    _ port: CommandMessagePort, to recipient: String = "13812342238"
  ) throws -> MessageDelivery {
    let message = OutgoingMessage(
      code: .signInCode, person: Identifier("p"), recipient: recipient,
      recipientMasked: "138****2238", arguments: ["123456", "3"],
      expiresAt: Moment(milliseconds: 5))
    return try port.deliver(message, at: Moment(milliseconds: 0), from: .fixed())
  }

  private let mailSettings = "domain=sms.example.cn\nfrom=ceterm@example.cn\nsendmail="
  private let httpSettings = "url=https://sms.example.cn/v1\ntoken=a=b=\ncurl="

  @Test("OV-5-07: a mail transfer agent gets a mail with the code, and its status counts")
  func mail() throws {
    let agent = ScriptedCommand([.success([]), .notFound])
    let port = example("message-sendmail", settings: mailSettings + agent.path)
    #expect(try deliver(port) == .sent(to: "138****2238"))
    #expect(agent.input.contains("To: <13812342238@sms.example.cn>"))
    #expect(agent.input.contains("【会计继续教育】您的登录验证码是 123456，3分钟内有效。请勿告知他人。"))
    #expect(try deliver(port) == .failed(.refused(status: 67)))
  }

  @Test("what is no number never reaches the mail")
  func header() throws {
    let agent = ScriptedCommand([.success([])])
    let port = example("message-sendmail", settings: mailSettings + agent.path)
    #expect(try deliver(port, to: "1@x> Bcc: <2") == .failed(.refused(status: 65)))
    #expect(agent.calls == 0)
  }

  @Test("OV-5-07: an HTTP gateway gets the object as it is, and nothing in arguments")
  func http() throws {
    let curl = ScriptedCommand([
      .shell("printf '%s ' \"$@\" >\"$0.arguments\"; printf 202"), .success(["404"]),
      .success(["503"]), .failure(status: 7),
    ])
    let port = example("message-http", settings: httpSettings + curl.path)
    #expect(try deliver(port) == .sent(to: "138****2238"))
    let body = #"data-binary = "{\"code\":\"signInCode\",\"recipient\":\"13812342238\""#
    #expect(curl.input.contains { $0.hasPrefix(body) })
    #expect(curl.input.contains(#"header = "Authorization: Bearer a=b=""#))
    #expect(curl.read(".arguments") == ["-q --config - "])
    #expect(try deliver(port) == .failed(.refused(status: 67)))
    #expect(try deliver(port) == .failed(.refused(status: 75)))
    #expect(try deliver(port) == .failed(.refused(status: 69)))
  }

  @Test("without settings the examples say so")
  func settings() throws {
    #expect(
      try deliver(example("message-http", settings: "")) == .failed(.refused(status: 78)))
  }
}
