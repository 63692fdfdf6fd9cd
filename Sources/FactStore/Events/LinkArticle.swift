import FactText

/// An article as linking reads it.
struct LinkArticle: Sendable {
    /// A name that does not depend on the order of arrival; articles are sorted by it.
    var key: String
    /// Who published it.
    var outlet: String
    /// When.
    var published: PartialDate?
    /// The headline, where it is known apart from the text.
    var title: String?
    /// The text that the claims' spans lie in; `nil` for claims that came without one.
    var text: String?
    /// In document order.
    var claims: [Claim]
    /// The agencies that extraction found credited, in their order.
    var credits: [String] = []
    /// The happenings that a person named, by the claim's index.
    var names: [Int: String] = [:]
}
