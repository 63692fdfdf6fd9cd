import ArgumentParser
import FactStore
import FactText

/// `factdb ingest`: articles into the store.
struct Ingest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read articles into the store.",
        discussion: """
            Each article goes in whole or not at all, and the same article twice is known, not counted twice. Every \
            article needs an outlet and a day of publication: from the flags, else the manifest, else Markdown front \
            matter or the page's own head.

              $ factdb ingest --manifest articles/manifest.jsonl articles
              $ factdb ingest --outlet "The Gazette" --published 2023-09-20 article.txt
              $ cat wire.jsonl | factdb ingest -

            What was done is said on standard error; with --format or --output there is one row an article too.
            """)

    @OptionGroup var articles: ArticleOptions
    @OptionGroup var store: StoreOptions

    @Option(help: "Print one row an article, in this form.")
    var format: OutputFormat?

    @Option(help: ArgumentHelp("Write one row an article into this file.", valueName: "file"))
    var output: String?

    func run() throws {
        let reader = try articles.reader(requiresProvenance: true)
        // Opened with the first article that can be read: a mistyped path leaves no empty store behind.
        var opened: Store?
        var log = IngestLog()
        func open() throws -> Store {
            let store = try opened ?? self.store.open(.create)
            opened = store
            return store
        }
        let errors = try ArticleBatches(reader: reader).read(articles.paths) { article in
            try Self.knownClaims(of: article, in: open()) != nil
        } work: { document in
            Extractor().extract(document)
        } accept: { batch, errors in
            let store = try open()
            // One transaction a batch waits for the disk once; inside it each article is all or nothing.
            try store.transaction {
                for (article, extraction) in batch {
                    try Self.add(article, extraction, to: store, log: &log, errors: &errors)
                }
            }
        }
        try opened?.relink()
        Console.note(log.summary(refused: errors.count, store: store.path))
        if format != nil || output != nil {
            try OutputOptions.write(log.table, format: format ?? .table, output: output)
        }
        try errors.finish()
    }

    /// How many claims the store has of an article that it knows; `nil` also for one that it will refuse.
    private static func knownClaims(of article: ArticleInput, in store: Store) throws -> Int? {
        do {
            return try store.knownClaims(of: article)
        } catch {
            guard error.kind == .badInput else { throw error }
            return nil
        }
    }

    /// Writes one article; one that the store refuses does not hide the others.
    private static func add(
        _ article: ArticleInput, _ extraction: Extraction?, to store: Store, log: inout IngestLog,
        errors: inout ArticleErrors
    ) throws {
        do {
            if extraction == nil, let claims = try store.knownClaims(of: article) {
                log.add(article, claims: claims, .known)
                return
            }
            // What was known may have changed with an article that came just before it.
            let extraction = extraction ?? Extractor().extract(article.document)
            log.add(article, claims: extraction.claims.count, try store.ingest(article, extraction, at: .now))
        } catch {
            guard error.kind == .badInput else { throw error }
            errors.report(error)
        }
    }
}

/// What became of each article.
private struct IngestLog {
    private(set) var table = ResultTable(columns: ["document", "outlet", "published", "claims", "outcome", "path"])
    private var counts: [IngestOutcome: Int] = [:]
    private var claims = 0

    mutating func add(_ article: ArticleInput, claims count: Int, _ outcome: IngestOutcome) {
        let document = article.document
        table.rows.append([
            .text(document.id), Cell(document.outlet), Cell(document.published?.iso), Cell(count),
            .text(Self.name(outcome)), .text(article.path),
        ])
        counts[outcome, default: 0] += 1
        if outcome != .known { claims += count }
    }

    func summary(refused: Int, store: String) -> String {
        var parts: [String] = []
        for outcome in [IngestOutcome.new, .newVersion, .reread, .known] {
            if let count = counts[outcome] { parts.append("\(count) \(Self.name(outcome))") }
        }
        if refused > 0 { parts.append("\(refused) refused") }
        let what =
            parts.isEmpty
            ? "no articles"
            : Count.of(table.rows.count + refused, "article") + ": "
                + parts.joined(separator: ", ")
        return "\(store): \(what); \(Count.of(claims, "claim")) read."
    }

    private static func name(_ outcome: IngestOutcome) -> String {
        switch outcome {
        case .new: "new"
        case .newVersion: "new version"
        case .known: "known already"
        case .reread: "read again"
        }
    }
}
