import ArgumentParser
import CEDomain
import Glibc

/// `--store`, `--key`, `--reference`: where the store's files lie.
struct StoreOptions: ParsableArguments {
  @Option(name: .long, help: "数据库文件 / the store's file.")
  var store: String = "/var/lib/ceterm/store.sqlite"

  @Option(name: .long, help: "密钥文件，默认与数据库同名 / the key file; beside the store by default.")
  var key: String?

  @Option(name: .long, help: "参考数据文件 / the reference file; beside the store by default.")
  var reference: String?

  var paths: StorePaths { StorePaths(store: store, key: key, reference: reference) }

  func open(mode: OpenStore.Mode = .readWrite) throws -> OpenStore {
    try withStoreErrors(store) { try OpenStore.open(paths, mode: mode) }
  }
}

extension Entropy {
  /// The operating system's randomness.
  static let system = Entropy { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

extension Moment {
  /// The system clock; the one place in this program that reads it.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}
