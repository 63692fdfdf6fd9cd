/// What went wrong, to what, and what to do about it.
///
/// One error type for readers, store and linking, so that every message has the same shape:
///
///     articles/one.txt:3: the date 2023-02-30 does not exist. Write a day of the calendar as YYYY-MM-DD.
public struct StoreError: Error, Sendable, Hashable {
    /// What sort of thing went wrong; decides the exit code.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// The request makes no sense: an unknown query, a parameter that is missing.
        case usage
        /// What was read is not what it should be.
        case badInput
        /// The file, claim, actor or event is not there.
        case notFound
        /// A file or store cannot be created or written.
        case cannotWrite
        /// Reading or writing failed underway.
        case io
        /// Another process holds the store.
        case busy
        /// The file is no store of factdb.
        case foreign
        /// The store was written by a newer factdb.
        case newer
        /// The store was written by an older factdb, and may not be changed now.
        case older
        /// A bug of factdb.
        case `internal`
    }

    /// Where it went wrong, as exactly as it is known.
    public struct Place: Sendable, Hashable {
        /// The file as the user named it.
        public var file: String?
        /// The line, from 1.
        public var line: Int?
        /// The byte, from 0, of the file (or of the line, where a line is given).
        public var byte: Int?
        /// The statement that failed.
        public var sql: String?

        /// A place from its parts.
        public init(file: String? = nil, line: Int? = nil, byte: Int? = nil, sql: String? = nil) {
            self.file = file
            self.line = line
            self.byte = byte
            self.sql = sql
        }
    }

    /// What sort of thing went wrong.
    public var kind: Kind
    /// What happened, as one clause in lower case and without the place.
    public var message: String
    /// Where.
    public var place: Place
    /// What to do, as a sentence; `nil` only where nothing can be done.
    public var remedy: String?

    /// An error from its parts.
    public init(_ kind: Kind, _ message: String, at place: Place = Place(), remedy: String? = nil) {
        self.kind = kind
        self.message = message
        self.place = place
        self.remedy = remedy
    }
}

extension StoreError: CustomStringConvertible {
    /// The place, the message and the remedy in one line (and the SQL in lines of its own).
    public var description: String {
        var text = ""
        if let file = place.file { text += file + ":" }
        if let line = place.line { text += (place.file == nil ? "line " : "") + "\(line):" }
        if !text.isEmpty { text += " " }
        text += message
        if let byte = place.byte { text += " (at byte \(byte))" }
        text += "."
        if let remedy { text += " " + remedy }
        if let sql = place.sql { text += "\n    in SQL: " + sql }
        return text
    }
}
