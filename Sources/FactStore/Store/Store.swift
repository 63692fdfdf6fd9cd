/// A store of claims: one SQLite file.
///
/// Everything that reads or writes a store goes through here. Every failure is a ``StoreError``.
/// Not Sendable: one owner, one thread at a time. Several processes may read while one writes.
public final class Store {
    /// How a store is opened.
    public enum Mode: Sendable {
        /// For writing; made when it is not there.
        case create
        /// For writing; must be there.
        case readWrite
        /// For reading only; must be there.
        case readOnly
    }

    /// The file, as it was named.
    public let path: String
    let connection: Connection

    /// Opens the store at `path`. One of an older factdb is brought up to date, unless it is opened for reading.
    ///
    /// - Throws: `notFound` without a file (unless it may be made), `foreign` for a folder, another program's
    ///   database or no database at all, `newer` for the store of a newer factdb, `older` for one that must be
    ///   brought up to date before it can be read, `cannotWrite`, `busy`, `io`.
    public static func open(path: String, mode: Mode) throws(StoreError) -> Store {
        try checkPlace(path, mode)
        return try StoreError.reporting(path) {
            let connection = try Connection(path: path, mode: mode.connectionMode)
            let wasOlder = try Schema.prepare(
                connection, path: path, mayCreate: mode == .create, mayWrite: mode != .readOnly)
            let store = Store(path: path, connection: connection)
            if wasOlder { try store.relink() }
            return store
        }
    }

    private init(path: String, connection: consuming Connection) {
        self.path = path
        self.connection = connection
    }

    /// Runs `body` all or nothing: what it has written stays when it returns and is undone when it throws.
    ///
    /// May be nested: an inner one that throws undoes only itself. A batch of many articles in one outer
    /// transaction waits for the disk once.
    public func transaction<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
        try reporting { try connection.transaction(body) }
    }

    /// Turns every error of `body` into a ``StoreError`` about this store.
    func reporting<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
        try StoreError.reporting(path, body)
    }
}

extension Store.Mode {
    fileprivate var connectionMode: Connection.Mode {
        switch self {
        case .create: .create
        case .readWrite: .readWrite
        case .readOnly: .readOnly
        }
    }
}

extension StoreError {
    fileprivate static func reporting<Result>(
        _ path: String, _ body: () throws -> Result
    ) throws(StoreError) -> Result {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch let error as SQLiteError {
            throw StoreError(error, path: path)
        } catch {
            throw StoreError(.internal, "\(error)", at: Place(file: path))
        }
    }
}

@available(*, unavailable, message: "one owner, one thread at a time")
extension Store: Sendable {}
