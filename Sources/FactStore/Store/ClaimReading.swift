import FactText

/// Reading claims with all that belongs to them.
enum ClaimReading {
    /// Every column that ``claim(_:)`` reads, in its order, and the tables that they come from. A condition and
    /// an order may follow.
    static let select = """
        SELECT c.id, a.document, o.name, v.published, a.url, v.title,
            c.span_start, c.span_end, c.words, c.quote_start, c.quote_end, c.quote,
            c.low, c.high, c.qualifier, c.counted, c.measure, c.group_name, c.side,
            c.actor, c.via, c.cue, c.modality, c.as_of, c.event_start, c.event_end, c.place, c.event_hint,
            c.confidence, c.part_of, whole.position, reading.actor_id, actor.name,
            e.id, e.name, e.start_date, e.end_date, e.place, co.origin_id, v.id, a.id, o.id, c.position
        FROM claims c
        JOIN versions v ON v.id = c.version_id
        JOIN articles a ON a.id = v.article_id
        JOIN outlets o ON o.id = a.outlet_id
        LEFT JOIN claims whole ON whole.id = c.part_of
        LEFT JOIN claim_speakers speaker ON speaker.claim_id = c.id
        LEFT JOIN actor_readings reading ON reading.id = speaker.reading_id
        LEFT JOIN actors actor ON actor.id = reading.actor_id
        LEFT JOIN claim_events ce ON ce.claim_id = c.id
        LEFT JOIN events e ON e.id = ce.event_id
        LEFT JOIN claim_origins co ON co.claim_id = c.id

        """

    /// An order that does not depend on when an article came in, except between articles that nothing else
    /// tells apart.
    static let order = "\nORDER BY v.published, o.name, a.document, a.url, a.id, c.position, c.id"

    /// The claim of a row of ``select``.
    static func claim(_ row: borrowing Statement) throws -> StoredClaim {
        let start = try row.optionalInteger(6).map(Int.init)
        let end = try row.optionalInteger(7).map(Int.init)
        let span = start.flatMap { start in end.map { start..<$0 } }
        let quoteStart = try row.optionalInteger(9).map(Int.init)
        let quoteEnd = try row.optionalInteger(10).map(Int.init)
        let claim = Claim(
            span: span ?? 0..<0, text: try row.text(8),
            figure: Figure(
                bounds: Bounds(low: try row.optionalReal(12), high: try row.optionalReal(13)),
                qualifier: try row.name(14)),
            counted: try row.text(15), measure: try row.name(16), group: try row.name(17),
            side: try row.optionalText(18), actor: try row.optionalText(19), via: try row.optionalText(20),
            cue: try row.optionalText(21), modality: try row.name(22), asOf: try row.date(23),
            eventStart: try row.date(24), eventEnd: try row.date(25), place: try row.optionalText(26),
            event: try row.optionalText(27), subsetOf: try row.optionalInteger(30).map(Int.init),
            confidence: try row.real(28),
            sentence: quoteStart.flatMap { start in quoteEnd.map { start..<$0 } })
        guard let published = try row.date(3) else {
            preconditionFailure("versions.published is NOT NULL")
        }
        return StoredClaim(
            id: try row.integer(0), document: try row.text(1), outlet: try row.text(2), published: published,
            url: try row.optionalText(4), title: try row.optionalText(5), claim: claim, hasSpan: span != nil,
            quote: try row.optionalText(11), position: Int(try row.integer(42)),
            wholeID: try row.optionalInteger(29),
            actorID: try row.optionalInteger(31), actorName: try row.optionalText(32),
            eventID: try row.optionalInteger(33), eventName: try row.optionalText(34),
            eventStart: try row.date(35), eventEnd: try row.date(36), eventPlace: try row.optionalText(37),
            originID: try row.optionalInteger(38), versionID: try row.integer(39),
            articleID: try row.integer(40), outletID: try row.integer(41))
    }
}

extension Statement {
    /// The date in a column, counted from 0; `nil` for NULL. Throws for a text that is no date.
    func date(_ column: Int) throws -> PartialDate? {
        guard let text = try optionalText(column) else { return nil }
        guard let date = PartialDate(iso: text) else { throw unknown(text, column) }
        return date
    }

    /// The case that a column, counted from 0, names. Throws for a name that this factdb does not know.
    func name<Name: RawRepresentable<String>>(_ column: Int) throws -> Name {
        let text = try text(column)
        guard let name = Name(rawValue: text) else { throw unknown(text, column) }
        return name
    }

    private func unknown(_ text: String, _ column: Int) -> SQLiteError {
        SQLiteError(
            code: .corrupt, message: "column \(columnNames[column]) holds “\(text)”, which is unknown", sql: sql)
    }
}
