import TestSupport
import Testing

@testable import FactStore

@Suite struct TransactionTests {
    private struct Stop: Error {}

    @Test func `what a body wrote stays when it returns and goes when it throws`() throws {
        let db = try table()
        try db.transaction { try db.run("INSERT INTO a VALUES (1)") }
        #expect(throws: Stop.self) {
            try db.transaction {
                try db.run("INSERT INTO a VALUES (2)")
                throw Stop()
            }
        }
        #expect(try rows(db) == [1])
    }

    @Test func `an inner transaction that throws undoes only itself`() throws {
        let db = try table()
        try db.transaction {
            try db.run("INSERT INTO a VALUES (1)")
            #expect(throws: Stop.self) {
                try db.transaction {
                    try db.run("INSERT INTO a VALUES (2)")
                    try db.savepoint { try db.run("INSERT INTO a VALUES (3)") }
                    throw Stop()
                }
            }
            try db.transaction { try db.run("INSERT INTO a VALUES (4)") }
        }
        #expect(try rows(db) == [1, 4])
    }

    @Test func `the first error wins when SQLite has rolled back by itself`() throws {
        let db = try table()
        let error = #expect(throws: SQLiteError.self) {
            try db.transaction { try db.run("INSERT OR ROLLBACK INTO a VALUES (1), (1)") }
        }
        #expect(error?.code.primary == .constraint)
        let open = db.isInTransaction
        #expect(!open)
    }

    @Test func `a second writer is told that the store is busy`() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.db")
        let first = try Connection(path: path, mode: .create)
        try first.useWriteAheadLog()
        let second = try Connection(path: path, mode: .readWrite)
        try second.execute("PRAGMA busy_timeout = 1")
        try first.transaction {
            let error = #expect(throws: SQLiteError.self) { try second.transaction {} }
            #expect(error?.code.primary == .busy)
        }
        try second.transaction {}
    }

    private func table() throws -> Connection {
        let db = try Connection(path: ":memory:", mode: .create)
        try db.execute("CREATE TABLE a (x INTEGER PRIMARY KEY)")
        return db
    }

    private func rows(_ db: borrowing Connection) throws -> [Int64] {
        try db.rows("SELECT x FROM a ORDER BY x") { row in try row.integer(0) }
    }
}
