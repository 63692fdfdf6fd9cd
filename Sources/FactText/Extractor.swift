/// Reads claims out of texts. Pure: the same document gives the same claims, on every machine.
public struct Extractor: Sendable {
    /// The version of the rules: it changes whenever the same text may give other claims.
    public static let rulesVersion = "1"

    /// An extractor for English text.
    public init() {}

    /// Every claim of the document, in document order.
    public func extract(_ document: Document) -> Extraction {
        Extraction(claims: [], credits: [])
    }
}
