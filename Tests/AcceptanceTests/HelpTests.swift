import TestSupport
import Testing

@Suite struct HelpTests {
    static let commands = [
        "extract", "ingest", "import", "claims", "disagreements", "query", "actors", "events", "show",
        "verify", "undo", "relink",
    ]

    @Test func `every command is listed`() throws {
        let help = try Workspace().output(of: "--help")
        for command in Self.commands { #expect(help.contains("\n  \(command) "), "\(command)") }
    }

    @Test(arguments: commands)
    func `every command has help with an example`(command: String) throws {
        let workspace = try Workspace()
        let help = try workspace.output(of: command, "--help")
        #expect(help.contains("  $ factdb \(command)") || help.contains("| factdb \(command)"))
        #expect(help.contains("USAGE: factdb \(command)"))
        #expect(try workspace.output(of: "help", command) == help)
    }

    @Test func `the version is one line`() throws {
        #expect(try Workspace().output(of: "--version").contains(#/^[0-9]+\.[0-9]+\.[0-9]+\n$/#))
    }

    @Test func `a mistyped option gets a suggestion`() throws {
        let result = try Workspace().run("claims", "--outlett", "A")
        #expect(result.code == 64)
        #expect(result.errorText.hasPrefix("Error: Unknown option '--outlett'. Did you mean '--outlet'?"))
    }
}
