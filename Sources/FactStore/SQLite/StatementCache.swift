/// The prepared statements of one connection by their SQL, so that a statement run a thousand times is
/// parsed once.
///
/// A class, because no collection of the standard library holds noncopyable values: each statement lies in
/// a box of its own.
final class StatementCache {
    private final class Box {
        let statement: Statement
        init(_ statement: consuming Statement) { self.statement = statement }
    }

    private var idle: [String: Box] = [:]

    /// Lends the statement for `sql`, which `prepare` makes when none is idle, and resets it afterwards.
    ///
    /// A statement that failed is dropped. A statement that is lent is not idle, so a nested call with the
    /// same SQL gets one of its own.
    func withStatement<Result>(
        _ sql: String, prepare: () throws(SQLiteError) -> Statement,
        body: (borrowing Statement) throws -> Result
    ) throws -> Result {
        let box: Box
        if let found = idle.removeValue(forKey: sql) {
            box = found
        } else {
            box = Box(try prepare())
        }
        let result = try body(box.statement)
        box.statement.reset()
        idle[sql] = box
        return result
    }

    /// Finalizes every idle statement.
    func removeAll() { idle.removeAll() }
}
