import FactText

/// Disagreements as rows, one a claim: complete, for machines; the columns are stable.
public enum DisagreementTable {
    /// The rows, disagreements in the order given, claims by article and place in it.
    public static func complete(_ disagreements: [Disagreement]) -> ResultTable {
        var table = ResultTable(
            columns: [
                "disagreement", "verdict", "event", "event_start", "event_end", "place", "measure", "group", "side",
                "outlets", "origins", "outlet", "actor", "figure", "low", "high", "qualifier", "modality", "as_of",
                "published", "document", "url", "start", "end", "quote",
            ])
        for disagreement in disagreements {
            let subject: [Cell] = [
                .text(disagreement.name), .text(disagreement.verdict.rawValue), .text(disagreement.event),
                Cell(disagreement.eventStart?.iso), Cell(disagreement.eventEnd?.iso), Cell(disagreement.place),
                .text(disagreement.measure.rawValue), .text(disagreement.group.rawValue), Cell(disagreement.side),
                Cell(disagreement.outlets), Cell(disagreement.origins),
            ]
            for claim in disagreement.claims { table.rows.append(subject + StoredClaimTable.position(of: claim)) }
        }
        return table
    }
}
