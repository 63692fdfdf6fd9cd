import FactText

/// The ids of the files read so far: two files of one outlet with one id would be taken for two versions of
/// one article, and the first would silently lose its standing.
struct DocumentNames {
    private struct Name: Hashable {
        var outlet: String?
        var document: String
        var url: String?
    }

    private var paths: [Name: (path: String, text: Int)] = [:]

    /// Notes an article; the same file again, or a copy of it, is no fault.
    ///
    /// - Throws: `StoreError` of kind `badInput` for another file with the same id.
    mutating func check(_ article: ArticleInput) throws(StoreError) {
        let document = article.document
        let name = Name(outlet: document.outlet, document: document.id, url: document.url)
        let text = document.text.hashValue
        guard let known = paths.updateValue((article.path, text), forKey: name) else { return }
        guard known.path != article.path, known.text != text else { return }
        throw StoreError(
            .badInput, "the id \"\(document.id)\" is that of \(known.path) already", at: article.place,
            remedy: "Give it one of its own: rename the file, or write document: ID in Markdown front matter.")
    }
}
