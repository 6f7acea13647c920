import CEDomain
import Testing

@Suite("StorePaths")
struct StorePathsTests {
  @Test("keys and reference lie beside the store unless named")
  func defaults() {
    let paths = StorePaths(store: "/srv/ce.d/shanghai.sqlite")
    #expect(paths.key == "/srv/ce.d/shanghai.keys")
    #expect(paths.reference == "/srv/ce.d/reference.sqlite")
  }

  @Test("a store without folder or ending keeps its name")
  func bare() {
    let paths = StorePaths(store: "demo")
    #expect(paths.key == "demo.keys")
    #expect(paths.reference == "reference.sqlite")
  }

  @Test("named files win")
  func named() {
    let paths = StorePaths(store: "a.sqlite", key: "/etc/ce.keys", reference: "/usr/share/r.sqlite")
    #expect(paths.key == "/etc/ce.keys")
    #expect(paths.reference == "/usr/share/r.sqlite")
  }
}
