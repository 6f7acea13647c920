import CEDomain
import Synchronization

extension Entropy {
  /// A repeatable sequence of bytes from `seed`, for tests and scenes; never for real keys.
  public static func fixed(_ seed: UInt64 = 1) -> Entropy {
    let state = Mutex(seed)
    return Entropy { count in
      state.withLock { value in
        (0..<count).map { _ in
          // SplitMix64, one byte of each output.
          value &+= 0x9E37_79B9_7F4A_7C15
          var mixed = value
          mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
          mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
          return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
        }
      }
    }
  }
}
