import CSQLite

/// A prepared statement, and while it is being stepped the current row.
///
/// Owns its `sqlite3_stmt` and finalizes it. May outlive its connection: `sqlite3_close_v2` waits for it.
/// Not Sendable, as no two threads may step one statement.
@safe struct Statement: ~Copyable {
    private let handle: OpaquePointer

    /// Prepares one statement. The corresponding C function is `sqlite3_prepare_v3`.
    ///
    /// - Throws: SQLite's message for SQL that is wrong, empty, holds a NUL, or holds a second statement,
    ///   which SQLite itself would leave unread.
    init(_ sql: String, connection: OpaquePointer, persistent: Bool) throws(SQLiteError) {
        guard !sql.utf8.contains(0) else {
            throw SQLiteError(code: .error, message: "the SQL holds a NUL byte", sql: sql)
        }
        let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
        var sql = sql
        var pointer: OpaquePointer?
        var second: OpaquePointer?
        // withUTF8 passes errors on untyped, so the codes come out and become errors here.
        let (code, tailCode) = sql.withUTF8 { bytes -> (Int32, Int32) in
            var tail: UnsafePointer<CChar>?
            let code = unsafe bytes.withMemoryRebound(to: CChar.self) { text in
                unsafe sqlite3_prepare_v3(
                    connection, text.baseAddress, Int32(text.count), flags, &pointer, &tail)
            }
            guard code == SQLITE_OK, let tail = unsafe tail, let start = bytes.baseAddress else {
                return (code, SQLITE_OK)
            }
            let used = unsafe UnsafeRawPointer(tail) - UnsafeRawPointer(start)
            // A remainder of blanks and comments gives no statement; anything else is refused below.
            let tailCode = unsafe sqlite3_prepare_v3(
                connection, tail, Int32(bytes.count - used), 0, &second, nil)
            return (code, tailCode)
        }
        if code != SQLITE_OK { throw unsafe SQLiteError(handle: connection, code: code, sql: sql) }
        if unsafe tailCode != SQLITE_OK || second != nil {
            unsafe sqlite3_finalize(second)
            unsafe sqlite3_finalize(pointer)
            throw SQLiteError(code: .error, message: "more than one statement", sql: sql)
        }
        guard let pointer = unsafe pointer else {
            throw SQLiteError(code: .error, message: "no statement", sql: sql)
        }
        unsafe self.handle = pointer
    }

    deinit {
        // Its code repeats what the last step reported, which was thrown then.
        unsafe sqlite3_finalize(handle)
    }

    /// The SQL as it was prepared. The corresponding C function is `sqlite3_sql`.
    var sql: String { unsafe String(cString: sqlite3_sql(handle)) }

    /// Whether running it leaves the database file as it is. The corresponding C function is
    /// `sqlite3_stmt_readonly`.
    var isReadOnly: Bool { unsafe sqlite3_stmt_readonly(handle) != 0 }

    // MARK: Stepping

