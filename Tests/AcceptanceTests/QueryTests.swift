import TestSupport
import Testing

@Suite struct QueryTests {
    @Test func `queries are listed with their parameters`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        let list = try workspace.output(of: "query", "--format", "csv")
        #expect(list.hasPrefix("name,title,purpose,parameters,kept by\r\n"))
        #expect(list.contains("\r\nclaims-by-actor,Claims by actor,"))
        #expect(try workspace.output(of: "query").contains(#/\nclaims-by-actor +Claims by actor +actor=\n/#))
    }

    @Test(arguments: ["table", "csv", "json", "markdown"])
    func `a query runs in every format`(format: String) throws {
        let workspace = try Workspace(claims: Samples.claims)
        try expectGolden(workspace.output(of: "query", "coverage", "--format", format), "query-coverage.\(format)")
    }

    @Test func `a user's own query is kept in the store and runs the same way`() throws {
        let workspace = try Workspace(claims: Samples.claims)
        try workspace.folder.write(
            """
            -- title: Figures of at least so many
            -- param: least integer = 30: the least figure
            SELECT outlet, low FROM current_claims WHERE low >= :least ORDER BY low
            """, to: "big.sql")
        let saved = try workspace.run("query", "--save", "big", "big.sql")
        #expect(saved.code == 0)
        #expect(saved.errorText == "facts.db: the query “big” is saved; factdb query big runs it.\n")
        #expect(
            try workspace.output(of: "query", "big", "--format", "csv")
                == "outlet,low\r\nThe Gazette,32\r\nThe Gazette,201\r\n")
        #expect(
            try workspace.output(of: "query", "big", "least=100", "--format", "csv")
                == "outlet,low\r\nThe Gazette,201\r\n")
        #expect(try workspace.output(of: "query").contains(#/\nbig +Figures of at least so many +\[least=30\]\n/#))
        let none = try workspace.run("query", "big", "least=1000")
        #expect(none.text == "")
        #expect(none.errorText == "The query gives no rows.\n")
    }

    @Test(
        arguments: [
            (["coverge"], 64, "there is no saved query “coverge”. Did you mean “coverage”?"),
            (["claims-by-actor"], 64, "the query “claims-by-actor” needs the parameter “actor”"),
            (
                ["claims-by-actor", "actr=A"], 64,
                "the query “claims-by-actor” has no parameter “actr”. Did you mean “actor”?"
            ),
            (["claims-by-actor", "A"], 64, "'A' is no parameter: write KEY=VALUE."),
            (["claims-by-actor", "actor=A", "actor=B"], 64, "The parameter 'actor' is given twice."),
            (
                ["only-one-outlet", "outlets=many"], 64,
                "the value “many” of the parameter “outlets” is not a whole number"
            ),
            (["--save", "x"], 64, "'--save' needs a name and one file"),
            (["--save", "x", "none.sql"], 66, "none.sql: no such file."),
            (["--save", "coverage", "read.sql"], 64, "the query “coverage” is factdb's own. Choose another name."),
            (
                ["--save", "x", "write.sql"], 65,
                "write.sql: the query “x” does more than read. A saved query is one SELECT."
            ),
            (["--save", "x", "broken.sql"], 65, "broken.sql: the query “x” fails: "),
        ] as [([String], Int32, String)])
    func `what cannot run or be kept is an error with a remedy`(
        arguments: [String], code: Int32, message: String
    ) throws {
        let workspace = try Workspace(claims: Samples.claims)
        try workspace.folder.write("SELECT 1", to: "read.sql")
        try workspace.folder.write("DELETE FROM claims", to: "write.sql")
        try workspace.folder.write("SELEKT 1", to: "broken.sql")
        let before = try workspace.output(of: "claims", "--format", "csv")
        let result = try workspace.run(["query"] + arguments)
        #expect(result.code == code)
        #expect(result.errorText.hasPrefix("Error: \(message)"))
        #expect(try workspace.output(of: "claims", "--format", "csv") == before)
    }
}
