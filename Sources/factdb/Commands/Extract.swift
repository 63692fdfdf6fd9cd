import ArgumentParser
import FactStore
import FactText

/// `factdb extract`: claims of articles, without a store.
struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the claims of articles, without a store.",
        discussion: """
            One JSON object a claim, in document order; spans are Unicode code points of the article's text. With - \
            the documents of standard input are answered as they come.

              $ factdb extract --outlet "The Gazette" --published 2023-09-20 article.txt
              $ factdb extract --manifest manifest.jsonl articles > claims.jsonl
              $ printf '{"document":"a","text":"Five people died."}\\n' | factdb extract -
            """)

    @OptionGroup var articles: ArticleOptions

    @Flag(help: "Add for every field which rule and which words decided.")
    var explain = false

    @Option(help: "The form of the results.")
    var format: OutputFormat = .jsonl

    @Option(help: ArgumentHelp("Write the results into this file, whole or not at all.", valueName: "file"))
    var output: String?

    mutating func validate() throws {
        if explain, format != .jsonl, format != .json {
            throw ValidationError("'--explain' is only valid with '--format jsonl' or '--format json'.")
        }
    }

    func run() throws {
        var results = Results(path: output)
        let batches = ArticleBatches(reader: try articles.reader(requiresProvenance: false))
        var claims: [(document: Document, claim: Claim)] = []
        let (isLines, explains) = (format == .jsonl, explain)
        let errors = try batches.read(articles.paths) { document -> (claims: [Claim], lines: [UInt8]) in
            let found = Extractor().extract(document).claims
            return isLines ? ([], ClaimJSON.lines(found, of: document, explains: explains)) : (found, [])
        } accept: { batch, _ in
            for case (let article, let found?) in batch {
                try results.write(found.lines)
                claims += found.claims.map { (article.document, $0) }
            }
            // For a reader that waits.
            if batch.last?.article.path == "-" { try results.flush() }
        }
        // A file that is not complete is not written at all.
        if output != nil { try errors.finish() }
        switch format {
        case .jsonl: break
        case .json: try results.write(ClaimJSON.array(claims, explains: explain))
        case .table: try results.write(ClaimTable.short(claims).formatted(format, style: results.style))
        case .csv, .tsv, .markdown: try results.write(ClaimTable.complete(claims).formatted(format))
        }
        try results.finish()
        try errors.finish()
    }
}
