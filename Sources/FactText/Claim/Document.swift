/// A text to read, and what is known of it from outside.
public struct Document: Sendable, Hashable {
    /// The document's id: the manifest's, else the file's stem.
    public var id: String
    /// The whole text. Spans of claims are code points of exactly this text.
    public var text: String
    /// The day of publication; relative dates are resolved against it.
    public var published: PartialDate?
    /// Who publishes.
    public var outlet: String?
    /// The headline, where it is known apart from the text.
    public var title: String?
    /// Where it was published.
    public var url: String?

    /// A document from its parts.
    public init(
        id: String, text: String, published: PartialDate? = nil, outlet: String? = nil, title: String? = nil,
        url: String? = nil
    ) {
        self.id = id
        self.text = text
        self.published = published
        self.outlet = outlet
        self.title = title
        self.url = url
    }
}

/// What was read from one document.
public struct Extraction: Sendable, Hashable {
    /// The claims in document order.
    public var claims: [Claim]
    /// News agencies that byline, dateline or text credit, as canonical names ("Reuters", "AFP"), in
    /// the order of the text, each once.
    public var credits: [String]

    /// An extraction from its parts.
    public init(claims: [Claim], credits: [String]) {
        self.claims = claims
        self.credits = credits
    }
}
