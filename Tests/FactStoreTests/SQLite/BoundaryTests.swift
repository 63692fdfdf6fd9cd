import FoundationEssentials
import Testing

/// What only one folder may do, so that it can be read in one sitting.
@Suite struct BoundaryTests {
    private let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")

    @Test func `only the SQLite folder calls SQLite and uses unsafe`() throws {
        let lines = try swiftLines(below: "FactStore") + swiftLines(below: "FactText") + swiftLines(below: "FactSQL")
        #expect(lines.contains { $0.file.contains("FactStore/SQLite/") && $0.text == "import CSQLite" })
        let outside = lines.filter { line in
            !line.file.contains("FactStore/SQLite/")
                && (line.text.contains("import CSQLite") || line.text.matches(of: /\bunsafe\b/).count > 0)
                && !line.text.hasPrefix("//")
        }
        #expect(outside.map { "\($0.file):\($0.number)" } == [])
    }

    @Test func `extraction knows neither store nor files nor clock`() throws {
        let imports = try swiftLines(below: "FactText").filter {
            $0.text.contains("import ") && !$0.text.hasPrefix("//")
        }
        #expect(imports.map { "\($0.file):\($0.number): \($0.text)" } == [])
    }

    @Test func `the store leaves full Foundation out`() throws {
        let imports = try swiftLines(below: "FactStore").filter { $0.text.hasSuffix("import Foundation") }
        #expect(imports.map { "\($0.file):\($0.number)" } == [])
    }

    private func swiftLines(below folder: String) throws -> [(file: String, number: Int, text: String)] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: folder).path)
        var lines: [(file: String, number: Int, text: String)] = []
        for name in names.sorted() where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: "\(folder)/\(name)"), encoding: .utf8)
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let trimmed = line.drop { $0 == " " }
                lines.append(("\(folder)/\(name)", index + 1, String(trimmed)))
            }
        }
        return lines
    }
}
