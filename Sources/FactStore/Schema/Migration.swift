import FactSQL

/// Bringing a store of an older version up to the tables of this one.
///
/// A step takes away what is no longer as it was. What is missing after the last step is made as `schema.sql` has
/// it, so that a store that was brought up cannot be told from a new one.
enum Migration {
    /// The way from one version to the next.
    private struct Step {
        /// The version that it leads to.
        var version: Int64
        /// What goes, with all rows: what linking finds anew, and what reads it. Referring tables before those
        /// that they refer to.
        var drops: [(type: String, name: String)]
    }

    private static let steps = [
        // Version 2 keeps what was read in an article apart from what was found over all of them.
        Step(
            version: 2,
            drops: [
                ("VIEW", "current_claims"), ("TABLE", "claim_actors"), ("TABLE", "actor_aliases"),
                ("TABLE", "actor_readings"), ("TABLE", "actors"), ("TABLE", "claim_events"), ("TABLE", "events"),
                ("TABLE", "happening_claims"), ("TABLE", "happening_keys"), ("TABLE", "happenings"),
                ("TABLE", "shingles"), ("TABLE", "copies"), ("TABLE", "claim_origins"), ("TABLE", "origins"),
            ])
    ]

    /// The oldest version that can be brought up.
    static var oldest: Int64 { (steps.map(\.version).min() ?? Schema.version) - 1 }

    /// Takes a store from an older version to this one, all or nothing. Its articles wait to be linked afterwards.
    static func run(_ connection: borrowing Connection, from version: Int64) throws {
        try connection.transaction {
            for step in steps where step.version > version {
                for (type, name) in step.drops { try connection.run("DROP \(type) \(name)") }
            }
            for sql in try missing(in: connection) { try connection.execute(sql) }
            try connection.run(
                "INSERT INTO article_readings (article_id) SELECT id FROM articles WHERE true ON CONFLICT DO NOTHING")
            try connection.execute("PRAGMA user_version = \(Schema.version)")
        }
    }

    /// What a new store has and this one has not, in the order of `schema.sql`.
    private static func missing(in connection: borrowing Connection) throws -> [String] {
        let fresh = try Connection(path: ":memory:", mode: .create)
        try fresh.execute(FactSQL.schema)
        let known = Set(try connection.rows("SELECT name FROM sqlite_schema") { try $0.text(0) })
        return try fresh.rows("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid") {
            (name: try $0.text(0), sql: try $0.text(1))
        }.filter { !known.contains($0.name) }.map(\.sql)
    }
}
