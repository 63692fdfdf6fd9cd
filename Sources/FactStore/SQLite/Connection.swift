import CSQLite

/// An open SQLite database.
///
/// Owns its `sqlite3` and closes it. Not Sendable: one owner, one thread at a time.
@safe struct Connection: ~Copyable {
    /// How a database file is opened.
    enum Mode: Sendable {
        /// Made when it is not there.
        case create
        /// Must be there.
        case readWrite
        /// Must be there, and stays as it is.
        case readOnly
    }

    /// How long to wait for another process that writes, in milliseconds.
    static let busyTimeout: Int32 = 5_000

    private let handle: OpaquePointer
    private let cache = StatementCache()

    /// Opens the file at `path` with the switches that every connection of factdb has. The corresponding C
    /// function is `sqlite3_open_v2`.
    init(path: String, mode: Mode) throws(SQLiteError) {
        guard !path.utf8.contains(0) else {
            throw SQLiteError(code: .cannotOpen, message: "the path holds a NUL byte", sql: nil)
        }
        let flags =
            switch mode {
            case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .readWrite: SQLITE_OPEN_READWRITE
            case .readOnly: SQLITE_OPEN_READONLY
            }
        var pointer: OpaquePointer?
        let code = unsafe sqlite3_open_v2(
            path, &pointer, flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened = unsafe pointer else {
            throw SQLiteError(code: .outOfMemory, message: "out of memory", sql: nil)
        }
        // "Whether or not an error occurs when it is opened, resources associated with the database
        // connection handle should be released by passing it to sqlite3_close()": sqlite.org/c3ref/open.html.
        do throws(SQLiteError) {
            try unsafe check(code, opened)
            try unsafe Self.configure(opened)
        } catch {
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        unsafe self.handle = opened
    }

    deinit {
        cache.removeAll()
        // Cannot fail: with a statement still alive it closes when that one is finalized.
        unsafe sqlite3_close_v2(handle)
    }

    private static func configure(_ handle: OpaquePointer) throws(SQLiteError) {
        try unsafe check(sqlite3_busy_timeout(handle, busyTimeout), handle)
        let switches: [(Int32, Int32)] = [
            (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
            // A mistyped column in double quotes is an error, not a text.
            (SQLITE_DBCONFIG_DQS_DML, 0),
            (SQLITE_DBCONFIG_DQS_DDL, 0),
            // A store from elsewhere may hold views and triggers: they must not reach unsafe functions, and
            // no SQL may damage the file's structure. See "Defense Against The Dark Arts", sqlite.org/security.html.
            (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
            (SQLITE_DBCONFIG_DEFENSIVE, 1),
        ]
        for (option, value) in switches {
            try unsafe check(factdb_db_config(handle, option, value), handle)
        }
    }

    /// Makes writing last: write-ahead log, and every commit on the disk before it returns.
    ///
    /// A file system without shared memory keeps the old journal, which is as safe and only slower.
    borrowing func useWriteAheadLog() throws {
        // Two processes that make one store at once: the switch reports busy without waiting.
        var attempts = 50
        while true {
            do {
                _ = try first("PRAGMA journal_mode = WAL") { row in try row.text(0) }
                break
            } catch let error as SQLiteError where error.code.primary == .busy && attempts > 0 {
                attempts -= 1
                sqlite3_sleep(100)
            }
        }
        try execute("PRAGMA synchronous = FULL")
    }

    /// Prepares one statement that the caller owns.
    borrowing func prepare(_ sql: String) throws(SQLiteError) -> Statement {
        try unsafe Statement(sql, connection: handle, persistent: false)
    }

    /// Lends a statement that is prepared once and kept.
    borrowing func withStatement<Result>(
        _ sql: String, _ body: (borrowing Statement) throws -> Result
    ) throws -> Result {
        let handle = unsafe self.handle
        return try cache.withStatement(
            sql,
            prepare: { () throws(SQLiteError) in
                try unsafe Statement(sql, connection: handle, persistent: true)
            },
            body: body)
    }

    /// Runs every statement of a script. The corresponding C function is `sqlite3_exec`.
    borrowing func execute(_ script: String) throws(SQLiteError) {
        try unsafe check(sqlite3_exec(handle, script, nil, nil, nil), handle, sql: script)
    }

    /// The id of the row that was inserted last. The corresponding C function is `sqlite3_last_insert_rowid`.
    var lastInsertedID: Int64 { unsafe sqlite3_last_insert_rowid(handle) }

    /// How many rows the last statement that writes has changed. The corresponding C function is
    /// `sqlite3_changes64`.
    var changes: Int64 { unsafe sqlite3_changes64(handle) }

    /// Whether a transaction is open. The corresponding C function is `sqlite3_get_autocommit`.
    var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

    /// Whether the database may not be written. The corresponding C function is `sqlite3_db_readonly`.
    var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

    /// Lets `body` prepare and run statements that read, and refuses every other one with
    /// ``ResultCode/notAuthorized``: no writing, no ATTACH, no PRAGMA, no transaction.
    ///
    /// The corresponding C function is `sqlite3_set_authorizer`.
    borrowing func readingOnly<Result>(_ body: () throws -> Result) throws -> Result {
        // Statements that were prepared before are not asked again, so a cached one must not be lent.
        cache.removeAll()
        unsafe sqlite3_set_authorizer(handle, authorizeReading, nil)
        let handle = unsafe self.handle
        defer { unsafe sqlite3_set_authorizer(handle, nil, nil) }
        return try body()
    }
}

/// Allows what a SELECT does, and nothing else.
private func authorizeReading(
    _: UnsafeMutableRawPointer?, action: Int32, object: UnsafePointer<CChar>?, detail: UnsafePointer<CChar>?,
    _: UnsafePointer<CChar>?, _: UnsafePointer<CChar>?
) -> Int32 {
    switch action {
    case SQLITE_SELECT, SQLITE_READ, SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_FUNCTION:
        let name = unsafe detail.map { unsafe String(cString: $0) } ?? ""
        return name.lowercased() == "load_extension" ? SQLITE_DENY : SQLITE_OK
    case SQLITE_UPDATE:
        // Asked when a table-valued function such as json_each is first met. A statement that would really
        // change this table is refused as it is prepared, because writable_schema is off.
        let name = unsafe object.map { unsafe String(cString: $0) } ?? ""
        return name == "sqlite_master" ? SQLITE_OK : SQLITE_DENY
    default: return SQLITE_DENY
    }
}

@available(*, unavailable, message: "one owner, one thread at a time")
extension Connection: Sendable {}
