import FactText

/// Linking claims to actors.
extension Store {
    /// Links the claims of the given articles, or of all.
    func linkActors(ofArticles articles: [Int64]?, _ decisions: Decisions) throws {
        var touched: Set<Int64> = []
        if articles == nil { try connection.run("DELETE FROM claim_actors") }
        var ids: [String: Int64] = [:]
        func actor(_ key: String, _ name: String, _ kind: ActorKind) throws -> Int64 {
            if let id = ids[key] { return id }
            let known = try connection.first("SELECT id FROM actors WHERE key = ?1", .text(key)) { try $0.integer(0) }
            let id =
                try known
                ?? connection.insert(
                    "INSERT INTO actors (key, name, kind) VALUES (?1, ?2, ?3)", .text(key), .text(name),
                    .text(kind.rawValue))
            ids[key] = id
            return id
        }
        for reading in try actorReadings(ofArticles: articles) {
            let final = decisions.actor(of: reading)
            let id = try actor(final.key, final.name, reading.kind)
            touched.insert(id)
            try connection.run(
                "INSERT INTO claim_actors VALUES (?1, ?2, ?3)", .integer(reading.claim), .integer(id),
                .text(final.reason))
        }
        // What an article no longer says may have been what an actor was known for.
        if articles != nil {
            touched.formUnion(
                try connection.rows(
                    """
                    SELECT actor_id FROM actor_aliases x WHERE NOT EXISTS (
                        SELECT 1 FROM claim_actors ca JOIN claims c ON c.id = ca.claim_id
                        WHERE ca.actor_id = x.actor_id AND c.actor = x.alias)
                    """
                ) { try $0.integer(0) })
        } else {
            touched = Set(try connection.rows("SELECT id FROM actors") { try $0.integer(0) })
            try connection.run("UPDATE actors SET party_id = NULL")
        }
        for id in touched.sorted() { try describe(actor: id, decisions, makeParty: actor) }
        try deleteUnusedActors()
    }

    /// Whom the words of a claim stand for, as its article was read.
    struct ActorReading {
        var claim: Int64
        var key: String
        var name: String
        var kind: ActorKind
        var wording: String
        var reason: String
    }

    private func actorReadings(ofArticles articles: [Int64]?) throws -> [ActorReading] {
        let select = """
            SELECT r.claim_id, r.key, r.name, r.kind, c.actor, r.reason
            FROM actor_readings r JOIN claims c ON c.id = r.claim_id

            """
        func reading(_ row: borrowing Statement) throws -> ActorReading {
            ActorReading(
                claim: try row.integer(0), key: try row.text(1), name: try row.text(2), kind: try row.name(3),
                wording: try row.text(4), reason: try row.text(5))
        }
        guard let articles else { return try connection.rows(select + "ORDER BY r.claim_id", read: reading) }
        return try articles.flatMap { article in
            try connection.rows(
                select + "JOIN versions v ON v.id = c.version_id WHERE v.article_id = ?1 ORDER BY r.claim_id",
                .integer(article), read: reading)
        }
    }

    /// Name, kind and party of an actor: what most of its claims say, unless a person said otherwise.
    private func describe(
        actor id: Int64, _ decisions: Decisions, makeParty: (String, String, ActorKind) throws -> Int64
    ) throws {
        let key = try connection.first("SELECT key FROM actors WHERE id = ?1", .integer(id)) { try $0.text(0) }
        guard let key else { return }
        let readings = try connection.rows(
            """
            SELECT r.name, r.kind, r.party, r.key = ?2, count(*)
            FROM claim_actors ca JOIN actor_readings r ON r.claim_id = ca.claim_id
            WHERE ca.actor_id = ?1 GROUP BY 1, 2, 3, 4 ORDER BY 4 DESC, 5 DESC, 1, 2, 3
            """, .integer(id)
        ) { (name: try $0.text(0), kind: try $0.text(1), party: try $0.optionalText(2)) }
        let decided = decisions.description(ofActor: key)
        if let first = readings.first {
            let party = decided.party.map { $0.isEmpty ? nil : $0 } ?? readings.lazy.compactMap(\.party).first
            var partyID: Int64?
            if let party {
                let partyKey = decisions.key(forActorNamed: party)
                if partyKey != key { partyID = try makeParty(partyKey, party, Self.kind(ofParty: party)) }
            }
            try connection.run(
                "UPDATE actors SET name = ?2, kind = ?3, party_id = ?4 WHERE id = ?1", .integer(id),
                .text(decided.name ?? first.name), .text(decided.kind?.rawValue ?? first.kind),
                .integer(orNull: partyID))
        } else {
            // A party that no claim quotes itself.
            try connection.run(
                "UPDATE actors SET name = coalesce(?2, name), kind = coalesce(?3, kind), party_id = NULL WHERE id = ?1",
                .integer(id), .text(orNull: decided.name), .text(orNull: decided.kind?.rawValue))
        }
        try connection.run("DELETE FROM actor_aliases WHERE actor_id = ?1", .integer(id))
        try connection.run(
            """
            INSERT INTO actor_aliases
            SELECT ?1, c.actor, min(ca.reason) FROM claim_actors ca JOIN claims c ON c.id = ca.claim_id
            WHERE ca.actor_id = ?1 AND c.actor <> '' GROUP BY c.actor
            """, .integer(id))
    }

    private static func kind(ofParty party: String) -> ActorKind {
        if let body = ActorLexicon.english.body(named: party) { return body.kind }
        return Gazetteer.english.entry(named: party) == nil ? .unknown : .government
    }

    private func deleteUnusedActors() throws {
        let unused = """
            NOT EXISTS (SELECT 1 FROM claim_actors ca WHERE ca.actor_id = actors.id)
            AND NOT EXISTS (SELECT 1 FROM actors member WHERE member.party_id = actors.id)
            """
        // A party of an unused actor may become unused itself.
        while try connection.first("SELECT 1 FROM actors WHERE \(unused)", read: { try $0.integer(0) }) != nil {
            try connection.run(
                "DELETE FROM actor_aliases WHERE actor_id IN (SELECT id FROM actors WHERE \(unused))")
            try connection.run("DELETE FROM actors WHERE \(unused)")
        }
    }
}
