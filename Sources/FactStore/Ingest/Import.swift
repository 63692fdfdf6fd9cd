import FactText

/// What became of claims that were handed to a store.
public struct ImportOutcome: Sendable, Hashable {
    /// Claims that the store did not have.
    public var new = 0
    /// Claims that it had as they are: nothing was written.
    public var known = 0
    /// Claims that it had with other details, which now are as imported.
    public var corrected = 0
    /// Articles that it did not have; they have no text.
    public var newArticles = 0
}

extension Store {
    /// Writes claims that a person or another tool made: all of them or none.
    ///
    /// Rows of one article belong together in their order, and `subsetOf` counts among them. A claim goes to the
    /// current text of its article when there is one, and its words must then stand where its span says. A claim
    /// that the rules have found too becomes the person's.
    ///
    /// - Throws: `badInput` with the row's place for bounds that are open on both sides or out of order, words
    ///   that are not where the span says, a part of something that is not there, or rows of one article that
    ///   differ in date.
    @discardableResult
    public func importClaims(_ rows: [ImportedClaim], at time: Timestamp) throws(StoreError) -> ImportOutcome {
        try reporting {
            for row in rows { try Self.check(row) }
            return try connection.transaction {
                var outcome = ImportOutcome()
                for group in Self.byArticle(rows) { try importArticle(group, at: time, &outcome) }
                return outcome
            }
        }
    }

    private static func check(_ row: ImportedClaim) throws(StoreError) {
        let bounds = row.claim.figure.bounds
        switch (bounds.low, bounds.high) {
        case (nil, nil):
            throw StoreError(
                .badInput, "the figure has neither low nor high", at: row.place, remedy: "Give at least one of them.")
        case (let low?, let high?) where low > high:
            throw StoreError(
                .badInput, "low is above high", at: row.place, remedy: "Write the smaller bound first.")
        case (let low, let high) where [low, high].contains { $0?.isFinite == false }:
            throw StoreError(.badInput, "a bound is no number", at: row.place, remedy: "Leave an open bound empty.")
        default: break
        }
        guard !row.outlet.isEmpty, !row.document.isEmpty else {
            throw StoreError(
                .badInput, "the outlet or the document is missing", at: row.place, remedy: "Every row needs both.")
        }
    }

    /// The rows of each article in the order of the file, articles in the order of their first rows.
    private static func byArticle(_ rows: [ImportedClaim]) -> [[ImportedClaim]] {
        struct Key: Hashable {
            var outlet: String
            var document: String
            var url: String?
        }
        var groups: [[ImportedClaim]] = []
        var places: [Key: Int] = [:]
        for row in rows {
            let key = Key(outlet: row.outlet, document: row.document, url: row.url)
            if let place = places[key] {
                groups[place].append(row)
            } else {
                places[key] = groups.count
                groups.append([row])
            }
        }
        return groups
    }

    private func importArticle(
        _ group: [ImportedClaim], at time: Timestamp, _ outcome: inout ImportOutcome
    ) throws {
        let first = group[0]
        for (offset, row) in group.enumerated() {
            guard row.published == first.published else {
                throw StoreError(
                    .badInput, "the article \(row.document) has two dates of publication", at: row.place,
                    remedy: "Write \(first.published.iso) or \(row.published.iso) in all its rows.")
            }
            if let whole = row.claim.subsetOf, !group.indices.contains(whole) || whole == offset {
                throw StoreError(
                    .badInput, "subsetOf \(whole) is no other row of the article \(row.document)", at: row.place,
                    remedy: "It counts the article's rows from 0 to \(group.count - 1).")
            }
        }
        let facts = ArticleFacts(
            outlet: first.outlet, document: first.document, url: first.url, title: first.title,
            published: first.published, place: first.place)
        let (article, isNew) = try article(facts)
        let version: Int64
        var text: String?
        if isNew {
            version = try insertVersion(
                of: article, facts, text: nil, sha256: nil, path: nil, isCurrent: true, at: time)
            outcome.newArticles += 1
        } else {
            (version, text) = try currentVersion(of: article)
            if text == nil { try correct(version, of: article, facts) }
        }
        let rows = try Self.rows(of: group, text: text)
        try write(rows, article: article, version: version, published: first.published, at: time, &outcome)
    }

