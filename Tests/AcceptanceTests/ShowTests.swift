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

    @Test(arguments: ["table", "csv", "json"])
    func `a disagreement is shown with why its claims are comparable, and what people decided`(format: String) throws {
        let workspace = try Workspace(claims: Samples.claims)
        try workspace.run("events", "rename", "offensive", "the offensive", "--by", "Ann", "--why", "clearer")
        let shown = try workspace.output(of: "show", "the offensive/killed/people/karabakh", "--format", format)
            .replacing(#/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z/#, with: "TIME")
        try expectGolden(shown, "show-disagreement.\(format)")
    }

    @Test func `decisions stand with the claim, the event and the actor that they are about, taken back or not`() throws
    {
        let workspace = try Workspace(claims: Samples.claims)
        try workspace.run("actors", "kind", "separatists", "person", "--by", "Ann")
        try workspace.run("undo", "--by", "Bob")
        try workspace.run("events", "rename", "offensive", "the offensive", "--by", "Ann", "--why", "clearer")
        let renamed = "entry 3: event rename by Ann, "
        #expect(try workspace.output(of: "show", "1").contains(renamed))
        #expect(try workspace.output(of: "show", "the offensive").contains(renamed))
        #expect(try workspace.output(of: "show", "separatists").contains("entry 1: actor kind by Ann"))
        #expect(try workspace.output(of: "show", "separatists").contains("(taken back by entry 2)"))
        #expect(try workspace.output(of: "show", "separatists").contains(renamed) == false)
    }

    @Test func `a name that nothing has is an error with names that are like it`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let run = try workspace.run("show", "ofensive")
        #expect(run.code == 66)
        #expect(
            run.errorText
                == """
                Error: no claim, disagreement, event or actor is called “ofensive”. Did you mean “offensive”?

                """)
    }
}
