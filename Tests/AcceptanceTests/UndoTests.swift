import TestSupport
import Testing

@Suite struct UndoTests {
    @Test func `without a decision there is nothing to undo`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run("undo")
        #expect(result.code == 66)
        #expect(result.errorText.hasPrefix("Error: there is nothing to undo"))
        #expect(try workspace.run("undo", "--list", "1").code == 64)
        #expect(try workspace.run("undo", "5").code == 66)
    }

    @Test func `taking back is a decision that can be taken back`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        try workspace.run("events", "rename", "offensive", "another name")
        let renamed = try workspace.output(of: "events", "--format", "csv")
        try workspace.run("undo", "1", "--by", "Ada")
        #expect(try workspace.run("undo", "1").code == 64)
        try workspace.run("undo", "2")
        #expect(try workspace.output(of: "events", "--format", "csv") == renamed)
    }
}
