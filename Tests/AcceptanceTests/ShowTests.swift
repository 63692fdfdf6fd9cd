import TestSupport
import Testing

@Suite struct ShowTests {
    @Test(arguments: ["table", "csv", "json"])
    func `a claim is shown with its provenance`(format: String) throws {
        let workspace = try Workspace(claims: Samples.claims)
        let shown = try workspace.output(of: "show", "1", "--format", format)
            .replacing(#/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/#, with: "TIME")
        try expectGolden(shown, "show.\(format)")
    }
}
