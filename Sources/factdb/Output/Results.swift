import FactStore

/// Where a command's results go: to standard output as they come, or into a file when all of them are there.
struct Results: ~Copyable {
    private let path: String?
    private var bytes: [UInt8] = []

    /// Results for the file at `path`; `nil` = standard output.
    init(path: String?) { self.path = path }

    /// What the reader of the results sees.
    var style: TextStyle { path == nil ? Console.outputStyle : .plain }

    /// Adds a piece.
    ///
    /// - Throws: `ClosedPipe`, or `StoreError`.
    mutating func write(_ piece: String) throws {
        if path == nil {
            try Console.write(piece)
        } else {
            bytes += piece.utf8
        }
    }

    /// Adds a piece of UTF-8.
    ///
    /// - Throws: `ClosedPipe`, or `StoreError`.
    mutating func write(_ piece: [UInt8]) throws {
        if path == nil {
            try Console.write(String(decoding: piece, as: UTF8.self))
        } else {
            bytes += piece
        }
    }

    /// Sends on what is written so far, for a reader that waits for it.
    ///
    /// - Throws: `ClosedPipe`, or `StoreError`.
    func flush() throws {
        if path == nil { try Console.flush() }
    }

    /// Ends the results: only now a file is written, whole.
    ///
    /// - Throws: `ClosedPipe`, or `StoreError` of kind `cannotWrite`.
    consuming func finish() throws {
        if let path {
            try OutputFile.write(bytes, to: path)
        } else {
            try Console.flush()
        }
    }
}
