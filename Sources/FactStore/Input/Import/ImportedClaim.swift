public import FactText

/// A claim that a person or another tool wrote, ready for the store.
public struct ImportedClaim: Sendable, Hashable {
    /// The article's id.
    public var document: String
    /// Who published the article.
    public var outlet: String
    /// The day of publication.
    public var published: PartialDate
    /// Where it was published.
    public var url: String?
    /// The headline.
    public var title: String?
    /// The figure's own words, where they are known.
    public var quote: String?
    /// The claim itself; its `event` is the name that a person gave the happening.
    public var claim: Claim
    /// Whether `claim.span` is a place in an article's text; a curated figure may have no text behind it.
    public var hasSpan: Bool
    /// Where the row stands, for messages.
    public var place: StoreError.Place

    /// An imported claim from its parts.
    public init(
        document: String, outlet: String, published: PartialDate, url: String? = nil, title: String? = nil,
        quote: String? = nil, claim: Claim, hasSpan: Bool, place: StoreError.Place = StoreError.Place()
    ) {
        self.document = document
        self.outlet = outlet
        self.published = published
        self.url = url
        self.title = title
        self.quote = quote
        self.claim = claim
        self.hasSpan = hasSpan
        self.place = place
    }
}
