import FactText

/// Claims of the store as the rows of a table.
public enum StoredClaimTable {
    /// Every column, for machines; stable.
    public static func complete(_ claims: [StoredClaim], voices: Voices) -> ResultTable {
        ResultTable(
            columns: [
                "claim", "event", "event_start", "event_end", "place", "measure", "group", "side", "outlets",
                "origins", "outlet", "actor", "figure", "low", "high", "qualifier", "modality", "as_of", "published",
                "document", "url", "start", "end", "quote",
            ],
            rows: claims.map { claim in
                let subject: [Cell] = [
                    .integer(claim.id), Cell(claim.eventName ?? claim.claim.event),
                    Cell((claim.eventStart ?? claim.claim.eventStart)?.iso),
                    Cell((claim.eventEnd ?? claim.claim.eventEnd)?.iso), Cell(claim.eventPlace ?? claim.claim.place),
                    .text(claim.claim.measure.rawValue), .text(claim.claim.group.rawValue), Cell(claim.claim.side),
                    Cell(voices.outlets(of: claim)), Cell(voices.origins(of: claim)),
                ]
                return subject + position(of: claim)
            })
    }

    /// The columns from `outlet` on: who says what, where.
    static func position(of stored: StoredClaim) -> [Cell] {
        let claim = stored.claim
        return [
            .text(stored.outlet), Cell(claim.actor), .text(claim.figure.words(of: claim.measure)),
            Cell(claim.figure.bounds.low), Cell(claim.figure.bounds.high), .text(claim.figure.qualifier.rawValue),
            .text(claim.modality.rawValue), Cell(claim.asOf?.iso), .text(stored.published.iso),
            .text(stored.document), Cell(stored.url), Cell(stored.hasSpan ? claim.span.lowerBound : nil),
            Cell(stored.hasSpan ? claim.span.upperBound : nil), Cell(stored.quote),
        ]
    }

    /// What a person looks at first.
    public static func short(_ claims: [StoredClaim]) -> ResultTable {
        ResultTable(
            columns: ["claim", "figure", "measure", "group", "side", "actor", "outlet", "as of", "event", "quote"],
            rows: claims.map { stored in
                let claim = stored.claim
                return [
                    .integer(stored.id), .text(claim.figureWords), .text(claim.measure.rawValue),
                    .text(claim.group.rawValue), Cell(claim.side), Cell(stored.actorName ?? claim.actor),
                    .text(stored.outlet), Cell(claim.asOf?.iso), Cell(stored.eventName), Cell(stored.quote),
                ]
            })
    }
}
