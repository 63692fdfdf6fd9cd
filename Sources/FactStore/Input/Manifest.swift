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

    /// Checks that every line names an article that is there: among the files that were asked for, or
    /// beside the manifest (a person may ask for one article of a long list).
    ///
    /// - Throws: `StoreError` of kind `notFound` with the first line whose article is nowhere.
    func checkFiles(against files: [String]) throws(StoreError) {
        let asked = Set(files.map(FilePath.stem))
        var lines = entries.filter { !asked.contains($0.key) }
        guard !lines.isEmpty else { return }
        let folder = FilePath.folder(of: path)
        if path != "-" {
            for name in try FileBytes.names(in: folder) where FilePath.isArticle(name) {
                lines[FilePath.stem(name)] = nil
            }
        }
        guard let missing = lines.min(by: { $0.value.line < $1.value.line }) else { return }
        throw StoreError(
            .notFound,
            "names the document \"\(missing.key)\", which is neither among the files nor beside it",
            at: StoreError.Place(file: path, line: missing.value.line),
            remedy: "Add the file (\(missing.key).txt, .md or .html) or remove the line.")
    }
}
