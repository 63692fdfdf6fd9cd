import Foundation
import TestSupport
import Testing

/// The pages name every command, option and saved query, and every link in them leads somewhere.
struct DocumentationTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func page(_ name: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
    }

    @Test func `every command and option is documented`() throws {
        let dump = try ProcessRunner.run(ProcessRunner.built("factdb"), ["--experimental-dump-help"])
        let tool = try JSONDecoder().decode(Tool.self, from: dump.output)
        let sections = try page("docs/CLI.md").components(separatedBy: "\n## ")
        for command in tool.command.subcommands ?? [] where command.commandName != "help" {
            let section = sections.first { $0.hasPrefix("factdb \(command.commandName)\n") }
            guard let section else {
                Issue.record("docs/CLI.md has no section \"## factdb \(command.commandName)\"")
                continue
            }
            for part in [command] + (command.subcommands ?? []) {
                if part.commandName != command.commandName, part.commandName != "help" {
                    let name = "factdb \(command.commandName) \(part.commandName)"
                    #expect(section.contains(name), "docs/CLI.md does not tell of \(name)")
                }
                for option in part.arguments?.flatMap({ $0.names ?? [] }) ?? [] where option.kind == "long" {
                    #expect(
                        section.contains("--\(option.name)"),
                        "docs/CLI.md, factdb \(command.commandName), lacks --\(option.name); run make docs")
                }
            }
        }
    }

    @Test func `every saved query is documented`() throws {
        let folder = try TemporaryFolder()
        let store = folder.file("facts.db")
        let factdb = ProcessRunner.built("factdb")
        _ = try ProcessRunner.run(
            factdb, ["import", Self.root.appending(path: "seeds/claims.csv").path, "--db", store])
        let list = try ProcessRunner.run(factdb, ["query", "--format", "json", "--db", store])
        let names = try JSONDecoder().decode([Query].self, from: list.output).map(\.name)
        #expect(names.count > 5)
        let text = try page("docs/QUERIES.md")
        for name in names { #expect(text.contains("\n## \(name)\n"), "docs/QUERIES.md has no section \(name)") }
    }

    @Test(arguments: ["README.md", "docs/ARCHITECTURE.md", "docs/CLI.md", "docs/FORMATS.md", "docs/QUERIES.md"])
    func `every link leads to a file and a heading that are there`(_ name: String) throws {
        let text = try page(name)
        for link in text.matches(of: /\]\((?<target>[^)\s]+)\)/).map(\.output.target) {
            guard !link.contains("://") else { continue }
            let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
            let folder = name.contains("/") ? "docs/" : ""
            let target = parts[0].isEmpty ? name : folder + parts[0]
            let path = Self.root.appending(path: target).standardized.path
            #expect(FileManager.default.fileExists(atPath: path), "\(name) links to \(link)")
            guard parts.count == 2, let linked = try? page(target) else { continue }
            #expect(anchors(of: linked).contains(parts[1]), "\(name) links to \(link), and there is no such heading")
        }
    }

    /// The headings of a page as the links to them: lower case, hyphens for spaces, no marks.
    private func anchors(of page: String) -> Set<String> {
        Set(
            page.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
                String(
                    line.drop { $0 == "#" || $0 == " " }.lowercased()
                        .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
                        .map { $0 == " " ? "-" : $0 })
            })
    }

    private struct Tool: Decodable {
        var command: Command
    }

    private struct Command: Decodable {
        var commandName: String
        var subcommands: [Command]?
        var arguments: [Argument]?
    }

    private struct Query: Decodable {
        var name: String
    }

    private struct Argument: Decodable {
        var names: [Name]?
    }

    private struct Name: Decodable {
        var kind: String
        var name: String
    }
}
