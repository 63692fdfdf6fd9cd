import FactText

/// Everything that a store knows of one claim.
public struct ClaimDetails: Sendable, Hashable {
    /// The claim; its `reasons` are filled in.
    public var claim: StoredClaim
    /// Whether it counts: not an older version's, and still found by the rules or kept by a person.
    public var isCurrent: Bool
    /// Which rules found it; `nil` for a claim that a person imported.
    public var rulesVersion: String?
    /// When it was found or imported last, in UTC.
    public var extractedAt: String
    /// The file that its article was read from, as it was named then.
    public var path: String?
    /// The SHA-256 of the text; `nil` for an article without one.
    public var sha256: String?
    /// When the text came into the store, in UTC.
    public var ingestedAt: String
    /// Which version of the article it is, from 1 by arrival.
    public var versionNumber: Int
    /// How many versions of the article there are.
    public var versionCount: Int
    /// Why it is this actor; `nil` where it has none.
    public var actorReason: String?
    /// Why it is about this event.
    public var eventReason: String?
    /// What makes its origin one voice: an actor, an agency or an article, and its name.
    public var origin: String?
    /// Why it has this origin.
    public var originReason: String?
    /// The claims that are a part of it.
    public var parts: [Int64]
    /// What people decided about its event and its actor, the oldest first.
    public var decisions: [DecisionMade]
}

extension Store {
    /// A claim with its provenance.
    ///
    /// - Throws: `notFound` for an id that no claim has.
    public func show(claim id: Int64) throws(StoreError) -> ClaimDetails {
        try reporting {
            let found = try connection.first(
                ClaimReading.select + "WHERE c.id = ?1", .integer(id), read: ClaimReading.claim)
            guard var claim = found else {
                throw StoreError(
                    .notFound, "there is no claim \(id)", remedy: "`factdb claims` lists them with their ids.")
            }
            claim.claim.reasons = try connection.rows(
                "SELECT field, rule, words_start, words_end FROM claim_reasons WHERE claim_id = ?1 ORDER BY position",
                .integer(id)
            ) { row in
                let start = try row.optionalInteger(2).map(Int.init)
                let end = try row.optionalInteger(3).map(Int.init)
                return Reason(
                    field: try row.text(0), rule: try row.text(1),
                    words: start.flatMap { start in end.map { start..<$0 } })
            }
            let parts = try connection.rows(
                "SELECT id FROM claims WHERE part_of = ?1 AND is_current ORDER BY position, id", .integer(id)
            ) { try $0.integer(0) }
            let onActor = try claim.actorID.map { try decisions(onActors: [$0]) } ?? []
            let made = Set(try decisions(onEventsOf: [id]) + onActor).sorted { $0.entry.id < $1.entry.id }
            let details = try connection.first(Self.details, .integer(id)) { row in
                ClaimDetails(
                    claim: claim, isCurrent: try row.integer(0) == 1, rulesVersion: try row.optionalText(1),
                    extractedAt: try row.text(2), path: try row.optionalText(3), sha256: try row.optionalText(4),
                    ingestedAt: try row.text(5), versionNumber: Int(try row.integer(6)),
                    versionCount: Int(try row.integer(7)), actorReason: try row.optionalText(8),
                    eventReason: try row.optionalText(9), origin: try row.optionalText(10),
                    originReason: try row.optionalText(11), parts: parts,
                    decisions: made)
            }
            guard let details else { preconditionFailure("claim \(id) was there a moment ago") }
            return details
        }
    }

    private static let details = """
        SELECT c.is_current, x.rules_version, x.extracted_at, v.path, v.sha256, v.ingested_at,
            (SELECT count(*) FROM versions o WHERE o.article_id = v.article_id AND o.id <= v.id),
            (SELECT count(*) FROM versions o WHERE o.article_id = v.article_id),
            ca.reason, e.reason, r.kind || ' ' || r.name, r.reason
        FROM claims c
        JOIN versions v ON v.id = c.version_id
        JOIN extractions x ON x.id = c.extraction_id
        LEFT JOIN claim_actors ca ON ca.claim_id = c.id
        LEFT JOIN claim_events ce ON ce.claim_id = c.id
        LEFT JOIN events e ON e.id = ce.event_id
        LEFT JOIN claim_origins co ON co.claim_id = c.id
        LEFT JOIN origins r ON r.id = co.origin_id
        WHERE c.id = ?1
        """
}
