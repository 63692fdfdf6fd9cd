/// All or nothing.
extension Connection {
    /// Runs `body` in a transaction that may write: committed when it returns, rolled back when it throws.
    ///
    /// Takes the write lock at once (`BEGIN IMMEDIATE`), so that a busy store is met before any work is done.
    /// Inside another transaction it is a savepoint of it.
    borrowing func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        if isInTransaction { return try savepoint(body) }
        try run("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            // The first error is the one that tells; and a full disk has rolled back by itself.
            if isInTransaction { try? run("ROLLBACK") }
            throw error
        }
    }

    /// Runs `body` in a savepoint: kept when it returns, undone when it throws, with the transaction around
    /// it untouched. Savepoints may be nested.
    borrowing func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
        try run("SAVEPOINT step")
        do {
            let result = try body()
            try run("RELEASE step")
            return result
        } catch {
            if isInTransaction {
                try? run("ROLLBACK TO step")
                try? run("RELEASE step")
            }
            throw error
        }
    }
}
