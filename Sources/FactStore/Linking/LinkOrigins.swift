import FactText

/// Linking claims to their independent roots.
extension Store {
    /// Links the claims of the given articles and of all that share text with them, or of all articles.
    func linkOrigins(ofArticles articles: [Int64]?) throws {
        let affected: [Int64]
        if let articles {
            affected = try copiesTouched(by: articles)
        } else {
            affected = try connection.rows(
                "SELECT DISTINCT v.article_id FROM claims c JOIN versions v ON v.id = c.version_id WHERE c.is_current"
            ) { try $0.integer(0) }
            try connection.run("DELETE FROM copies")
            try connection.run("DELETE FROM claim_origins")
        }
        let facts = try affected.compactMap { id in try copyFacts(of: id).map { (id, $0) } }
        let roots = Copies.roots(of: facts.map(\.1.article))
        for (index, (id, fact)) in facts.enumerated() {
            let root = facts[roots[index]]
            try connection.run(
                "INSERT OR REPLACE INTO copies VALUES (?1, ?2)", .integer(id), .integer(root.0))
            let isCopy = roots.contains { $0 == roots[index] } && (roots[index] != index || fact.hasCopies)
            try linkOrigins(of: id, root: root.1.name, isCopy: isCopy, credit: fact.credit)
        }
        try connection.run("DELETE FROM origins WHERE id NOT IN (SELECT origin_id FROM claim_origins)")
    }

    private struct CopyFacts {
        var article: Copies.Article
        var name: String
        var credit: String?
        var hasCopies = false
    }

    private func copyFacts(of id: Int64) throws -> CopyFacts? {
        let found = try connection.first(
            """
            SELECT \(Self.articleKey), v.published, o.name || ': ' || a.document, v.text,
                (SELECT agency FROM credits WHERE version_id = v.id ORDER BY position LIMIT 1),
                (SELECT count(*) FROM credits WHERE version_id = v.id)
            FROM articles a JOIN outlets o ON o.id = a.outlet_id
            JOIN versions v ON v.article_id = a.id AND v.is_current
            WHERE a.id = ?1
            """, .integer(id)
        ) { row in
            let count = try row.integer(5)
            // Two agencies are no origin: nothing tells whose figure it is.
            let credit =
                count == 1 ? try row.optionalText(4) : count == 0 ? try row.optionalText(3).flatMap(Credit.find) : nil
            return CopyFacts(
                article: Copies.Article(
                    key: try row.text(0), day: try row.date(1)?.dayNumber ?? 0, shingles: Shingles(hashes: [])),
                name: try row.text(2), credit: credit)
        }
        guard var facts = found else { return nil }
        facts.article.shingles = Shingles(
            hashes: try connection.rows(
                "SELECT shingle FROM shingles WHERE article_id = ?1", .integer(id)
            ) { UInt64(bitPattern: try $0.integer(0)) })
        return facts
    }

    /// The articles, those that they were copies of, and those that they are copies of now.
    private func copiesTouched(by articles: [Int64]) throws -> [Int64] {
        var reached: Set<Int64> = []
        var queue = articles
        while let id = queue.popLast() {
            guard reached.insert(id).inserted else { continue }
            queue += try connection.rows(
                "SELECT article_id FROM copies WHERE root_id = (SELECT root_id FROM copies WHERE article_id = ?1)",
                .integer(id)
            ) { try $0.integer(0) }
            queue += try copies(of: id)
        }
        return reached.sorted()
    }

    /// The articles that an article shares enough of its text with.
    private func copies(of id: Int64) throws -> [Int64] {
        let shared = try connection.rows(
            """
            SELECT x.article_id, count(*), (SELECT count(*) FROM shingles WHERE article_id = x.article_id),
                (SELECT count(*) FROM shingles WHERE article_id = ?1)
            FROM shingles own JOIN shingles x ON x.shingle = own.shingle AND x.article_id <> own.article_id
            JOIN versions mine ON mine.article_id = ?1 AND mine.is_current
            JOIN versions other ON other.article_id = x.article_id AND other.is_current
            WHERE own.article_id = ?1 AND abs(julianday(substr(mine.published || '-01-01', 1, 10))
                - julianday(substr(other.published || '-01-01', 1, 10))) <= \(Shingles.days)
            GROUP BY x.article_id HAVING count(*) >= \(Shingles.leastShared)
            """, .integer(id)
        ) { row in
            (
                id: try row.integer(0), shared: Int(try row.integer(1)), theirs: Int(try row.integer(2)),
                ours: Int(try row.integer(3))
            )
        }
        return shared.filter { Shingles.areCopies(shared: $0.shared, $0.theirs, $0.ours) }.map(\.id)
    }

    private func linkOrigins(of article: Int64, root: String, isCopy: Bool, credit: String?) throws {
        let claims = try connection.rows(
            """
            SELECT c.id, c.as_of, actor.name, actor.kind, party.name, instr(actor.key, char(31)) > 0
            FROM claims c JOIN versions v ON v.id = c.version_id
            LEFT JOIN claim_actors ca ON ca.claim_id = c.id LEFT JOIN actors actor ON actor.id = ca.actor_id
            LEFT JOIN actors party ON party.id = actor.party_id
            WHERE v.article_id = ?1 AND c.is_current
            """, .integer(article)
        ) { row in
            let voice = try row.optionalText(2).map { name in
                let kind: ActorKind = try row.name(3)
                return Self.voice(of: name, kind, party: try row.optionalText(4))
            }
            let isLocal = try row.optionalInteger(5) == 1
            return (
                id: try row.integer(0),
                origin: Origin(
                    actor: voice.map { ($0, isLocal) }, asOf: try row.date(1), credit: credit, root: root,
                    isCopy: isCopy)
            )
        }
        for (id, origin) in claims {
            try connection.run(
                "INSERT INTO origins (kind, name) VALUES (?1, ?2) ON CONFLICT (kind, name) DO NOTHING",
                .text(origin.kind.rawValue), .text(origin.name))
            try connection.run(
                """
                INSERT OR REPLACE INTO claim_origins
                SELECT ?1, id, ?4 FROM origins WHERE kind = ?2 AND name = ?3
                """, .integer(id), .text(origin.kind.rawValue), .text(origin.name), .text(origin.reason))
        }
    }

    /// The head of a monitor speaks for it; a minister speaks for himself.
    private static func voice(of name: String, _ kind: ActorKind, party: String?) -> String {
        guard let party, kind == .official, Gazetteer.english.entry(named: party) == nil else { return name }
        return party
    }
}
