/// An actor with all that is known of it.
public struct ActorSummary: Sendable, Hashable {
    /// A way in which texts name it.
    public struct Alias: Sendable, Hashable {
        /// As written.
        public var wording: String
        /// The rule, or the decision, that made it this actor's.
        public var reason: String
        /// How many claims use it.
        public var claims: Int
    }

    /// The actor in the store.
    public var id: Int64
    /// Its name over all articles.
    public var name: String
    /// What sort of speaker.
    public var kind: ActorKind
    /// The country or body that it belongs to or speaks for.
    public var party: String?
    /// The only article whose reader knows who is meant, as "outlet: document"; `nil` for a name that tells.
    public var article: String?
    /// How many current claims it asserts.
    public var claims: Int
    /// How many outlets print them.
    public var outlets: Int
    /// Its wordings, the most frequent first.
    public var aliases: [Alias]
}

extension Store {
    /// The actors, those with the most claims first; with a name, the ones called so by name or alias, and their
    /// members.
    ///
    /// - Throws: `notFound` for a name that no actor has, with names that are like it.
    public func actors(named name: String? = nil) throws(StoreError) -> [ActorSummary] {
        try reporting {
            let wanted = try name.map { Set(try Names.actors($0, connection).ids) }
            var actors = try connection.rows(Self.actorRows, read: Self.actor).filter {
                wanted?.contains($0.id) ?? true
            }
            let places = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.id, $0) })
            let aliases = try connection.rows(Self.aliasRows) { row in
                (
                    try row.integer(0),
                    ActorSummary.Alias(
                        wording: try row.text(1), reason: try row.text(2), claims: Int(try row.integer(3)))
                )
            }
            for (id, alias) in aliases { if let place = places[id] { actors[place].aliases.append(alias) } }
            return actors
        }
    }

    private static let actorRows = """
        SELECT a.id, a.name, a.kind, party.name, instr(a.key, char(31)), count(c.id), count(DISTINCT o.id),
            min(o.name || ': ' || r.document)
        FROM actors a
        LEFT JOIN actors party ON party.id = a.party_id
        LEFT JOIN actor_readings reading ON reading.actor_id = a.id
        LEFT JOIN claim_speakers s ON s.reading_id = reading.id
        LEFT JOIN claims c ON c.id = s.claim_id AND c.is_current
        LEFT JOIN versions v ON v.id = c.version_id
        LEFT JOIN articles r ON r.id = v.article_id
        LEFT JOIN outlets o ON o.id = r.outlet_id
        GROUP BY a.id ORDER BY 6 DESC, a.name, a.key
        """

    private static let aliasRows = """
        SELECT r.actor_id, r.wording, min(r.reason), count(*)
        FROM actor_readings r JOIN claim_speakers s ON s.reading_id = r.id
        JOIN claims c ON c.id = s.claim_id AND c.is_current
        GROUP BY r.actor_id, r.wording ORDER BY r.actor_id, 4 DESC, r.wording
        """

    private static func actor(_ row: borrowing Statement) throws -> ActorSummary {
        ActorSummary(
            id: try row.integer(0), name: try row.text(1), kind: try row.name(2), party: try row.optionalText(3),
            article: try row.integer(4) > 0 ? try row.optionalText(7) : nil, claims: Int(try row.integer(5)),
            outlets: Int(try row.integer(6)), aliases: [])
    }
}
