public import FactText

/// An event with all that is known of it.
public struct EventSummary: Sendable, Hashable {
    /// Why a claim is about the event.
    public struct Evidence: Sendable, Hashable {
        /// The claim.
        public var claim: Int64
        /// Who published it.
        public var outlet: String
        /// The article.
        public var document: String
        /// The figure's own words.
        public var words: String
        /// What happened to what is counted.
        public var measure: Measure
        /// The words and days of the article that say which happening it tells of.
        public var told: String
        /// Why that happening is this event.
        public var linked: String
    }

    /// The event in the store.
    public var id: Int64
    /// Its name, no other event's.
    public var name: String
    /// What kind of happening.
    public var kind: String?
    /// Where.
    public var place: String?
    /// When it began.
    public var start: PartialDate?
    /// When it ended.
    public var end: PartialDate?
    /// How many current claims are about it.
    public var claims: Int
    /// How many outlets print them.
    public var outlets: Int
}

extension Store {
    /// The events, those with the most outlets and claims first; with a name or id, that one.
    ///
    /// - Throws: `notFound` for a name that no event has, with names that are like it.
    public func events(named name: String? = nil) throws(StoreError) -> [EventSummary] {
        try reporting {
            let wanted = try name.map { Set(try Names.events($0, connection)) }
            return try connection.rows(
                """
                SELECT e.id, e.name, e.kind, e.place, e.start_date, e.end_date, count(*), count(DISTINCT a.outlet_id)
                FROM events e JOIN claim_events ce ON ce.event_id = e.id JOIN claims c ON c.id = ce.claim_id
                JOIN versions v ON v.id = c.version_id JOIN articles a ON a.id = v.article_id
                GROUP BY e.id ORDER BY 8 DESC, 7 DESC, e.name
                """
            ) { row in
                EventSummary(
                    id: try row.integer(0), name: try row.text(1), kind: try row.optionalText(2),
                    place: try row.optionalText(3), start: try row.date(4), end: try row.date(5),
                    claims: Int(try row.integer(6)), outlets: Int(try row.integer(7)))
            }.filter { wanted?.contains($0.id) ?? true }
        }
    }

    /// The claims about an event, each with why, by outlet and place in the article.
    ///
    /// - Throws: `notFound` for a name that no event has, with names that are like it.
    public func evidence(forEvent name: String) throws(StoreError) -> [EventSummary.Evidence] {
        try reporting {
            let ids = try Names.events(name, connection)
            return try connection.rows(
                """
                SELECT c.id, o.name, a.document, c.words, c.measure, coalesce(h.reason, ''), e.reason
                FROM claim_events ce JOIN events e ON e.id = ce.event_id JOIN claims c ON c.id = ce.claim_id
                LEFT JOIN happening_claims h ON h.claim_id = c.id
                JOIN versions v ON v.id = c.version_id JOIN articles a ON a.id = v.article_id
                JOIN outlets o ON o.id = a.outlet_id
                WHERE ce.event_id IN (SELECT value FROM json_each(?1))
                ORDER BY v.published, o.name, a.document, a.url, c.position
                """, .text(Names.json(ids))
            ) { row in
                EventSummary.Evidence(
                    claim: try row.integer(0), outlet: try row.text(1), document: try row.text(2),
                    words: try row.text(3), measure: try row.name(4), told: try row.text(5),
                    linked: try row.text(6))
            }
        }
    }
}
