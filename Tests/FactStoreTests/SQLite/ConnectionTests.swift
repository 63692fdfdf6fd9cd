import TestSupport
import Testing

@testable import FactStore

@Suite struct ConnectionTests {
    @Test func `every connection has factdb's switches`() throws {
        let folder = try TemporaryFolder()
        let db = try Connection(path: folder.file("a.db"), mode: .create)
        try db.useWriteAheadLog()
        #expect(try pragma("foreign_keys", db) == .integer(1))
        #expect(try pragma("trusted_schema", db) == .integer(0))
        #expect(try pragma("journal_mode", db) == .text("wal"))
        #expect(try pragma("synchronous", db) == .integer(2))
        #expect(try pragma("busy_timeout", db) == .integer(5000))
    }

    @Test func `a reference to nothing is refused`() throws {
        let db = try Connection(path: ":memory:", mode: .create)
        try db.execute("CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id))")
        let error = #expect(throws: SQLiteError.self) { try db.run("INSERT INTO b VALUES (1)") }
        #expect(error?.code.primary == .constraint)
        #expect(error?.message == "FOREIGN KEY constraint failed")
    }

    @Test func `an error hides the values that were bound`() throws {
        let db = try Connection(path: ":memory:", mode: .create)
        try db.execute("CREATE TABLE a (x TEXT UNIQUE)")
        try db.run("INSERT INTO a VALUES (?1)", .text("secret"))
        let error = #expect(throws: SQLiteError.self) { try db.run("INSERT INTO a VALUES (?1)", .text("secret")) }
        #expect(error?.code.rawValue == 2067)
        #expect(error?.description.contains("secret") == false)
    }

    @Test func `a file that must be there is not made`() throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: SQLiteError.self) {
            _ = try Connection(path: folder.file("none.db"), mode: .readWrite)
        }
        #expect(error?.code.primary == .cannotOpen)
    }

    @Test func `a read-only connection does not write`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.db")
        do {
            let db = try Connection(path: path, mode: .create)
            try db.execute("CREATE TABLE a (x)")
        }
        let db = try Connection(path: path, mode: .readOnly)
        let readOnly = db.isReadOnly
        #expect(readOnly)
        let error = #expect(throws: SQLiteError.self) { try db.run("INSERT INTO a VALUES (1)") }
        #expect(error?.code.primary == .readOnly)
    }

    @Test func `a disk that is full is reported by the statement that met it`() throws {
        let db = try Connection(path: ":memory:", mode: .create)
        try db.execute("CREATE TABLE a (x BLOB); PRAGMA max_page_count = 10")
        let error = #expect(throws: SQLiteError.self) {
            try db.transaction {
                for _ in 0..<100 { try db.run("INSERT INTO a VALUES (zeroblob(1000))") }
            }
        }
        #expect(error?.code.primary == .full)
        let open = db.isInTransaction
        #expect(!open)
        #expect(try db.first("SELECT count(*) FROM a") { row in try row.integer(0) } == 0)
    }

    @Test(arguments: [
        "INSERT INTO a VALUES (1)", "DELETE FROM a", "CREATE TABLE b (x)", "DROP TABLE a", "ATTACH 'x.db' AS x",
        "PRAGMA user_version = 9", "PRAGMA journal_mode", "BEGIN", "VACUUM",
    ])
    func `whatever does more than read is refused`(sql: String) throws {
        let db = try Connection(path: ":memory:", mode: .create)
        try db.execute("CREATE TABLE a (x)")
        let error = #expect(throws: SQLiteError.self) { try db.readingOnly { try db.run(sql) } }
        #expect(error?.code.primary == .notAuthorized)
    }

    @Test func `a query loads no code`() throws {
        let db = try Connection(path: ":memory:", mode: .create)
        let error = #expect(throws: SQLiteError.self) {
            try db.readingOnly { try db.run("SELECT load_extension('x')") }
        }
        #expect(error?.message == "not authorized to use function: load_extension")
    }

    @Test func `reading is allowed and ends where it should`() throws {
        let db = try Connection(path: ":memory:", mode: .create)
        try db.execute("CREATE TABLE a (x); CREATE VIEW v AS SELECT max(x) AS m FROM a")
        try db.readingOnly {
            try db.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3) SELECT * FROM n, v")
        }
        try db.run("INSERT INTO a VALUES (1)")
    }

    private func pragma(_ name: String, _ db: borrowing Connection) throws -> Value? {
        try db.first("PRAGMA \(name)") { row in try row.value(0) }
    }
}
