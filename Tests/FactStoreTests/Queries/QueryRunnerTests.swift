import Testing

@testable import FactStore

@Suite struct QueryRunnerTests {
    let store: Store

    init() throws { store = try QueryFixture.store() }

    @Test func `a user's query is kept and runs like factdb's own`() throws {
        let sql =
            "-- title: Mine\n-- param: n integer = 3: how many\nSELECT :n * 2 AS double, x'00FF' AS bytes, 2.0, NULL"
        try store.save(query: "mine", sql: sql, at: Sample.time)
        #expect(try store.savedQueries().first { !$0.isBuiltIn }?.title == "Mine")
        let table = try store.run(query: "mine", parameters: ["n": "4"])
        #expect(table.columns == ["double", "bytes", "2.0", "NULL"])
        #expect(table.rows == [[.integer(8), .text("x'00FF'"), .integer(2), .null]])
        try store.save(query: "mine", sql: "SELECT 1", at: Sample.time)
        #expect(try store.run(query: "mine").rows == [[.integer(1)]])
    }

    @Test func `a parameter that the head does not declare is a text that must be given`() throws {
        try store.save(query: "mine", sql: "SELECT :who || '!'", at: Sample.time)
        #expect(try store.run(query: "mine", parameters: ["who": "7"]).rows == [[.text("7!")]])
        #expect(error("mine") == "the query “mine” needs the parameter “who”. Add who=VALUE.")
    }

    @Test func `an empty value is NULL`() throws {
        try store.save(query: "mine", sql: "SELECT :who IS NULL", at: Sample.time)
        #expect(try store.run(query: "mine", parameters: ["who": ""]).rows == [[.integer(1)]])
    }

    @Test func `errors name what is wrong and what there is`() {
        #expect(error("coverige") == "there is no saved query “coverige”. Did you mean “coverage”?")
        #expect(
            error("claims-by-actor")
                == "the query “claims-by-actor” needs the parameter “actor”: name or alias of the actor. Add actor=VALUE."
        )
        #expect(
            error("claims-by-actor", ["acter": "x"])
                == "the query “claims-by-actor” has no parameter “acter”. Did you mean “actor”?")
        #expect(error("coverage", ["x": "y"]) == "the query “coverage” has no parameter “x”. It takes none.")
        #expect(
            error("only-one-outlet", ["outlets": "two"])
                == "the value “two” of the parameter “outlets” is not a whole number. Write outlets=VALUE with a whole number."
        )
        #expect(
            error("claims-by-actor", ["actor": "the ministri"])
                == "no claim has the actor “the ministri”. Did you mean “the ministry”?")
    }

    @Test(arguments: [
        ("DELETE FROM claims", "the query “mine” does more than read"),
        ("INSERT INTO outlets (name) VALUES ('x')", "the query “mine” does more than read"),
        ("ATTACH 'x.db' AS x", "the query “mine” does more than read"),
        ("PRAGMA user_version = 7", "the query “mine” does more than read"),
        ("UPDATE sqlite_master SET sql = ''", "the query “mine” fails: table sqlite_master may not be modified"),
        ("BEGIN", "the query “mine” does more than read"),
        ("SELECT 1; SELECT 2", "the query “mine” fails: more than one statement"),
        ("", "the query “mine” fails: no statement"),
        ("SELEKT 1", "the query “mine” fails: near \"SELEKT\": syntax error"),
        ("SELECT nowhere FROM claims", "the query “mine” fails: no such column: nowhere"),
        ("SELECT ?", "the query “mine” has a parameter without a name"),
        ("-- param: n text: what\nSELECT 1", "the query “mine” declares the parameter “n” and does not use it"),
    ])
    func `what cannot be a saved query is refused and not kept`(sql: String, message: String) throws {
        let error = storeError { () throws(StoreError) in
            try store.save(query: "mine", sql: sql, file: "mine.sql", at: Sample.time)
        }
        #expect(error?.kind == .badInput)
        #expect(error?.message == message)
        #expect(error?.place.file == "mine.sql")
        #expect(try store.savedQueries().allSatisfy(\.isBuiltIn))
    }

    @Test(arguments: ["", "Mine", "my query", "-x", "é", "coverage"])
    func `a name that cannot be one is refused`(name: String) {
        let error = storeError { () throws(StoreError) in
            try store.save(query: name, sql: "SELECT 1", at: Sample.time)
        }
        #expect(error?.kind == .usage)
        #expect(error?.remedy != nil)
    }

    @Test func `a query that was put into the store by other means still only reads`() throws {
        try store.connection.execute("INSERT INTO saved_queries VALUES ('evil', 'DELETE FROM claims', 'x')")
        #expect(error("evil") == "the query “evil” does more than read. A saved query is one SELECT.")
        #expect(try !store.claims().isEmpty)
    }

    @Test func `a query that fails while it runs is told as the query's fault`() throws {
        try store.save(query: "mine", sql: "SELECT abs(-9223372036854775807 - 1)", at: Sample.time)
        #expect(
            error("mine")
                == "the query “mine” fails: integer overflow. Correct the SQL and save it again with --save.")
    }

    @Test func `a wide query has a column for each value`() throws {
        let sql = """
            -- wide: who = n
            SELECT 'a' AS thing, 'y' AS who, 1 AS n UNION ALL SELECT 'b', 'x', 2 UNION ALL SELECT 'a', 'x', 3
            UNION ALL SELECT 'a', 'x', 4
            """
        try store.save(query: "mine", sql: sql, at: Sample.time)
        let table = try store.run(query: "mine")
        #expect(table.columns == ["thing", "x", "y"])
        #expect(table.rows == [[.text("a"), .text("3; 4"), .integer(1)], [.text("b"), .integer(2), .null]])
    }

    private func error(_ query: String, _ parameters: [String: String] = [:]) -> String? {
        storeError { () throws(StoreError) in _ = try store.run(query: query, parameters: parameters) }?.description
    }
}
