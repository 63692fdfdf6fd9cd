import CSQLite

/// A result code of SQLite, extended where SQLite gives one: `SQLITE_IOERR_FSYNC`, not only `SQLITE_IOERR`.
///
/// The list with the meaning of each: <https://sqlite.org/rescode.html>.
struct ResultCode: RawRepresentable, Sendable, Hashable {
    let rawValue: Int32

    init(rawValue: Int32) { self.rawValue = rawValue }

    /// The code without its extension, which is the low byte.
    var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

    static let ok = ResultCode(rawValue: SQLITE_OK)
    static let error = ResultCode(rawValue: SQLITE_ERROR)
    static let permission = ResultCode(rawValue: SQLITE_PERM)
    static let busy = ResultCode(rawValue: SQLITE_BUSY)
    static let locked = ResultCode(rawValue: SQLITE_LOCKED)
    static let outOfMemory = ResultCode(rawValue: SQLITE_NOMEM)
    static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
    static let ioError = ResultCode(rawValue: SQLITE_IOERR)
    static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
    static let full = ResultCode(rawValue: SQLITE_FULL)
    static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
    static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)
    static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
    static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
    static let notAuthorized = ResultCode(rawValue: SQLITE_AUTH)
    static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
    static let row = ResultCode(rawValue: SQLITE_ROW)
    static let done = ResultCode(rawValue: SQLITE_DONE)

    /// Lets a primary code in a `switch` or `catch` match all its extended codes.
    static func ~= (pattern: ResultCode, code: ResultCode) -> Bool {
        pattern == code || pattern == code.primary
    }
}
