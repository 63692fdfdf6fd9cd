import ArgumentParser
import FactStore

/// The errors of articles that were left out while the others were read on.
struct ArticleErrors {
    private var first: StoreError?
    private(set) var count = 0

    /// Says the error at once.
    mutating func report(_ error: StoreError) {
        Console.error(error.description)
        if first == nil { first = error }
        count += 1
    }

    /// Ends with the exit code of the first error, if there was one.
    func finish() throws {
        if let first { throw first.exitCode }
    }
}