    /// Of an article without a text, date and title are what was imported last: nothing else tells them.
    private func correct(_ version: Int64, of article: Int64, _ facts: ArticleFacts) throws {
        try connection.run(
            """
            UPDATE versions SET published = ?2, title = coalesce(?3, title)
            WHERE id = ?1 AND (published <> ?2 OR title IS NOT coalesce(?3, title))
            """, .integer(version), .text(facts.published.iso), .text(orNull: facts.title))
        if connection.changes > 0 { try markForLinking(article: article) }
    }

    private func currentVersion(of article: Int64) throws -> (Int64, String?) {
        let found = try connection.first(
            "SELECT id, text FROM versions WHERE article_id = ?1 AND is_current", .integer(article)
        ) { (try $0.integer(0), try $0.optionalText(1)) }
        guard let found else { preconditionFailure("article \(article) has no current version") }
        return found
    }

    private static func rows(of group: [ImportedClaim], text: String?) throws(StoreError) -> [ClaimRow] {
        let index = text.map(CodePointSlicer.init)
        var rows: [ClaimRow] = []
        for row in group {
            var claim = row.claim
            claim.asOf = claim.asOf ?? row.published
            guard row.hasSpan, let index else {
                rows.append(ClaimRow(claim: claim, hasSpan: row.hasSpan, quote: row.quote))
                continue
            }
            guard let words = index[claim.span], words == claim.text,
                let quote = Quote(span: claim.span, sentence: claim.sentence, in: index)
            else {
                throw StoreError(
                    .badInput,
                    "“\(claim.text)” is not at \(claim.span.lowerBound)–\(claim.span.upperBound) of the text",
                    at: row.place,
                    remedy: "Count code points from 0 in the stored text of \(row.document), or leave the span out.")
            }
            rows.append(ClaimRow(claim: claim, hasSpan: true, quote: quote.text, quoteRange: quote.range))
        }
        return rows
    }

    private func write(
        _ rows: [ClaimRow], article: Int64, version: Int64, published: PartialDate, at time: Timestamp,
        _ outcome: inout ImportOutcome
    ) throws {
        let (claims, imported) = try claimsWithMethod(version: version)
        let matches = ClaimMatcher.match(
            rows.map { .init(claim: $0.claim, hasSpan: $0.hasSpan) },
            with: claims.map { .init(claim: $0.claim, hasSpan: $0.hasSpan) })
        var next = (claims.map(\.position).max() ?? -1) + 1
        var items: [ClaimItem] = []
        var written = 0
        for (row, match) in zip(rows, matches) {
            guard let match else {
                items.append(ClaimItem(row: row, position: next))
                next += 1
                outcome.new += 1
                written += 1
                continue
            }
            let old = claims[match]
            let row = Self.placed(row, as: old)
            let whole = row.claim.subsetOf.flatMap { matches[$0] }.map { claims[$0].id }
            let isSame =
                imported.contains(old.id) && old.wholeID == whole && (whole == nil) == (row.claim.subsetOf == nil)
                && Self.saysTheSame(row, old)
            items.append(ClaimItem(row: row, id: old.id, position: old.position, isKept: isSame))
            if isSame { outcome.known += 1 } else { outcome.corrected += 1 }
            written += isSame ? 0 : 1
        }
        // A file that is imported again leaves no trace.
        guard written > 0 else { return }
        let extraction = try insertExtraction(of: version, rules: nil, at: time)
        _ = try write(items, version: version, extraction: extraction, isCurrent: true, published: published)
        try markForLinking(article: article)
    }

    /// An imported claim where the stored one stands, as far as it does not say so itself.
    private static func placed(_ row: ClaimRow, as old: StoredClaim) -> ClaimRow {
        var row = row
        if !row.hasSpan, old.hasSpan {
            row.hasSpan = true
            row.claim.span = old.claim.span
            row.claim.text = old.claim.text
        }
        if row.claim.sentence == nil, let sentence = old.claim.sentence, row.claim.span == old.claim.span {
            row.claim.sentence = sentence
            row.quoteRange = sentence
            row.quote = old.quote
        }
        return row
    }

    /// Whether an imported claim adds nothing to a stored one. What each is a part of is compared elsewhere.
    private static func saysTheSame(_ row: ClaimRow, _ old: StoredClaim) -> Bool {
        var new = row.claim
        new.subsetOf = old.claim.subsetOf
        new.sentence = old.claim.sentence
        new.reasons = []
        return new == old.claim && row.hasSpan == old.hasSpan && (row.quote == nil || row.quote == old.quote)
    }
}
