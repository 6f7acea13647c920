// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// Every function and every variable in a section of its own: what is used together can then be
/// put together, and what is not used is left out.
let sections: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xfrontend", "-function-sections", "-Xllvm", "-data-sections"],
    .when(platforms: [.linux], configuration: .release))
]

/// What runs at the start and at every key stands together in the shipped program, in this order
/// (made by scripts/make-link-order): fewer pages are touched, fewer are a session's own.
let order = "\(Context.packageDirectory)/scripts/link-order.txt"

/// The shipped program is one file that needs nothing of the machine it is copied to.
let staticLinking: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-executable", "-use-ld=lld", "-Xlinker", "--gc-sections",
      "-Xlinker", "--symbol-ordering-file=\(order)", "-Xlinker", "--no-warn-symbol-ordering",
      "-Xlinker", Context.environment["CETERM_SYMBOLS"] == nil ? "-s" : "-S",
    ],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "ceterm",
  products: [
    .executable(name: "ceterm", targets: ["CETerm"]),
    .executable(name: "ceadmin", targets: ["CEAdmin"]),
    // Measures how fast answers are saved (`make bench`); not installed.
    .executable(name: "answer-bench", targets: ["AnswerBench"]),
    // Measures how lookups and queues grow with the people in a store (`make bench`).
    .executable(name: "people-bench", targets: ["PeopleBench"]),
    .library(name: "CEDomain", targets: ["CEDomain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CQrencode", providers: [.apt(["libqrencode-dev"])]),

    .target(
      name: "CEDomain", dependencies: ["CSQLite", "CSodium"], swiftSettings: strict + sections),
    .executableTarget(
      name: "CETerm", dependencies: ["CEDomain", "CNcurses"], swiftSettings: strict + sections,
      linkerSettings: staticLinking),
    .executableTarget(
      name: "CEAdmin",
      dependencies: [
        "CEDomain", "CQrencode",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .release))
      ]),

    .executableTarget(
      name: "AnswerBench", dependencies: ["CEDomain", "CETestSupport"], path: "bench/answers",
      swiftSettings: strict, linkerSettings: staticLinking),

    .executableTarget(
      name: "PeopleBench", dependencies: ["CEDomain"], path: "bench/people",
      swiftSettings: strict),

    .target(
      name: "CETestSupport", dependencies: ["CEDomain"], path: "Tests/CETestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "CEDomainTests", dependencies: ["CEDomain", "CETestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CETermTests", dependencies: ["CETerm", "CEDomain", "CETestSupport"],
      exclude: ["Screens/Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "CEAdminTests", dependencies: ["CEDomain", "CETestSupport"], swiftSettings: strict),
    .testTarget(
      name: "JourneyTests", dependencies: ["CEDomain", "CETestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
