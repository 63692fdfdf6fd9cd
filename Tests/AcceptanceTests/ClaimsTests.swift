import TestSupport
import Testing

@Suite struct ClaimsTests {
    @Test(arguments: ["table", "csv", "tsv", "json", "jsonl", "markdown"])
    func `claims are the same bytes in every format`(format: String) throws {
        let workspace = try Workspace(claims: Samples.claims)
        try expectGolden(workspace.output(of: "claims", "--format", format), "claims.\(format)")
    }

    @Test(arguments: [
        (["--measure", "killed"], 4), (["--measure", "wounded"], 0), (["--outlet", "the gazette"], 2),
        (["--about", "karabakh"], 4), (["--event", "1"], 4), (["--since", "2023-09-20"], 4),
        (["--until", "2023-09-19"], 0), (["--until", "2023"], 4), (["--actor", "Karabakh officials"], 1),
    ])
    func `filters leave what fits`(arguments: [String], count: Int) throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run(["claims", "--format", "jsonl"] + arguments)
        #expect(result.code == 0, "\(result.errorText)")
        #expect(result.text.split(separator: "\n").count == count)
    }

    @Test func `an unknown outlet is an error with names that are like it`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run("claims", "--outlet", "The Gazete")
        #expect(result.code == 66)
        #expect(result.errorText.contains("The Gazette"))
    }

    @Test func `an empty table says so, and prints nothing`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let result = try workspace.run("claims", "--measure", "wounded")
        #expect(result.text == "")
        #expect(result.errorText == "No claim fits.\n")
    }
}
