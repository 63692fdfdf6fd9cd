/// Who a wording stands for.
struct ResolvedActor: Sendable, Hashable {
    /// The actor's name, one spelling for all wordings.
    var name: String
    /// What sort of speaker.
    var kind: ActorKind
    /// The country or body that it belongs to or speaks for; never itself.
    var party: String?
    /// The article whose reader alone knows who is meant ("an official"); `nil` for a name that means the same
    /// everywhere.
    var article: String?
    /// The rule that decided, for a person.
    var reason: String

    /// What makes it one actor: the name without its spelling, and the article where the name alone does not tell.
    var key: String { NameKey.of(name) + (article.map { "\u{1F}" + $0 } ?? "") }
}
