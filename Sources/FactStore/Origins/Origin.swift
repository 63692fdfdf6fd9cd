import FactText

/// The independent root of a claim: who is heard, however many outlets print it.
struct Origin: Sendable, Hashable {
    /// What sort of root. Raw values are the store's names.
    enum Kind: String, Sendable, Hashable {
        /// Somebody who asserts the figure.
        case actor
        /// An agency that the article credits.
        case agency
        /// The article itself, or the one whose text it copies.
        case article
    }

    var kind: Kind
    /// One name for one root.
    var name: String
    /// Why, for a person.
    var reason: String

    /// The root of a claim.
    ///
    /// - Parameters:
    ///   - actor: who asserts it, and whether the name tells everywhere who that is.
    ///   - asOf: the day of the figure: the same actor on another day speaks anew.
    ///   - credit: the one agency that the article credits.
    ///   - root: the article whose text it copies, or itself, by a name of its own.
    init(
        actor: (voice: String, isLocal: Bool)?, asOf: PartialDate?, credit: String?, root: String, isCopy: Bool
    ) {
        let day = asOf.map { ", \($0.iso)" } ?? ""
        if let actor, !actor.isLocal {
            (kind, name) = (.actor, actor.voice + day)
            reason = "the same actor on the same day"
        } else if let actor {
            // "An official" of two articles is one only when their text is one.
            (kind, name) = (.actor, "\(actor.voice) in \(root)\(day)")
            reason = isCopy ? "an actor of a text that others print too" : "an actor of this article"
        } else if let credit {
            (kind, name) = (.agency, credit + day)
            reason = "the agency that the article credits"
        } else {
            (kind, name) = (.article, root)
            reason = isCopy ? "a text that others print too" : "the article's own"
        }
    }
}
