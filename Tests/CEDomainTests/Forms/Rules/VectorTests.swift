import CEDomain
import FoundationEssentials
import Testing

@Suite("FLD-16 vectors")
struct VectorTests {
  /// One line of the specification's block: kind, expected, value.
  struct Vector: Sendable, CustomTestStringConvertible {
    let kind: String
    let expected: String
    let value: String
    var testDescription: String { "\(kind) \(expected) \(value)" }
  }

  /// Read from the specification itself, so that the two cannot drift.
  static let vectors: [Vector] = {
    let root = #filePath.components(separatedBy: "/Tests/")[0]
    let path = root + "/docs/spec/08-field-rules.md"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let block = text.components(separatedBy: "```vectors\n").dropFirst().first?
        .components(separatedBy: "```").first
    else { return [] }
    return block.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      return Vector(kind: parts[0], expected: parts[1], value: parts[2])
    }
  }()

  @Test("FLD-16: the block is found and complete")
  func complete() {
    #expect(Self.vectors.count == 101)
    #expect(Self.vectors.allSatisfy { Self.rule(for: $0.kind) != nil })
  }

  @Test("FLD-16: every vector gets the answer of the specification", arguments: vectors)
  func answer(vector: Vector) throws {
    let rule = try #require(Self.rule(for: vector.kind))
    let reasons = rule.says(vector.value)
    switch vector.expected {
    case "ok": #expect(reasons == [])
    case "warn": #expect(!reasons.isEmpty && reasons.allSatisfy(rule.isWarning))
    default: #expect(reasons.contains { !rule.isWarning($0) })
    }
  }

  private static func rule(for kind: String) -> (any Rule)? {
    switch kind {
    case "mobile": MobileRule()
    case "landline": LandlineRule()
    case "uscc": UnifiedCodeRule()
    case "cn": SerialNumberRule(.domestic)
    case "issn": SerialNumberRule(.international)
    case "isbn": BookNumberRule()
    case "email": EmailRule()
    case "post": PostcodeRule()
    default: IdentityDocument.Kind(rawValue: kind)?.rule
    }
  }
}
