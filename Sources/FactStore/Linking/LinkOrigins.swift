import FactText

/// Linking claims to their independent roots.
extension Store {
    /// Links what changed, or everything.
    ///
    /// - Parameter actors: those whose claims may have another root now because they are called otherwise.
    func linkOrigins(_ changes: LinkChanges?, ofActors actors: Set<Int64>?) throws {
        let articles = try linkRoots(changes)
        let claims = try originClaims(ofArticles: articles, orActors: actors)
        var facts = try articles == nil ? allOriginArticles() : [:]
        var origins = try articles == nil ? allOrigins() : [:]
        var left = changes?.origins ?? Set(origins.values.map(\.id))
        var moved: [(claim: Int64, origin: Int64)] = []
        for claim in claims {
            let article = try facts[claim.article] ?? originArticle(claim.article)
            facts[claim.article] = article
            let origin = Origin(
                actor: claim.voice.map { ($0, claim.isLocal) }, asOf: claim.asOf, credit: article?.credit,
                root: article?.root ?? "", isCopy: article?.isCopy ?? false)
            let id = try write(origin, &origins)
            guard claim.origin != id else { continue }
            if let old = claim.origin { left.insert(old) }
            moved.append((claim.id, id))
        }
        try connection.run(
            "INSERT OR REPLACE INTO claim_origins VALUES (?1, ?2)",
            forEach: moved.lazy.map { [.integer($0.claim), .integer($0.origin)] })
        if changes == nil { try dropLinks(butOf: claims) }
        try connection.run(
            "DELETE FROM origins WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM claim_origins WHERE origin_id = ?1)",
            forEach: left.sorted().map { [.integer($0)] })
    }

    /// What the root of a claim depends on.
    private struct OriginClaim {
        var id: Int64
        var article: Int64
        var asOf: PartialDate?
        /// Who is heard; `nil` = the outlet itself.
        var voice: String?
        /// Whether only the article tells who that is.
        var isLocal: Bool
        /// The root that it is linked to now.
        var origin: Int64?
    }

    private func originClaims(ofArticles articles: Set<Int64>?, orActors actors: Set<Int64>?) throws -> [OriginClaim] {
        let select = """
            SELECT c.id, v.article_id, c.as_of, co.origin_id, actor.name, actor.kind, party.name,
                instr(actor.key, char(31)) > 0
            FROM claims c JOIN versions v ON v.id = c.version_id
            LEFT JOIN claim_origins co ON co.claim_id = c.id
            LEFT JOIN claim_speakers s ON s.claim_id = c.id LEFT JOIN actor_readings r ON r.id = s.reading_id
            LEFT JOIN actors actor ON actor.id = r.actor_id LEFT JOIN actors party ON party.id = actor.party_id
            WHERE c.is_current
            """
        guard let articles, let actors else {
            return try connection.rows(select, read: Self.originClaim)
        }
        var claims: [Int64: OriginClaim] = [:]
        for (condition, ids) in [
            ("v.article_id IN (SELECT value FROM json_each(?1))", articles),
            (
                """
                c.id IN (SELECT s.claim_id FROM actor_readings r JOIN claim_speakers s ON s.reading_id = r.id
                    WHERE r.actor_id IN (SELECT value FROM json_each(?1)))
                """, actors
            ),
        ] where !ids.isEmpty {
            let found = try connection.rows(
                "\(select) AND \(condition)", .text(Names.json(ids.sorted())), read: Self.originClaim)
            for claim in found { claims[claim.id] = claim }
        }
        return claims.values.sorted { $0.id < $1.id }
    }

    private static func originClaim(_ row: borrowing Statement) throws -> OriginClaim {
        let party = try row.optionalText(6)
        let name = try row.optionalText(4)
        let voice = try name.map { name in Self.voice(of: name, try row.name(5), party: party) }
        return OriginClaim(
            id: try row.integer(0), article: try row.integer(1), asOf: try row.date(2), voice: voice,
            isLocal: try row.optionalInteger(7) == 1, origin: try row.optionalInteger(3))
    }

    /// The head of a monitor speaks for it; a minister speaks for himself.
    private static func voice(of name: String, _ kind: ActorKind, party: String?) -> String {
        guard let party, kind == .official, Gazetteer.english.entry(named: party) == nil else { return name }
        return party
    }

    // MARK: Articles

    /// What the roots of an article's claims have in common.
    private struct OriginArticle {
        var credit: String?
        /// The article, or the one that it was copied from.
        var root: String
        /// Whether others share its text.
        var isCopy: Bool
    }

    private static let articleSelect = """
        SELECT x.article_id, x.credit, o.name || ': ' || a.document, x.root_id IS NOT NULL
        FROM article_readings x JOIN articles a ON a.id = coalesce(x.root_id, x.article_id)
        JOIN outlets o ON o.id = a.outlet_id
        """

    private static func originArticle(_ row: borrowing Statement) throws -> OriginArticle {
        OriginArticle(credit: try row.optionalText(1), root: try row.text(2), isCopy: try row.integer(3) == 1)
    }

    private func originArticle(_ id: Int64) throws -> OriginArticle? {
        try connection.first(
            Self.articleSelect + " WHERE x.article_id = ?1", .integer(id), read: Self.originArticle)
    }

    private func allOriginArticles() throws -> [Int64: OriginArticle] {
        Dictionary(
            uniqueKeysWithValues: try connection.rows(Self.articleSelect) {
                (try $0.integer(0), try Self.originArticle($0))
            })
    }

    // MARK: Origins

    private struct OriginKey: Hashable {
        var kind: String
        var name: String
    }

    private struct OriginRow {
        var id: Int64
        var reason: String
    }

    private func allOrigins() throws -> [OriginKey: OriginRow] {
        Dictionary(
            uniqueKeysWithValues: try connection.rows("SELECT kind, name, id, reason FROM origins") {
                (
                    OriginKey(kind: try $0.text(0), name: try $0.text(1)),
                    OriginRow(id: try $0.integer(2), reason: try $0.text(3))
                )
            })
    }

    /// The row of an origin, with the reason that holds now; a new one is written.
    private func write(_ origin: Origin, _ known: inout [OriginKey: OriginRow]) throws -> Int64 {
        let key = OriginKey(kind: origin.kind.rawValue, name: origin.name)
        let row =
            try known[key]
            ?? connection.first(
                "SELECT id, reason FROM origins WHERE kind = ?1 AND name = ?2", .text(key.kind), .text(key.name)
            ) { OriginRow(id: try $0.integer(0), reason: try $0.text(1)) }
        guard let row else {
            let id = try connection.insert(
                "INSERT INTO origins (kind, name, reason) VALUES (?1, ?2, ?3)", .text(key.kind), .text(key.name),
                .text(origin.reason))
            known[key] = OriginRow(id: id, reason: origin.reason)
            return id
        }
        if row.reason != origin.reason {
            try connection.run(
                "UPDATE origins SET reason = ?2 WHERE id = ?1", .integer(row.id), .text(origin.reason))
        }
        known[key] = OriginRow(id: row.id, reason: origin.reason)
        return row.id
    }

    /// Takes out the links of all other claims.
    private func dropLinks(butOf claims: [OriginClaim]) throws {
        let linked = try connection.rows("SELECT claim_id FROM claim_origins") { try $0.integer(0) }
        for claim in Set(linked).subtracting(claims.map(\.id)) {
            try connection.run("DELETE FROM claim_origins WHERE claim_id = ?1", .integer(claim))
        }
    }
}
