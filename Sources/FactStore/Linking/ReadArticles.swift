import Dispatch
import FactText
import Synchronization

/// Reading what each article tells, by rules that look at nothing else.
extension Store {
    /// The version of the rules that read an article for linking: raised with every change after which the same
    /// claims may tell other happenings, actors, credits or word sequences.
    static let linkingRulesVersion = "7"

    /// So many articles are held in memory at once.
    private static let batch = 512

    /// Says that an article's claims changed: the next linking reads it.
    func markForLinking(article: Int64) throws {
        try connection.run(
            """
            INSERT INTO article_readings (article_id) VALUES (?1)
            ON CONFLICT (article_id) DO UPDATE SET rules_version = NULL
            """, .integer(article))
    }

    /// The articles written, or read by other rules, since they were last linked.
    func waitingArticles() throws -> [Int64] {
        try connection.rows(
            """
            SELECT article_id FROM article_readings
            WHERE rules_version IS NULL OR rules_version < ?1 OR rules_version > ?1 ORDER BY article_id
            """, .text(Self.linkingRulesVersion)
        ) { try $0.integer(0) }
    }

    /// Reads articles and writes what they tell in place of what was there.
    func read(_ articles: [Int64]) throws -> LinkChanges {
        var changes = LinkChanges(articles: articles)
        try forget(articles, &changes)
        var places: [(key: Int64, happening: Int64)] = []
        var shingles: [ShinglePlace] = []
        var readings: [ActorReadingRow: Int64] = [:]
        for start in stride(from: 0, to: articles.count, by: Self.batch) {
            let batch = try articles[start..<min(start + Self.batch, articles.count)].map { ($0, try linkArticle($0)) }
            let told = Self.read(batch.map { $0.1?.link })
            for ((id, article), told) in zip(batch, told) {
                let told = article?.claimIDs.isEmpty == false ? told : nil
                try write(reading: told, of: id)
                guard let article, let told else { continue }
                changes.happenings += try write(told.happenings, of: article, places: &places)
                try write(told.actors, of: article, known: &readings, &changes)
                shingles += told.shingles.hashes.map {
                    ShinglePlace(hash: Int64(bitPattern: $0), day: told.day, article: id)
                }
            }
        }
        // In the order of their keys: a page of the table is then written once and not once an article.
        try connection.run(
            "INSERT INTO happening_keys VALUES (?1, ?2)",
            forEach: places.sorted(by: <).lazy.map { [.integer($0.key), .integer($0.happening)] })
        try write(&shingles, &changes)
        return changes
    }

    /// What one article tells.
    private struct Told: Sendable {
        var happenings: [Happening]
        /// For each claim, how the words of its actor are read.
        var actors: [ActorReadingRow?]
        var shingles: Shingles
        var credit: String?
        var day: Int
    }

    /// How the words of an actor are read, as the store has it.
    private struct ActorReadingRow: Sendable, Hashable {
        var wording: String
        var key: String
        var name: String
        var kind: ActorKind
        var party: String?
        var rule: String

        init(_ wording: String, _ actor: ResolvedActor) {
            self.wording = wording
            key = actor.key
            name = actor.name
            kind = actor.kind
            party = actor.party
            rule = actor.reason
        }
    }

    /// Reads on all cores: no article's reading looks at another's.
    private static func read(_ articles: [LinkArticle?]) -> [Told?] {
        guard articles.count > 1 else { return articles.map { $0.map(read) } }
        let results = Mutex([Told?](repeating: nil, count: articles.count))
        DispatchQueue.concurrentPerform(iterations: articles.count) { index in
            guard let article = articles[index] else { return }
            let told = read(article)
            results.withLock { $0[index] = told }
        }
        return results.withLock { $0 }
    }

    private static func read(_ article: LinkArticle) -> Told {
        let wordings = article.claims.compactMap(\.actor)
        var actors = [ActorReadingRow?](repeating: nil, count: article.claims.count)
        if !wordings.isEmpty {
            let resolver = ActorResolver(
                article: article.key, title: article.title, text: article.text, wordings: wordings)
            var known: [String: ActorReadingRow] = [:]
            for (index, claim) in article.claims.enumerated() {
                guard let wording = claim.actor else { continue }
                let actor = known[wording] ?? ActorReadingRow(wording, resolver.resolve(wording))
                known[wording] = actor
                actors[index] = actor
            }
        }
        return Told(
            happenings: HappeningReader.read(article), actors: actors,
            shingles: article.text.map { Shingles($0) } ?? Shingles(hashes: []), credit: Credit.of(article),
            day: article.published?.dayNumber ?? 0)
    }

    // MARK: Writing

    private func write(reading told: Told?, of article: Int64) throws {
        try connection.run(
            """
            UPDATE article_readings SET rules_version = ?2, day = ?3, credit = ?4, shingles = ?5, root_id = NULL
            WHERE article_id = ?1
            """, .integer(article), .text(Self.linkingRulesVersion), .integer(orNull: told.map { Int64($0.day) }),
            .text(orNull: told?.credit), told.map { .blob($0.shingles.bytes) } ?? .null)
    }

    private func write(
        _ happenings: [Happening], of article: LoadedArticle, places: inout [(key: Int64, happening: Int64)]
    ) throws -> [Int64] {
        try happenings.map { happening in
            let id = try insert(happening, of: article.id)
            try connection.run(
                "INSERT INTO happening_claims VALUES (?1, ?2, ?3)",
                forEach: zip(happening.claims, happening.evidence).lazy.map { index, reason in
                    [.integer(article.claimIDs[index]), .integer(id), .text(reason)]
                })
            places += EventCandidates.keys(of: happening).map { ($0, id) }
            return id
        }
    }

    private func write(
        _ actors: [ActorReadingRow?], of article: LoadedArticle, known: inout [ActorReadingRow: Int64],
        _ changes: inout LinkChanges
    ) throws {
        for (claim, actor) in zip(article.claimIDs, actors) {
            guard let actor else { continue }
            let reading = try known[actor] ?? id(of: actor)
            known[actor] = reading
            changes.actorReadings.insert(reading)
            try connection.run("INSERT INTO claim_speakers VALUES (?1, ?2)", .integer(claim), .integer(reading))
        }
    }

    /// The id of a reading; what was never read so before is written.
    private func id(of actor: ActorReadingRow) throws -> Int64 {
        let known = try connection.first(
            """
            SELECT id FROM actor_readings
            WHERE key = ?1 AND wording = ?2 AND name = ?3 AND kind = ?4 AND party IS ?5 AND rule = ?6
            """, .text(actor.key), .text(actor.wording), .text(actor.name), .text(actor.kind.rawValue),
            .text(orNull: actor.party), .text(actor.rule)
        ) { try $0.integer(0) }
        return try known
            ?? connection.insert(
                """
                INSERT INTO actor_readings (key, wording, name, kind, party, rule, reason)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
                """, .text(actor.key), .text(actor.wording), .text(actor.name), .text(actor.kind.rawValue),
                .text(orNull: actor.party), .text(actor.rule))
    }
}
