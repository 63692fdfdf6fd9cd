import TestSupport
import Testing

@Suite struct ExitCodeTests {
    private static let wrong: [[String]] = [
        ["nonsense"], ["extract"], ["extract", "--format", "xml", "a.txt"], ["extract", "-", "-"],
        ["extract", "--explain", "--format", "csv", "a.txt"], ["claims", "--since", "2023-02-30"],
        ["claims", "--since", "2024", "--until", "2023"], ["claims", "--measure", "slain"], ["show"],
        ["disagreements", "--min-outlets", "0"],
        ["disagreements", "--explain", "--format", "csv"], ["disagreements", "--verdict", "maybe"],
        ["--min-outlets", "0"], ["disagreements", "--explain", "--format", "csv"],
    ]

    @Test(arguments: wrong)
    func `wrong usage is 64, with the usage on standard error`(arguments: [String]) throws {
        let result = try Workspace().run(arguments)
        #expect(result.code == 64)
        #expect(result.text == "")
        #expect(result.errorText.hasPrefix("Error: "))
        #expect(result.errorText.contains("Usage: factdb"))
    }

    @Test func `no store and no claim are 66`() throws {
        let workspace = try Workspace()
        for arguments in [["claims"], ["show", "1"], ["verify"], ["disagreements"], ["query"]] {
            let result = try workspace.run(arguments)
            #expect(result.code == 66, "\(arguments)")
            #expect(result.errorText.hasPrefix("Error: facts.db: there is no store here"))
        }
        #expect(try workspace.folder.names() == [])
    }

    @Test func `what cannot be written is 73, and the file before it stays`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        for path in [".", "none/out.csv", "/dev/null"] {
            #expect(try workspace.run("claims", "--output", path).code == 73)
        }
        #expect(try workspace.run("claims", "--format", "csv", "--output", "out.csv").code == 0)
        let before = try workspace.folder.read("out.csv")
        #expect(try workspace.run("claims", "--event", "nothing", "--output", "out.csv").code == 66)
        #expect(try workspace.folder.read("out.csv") == before)
    }

    @Test func `a full disk is 74, a closed pipe is a quiet end`() throws {
        let rows = (1...3000).map { "d\($0),A,2023-09-20,\($0),\($0),killed\n" }
        let workspace = try Workspace(claims: "document,outlet,published,low,high,measure\n" + rows.joined())
        let full = try workspace.shell("\"$FACTDB_BINARY\" claims --format csv > /dev/full")
        #expect(full.code == 74)
        #expect(full.errorText.hasPrefix("Error: writing to standard output failed: no space left on the device."))
        let closed = try workspace.shell(
            "\"$FACTDB_BINARY\" claims --format csv | head -c 5; echo \" ${PIPESTATUS[0]}\"")
        #expect(closed.text == "claim 0\n")
        #expect(closed.errorText == "")
    }
}
