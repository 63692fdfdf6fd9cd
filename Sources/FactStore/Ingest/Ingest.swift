public import FactText

/// What became of an article that was handed to a store.
public enum IngestOutcome: Sendable, Hashable {
    /// An article that the store did not have.
    case new
    /// Another text of an article that it had; the old one stays.
    case newVersion
    /// The same text of the same article, read by the same rules: nothing was written.
    case known
    /// The same text, but read by other rules or published on another day: its claims were read again.
    case reread
}

extension Store {
    /// Writes an article with its claims: all or nothing.
    ///
    /// A claim that is found again in the same text keeps its id, and a claim that a person imported keeps what
    /// the person wrote. Many articles in one ``transaction(_:)`` are much faster than one by one.
    ///
    /// - Parameters:
    ///   - article: what was read; it must name an outlet and a day of publication.
    ///   - extraction: what the rules found in its text.
    ///   - rulesVersion: the version of those rules.
    ///   - time: the time of day, for the record only.
    /// - Throws: `badInput` without an outlet or a date; `internal` for spans that do not fit the text.
    @discardableResult
    public func ingest(
        _ article: ArticleInput, _ extraction: Extraction, rulesVersion: String = Extractor.rulesVersion,
        at time: Timestamp
    ) throws(StoreError) -> IngestOutcome {
        try reporting {
            let facts = try facts(of: article)
            let text = article.document.text
            let sha256 = SHA256.hex(of: text)
            let rows = try Self.rows(of: extraction, text: text, place: article.place)
            return try connection.transaction {
                try write(
                    Reading(
                        facts: facts, text: text, sha256: sha256, path: article.path == "-" ? nil : article.path,
                        rows: rows, credits: extraction.credits, rulesVersion: rulesVersion, time: time))
            }
        }
    }

    /// How many claims the store has of an article, where ingesting it would write nothing; `nil` where it would.
    ///
    /// Asked before the text is read for claims, which takes far longer.
    ///
    /// - Throws: `badInput` without an outlet or a date.
    public func knownClaims(
        of article: ArticleInput, rulesVersion: String = Extractor.rulesVersion
    ) throws(StoreError) -> Int? {
        try reporting {
            let facts = try facts(of: article)
            guard let id = try knownArticle(facts),
                let version = try version(of: id, sha256: SHA256.hex(of: article.document.text)),
                try !isOutdated(version, facts, rulesVersion: rulesVersion)
            else { return nil }
            let url = try connection.first("SELECT url FROM articles WHERE id = ?1", .integer(id)) {
                try $0.optionalText(0)
            }
            guard facts.url == nil || url == facts.url else { return nil }
            let count = try connection.first(
                "SELECT count(*) FROM claims WHERE version_id = ?1 AND is_current", .integer(version)
            ) { try $0.integer(0) }
            return Int(count ?? 0)
        }
    }

    /// An article that was read, ready to be written.
    private struct Reading {
        var facts: ArticleFacts
        var text: String
        var sha256: String
        var path: String?
        var rows: [ClaimRow]
        var credits: [String]
        var rulesVersion: String
        var time: Timestamp
    }

    private func facts(of article: ArticleInput) throws(StoreError) -> ArticleFacts {
        let document = article.document
        guard let outlet = document.outlet, !outlet.isEmpty else {
            throw StoreError(
                .badInput, "article \(document.id) has no outlet", at: article.place,
                remedy: "Name it in the manifest, in the front matter or with --outlet.")
        }
        guard let published = document.published else {
            throw StoreError(
                .badInput, "article \(document.id) has no date of publication", at: article.place,
                remedy: "Give it in the manifest, in the front matter or with --published.")
        }
        return ArticleFacts(
            outlet: outlet, document: document.id, url: document.url, title: document.title, published: published,
            place: article.place)
    }

    /// The claims with their quotes, each checked against the text that it was read from.
    private static func rows(
        of extraction: Extraction, text: String, place: StoreError.Place
    ) throws(StoreError) -> [ClaimRow] {
        if extraction.claims.isEmpty { return [] }
        let index = CodePointSlicer(text)
        var rows: [ClaimRow] = []
        rows.reserveCapacity(extraction.claims.count)
        for claim in extraction.claims {
            guard index[claim.span] == claim.text,
                let quote = Quote(span: claim.span, sentence: claim.sentence, in: index)
            else {
                throw StoreError(
                    .internal, "the span \(claim.span) does not hold “\(claim.text)”", at: place,
                    remedy: "This is a bug of factdb: please report it with the article.")
            }
            rows.append(ClaimRow(claim: claim, hasSpan: true, quote: quote.text, quoteRange: quote.range))
        }
        return rows
    }

