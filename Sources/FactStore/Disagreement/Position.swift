import FactText

/// A claim as a disagreement sees it: its figure, and who and what it was linked to.
///
/// `Ref` is whatever the caller knows a claim by; nothing here looks into it. All other values are content,
/// so that the outcome never depends on row numbers or on the order of arrival.
struct Position: Sendable, Hashable {
    /// The article, by a name that does not depend on the order of arrival.
    var article: String
    /// Index of the claim among the article's claims.
    var index: Int
    /// Index of the claim that this one is a part of.
    var whole: Int?
    /// The group of that claim.
    var wholeGroup: Group?
    /// Who published the article.
    var outlet: String
    /// The resolved actor; `nil` = the outlet's own voice.
    var actor: String?
    /// The independent root of the claim.
    var origin: String
    /// The event that the claim belongs to.
    var event: String
    /// What the claim says.
    var stated: StatedFigure
    /// The class of what was counted.
    var group: Group
    /// Whose people or things were counted, under one spelling per party.
    var side: String?
    /// On which side of a war the counted noun puts them, where it does.
    var camp: Camp?
    /// Whether those counted came to help or to guard.
    var areHelpers = false
    /// Whether the text asserts, denies or only allows the figure.
    var modality: Modality
    /// What kind of thing was counted; empty for persons, and where the text leaves the noun out.
    var thing: Thing
    /// Where, by a key that spelling does not touch.
    var place: PlaceKey?
    /// What the sentence is about, for statements that no measure classifies: hashes of its content words.
    var topic: [UInt64]
    /// When what is counted happened, where the text says so.
    var dates: Window?

    /// The order in which positions are listed wherever order matters.
    static func < (a: Position, b: Position) -> Bool { (a.article, a.index) < (b.article, b.index) }
}
