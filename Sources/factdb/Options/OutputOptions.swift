import ArgumentParser
import FactStore

/// How results are written, and where.
struct OutputOptions: ParsableArguments {
    @Option(help: "The form of the results.")
    var format: OutputFormat = .table

    @Option(help: ArgumentHelp("Write the results into this file, whole or not at all.", valueName: "file"))
    var output: String?

    mutating func validate() throws {
        if output?.isEmpty == true { throw ValidationError("'--output' needs the name of a file.") }
    }

    /// Writes a table in the format that was asked for.
    func write(_ table: ResultTable) throws {
        try Self.write(table, format: format, output: output)
    }

    /// Writes a text for people, made for what they can see.
    func write(_ text: (TextStyle) -> String) throws {
        var results = Results(path: output)
        try results.write(text(results.style))
        try results.finish()
    }

    /// Writes a text that is in the format already.
    func write(_ text: String) throws {
        var results = Results(path: output)
        try results.write(text)
        try results.finish()
    }

    /// Writes what is in the format already, piece by piece.
    func writePieces(_ body: (([UInt8]) throws -> Void) throws -> Void) throws {
        var results = Results(path: output)
        try body { try results.write($0) }
        try results.finish()
    }

    /// Writes a table in a format, into a file or to standard output.
    static func write(_ table: ResultTable, format: OutputFormat, output: String?) throws {
        var results = Results(path: output)
        try results.write(table.formatted(format, style: results.style))
        try results.finish()
    }
}