    private func write(_ reading: Reading) throws -> IngestOutcome {
        let (article, isNew) = try article(reading.facts)
        if isNew {
            try insert(reading, article: article, isCurrent: true)
            return .new
        }
        if let version = try version(of: article, sha256: reading.sha256) {
            guard try isOutdated(version, reading.facts, rulesVersion: reading.rulesVersion) else { return .known }
            try connection.run(
                "UPDATE versions SET published = ?1, title = coalesce(?2, title) WHERE id = ?3",
                .text(reading.facts.published.iso), .text(orNull: reading.facts.title), .integer(version))
            try reread(version, article: article, reading)
            return .reread
        }
        if let version = try versionWithoutText(of: article, fitting: reading.text) {
            try connection.run(
                """
                UPDATE versions SET text = ?1, sha256 = ?2, path = ?3, published = ?4, title = coalesce(?5, title)
                WHERE id = ?6
                """, .text(reading.text), .text(reading.sha256), .text(orNull: reading.path),
                .text(reading.facts.published.iso), .text(orNull: reading.facts.title), .integer(version))
            try reread(version, article: article, reading)
            return .new
        }
        try insert(reading, article: article, isCurrent: false)
        try refreshCurrent(article: article)
        return .newVersion
    }

    private func insert(_ reading: Reading, article: Int64, isCurrent: Bool) throws {
        let version = try insertVersion(
            of: article, reading.facts, text: reading.text, sha256: reading.sha256, path: reading.path,
            isCurrent: isCurrent, at: reading.time)
        let extraction = try insertExtraction(of: version, rules: reading.rulesVersion, at: reading.time)
        try write(credits: reading.credits, version: version)
        let items = reading.rows.enumerated().map { ClaimItem(row: $1, position: $0) }
        _ = try write(
            items, version: version, extraction: extraction, isCurrent: isCurrent,
            published: reading.facts.published)
        try markForLinking(article: article)
    }

    /// Writes another reading of a version over the one before.
    private func reread(_ version: Int64, article: Int64, _ reading: Reading) throws {
        let (claims, imported) = try claimsWithMethod(version: version)
        let matches = ClaimMatcher.match(
            reading.rows.map { .init(claim: $0.claim, hasSpan: true) },
            with: claims.map { .init(claim: $0.claim, hasSpan: $0.hasSpan) })
        var items: [ClaimItem] = []
        for (row, match) in zip(reading.rows, matches) {
            let id = match.map { claims[$0].id }
            items.append(
                ClaimItem(row: row, id: id, position: items.count, isKept: id.map(imported.contains) ?? false))
        }
        let extraction = try insertExtraction(of: version, rules: reading.rulesVersion, at: reading.time)
        try write(credits: reading.credits, version: version)
        _ = try write(
            items, version: version, extraction: extraction, isCurrent: true, published: reading.facts.published)
        // What a person knows and the rules do not stands behind what they found.
        let found = Set(items.compactMap(\.id))
        for (offset, claim) in claims.filter({ imported.contains($0.id) && !found.contains($0.id) }).enumerated() {
            try connection.run(
                "UPDATE claims SET position = ?1 WHERE id = ?2", .integer(Int64(items.count + offset)),
                .integer(claim.id))
        }
        try refreshCurrent(article: article)
        try markForLinking(article: article)
    }
}

/// Questions about what the store has of an article.
extension Store {
    private func version(of article: Int64, sha256: String) throws -> Int64? {
        try connection.first(
            "SELECT id FROM versions WHERE article_id = ?1 AND sha256 = ?2", .integer(article), .text(sha256)
        ) { try $0.integer(0) }
    }

    /// Whether the version was read by other rules, or is told to have another date or title.
    private func isOutdated(_ version: Int64, _ facts: ArticleFacts, rulesVersion: String) throws -> Bool {
        let same = try connection.first(
            """
            SELECT v.published = ?2 AND (?3 IS NULL OR v.title IS ?3) AND ?4 IS (
                SELECT rules_version FROM extractions e
                WHERE e.version_id = v.id AND e.method = 'rules' ORDER BY e.id DESC LIMIT 1)
            FROM versions v WHERE v.id = ?1
            """, .integer(version), .text(facts.published.iso), .text(orNull: facts.title), .text(rulesVersion)
        ) { try $0.integer(0) }
        return same != 1
    }

    /// The version that holds only imported claims, when their words are in the text where they say.
    private func versionWithoutText(of article: Int64, fitting text: String) throws -> Int64? {
        let version = try connection.first(
            "SELECT id FROM versions WHERE article_id = ?1 AND text IS NULL AND is_current", .integer(article)
        ) { try $0.integer(0) }
        guard let version else { return nil }
        let index = CodePointSlicer(text)
        let fits = try claimsWithMethod(version: version).claims
            .allSatisfy { !$0.hasSpan || index[$0.claim.span] == $0.claim.text }
        return fits ? version : nil
    }

    /// Every claim of a version, current or not, and which of them a person imported.
    func claimsWithMethod(version: Int64) throws -> (claims: [StoredClaim], imported: Set<Int64>) {
        let claims = try connection.rows(
            ClaimReading.select + "WHERE c.version_id = ?1 ORDER BY c.position, c.id", .integer(version),
            read: ClaimReading.claim)
        let imported = try connection.rows(
            """
            SELECT c.id FROM claims c JOIN extractions x ON x.id = c.extraction_id
            WHERE c.version_id = ?1 AND x.method = 'import'
            """, .integer(version)
        ) { try $0.integer(0) }
        return (claims, Set(imported))
    }
}
