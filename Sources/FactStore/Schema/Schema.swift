import FactSQL

/// Making a store, and telling a store from other files.
enum Schema {
    /// The application id in `schema.sql`: the letters "fact".
    static let applicationID: Int64 = 0x6661_6374
    /// The version in `schema.sql` that this factdb knows.
    static let version: Int64 = 2

    /// Makes the tables of a new store, or checks that an old one is ours and known, and brings it up to date.
    ///
    /// Nothing of a file that is not ours is changed.
    ///
    /// - Returns: whether the store was of an older version: it has to be linked anew.
    static func prepare(
        _ connection: borrowing Connection, path: String, mayCreate: Bool, mayWrite: Bool
    ) throws -> Bool {
        // A store's own log mode says nothing yet about whose file it is, so it is set only afterwards.
        let isNew = try isEmpty(connection)
        if isNew, !mayCreate { throw foreign(path, "this SQLite file is empty, it is no store of factdb") }
        if isNew {
            try connection.useWriteAheadLog()
            try connection.transaction {
                // Another process may have made the store while this one waited for the lock.
                if try isEmpty(connection) { try connection.execute(FactSQL.schema) }
            }
        }
        let found = try identity(connection, path: path)
        if mayWrite, !isNew { try connection.useWriteAheadLog() }
        guard found < version else { return false }
        guard mayWrite else {
            throw StoreError(
                .older, "the store has version \(found), this factdb reads version \(version)",
                at: .init(file: path), remedy: "Run `factdb relink` once: it brings the store up to date.")
        }
        try Migration.run(connection, from: found)
        return true
    }

    private static func isEmpty(_ connection: borrowing Connection) throws -> Bool {
        try number(connection, "PRAGMA application_id") == 0 && number(connection, "PRAGMA user_version") == 0
            && number(connection, "SELECT count(*) FROM sqlite_schema") == 0
    }

    /// The version of a store that is ours and known.
    private static func identity(_ connection: borrowing Connection, path: String) throws -> Int64 {
        guard try number(connection, "PRAGMA application_id") == applicationID else {
            throw foreign(path, "this SQLite file belongs to another program, it is no store of factdb")
        }
        let found = try number(connection, "PRAGMA user_version")
        guard found <= version else {
            throw StoreError(
                .newer, "the store has version \(found), this factdb knows up to \(version)",
                at: .init(file: path), remedy: "Use a newer factdb for it.")
        }
        guard found >= Migration.oldest else {
            throw foreign(path, "the store has version \(found), which no factdb has ever made")
        }
        return found
    }

    private static func foreign(_ path: String, _ message: String) -> StoreError {
        StoreError(.foreign, message, at: .init(file: path), remedy: "Name another file with --db.")
    }

    private static func number(_ connection: borrowing Connection, _ sql: String) throws -> Int64 {
        try connection.first(sql) { row in try row.integer(0) } ?? 0
    }
}