    /// Moves to the next row; `false` when there is none. The corresponding C function is `sqlite3_step`.
    func step() throws(SQLiteError) -> Bool {
        switch unsafe sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        // A full disk and a failing one are met here, not at preparing.
        case let code: throw unsafe SQLiteError(handle: sqlite3_db_handle(handle), code: code, sql: sql)
        }
    }

    /// Runs a statement to its end, past any row.
    func run() throws(SQLiteError) {
        while try step() {}
    }

    /// Makes the statement ready to run again, with no values bound. The corresponding C functions are
    /// `sqlite3_reset` and `sqlite3_clear_bindings`.
    func reset() {
        // The code of sqlite3_reset repeats what step threw; clearing cannot fail.
        unsafe sqlite3_reset(handle)
        unsafe sqlite3_clear_bindings(handle)
    }

    // MARK: Parameters

    /// The names of the parameters in order, without their `:`, `@` or `$`; `nil` for a `?`.
    var parameterNames: [String?] {
        let count = unsafe sqlite3_bind_parameter_count(handle)
        return (0..<count).map { index in
            guard let name = unsafe sqlite3_bind_parameter_name(handle, index + 1) else { return nil }
            return unsafe String(String(cString: name).dropFirst())
        }
    }

    /// Binds a value to the parameter at `index`, counted from 1.
    func bind(_ value: Value, at index: Int) throws(SQLiteError) {
        switch value {
        case .null: try bound(unsafe sqlite3_bind_null(handle, Int32(index)))
        case .integer(let number): try bind(number, at: index)
        case .real(let number): try bind(number, at: index)
        case .text(let text): try bind(text, at: index)
        case .blob(let bytes):
            let code = unsafe bytes.withUnsafeBytes { buffer in
                // An empty buffer may have no address, and SQLite reads a missing address as NULL.
                guard buffer.count > 0, let start = buffer.baseAddress else {
                    return unsafe sqlite3_bind_zeroblob(handle, Int32(index), 0)
                }
                return unsafe factdb_bind_blob(handle, Int32(index), start, UInt64(buffer.count))
            }
            try bound(code)
        }
    }

    /// Binds an integer to the parameter at `index`, counted from 1.
    func bind(_ value: Int64, at index: Int) throws(SQLiteError) {
        try bound(unsafe sqlite3_bind_int64(handle, Int32(index), value))
    }

    /// Binds a number to the parameter at `index`, counted from 1.
    func bind(_ value: Double, at index: Int) throws(SQLiteError) {
        try bound(unsafe sqlite3_bind_double(handle, Int32(index), value))
    }

    /// Binds a text with all its bytes, NUL included, to the parameter at `index`, counted from 1.
    func bind(_ value: String, at index: Int) throws(SQLiteError) {
        var value = value
        let code = value.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { text in
                // An empty buffer may have no address, and SQLite reads a missing address as NULL.
                guard text.count > 0, let start = text.baseAddress else {
                    return unsafe factdb_bind_text(handle, Int32(index), "", 0)
                }
                return unsafe factdb_bind_text(handle, Int32(index), start, UInt64(text.count))
            }
        }
        try bound(code)
    }

    private func bound(_ code: Int32) throws(SQLiteError) {
        switch code {
        case SQLITE_OK: return
        // The world's limits: no memory, or a text above SQLite's 1 GB.
        case SQLITE_NOMEM, SQLITE_TOOBIG:
            throw unsafe SQLiteError(handle: sqlite3_db_handle(handle), code: code, sql: sql)
        // Our bug: an index that does not exist, or a statement that is being stepped.
        default: preconditionFailure("binding failed with code \(code) in `\(sql)`")
        }
    }

    // MARK: The current row

    /// How many columns a row has.
    var columnCount: Int { Int(unsafe sqlite3_column_count(handle)) }

    /// The names of the columns in order.
    var columnNames: [String] {
        (0..<Int32(columnCount)).map { unsafe String(cString: sqlite3_column_name(handle, $0)) }
    }

    /// Whether the column, counted from 0, holds NULL.
    func isNull(_ column: Int) -> Bool {
        unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
    }

    /// The integer in a column, counted from 0. Throws when the column holds anything else.
    func integer(_ column: Int) throws(SQLiteError) -> Int64 {
        try require(SQLITE_INTEGER, "INTEGER", column)
        return unsafe sqlite3_column_int64(handle, Int32(column))
    }

    /// The number in a column, counted from 0; an integer is read as one. Throws for anything else.
    func real(_ column: Int) throws(SQLiteError) -> Double {
        if unsafe sqlite3_column_type(handle, Int32(column)) != SQLITE_INTEGER {
            try require(SQLITE_FLOAT, "REAL", column)
        }
        return unsafe sqlite3_column_double(handle, Int32(column))
    }

    /// The text in a column, counted from 0, with all its bytes. Throws when the column holds anything else.
    func text(_ column: Int) throws(SQLiteError) -> String {
        try require(SQLITE_TEXT, "TEXT", column)
        guard let start = unsafe sqlite3_column_text(handle, Int32(column)) else {
            throw unsafe SQLiteError(handle: sqlite3_db_handle(handle), code: SQLITE_NOMEM, sql: sql)
        }
        // The count must be asked after the text: asking for the text may convert it.
        let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The bytes in a column, counted from 0. Throws when the column holds anything else.
    func blob(_ column: Int) throws(SQLiteError) -> [UInt8] {
        try require(SQLITE_BLOB, "BLOB", column)
        // SQLite gives no address for an empty blob.
        guard let start = unsafe sqlite3_column_blob(handle, Int32(column)) else { return [] }
        let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// As `integer`, with `nil` for NULL.
    func optionalInteger(_ column: Int) throws(SQLiteError) -> Int64? {
        isNull(column) ? nil : try integer(column)
    }

    /// As `real`, with `nil` for NULL.
    func optionalReal(_ column: Int) throws(SQLiteError) -> Double? {
        isNull(column) ? nil : try real(column)
    }

    /// As `text`, with `nil` for NULL.
    func optionalText(_ column: Int) throws(SQLiteError) -> String? {
        isNull(column) ? nil : try text(column)
    }

    /// Whatever a column, counted from 0, holds.
    func value(_ column: Int) throws(SQLiteError) -> Value {
        switch unsafe sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .integer(try integer(column))
        case SQLITE_FLOAT: .real(try real(column))
        case SQLITE_TEXT: .text(try text(column))
        case SQLITE_BLOB: .blob(try blob(column))
        default: .null
        }
    }

    /// SQLite would convert "12abc" to 12 in silence; a wrong type means a damaged store or a wrong query.
    private func require(_ type: Int32, _ name: String, _ column: Int) throws(SQLiteError) {
        precondition(column < columnCount, "column \(column) of \(columnCount) in `\(sql)`")
        guard unsafe sqlite3_column_type(handle, Int32(column)) == type else {
            let found = unsafe String(cString: sqlite3_column_name(handle, Int32(column)))
            throw SQLiteError(
                code: .mismatch, message: "column \(column) (\(found)) does not hold \(name)", sql: sql)
        }
    }
}

@available(*, unavailable, message: "no two threads may step one statement")
extension Statement: Sendable {}
