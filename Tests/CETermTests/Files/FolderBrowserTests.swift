import CEDomain
import CETestSupport
import Glibc
import Testing

@testable import CETerm

@Suite("FolderBrowser")
struct FolderBrowserTests {
  private let place = TemporaryFolder()
  private let folders: OpenFolders

  init() throws {
    place.write(SampleFile.jpeg(), to: "b.jpg")
    place.write(SampleFile.jpeg(), to: "A.jpg")
    place.write(SampleFile.jpeg(), to: "证件/c.jpg")
    place.write([], to: ".hidden")
    folders = OpenFolders([try #require(OpenFolder(place.path, label: "U 盘"))])
  }

  private func begun(_ folders: OpenFolders? = nil, at remembered: String = "") -> FolderBrowser {
    var browser = FolderBrowser()
    browser.begin(in: folders ?? self.folders, at: remembered)
    return browser
  }

  @Test("folders come first, files by name whatever their case, hidden ones not at all")
  func order() {
    let names = begun().listing?.entries.map(\.shown)
    #expect(names == ["证件", "A.jpg", "b.jpg"])
  }

  @Test("one walks down and up, and never above the open folder")
  func walk() {
    var browser = begun()
    browser.enter(Array("证件".utf8))
    #expect(browser.path == "U 盘/证件")
    let wentUp = browser.goUp()
    #expect(wentUp)
    #expect(browser.path == "U 盘")
    let wentHigher = browser.goUp()
    #expect(!wentHigher)
  }

  @Test("several folders are listed by themselves")
  func several() throws {
    let other = TemporaryFolder()
    let both = OpenFolders(folders.all + [try #require(OpenFolder(other.path))])
    var browser = begun(both)
    #expect(browser.root == nil)
    #expect(browser.entryCount == 2)
    browser.enter(both.all[1])
    let wentUp = browser.goUp()
    #expect(wentUp)
    #expect(browser.root == nil)
  }

  @Test("the place of the last file is opened again, unless it is gone or outside")
  func remembers() {
    var browser = begun()
    browser.enter(Array("证件".utf8))
    let remembered = browser.place
    #expect(begun(at: remembered).path == "U 盘/证件")
    #expect(begun(at: "/etc").path == "U 盘")
    #expect(begun(at: place.path + "/gone").path == "U 盘")
  }

  @Test("a file that vanished since it was listed says so")
  func vanished() throws {
    let browser = begun()
    let entry = try #require(browser.listing?.entries.last)
    unlink(place.path + "/b.jpg")
    #expect(browser.read(entry, limit: .collectionPhoto) == .failure(.notFound))
  }
}
