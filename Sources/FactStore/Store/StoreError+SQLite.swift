/// How SQLite's failures are told to the users of a store.
extension StoreError {
    /// The failure of SQLite in words that name the store's file and a remedy.
    init(_ error: SQLiteError, path: String) {
        let (kind, remedy) = Self.reading(error.code)
        var place = Place(file: path)
        switch kind {
        // What is the matter with the machine or the file, the SQL does not tell.
        case .io, .busy, .foreign, .cannotWrite: break
        default: place.sql = error.sql
        }
        self.init(kind, "the store failed: \(error.message)", at: place, remedy: remedy)
    }

    private static func reading(_ code: ResultCode) -> (Kind, String) {
        switch code {
        case .busy, .locked: (.busy, "Another process is writing to it; try again when that is done.")
        case .full: (.io, "The disk is full: free some space and run the same command again.")
        case .ioError: (.io, "The disk or its connection failed: check it, then run `factdb verify`.")
        case .corrupt: (.io, "The file is damaged: restore a copy of it.")
        case .outOfMemory: (.io, "There is not enough memory.")
        case .tooBig: (.badInput, "A single text may not be above 1 GB.")
        case .notADatabase: (.foreign, "Name another file with --db.")
        case .readOnly, .permission: (.cannotWrite, "Check the rights of the file and of its folder.")
        case .cannotOpen: (.cannotWrite, "Check that its folder exists and may be written.")
        default: (.internal, "This is a bug of factdb: please report it.")
        }
    }
}
