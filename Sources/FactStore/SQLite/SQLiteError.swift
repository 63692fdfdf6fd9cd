import CSQLite

/// What SQLite could not do: its code, its own words and the SQL that it was about.
///
/// Bound values are never part of it: they may hold whole articles, and messages end in logs.
struct SQLiteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The extended result code.
    let code: ResultCode
    /// SQLite's message, or ours where the fault is met before SQLite sees it.
    let message: String
    /// The SQL that was being prepared or run.
    let sql: String?

    var description: String {
        let about = sql.map { " - while executing `\($0)`" } ?? ""
        return "SQLite error \(code.rawValue): \(message)\(about)"
    }

    init(code: ResultCode, message: String, sql: String?) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// The last failure of a connection. Call it before anything else is called on that connection.
    init(handle: OpaquePointer, code: Int32, sql: String?) {
        let extended = unsafe sqlite3_extended_errcode(handle)
        let text = unsafe String(cString: sqlite3_errmsg(handle))
        // The code that the call returned decides; the connection's own is only more exact.
        let fits = extended & 0xFF == code & 0xFF
        self.init(code: ResultCode(rawValue: fits ? extended : code), message: text, sql: sql)
    }
}

/// The one place where a result code becomes an error.
func check(_ code: Int32, _ handle: OpaquePointer, sql: String? = nil) throws(SQLiteError) {
    if code != SQLITE_OK { throw unsafe SQLiteError(handle: handle, code: code, sql: sql) }
}
