import FactText

/// A claim on its way into the table `claims`.
struct ClaimRow {
    var claim: Claim
    /// Whether `claim.span` is a place in the article's text.
    var hasSpan: Bool
    var quote: String?
    /// Where the quote stands in the text.
    var quoteRange: Range<Int>?
}

/// A claim to be written, and as what.
struct ClaimItem {
    var row: ClaimRow
    /// The claim that it is; `nil` for a new one.
    var id: Int64?
    /// Its place among the version's claims.
    var position: Int
    /// Whether the claim that it is stays as a person wrote it and only learns where in the text it stands.
    var isKept = false
}

/// Writing claims. All of it happens inside a transaction of the caller.
extension Store {
    /// Writes the claims of one reading of a version and gives their ids in the same order.
    func write(
        _ items: [ClaimItem], version: Int64, extraction: Int64, isCurrent: Bool, published: PartialDate
    ) throws -> [Int64] {
        var ids: [Int64] = []
        ids.reserveCapacity(items.count)
        // Both are looked up once an article and not once a claim.
        try connection.withStatement(ClaimSQL.insert) { insert in
            try connection.withStatement(ClaimSQL.update) { update in
                for item in items {
                    let place = (version, extraction, item.position)
                    if let id = item.id, item.isKept {
                        try locate(id, item)
                        ids.append(id)
                    } else if let id = item.id {
                        try bind(item.row, to: update, place: place, isCurrent: isCurrent, published: published)
                        try update.bind(id, at: ClaimSQL.columns.count + 1)
                        try update.run()
                        update.reset()
                        try connection.run("DELETE FROM claim_reasons WHERE claim_id = ?1", .integer(id))
                        ids.append(id)
                    } else {
                        try bind(item.row, to: insert, place: place, isCurrent: isCurrent, published: published)
                        try insert.run()
                        insert.reset()
                        ids.append(connection.lastInsertedID)
                    }
                }
            }
        }
        try writeParts(items, ids)
        try writeReasons(items, ids)
        return ids
    }

    private func locate(_ id: Int64, _ item: ClaimItem) throws {
        let span = item.row.hasSpan ? item.row.claim.span : nil
        guard let span, let quote = item.row.quoteRange else { return }
        try connection.run(
            """
            UPDATE claims SET position = ?2, span_start = ?3, span_end = ?4, words = ?5, quote_start = ?6,
                quote_end = ?7, quote = ?8
            WHERE id = ?1
            """, .integer(id), .integer(Int64(item.position)), .integer(Int64(span.lowerBound)),
            .integer(Int64(span.upperBound)), .text(item.row.claim.text), .integer(Int64(quote.lowerBound)),
            .integer(Int64(quote.upperBound)), .text(orNull: item.row.quote))
    }

    private func bind(
        _ row: ClaimRow, to statement: borrowing Statement, place: (version: Int64, extraction: Int64, position: Int),
        isCurrent: Bool, published: PartialDate
    ) throws {
        var index = 0
        func bind(_ value: Int64?) throws {
            index += 1
            if let value { try statement.bind(value, at: index) }
        }
        func bind(_ value: Double?) throws {
            index += 1
            if let value { try statement.bind(value, at: index) }
        }
        func bind(_ value: String?) throws {
            index += 1
            if let value { try statement.bind(value, at: index) }
        }
        let claim = row.claim
        try bind(place.version)
        try bind(place.extraction)
        try bind(Int64(place.position))
        try bind(isCurrent ? 1 : 0 as Int64)
        try bind(row.hasSpan ? Int64(claim.span.lowerBound) : nil)
        try bind(row.hasSpan ? Int64(claim.span.upperBound) : nil)
        try bind(claim.text)
        try bind(row.quoteRange.map { Int64($0.lowerBound) })
        try bind(row.quoteRange.map { Int64($0.upperBound) })
        try bind(row.quote)
        try bind(claim.figure.bounds.low)
        try bind(claim.figure.bounds.high)
        try bind(claim.figure.qualifier.rawValue)
        try bind(claim.counted)
        try bind(claim.measure.rawValue)
        try bind(claim.group.rawValue)
        try bind(claim.side)
        try bind(claim.actor)
        try bind(claim.via)
        try bind(claim.cue)
        try bind(claim.modality.rawValue)
        try bind((claim.asOf ?? published).iso)
        try bind(claim.eventStart?.iso)
        try bind(claim.eventEnd?.iso)
        try bind(claim.place)
        try bind(claim.event)
        try bind(claim.confidence)
    }

    /// A part may stand before its whole, so the references follow when every claim has its id.
    private func writeParts(_ items: [ClaimItem], _ ids: [Int64]) throws {
        for (offset, item) in items.enumerated() where !item.isKept {
            guard let whole = item.row.claim.subsetOf, ids.indices.contains(whole), whole != offset else { continue }
            try connection.run(
                "UPDATE claims SET part_of = ?1 WHERE id = ?2", .integer(ids[whole]), .integer(ids[offset]))
        }
    }

    private func writeReasons(_ items: [ClaimItem], _ ids: [Int64]) throws {
        try connection.withStatement("INSERT INTO claim_reasons VALUES (?1, ?2, ?3, ?4, ?5, ?6)") { statement in
            for (item, id) in zip(items, ids) where !item.isKept {
                for (position, reason) in item.row.claim.reasons.enumerated() {
                    try statement.bind(id, at: 1)
                    try statement.bind(Int64(position), at: 2)
                    try statement.bind(reason.field, at: 3)
                    try statement.bind(reason.rule, at: 4)
                    if let words = reason.words {
                        try statement.bind(Int64(words.lowerBound), at: 5)
                        try statement.bind(Int64(words.upperBound), at: 6)
                    }
                    try statement.run()
                    statement.reset()
                }
            }
        }
    }
}

/// The statements that write claims, made of one list of columns.
private enum ClaimSQL {
    static let columns = [
        "version_id", "extraction_id", "position", "is_current", "span_start", "span_end", "words",
        "quote_start", "quote_end", "quote", "low", "high", "qualifier", "counted", "measure", "group_name",
        "side", "actor", "via", "cue", "modality", "as_of", "event_start", "event_end", "place", "event_hint",
        "confidence",
    ]

    static let insert = """
        INSERT INTO claims (\(columns.joined(separator: ", ")))
        VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))
        """

    static let update = """
        UPDATE claims SET part_of = NULL, \
        \(columns.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")) WHERE id = ?\(columns.count + 1)
        """
}
