import Testing

@testable import FactStore

@Suite struct StatementTests {
    let connection = Fixture()

    @Test(arguments: ["", "a", "a\0b", "\0", "café", "👩‍👩‍👧", "مرحبا", "line\nline"])
    func `a text comes back with every byte`(text: String) throws {
        let back = try connection.db.first("SELECT ?1, typeof(?1), length(CAST(?1 AS BLOB))", .text(text)) { row in
            (try row.text(0), try row.text(1), try row.integer(2))
        }
        let (value, type, bytes) = try #require(back)
        #expect(value == text)
        #expect(type == "text")
        #expect(bytes == Int64(text.utf8.count))
    }

    @Test(arguments: [
        Value.null, .integer(.min), .integer(.max), .integer(0), .real(0.1), .real(-1e300), .text(""), .blob([]),
        .blob([0, 255, 0]),
    ])
    func `a value comes back as it was bound`(value: Value) throws {
        #expect(try connection.db.first("SELECT ?1", value) { row in try row.value(0) } == value)
    }

    @Test func `reading a column as another type throws and names the column`() throws {
        let error = #expect(throws: SQLiteError.self) {
            _ = try connection.db.first("SELECT '12abc' AS low") { row in try row.integer(0) }
        }
        #expect(error?.code == .mismatch)
        #expect(error?.message == "column 0 (low) does not hold INTEGER")
    }

    @Test func `an integer is read as a number but a number not as an integer`() throws {
        #expect(try connection.db.first("SELECT 3") { row in try row.real(0) } == 3)
        #expect(throws: SQLiteError.self) {
            _ = try connection.db.first("SELECT 3.0") { row in try row.integer(0) }
        }
    }

    @Test func `a second statement is refused`() throws {
        let error = #expect(throws: SQLiteError.self) { try connection.db.run("SELECT 1; SELECT 2") }
        #expect(error?.message == "more than one statement")
        try connection.db.run("SELECT 1; -- a comment is no statement\n ; ")
    }

    @Test(arguments: ["", "  ", "-- nothing"])
    func `SQL without a statement is refused`(sql: String) {
        let error = #expect(throws: SQLiteError.self) { try connection.db.run(sql) }
        #expect(error?.message == "no statement")
    }

    @Test func `SQL with a NUL byte is refused instead of being cut off`() {
        let error = #expect(throws: SQLiteError.self) { try connection.db.run("SELECT 1 \0 nonsense") }
        #expect(error?.message == "the SQL holds a NUL byte")
    }

    @Test func `wrong SQL throws SQLite's message with the SQL`() {
        let error = #expect(throws: SQLiteError.self) { try connection.db.run("SELECT nope FROM t") }
        #expect(error?.description == "SQLite error 1: no such column: nope - while executing `SELECT nope FROM t`")
    }

    @Test func `a text in double quotes is not taken for a string`() {
        #expect(throws: SQLiteError.self) { try connection.db.run("SELECT \"nope\"") }
        #expect(throws: SQLiteError.self) { try connection.db.run("CREATE INDEX i ON t (\"nope\")") }
    }

    @Test func `a statement that is used again keeps no value of its last run`() throws {
        let sql = "SELECT ?1"
        #expect(try connection.db.first(sql, .integer(7)) { row in try row.value(0) } == .integer(7))
        #expect(try connection.db.first(sql) { row in try row.value(0) } == .null)
    }

    @Test func `a statement may run inside itself`() throws {
        let sql = "SELECT value FROM json_each('[1,2,3]')"
        let sums = try connection.db.rows(sql) { outer in
            let first = try outer.integer(0)
            return try connection.db.rows(sql) { inner in first + (try inner.integer(0)) }
        }
        #expect(sums == [[2, 3, 4], [3, 4, 5], [4, 5, 6]])
    }

    @Test func `an error while stepping is thrown after the rows before it`() throws {
        var seen: [Int64] = []
        let error = #expect(throws: SQLiteError.self) {
            _ = try connection.db.rows("SELECT 1 UNION ALL SELECT abs(-9223372036854775807 - 1)") { row in
                seen.append(try row.integer(0))
            }
        }
        #expect(seen == [1])
        #expect(error?.message == "integer overflow")
    }

    @Test func `parameters are told by name`() throws {
        let statement = try connection.db.prepare("SELECT :a, @b, ?, :a")
        let names = statement.parameterNames
        #expect(names == ["a", "b", nil])
    }

    @Test func `a statement knows whether it writes`() throws {
        let reads = try connection.db.prepare("SELECT * FROM t")
        let writes = try connection.db.prepare("DELETE FROM t")
        let (read, written) = (reads.isReadOnly, writes.isReadOnly)
        #expect(read && !written)
    }

    /// A connection in memory with one table; a class, because a suite may not be noncopyable.
    final class Fixture {
        let db: Connection
        init() {
            do {
                db = try Connection(path: ":memory:", mode: .create)
                try db.execute("CREATE TABLE t (x INTEGER PRIMARY KEY, y TEXT) STRICT")
            } catch {
                fatalError("\(error)")
            }
        }
    }
}
