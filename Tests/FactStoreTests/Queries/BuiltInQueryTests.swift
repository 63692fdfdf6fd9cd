import FactSQL
import FoundationEssentials
import TestSupport
import Testing

@testable import FactStore

@Suite struct BuiltInQueryTests {
    private static let parameters = [
        "claims-by-actor": ["actor": "nagorno-karabakh"], "event-timeline": ["event": "offensive"],
        "side-by-side": ["event": "Offensive"],
    ]

    @Test(arguments: FactSQL.queries.map(\.name))
    func `a query gives these rows over the fixture`(name: String) throws {
        let table = try QueryFixture.store().run(query: name, parameters: Self.parameters[name] ?? [:])
        #expect(!table.rows.isEmpty)
        try expectGolden(lines(table), "\(name).txt")
    }

    /// The curated figures that come with factdb: they change only when somebody reads the articles better.
    @Test(arguments: FactSQL.queries.map(\.name))
    func `a query gives these rows over the example articles`(name: String) throws {
        let parameters = [
            "claims-by-actor": ["actor": "Armenia"], "event-timeline": ["event": "karabakh-2023-offensive"],
            "side-by-side": ["event": "karabakh-2023-offensive"],
        ]
        let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds/claims.csv")
        let store = try Store.inMemory()
        try store.importClaims(try ClaimReader().read(seeds.path), at: Sample.time)
        try store.relink()
        let table = try store.run(query: name, parameters: parameters[name] ?? [:])
        try expectGolden(lines(table), "seeds-\(name).txt")
    }

    @Test(arguments: FactSQL.queries.map(\.name))
    func `a query does not depend on the order in which articles came in`(name: String) throws {
        let store = try QueryFixture.store()
        let parameters = Self.parameters[name] ?? [:]
        let before = try store.run(query: name, parameters: parameters)
        // Ids turned round: whatever is sorted by them alone comes out the other way.
        try store.connection.execute(
            """
            PRAGMA foreign_keys = OFF;
            UPDATE outlets SET id = 1000 - id; UPDATE articles SET outlet_id = 1000 - outlet_id;
            UPDATE events SET id = 1000 - id; UPDATE claim_events SET event_id = 1000 - event_id;
            UPDATE actors SET id = 1000 - id, party_id = 1000 - party_id;
            UPDATE actor_readings SET actor_id = 1000 - actor_id;
            UPDATE versions SET id = 1000 - id, article_id = 1000 - article_id;
            UPDATE articles SET id = 1000 - id; UPDATE claims SET version_id = 1000 - version_id;
            """)
        #expect(try store.run(query: name, parameters: parameters) == before)
    }

    @Test func `every query says what it lists and what it is good for`() throws {
        let store = try Store.inMemory()
        for query in try store.savedQueries() {
            #expect(query.title != query.name && !query.purpose.isEmpty)
            #expect(query.isBuiltIn)
            for parameter in query.parameters { #expect(!parameter.meaning.isEmpty) }
        }
    }

    @Test func `the embedded queries are the files in the folder`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Sources/FactSQL/Queries")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
        #expect(FactSQL.queries.map { $0.name + ".sql" } == files.sorted())
    }

    /// What an index is meant to serve: the plan must not read the whole of these tables.
    @Test(arguments: [
        (
            "claims-by-actor",
            [
                "SEARCH c USING INTEGER PRIMARY KEY", "actor_readings_by_actor (actor_id=?)",
                "claim_speakers_by_reading (reading_id=?)",
            ], ["SCAN c"]
        ),
        ("event-timeline", ["SEARCH c USING INTEGER PRIMARY KEY", "claim_events_by_event (event_id=?)"], ["SCAN c"]),
        ("side-by-side", ["SEARCH c USING INTEGER PRIMARY KEY", "claim_events_by_event (event_id=?)"], ["SCAN c"]),
    ])
    func `a query for one thing does not read the whole store`(
        name: String, steps: [String], scans: [String]
    ) throws {
        let store = try QueryFixture.store()
        let sql = try store.savedQuery(name).sql
        let plan = try store.connection.rows("EXPLAIN QUERY PLAN " + sql) { try $0.text(3) }
        for step in steps { #expect(plan.contains { $0.contains(step) }, "\(step) is not in \(plan)") }
        for scan in scans { #expect(!plan.contains { $0 == scan || $0.hasPrefix(scan + " ") }, "\(plan)") }
    }

    private func lines(_ table: ResultTable) -> String {
        let rows =
            [table.columns]
            + table.rows.map { row in
                row.map { cell in
                    switch cell {
                    case .null: "-"
                    case .integer(let number): "\(number)"
                    case .real(let number): "\(number)"
                    case .text(let text): text
                    }
                }
            }
        return rows.map { $0.joined(separator: " | ") + "\n" }.joined()
    }
}
