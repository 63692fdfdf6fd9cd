import TestSupport
import Testing

@Suite struct ImportTests {
    @Test func `claims go in once, whatever their file`() throws {
        let workspace = try Workspace()
        try workspace.folder.write(Samples.claims, to: "claims.csv")
        let first = try workspace.run("import", "claims.csv")
        #expect(first.code == 0)
        #expect(first.text == "")
        #expect(first.errorText == "facts.db: 4 claims: 4 new; 3 new articles.\n")
        #expect(
            try workspace.output(of: "import", "claims.csv", "--format", "csv")
                == "claims,new,corrected,known,new_articles\r\n4,0,0,4,0\r\n")
        let again = try workspace.run("import", "-", input: Samples.claims)
        #expect(again.errorText == "facts.db: 4 claims: 4 known already; 0 new articles.\n")
    }

    @Test(arguments: ["csv", "jsonl"])
    func `what claims exports, import takes, and nothing changes`(format: String) throws {
        let one = try Workspace(claims: Samples.claims)
        let exported = try one.output(of: "claims", "--format", format)
        let other = try Workspace()
        #expect(try other.run("import", "-", input: exported).code == 0)
        #expect(try numberless(other.output(of: "claims", "--format", format)) == numberless(exported))
    }

    /// Another store counts its claims anew.
    private func numberless(_ text: String) -> [Substring] {
        text.split(whereSeparator: \.isNewline).map { line in
            let line = line.replacing(#/"claim":[0-9]+/#, with: "")
            return line.drop { $0.isNumber }
        }
    }

    @Test func `the store is named by --db, else by FACTDB`() throws {
        let workspace = try Workspace()
        try workspace.folder.write(Samples.claims, to: "claims.csv")
        #expect(try workspace.run("import", "--db", "one.db", "claims.csv").code == 0)
        #expect(try workspace.run("import", "claims.csv", environment: ["FACTDB": "two.db"]).code == 0)
        #expect(
            try workspace.run("import", "--db", "one.db", "claims.csv", environment: ["FACTDB": "two.db"]).errorText
                == "one.db: 4 claims: 4 known already; 0 new articles.\n")
        #expect(try workspace.folder.names().filter { $0.hasSuffix(".db") } == ["one.db", "two.db"])
    }
}
