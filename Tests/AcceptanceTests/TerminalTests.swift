import FoundationEssentials
import TestSupport
import Testing

/// What a person sees: run under `script`, which gives the program a terminal.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
struct TerminalTests {
    private func onTerminal(_ command: String, columns: Int, environment: String = "") throws -> String {
        let workspace = try Workspace(claims: Samples.claims)
        let line = "stty cols \(columns); \(environment) \"$FACTDB_BINARY\" \(command)"
        let result = try workspace.shell("TERM=xterm script -qec '\(line)' /dev/null")
        #expect(result.code == 0, "\(result.errorText)")
        return result.text.replacing("\r\n", with: "\n")
    }

    @Test func `tables are coloured and no wider than the terminal`() throws {
        let text = try onTerminal("disagreements", columns: 90)
        #expect(text.contains("\u{1B}[1;31mCONTRADICTION\u{1B}[0m"))
        let plain = text.replacing(#/\u{1B}\[[0-9;]*m/#, with: "")
        for line in plain.split(separator: "\n") { #expect(line.count <= 90) }
        #expect(plain.contains("…"))
    }

    @Test(arguments: ["NO_COLOR=1", "TERM=dumb"])
    func `colours can be switched off, and the text stays the same`(environment: String) throws {
        let colored = try onTerminal("claims", columns: 100)
        let plain = try onTerminal("claims", columns: 100, environment: environment)
        #expect(colored.contains("\u{1B}["))
        #expect(plain == colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: ""))
    }

    @Test func `machines get no colours and no cuts, whatever the terminal`() throws {
        let text = try onTerminal("disagreements --format csv", columns: 40)
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("\"The separatists reported that 27 people, including two civilians, had been killed.\""))
    }
}
