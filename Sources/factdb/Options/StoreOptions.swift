import ArgumentParser
import FactStore
import FoundationEssentials

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The store; without it $FACTDB, else facts.db in this folder.", valueName: "file"))
    var db: String?

    mutating func validate() throws {
        if db?.isEmpty == true { throw ValidationError("'--db' needs the name of a file.") }
    }

    /// The store's file.
    var path: String {
        if let db { return db }
        let path = ProcessInfo.processInfo.environment["FACTDB", default: ""]
        return path.isEmpty ? "facts.db" : path
    }

    /// Opens the store.
    ///
    /// - Throws: `StoreError`.
    func open(_ mode: Store.Mode) throws -> Store { try Store.open(path: path, mode: mode) }
}
