public import FactText

/// A claim with the article that makes it, and with what was found over all articles together.
public struct StoredClaim: Sendable, Hashable {
    /// The claim's id in the store; it stays when the same text is read again.
    public var id: Int64
    /// The article's id in its manifest, else its file's stem.
    public var document: String
    /// Who publishes.
    public var outlet: String
    /// The day of publication.
    public var published: PartialDate
    /// Where it was published.
    public var url: String?
    /// The headline.
    public var title: String?
    /// The claim itself; `subsetOf` is the whole's place among the article's claims, and `span` is empty where
    /// `hasSpan` is false. Reasons are left out: ``Store/show(claim:)`` has them.
    public var claim: Claim
    /// Whether `claim.span` is a place in the article's text.
    public var hasSpan: Bool
    /// The sentence of the figure, from the stored text; for an imported claim what was imported, if anything.
    public var quote: String?
    /// Its place among the claims of its version, from 0; what `claim.subsetOf` of others counts.
    public var position: Int
    /// The claim that this one is a part of.
    public var wholeID: Int64?
    /// Who asserts it; `nil` = the outlet's own voice, or not linked yet.
    public var actorID: Int64?
    /// The name that the actor has over all articles.
    public var actorName: String?
    /// The event that it is about.
    public var eventID: Int64?
    /// The event's name.
    public var eventName: String?
    /// When the event began.
    public var eventStart: PartialDate?
    /// When the event ended.
    public var eventEnd: PartialDate?
    /// Where the event was.
    public var eventPlace: String?
    /// The independent root of the claim.
    public var originID: Int64?
    /// The version of the article that holds it.
    public var versionID: Int64
    /// The article.
    public var articleID: Int64
    /// The outlet.
    public var outletID: Int64
}
