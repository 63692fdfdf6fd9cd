import TestSupport
import Testing

@Suite struct VerifyTests {
    @Test func `a sound store has no faults`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        try workspace.folder.write(Samples.gazette, to: "a.md")
        try workspace.run("ingest", "a.md")
        let result = try workspace.run("verify")
        #expect(result.code == 0)
        #expect(result.text == "")
        #expect(result.errorText.hasPrefix("facts.db: no faults; 1 text and "))
    }

    @Test func `a changed text is a fault with exit code 65`() throws {
        let workspace = try Workspace()
        try workspace.folder.write(Samples.gazette, to: "a.md")
        try workspace.run("ingest", "a.md")
        // The bytes of the text itself, where the file holds them.
        let changed = try workspace.shell(
            "sed -i 's/people were killed/people were filled/' facts.db && rm -f facts.db-*")
        #expect(changed.code == 0)
        let result = try workspace.run("verify", "--format", "csv")
        #expect(result.code == 65)
        #expect(result.text.hasPrefix("subject,fault\r\n"))
        #expect(result.text.contains("the text does not have its SHA-256"))
        #expect(result.errorText.hasPrefix("Error: facts.db: "))
    }
}
