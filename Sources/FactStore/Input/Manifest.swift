import FactText

/// A JSON Lines list that says for each article, by its id, who published it and when.
///
///     {"document":"001","outlet":"The Harbour Gazette","published":"2023-09-20","url":null,"title":null}
public struct Manifest: Sendable {
    /// One line.
    struct Entry: Sendable {
        var metadata: ArticleMetadata
        var line: Int
    }

    /// The file as the user named it.
    public let path: String
    private let entries: [String: Entry]

    /// Reads the manifest at `path`; `-` is standard input.
    ///
    /// - Throws: `StoreError` with file and line for a line that is no JSON, lacks `document`, `outlet` or
    ///   `published`, or repeats an id.
    public init(path: String) throws(StoreError) {
        var reader = try LineReader(path: path)
        var entries: [String: Entry] = [:]
        while let line = try reader.next() {
            if line.isBlank { continue }
            let row = try JSONLine(line, of: path)
            let metadata = try row.metadata()
            for (key, isMissing) in [
                ("document", metadata.document == nil), ("outlet", metadata.outlet == nil),
                ("published", metadata.published == nil),
            ] where isMissing {
                throw StoreError(
                    .badInput, "the manifest line lacks \"\(key)\"", at: row.place,
                    remedy: "Give every line a document, an outlet and a published day (YYYY-MM-DD).")
            }
            let document = metadata.document ?? ""
            if let first = entries[document] {
                throw StoreError(
                    .badInput, "the document \"\(document)\" stands on line \(first.line) already",
                    at: row.place,
                    remedy: "Keep one of the two lines.")
            }
            entries[document] = Entry(metadata: metadata, line: line.number)
        }
        self.path = path
        self.entries = entries
    }

    /// What the manifest knows of the article with this id.
    func metadata(of document: String) -> ArticleMetadata? { entries[document]?.metadata }

    /// The documents that are not among `known`, each with its line.
    func lines(without known: Set<String>) -> [(document: String, line: Int)] {
        entries.filter { !known.contains($0.key) }.map { ($0.key, $0.value.line) }.sorted { $0.line < $1.line }
    }
}
