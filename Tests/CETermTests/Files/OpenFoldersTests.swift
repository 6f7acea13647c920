import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("Files out of open folders")
struct OpenFoldersTests {
  private let place = TemporaryFolder()
  private let folders: OpenFolders
  private let limit = AttachmentLimit.collectionPhoto

  init() throws {
    folders = OpenFolders([try #require(OpenFolder(place.path, label: "U 盘"))])
  }

  private func read(_ typed: String, _ limit: AttachmentLimit? = nil)
    -> Result<OpenFolders.Taken, AttachmentFault>
  {
    folders.read(typed: typed, limit: limit ?? self.limit)
  }

  @Test("OV-5-05: a file in an open folder is read whole")
  func reads() {
    let path = place.write(SampleFile.jpeg(), to: "图/照片 1.jpg")
    let taken = OpenFolders.Taken(name: "照片 1.jpg", bytes: SampleFile.jpeg())
    for typed in [path, "'\(path)'", "\"\(path)\"", "file://\(path)", "  \(path) ", "图/照片 1.jpg"] {
      #expect(read(typed) == .success(taken))
    }
    #expect(read(path.replacing(" ", with: "\\ ")) == .success(taken))
    #expect(read("\(place.path)//图/./x/../照片 1.jpg") == .success(taken))
  }

  @Test(
    "what lies outside is refused without a look, whether it is there or not",
    arguments: ["/etc/passwd", "/no/such/file.jpg", "../a.jpg", "/", "图/../../a.jpg"])
  func outside(typed: String) {
    #expect(read(typed) == .failure(.outsideFolders))
  }

  @Test("a folder whose name begins like the open one is outside")
  func sibling() {
    #expect(read(place.path + "-other/a.jpg") == .failure(.outsideFolders))
  }

  @Test("a link is followed inside of the folder, never out of it")
  func links() {
    let other = TemporaryFolder()
    other.write(SampleFile.jpeg(), to: "secret.jpg")
    place.write(SampleFile.jpeg(), to: "a.jpg")
    place.link("in.jpg", to: "a.jpg")
    place.link("out.jpg", to: other.path + "/secret.jpg")
    place.link("way", to: other.path)
    place.link("gone.jpg", to: "nowhere.jpg")
    place.link("round.jpg", to: "round.jpg")
    #expect(read("in.jpg") == .success(.init(name: "a.jpg", bytes: SampleFile.jpeg())))
    #expect(read("out.jpg") == .failure(.outsideFolders))
    #expect(read("way/secret.jpg") == .failure(.outsideFolders))
    #expect(read("gone.jpg") == .failure(.notFound))
    #expect(read("round.jpg") == .failure(.outsideFolders))
  }

  @Test("what is no file is not opened: folders, pipes, sockets, devices")
  func kinds() {
    mkdir(place.path + "/folder.jpg", 0o700)
    mkfifo(place.path + "/pipe.jpg", 0o600)
    #expect(read("folder.jpg") == .failure(.isFolder))
    #expect(read("pipe.jpg") == .failure(.notAFile))
    #expect(read(place.path) == .failure(.isFolder))
    #expect(read("none.jpg") == .failure(.notFound))
    let devices = OpenFolders([OpenFolder("/dev")].compactMap(\.self))
    #expect(devices.read(typed: "/dev/zero", limit: limit) == .failure(.notAFile))
  }

  @Test("100 MB are refused by their size, without being read")
  func huge() throws {
    let file = open(place.path + "/huge.jpg", O_CREAT | O_WRONLY, 0o600)
    ftruncate(file, 100 * 1024 * 1024)
    close(file)
    let before = ContinuousClock.now
    #expect(read("huge.jpg") == .failure(.tooLarge(most: 2_097_152)))
    #expect(ContinuousClock.now - before < .milliseconds(500))
  }

  @Test("FLD-14: an empty and a small file are refused before they are opened")
  func sizes() {
    place.write([], to: "empty.jpg")
    place.write(SampleFile.jpeg(bytes: 10_239), to: "small.jpg")
    #expect(read("empty.jpg") == .failure(.empty))
    #expect(read("small.jpg") == .failure(.tooSmall(least: 10_240)))
  }

  @Test("a file one may not read says so", .enabled(if: getuid() != 0))
  func forbidden() {
    let path = place.write(SampleFile.jpeg(), to: "a.jpg")
    chmod(path, 0)
    #expect(read("a.jpg") == .failure(.noPermission))
  }

  @Test("a file that is replaced between listing and opening is noticed")
  func swapped() throws {
    place.write(SampleFile.jpeg(), to: "a.jpg")
    let folder = try #require(folders.all.first)
    unlink(place.path + "/a.jpg")
    place.link("a.jpg", to: "/etc/passwd")
    let name = Array("a.jpg".utf8)
    #expect(folders.read(name, in: folder, below: [], limit) == .failure(.outsideFolders))
    unlink(place.path + "/a.jpg")
    #expect(folders.read(name, in: folder, below: [], limit) == .failure(.notFound))
  }

  @Test("a folder on the way that became a link is not followed")
  func swappedFolder() throws {
    place.write(SampleFile.jpeg(), to: "sub/a.jpg")
    let folder = try #require(folders.all.first)
    rename(place.path + "/sub", place.path + "/moved")
    place.link("sub", to: "/etc")
    let taken = folders.read(Array("passwd".utf8), in: folder, below: [Array("sub".utf8)], limit)
    #expect(taken == .failure(.notFound))
  }

  @Test("names in GBK, as old sticks have them, are read and shown")
  func gbk() throws {
    // 照片.jpg
    let name: [UInt8] = [0xD5, 0xD5, 0xC6, 0xAC] + Array(".jpg".utf8)
    let path = (Array((place.path + "/").utf8) + name).map { CChar(bitPattern: $0) } + [0]
    let file = open(path, O_CREAT | O_WRONLY, 0o600)
    _ = write(file, SampleFile.jpeg(), 20_000)
    close(file)
    let folder = try #require(folders.all.first)
    let taken = try folders.read(name, in: folder, below: [], limit).get()
    #expect(taken.name == "照片.jpg")
    #expect(taken.bytes == SampleFile.jpeg())
  }

  @Test(
    "names are shown in GBK where they are no UTF-8, and never steer the terminal",
    arguments: [
      ([0xD5, 0xC5, 0xC8, 0xFD], "张三"), ([0x81, 0x40], "丂"), ([0xFE, 0x4F], "﨩"),
      ([0x41, 0xFF], "A□"), ([0xB0, 0x1B, 0x5B], "□["), (Array("张三".utf8), "张三"),
    ] as [([UInt8], String)])
  func shown(bytes: [UInt8], text: String) {
    #expect(shownName(bytes) == text)
  }
}
