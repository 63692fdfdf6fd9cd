import FactText

/// The article of an HTML page: its text with a line a block, and what the page says of itself.
///
/// Our own reader, and a small one: a library (libxml2, gumbo) would be one more thing to install beside
/// one static binary, and C strings to check outside the one folder that may use unsafe pointers. The page's
/// longest `<article>` is the text, else `<main>`, else the whole body without menus, forms and footers. A
/// page whose text is made by scripts has none here, and says so.
struct HTMLPage {
    /// The text: one line a block (paragraph, heading, list item, table row), references resolved.
    private(set) var text = ""
    /// The page's own account: `<title>`, `<link rel=canonical>`, `<meta>`, JSON-LD.
    private(set) var metadata = ArticleMetadata()

    /// Reads the bytes of a page.
    ///
    /// - Throws: `StoreError` of kind `badInput` for bytes that are no UTF-8 text, and for a page without text.
    init(_ bytes: [UInt8], at place: StoreError.Place) throws(StoreError) {
        let source = Array(
            try TextBytes.text(of: bytes, at: place, charset: Self.declaredCharset(bytes)).utf8)
        var reader = HTMLTextReader(source)
        reader.read()
        text = reader.articleText
        metadata = reader.head.metadata
        guard !text.isEmpty else {
            throw StoreError(
                .badInput, "the page holds no article text", at: place,
                remedy: "Save the page as the browser shows it, or its text in a .txt file.")
        }
    }

    /// The encoding that the first bytes declare, in the form `charset=NAME`.
    private static func declaredCharset(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2048).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
            .lowercased()
        guard let range = head.firstRange(of: "charset=") else { return nil }
        let name = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" }
            .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        return name.isEmpty || name == "utf-8" ? nil : String(name)
    }
}
