import FactText

/// Events as the rows of a table.
public enum EventTable {
    /// One row an event.
    public static func all(_ events: [EventSummary]) -> ResultTable {
        ResultTable(
            columns: ["id", "event", "kind", "place", "start", "end", "claims", "outlets"],
            rows: events.map { event in
                [
                    .integer(event.id), .text(event.name), Cell(event.kind), Cell(event.place), Cell(event.start?.iso),
                    Cell(event.end?.iso), Cell(event.claims), Cell(event.outlets),
                ]
            })
    }

    /// One row a claim, with what its article tells and why that is this event.
    public static func evidence(_ evidence: [EventSummary.Evidence]) -> ResultTable {
        ResultTable(
            columns: ["claim", "outlet", "document", "words", "measure", "told", "why"],
            rows: evidence.map { claim in
                [
                    .integer(claim.claim), .text(claim.outlet), .text(claim.document), .text(claim.words),
                    .text(claim.measure.rawValue), .text(claim.told), .text(claim.linked),
                ]
            })
    }
}
