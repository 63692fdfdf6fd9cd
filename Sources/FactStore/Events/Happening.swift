/// What one article tells of one happening: the part of an event that linking compares across articles.
struct Happening: Sendable {
    /// The article's key.
    var article: String
    /// From 0 within the article.
    var ordinal: Int
    /// Whether it is what the article is about.
    var isMain: Bool
    /// What a person called it.
    var name: String?
    /// What kind of happening; `nil` when no word tells.
    var kind: Kind?
    /// When.
    var window: Window
    /// Places below a country that the claims name, sorted.
    var places: [PlaceKey]
    /// Countries that the claims or their sentences name, sorted.
    var countries: [String]
    /// Keys of the words of all names near the claims and in the headline: what else the place may be called.
    var named: [String]
    /// The claims' places as written, most frequent first: for naming the event.
    var placeNames: [(name: String, count: Int)]
    /// Indices of the claims, ascending.
    var claims: [Int]
    /// For each claim, in the order of `claims`, the words and rules that put it here.
    var evidence: [String]

    /// The order wherever order matters: what the article is about first, then article and ordinal.
    static func precedes(_ a: Happening, _ b: Happening) -> Bool {
        (a.article, a.ordinal) < (b.article, b.ordinal)
    }
}
