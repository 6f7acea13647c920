import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("InboxShelf")
struct InboxShelfTests {
  private let place = TemporaryFolder()
  private let code = "k7q2m9x4td3a"
  private let shelf: InboxShelf

  init() throws {
    shelf = try #require(InboxShelf(root: place.path, code: code))
  }

  private func put(_ bytes: [UInt8], _ name: String, restedFor seconds: Double = 60) {
    place.write(bytes, to: "\(code)/\(name)")
    place.age("\(code)/\(name)", bySeconds: seconds)
  }

  @Test("OV-5-05: a file that came by sftp is read, and goes once it is stored")
  func takes() throws {
    put(SampleFile.jpeg(), "照片.jpg")
    let entry = try #require(shelf.files().first)
    let taken = try shelf.read(entry, limit: .collectionPhoto).get()
    #expect(taken == .init(name: "照片.jpg", bytes: SampleFile.jpeg()))
    #expect(place.exists("\(code)/照片.jpg"))
    shelf.remove(entry)
    #expect(shelf.files().isEmpty)
  }

  @Test("a file that is still being sent is not taken")
  func arriving() throws {
    put(SampleFile.jpeg(), "a.jpg", restedFor: 0)
    let entry = try #require(shelf.files().first)
    #expect(shelf.read(entry, limit: .collectionPhoto) == .failure(.stillArriving))
  }

  @Test("a file that was sent anew under the same name is not taken away")
  func sentAnew() throws {
    put(SampleFile.jpeg(), "a.jpg")
    let entry = try #require(shelf.files().first)
    put(SampleFile.jpeg(bytes: 30_000), "a.jpg", restedFor: 0)
    shelf.remove(entry)
    #expect(place.exists("\(code)/a.jpg"))
  }

  @Test("links and pipes that somebody put there are not seen")
  func onlyFiles() {
    place.link("\(code)/a.jpg", to: "/etc/passwd")
    mkfifo("\(place.path)/\(code)/b.jpg", 0o600)
    #expect(shelf.files().isEmpty)
  }

  @Test("others can put in, nobody else can look")
  func permissions() {
    var facts = stat()
    stat("\(place.path)/\(code)", &facts)
    #expect(facts.st_mode & 0o777 == 0o730)
  }

  @Test("a folder that is a link elsewhere is no inbox")
  func forgedFolder() {
    place.link("aaaaaaaaaaaa", to: "/etc")
    #expect(InboxShelf(root: place.path, code: "aaaaaaaaaaaa") == nil)
    #expect(InboxShelf(root: place.path + "/none", code: code) == nil)
  }
}
