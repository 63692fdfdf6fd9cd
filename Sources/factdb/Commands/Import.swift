import ArgumentParser
import FactStore

/// `factdb import`: claims that a person or another tool wrote.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Import claims that a person or another tool wrote.",
        discussion: """
            CSV with a header, or JSON Lines; - is standard input. The columns are those of factdb's own exports; \
            document, low, high and measure are needed, outlet and published unless a manifest has them. A file goes \
            in whole or not at all.

              $ factdb import curated.csv
              $ factdb import --manifest manifest.jsonl claims.jsonl
              $ factdb extract --manifest manifest.jsonl articles | factdb import -
            """)

    @Option(
        help: ArgumentHelp("JSON Lines that say for each document who published it and when.", valueName: "file"))
    var manifest: String?

    @OptionGroup var store: StoreOptions

    @Option(help: "Print what became of the claims as a row of numbers, in this form.")
    var format: OutputFormat?

    @Option(help: ArgumentHelp("Write that row into this file.", valueName: "file"))
    var output: String?

    @Argument(help: ArgumentHelp("The file with the claims.", valueName: "file"))
    var file: String

    func run() throws {
        let reader = ClaimReader(manifest: try manifest.map(Manifest.init(path:)))
        let claims = try reader.read(file)
        let store = try store.open(.create)
        let outcome = try store.importClaims(claims, at: .now)
        try store.relink()
        var parts: [String] = []
        if outcome.new > 0 { parts.append("\(outcome.new) new") }
        if outcome.corrected > 0 { parts.append("\(outcome.corrected) corrected") }
        if outcome.known > 0 { parts.append("\(outcome.known) known already") }
        let articles = Count.of(outcome.newArticles, "new article")
        Console.note(
            "\(store.path): \(Count.of(claims.count, "claim")): \(parts.joined(separator: ", ")); \(articles).")
        guard format != nil || output != nil else { return }
        let table = ResultTable(
            columns: ["claims", "new", "corrected", "known", "new_articles"],
            rows: [
                [
                    Cell(claims.count), Cell(outcome.new), Cell(outcome.corrected), Cell(outcome.known),
                    Cell(outcome.newArticles),
                ]
            ])
        try OutputOptions.write(table, format: format ?? .table, output: output)
    }
}
