/// The prepared statements of one connection by their SQL, so that a statement run a thousand times is
/// parsed once.
///
/// A class, because no collection of the standard library holds noncopyable values: each statement lies in
/// a box of its own.
final class StatementCache {
    private final class Box {
        let statement: Statement
        var isLent = false
        init(_ statement: consuming Statement) { self.statement = statement }
    }

    private var boxes: [String: Box] = [:]

    /// Lends the statement for `sql`, which `prepare` makes when none is idle, and resets it afterwards.
    ///
    /// A statement that failed is dropped. A nested call with the same SQL gets a statement of its own, which
    /// is not kept.
    func withStatement<Result>(
        _ sql: String, prepare: () throws(SQLiteError) -> Statement,
        body: (borrowing Statement) throws -> Result
    ) throws -> Result {
        if let box = boxes[sql] {
            guard !box.isLent else { return try body(try prepare()) }
            return try lend(box, sql, body)
        }
        let box = Box(try prepare())
        boxes[sql] = box
        return try lend(box, sql, body)
    }

    private func lend<Result>(
        _ box: Box, _ sql: String, _ body: (borrowing Statement) throws -> Result
    ) throws -> Result {
        box.isLent = true
        do {
            let result = try body(box.statement)
            box.statement.reset()
            box.isLent = false
            return result
        } catch {
            // Another call may have let go of all statements and put a new one in its place.
            if boxes[sql] === box { boxes[sql] = nil }
            throw error
        }
    }

    /// Lets go of every statement; one that is lent lives until it is given back.
    func removeAll() { boxes.removeAll() }
}
