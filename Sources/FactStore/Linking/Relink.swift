import FactText

/// How much is linked anew.
public enum LinkScope: Sendable, Hashable {
    /// What changed since the last time, and what that touches.
    case touched
    /// Everything, from what the articles were read to tell.
    case everything
    /// Everything, reading all articles again.
    case fromTexts
}

extension Store {
    /// Finds actors, events and origins for the claims, over all articles together.
    ///
    /// The outcome is the same for every scope and every order in which articles came in: `touched` only does less
    /// work. What people decided stays. All or nothing.
    ///
    /// - Throws: `busy`, `cannotWrite` or `io` where the store cannot be written.
    public func relink(_ scope: LinkScope = .touched) throws(StoreError) {
        try reporting {
            // Linking goes through the store in the order of events, not of pages: SQLite's usual 2 MB of pages
            // would be read from the system again and again.
            try connection.run("PRAGMA cache_size = -65536")
            try connection.transaction {
                let everything = scope != .touched
                let articles = scope == .fromTexts ? try articlesWithClaims() : try unlinkedArticles()
                // Beyond this share, following what each article touches is dearer than doing all at once.
                let isMost = articles.count * 4 > (try articlesWithHappenings())
                let before = everything || isMost ? [] : try happeningsTouched(byArticles: articles)
                var new: [Int64] = []
                for id in articles { new += try read(article: id) }
                let decisions = try Decisions(connection)
                if everything || isMost {
                    try linkAllEvents(decisions)
                    try linkActors(ofArticles: nil, decisions)
                    try linkOrigins(ofArticles: nil)
                } else {
                    try linkEvents(around: before + new, decisions)
                    try linkActors(ofArticles: articles, decisions)
                    try linkOrigins(ofArticles: articles)
                }
            }
            touchedArticles = []
        }
    }

    private func articlesWithClaims() throws -> [Int64] {
        try connection.rows(
            "SELECT DISTINCT v.article_id FROM claims c JOIN versions v ON v.id = c.version_id ORDER BY 1"
        ) { try $0.integer(0) }
    }

    private func articlesWithHappenings() throws -> Int {
        Int(try connection.first("SELECT count(DISTINCT article_id) FROM happenings") { try $0.integer(0) } ?? 0)
    }

    /// The articles written since they were last linked, also by a process that ended before it could.
    private func unlinkedArticles() throws -> [Int64] {
        let unlinked = try connection.rows(
            """
            SELECT DISTINCT v.article_id FROM claims c JOIN versions v ON v.id = c.version_id
            LEFT JOIN happening_claims h ON h.claim_id = c.id
            WHERE c.is_current <> (h.claim_id IS NOT NULL)
            """
        ) { try $0.integer(0) }
        return touchedArticles.union(unlinked).sorted()
    }

    /// Reads what one article tells, and who speaks in it; gives the new happenings.
    private func read(article id: Int64) throws -> [Int64] {
        for table in ["claim_events", "claim_actors", "claim_origins", "actor_readings", "happening_claims"] {
            try connection.run(
                """
                DELETE FROM \(table) WHERE claim_id IN (
                    SELECT c.id FROM claims c JOIN versions v ON v.id = c.version_id WHERE v.article_id = ?1)
                """, .integer(id))
        }
        try connection.run("DELETE FROM shingles WHERE article_id = ?1", .integer(id))
        guard let article = try linkArticle(id) else { return [] }
        try readActors(of: article)
        if let text = article.link.text {
            for hash in Shingles(text).hashes {
                try connection.run(
                    "INSERT INTO shingles VALUES (?1, ?2)", .integer(Int64(bitPattern: hash)), .integer(id))
            }
        }
        return try write(HappeningReader.read(article.link), of: article)
    }

    private func readActors(of article: LoadedArticle) throws {
        let link = article.link
        let wordings = link.claims.compactMap(\.actor)
        guard !wordings.isEmpty else { return }
        let resolver = ActorResolver(
            article: link.key, title: link.title, text: link.text, wordings: wordings)
        var known: [String: ResolvedActor] = [:]
        for (claim, id) in zip(link.claims, article.claimIDs) {
            guard let wording = claim.actor else { continue }
            let actor = known[wording] ?? resolver.resolve(wording)
            known[wording] = actor
            try connection.run(
                "INSERT INTO actor_readings VALUES (?1, ?2, ?3, ?4, ?5, ?6)", .integer(id), .text(actor.key),
                .text(actor.name), .text(actor.kind.rawValue), .text(orNull: actor.party), .text(actor.reason))
        }
    }
}
