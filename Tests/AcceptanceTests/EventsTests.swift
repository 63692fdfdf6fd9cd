import TestSupport
import Testing

@Suite struct EventsTests {
    @Test func `events are listed, and one with the evidence for its claims`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        try expectGolden(workspace.output(of: "events", "--format", "csv"), "events.csv")
        try expectGolden(workspace.output(of: "events", "offensive", "--format", "csv"), "events-one.csv")
    }

    @Test func `every decision shows, is written down, and can be taken back`() throws {
        let decisions = [
            ["split", "offensive", "--claim", "4", "--as", "another"], ["rename", "offensive", "the offensive"],
            ["kind", "offensive", "flood"],
        ]
        for decision in decisions {
            let workspace = try Workspace(claims: Samples.claims)
            let before = try workspace.output(of: "events", "--format", "json")
            let made = try workspace.run(["events"] + decision)
            #expect(made.code == 0, "\(decision): \(made.errorText)")
            #expect(
                made.errorText
                    == "facts.db: event \(decision[0]), entry 1 of the journal; factdb undo takes it back.\n")
            #expect(try workspace.output(of: "events", "--format", "json") != before, "\(decision)")
            #expect(
                try workspace.run("undo", "1").errorText == "facts.db: entry 1 (event \(decision[0])) is taken back.\n")
            #expect(try workspace.output(of: "events", "--format", "json") == before, "\(decision)")
        }
    }

    @Test func `events that were split come together again by merge or by pin, and the disagreement with them`() throws
    {
        let workspace = try Workspace(claims: Samples.claims)
        let before = try workspace.output(of: "disagreements", "--format", "csv")
        try workspace.run("events", "split", "offensive", "--claim", "4", "--as", "another")
        let apart = try workspace.output(of: "disagreements", "--format", "csv")
        #expect(apart != before)
        try workspace.run("events", "merge", "another", "--into", "offensive")
        #expect(try workspace.output(of: "disagreements", "--format", "csv") == before)
        try workspace.run("undo")
        #expect(try workspace.output(of: "disagreements", "--format", "csv") == apart)
        try workspace.run("events", "pin", "4", "offensive")
        #expect(try workspace.output(of: "disagreements", "--format", "csv") == before)
        #expect(try workspace.run("relink").code == 0)
        #expect(try workspace.output(of: "disagreements", "--format", "csv") == before)
    }

    @Test(
        arguments: [
            (["nothing"], 66), (["pin", "99", "offensive"], 66), (["split", "offensive", "--claim", "99"], 66),
            (["pin", "one", "offensive"], 64), (["merge", "offensive", "--into", "offensive"], 64),
            (["rename", "nothing", "x"], 66),
        ] as [([String], Int32)])
    func `what cannot be is an error, and changes nothing`(arguments: [String], code: Int32) throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run(["events"] + arguments)
        #expect(result.code == code, "\(result.errorText)")
        #expect(result.errorText.hasPrefix("Error: "))
        #expect(try workspace.run("undo", "--list").errorText == "The journal is empty.\n")
    }
}
