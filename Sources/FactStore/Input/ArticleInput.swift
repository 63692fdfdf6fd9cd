public import FactText

/// An article that was read and checked, ready for extraction and the store.
public struct ArticleInput: Sendable, Hashable {
    /// The text, and what is known of it from outside.
    public var document: Document
    /// The file that it came from, as the user named it; `-` for standard input.
    public var path: String
    /// The line of a JSON Lines file, from 1; `nil` where the whole file is the article.
    public var line: Int?

    /// An article from its parts.
    public init(document: Document, path: String, line: Int? = nil) {
        self.document = document
        self.path = path
        self.line = line
    }

    /// Where the article stands, for messages.
    public var place: StoreError.Place { StoreError.Place(file: path, line: line) }
}
