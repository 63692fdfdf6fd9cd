import TestSupport
import Testing

@Suite struct DisagreementsTests {
    @Test(arguments: ["table", "csv", "tsv", "json", "jsonl", "markdown"])
    func `disagreements are the same bytes in every format`(format: String) throws {
        let workspace = try Workspace(claims: Samples.claims)
        try expectGolden(workspace.output(of: "disagreements", "--format", format), "disagreements.\(format)")
    }

    @Test(arguments: ["table", "json"])
    func `an explanation says why the claims are comparable and what separates them`(format: String) throws {
        let workspace = try Workspace(claims: Samples.claims)
        try expectGolden(
            workspace.output(of: "disagreements", "--explain", "--format", format), "disagreements-explained.\(format)")
    }

    @Test func `a file holds the same bytes as standard output`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let printed = try workspace.output(of: "disagreements", "--format", "csv")
        #expect(try workspace.output(of: "disagreements", "--format", "csv", "--output", "out.csv") == "")
        #expect(try workspace.folder.read("out.csv") == printed)
    }

    @Test(
        arguments: [
            (["--verdict", "agreement"], []), (["--verdict", "contradiction"], ["contradiction"]),
            (["--verdict", "all"], ["contradiction"]), (["--min-outlets", "2"], ["contradiction"]),
            (["--min-outlets", "3"], []), (["--measure", "wounded"], []),
            (["--verdict", "update", "--verdict", "contradiction"], ["contradiction"]),
        ] as [([String], [String])])
    func `filters leave what fits`(arguments: [String], verdicts: [String]) throws {
        let workspace = try Workspace(claims: Samples.claims)
        let lines = try workspace.run(["disagreements", "--format", "jsonl"] + arguments).text.split(separator: "\n")
        #expect(lines.count == verdicts.count)
        for (line, verdict) in zip(lines, verdicts) { #expect(line.contains("\"verdict\":\"\(verdict)\",\"event\"")) }
    }

    @Test func `an empty table says so, and prints nothing`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run("disagreements", "--measure", "wounded")
        #expect(result.code == 0)
        #expect(result.text == "")
        #expect(result.errorText == "No disagreement fits.\n")
        #expect(try workspace.output(of: "disagreements", "--measure", "wounded", "--format", "json") == "[]\n")
    }
}
