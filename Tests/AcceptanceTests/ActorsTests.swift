import TestSupport
import Testing

@Suite struct ActorsTests {
    @Test func `actors are listed with their wordings, and one with why they are its own`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        try expectGolden(workspace.output(of: "actors", "--format", "csv"), "actors.csv")
        try expectGolden(workspace.output(of: "actors", "separatists", "--format", "csv"), "actors-one.csv")
        #expect(try workspace.output(of: "actors", "list") == workspace.output(of: "actors"))
    }

    @Test func `every decision shows, is written down, and can be taken back`() throws {
        let decisions = [
            ["merge", "the separatists", "--into", "Karabakh officials"],
            ["split", "separatists", "--wording", "the separatists", "--as", "Others"],
            ["rename", "separatists", "The Other Side"], ["kind", "separatists", "witness"],
            ["party", "separatists", "Armenia"],
        ]
        for decision in decisions {
            let workspace = try Workspace(claims: Samples.claims)
            let before = try workspace.output(of: "actors", "--format", "json")
            let made = try workspace.run(["actors"] + decision + ["--by", "Ada", "--why", "a test"])
            #expect(made.code == 0, "\(decision): \(made.errorText)")
            #expect(
                made.errorText
                    == "facts.db: actor \(decision[0]), entry 1 of the journal; factdb undo takes it back.\n")
            #expect(try workspace.output(of: "actors", "--format", "json") != before, "\(decision)")
            let journal = try workspace.output(of: "undo", "--list", "--format", "csv")
            #expect(journal.contains(#/\r\n1,[0-9TZ:-]+,Ada,actor [a-z]+,a test,,/#))
            let undone = try workspace.run("undo")
            #expect(undone.errorText == "facts.db: entry 1 (actor \(decision[0])) is taken back.\n")
            #expect(try workspace.output(of: "actors", "--format", "json") == before, "\(decision)")
        }
    }

    @Test(
        arguments: [
            (["nobody"], 66), (["rename", "nobody", "x"], 66), (["kind", "separatists", "alien"], 64),
            (["split", "separatists", "--as", "x"], 64), (["split", "separatists", "--wording", "z", "--as", "x"], 66),
            (["merge", "separatists", "--into", "separatists"], 64), (["merge", "separatists"], 64),
            (["party", "separatists", "--by", "", "Armenia"], 64),
        ] as [([String], Int32)])
    func `what cannot be is an error, and changes nothing`(arguments: [String], code: Int32) throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run(["actors"] + arguments)
        #expect(result.code == code, "\(result.errorText)")
        #expect(result.errorText.hasPrefix("Error: "))
        #expect(try workspace.run("undo", "--list").errorText == "The journal is empty.\n")
    }
}
