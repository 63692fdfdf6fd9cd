public import FactText

/// Claims that were just read from articles, as the rows of a table.
public enum ClaimTable {
    /// Every field, for machines: a file that `factdb import` takes.
    public static func complete(_ claims: [(document: Document, claim: Claim)]) -> ResultTable {
        ResultTable(
            columns: [
                "document", "start", "end", "text", "low", "high", "qualifier", "counted", "measure", "group", "side",
                "actor", "via", "cue", "modality", "as_of", "event_start", "event_end", "place", "event", "subset_of",
                "optional", "confidence", "outlet", "published", "url", "title",
            ],
            rows: claims.map { document, claim in
                [
                    .text(document.id), Cell(claim.span.lowerBound), Cell(claim.span.upperBound), .text(claim.text),
                    Cell(claim.figure.bounds.low), Cell(claim.figure.bounds.high),
                    .text(claim.figure.qualifier.rawValue), .text(claim.counted), .text(claim.measure.rawValue),
                    .text(claim.group.rawValue), Cell(claim.side), Cell(claim.actor), Cell(claim.via), Cell(claim.cue),
                    .text(claim.modality.rawValue), Cell(claim.asOf?.iso), Cell(claim.eventStart?.iso),
                    Cell(claim.eventEnd?.iso), Cell(claim.place), Cell(claim.event), Cell(claim.subsetOf),
                    .text(claim.isOptional ? "true" : "false"), .real(ClaimJSON.rounded(claim.confidence)),
                    Cell(document.outlet), Cell(document.published?.iso), Cell(document.url), Cell(document.title),
                ]
            })
    }

    /// What a person looks at first: the figure in words, what it counts, who asserts it, when and where.
    public static func short(_ claims: [(document: Document, claim: Claim)]) -> ResultTable {
        ResultTable(
            columns: ["document", "figure", "measure", "group", "side", "actor", "as of", "event", "place", "text"],
            rows: claims.map { document, claim in
                [
                    .text(document.id), .text(claim.figureWords), .text(claim.measure.rawValue),
                    .text(claim.group.rawValue), Cell(claim.side), Cell(claim.actor), Cell(claim.asOf?.iso),
                    Cell(DateWords.span(claim.eventStart, claim.eventEnd)), Cell(claim.place), .text(claim.text),
                ]
            })
    }
}

extension Claim {
    /// The figure in words, with a mark where the text denies it or only allows it.
    var figureWords: String {
        let words = figure.words(of: measure)
        return modality == .asserted ? words : "\(words) (\(modality.rawValue))"
    }
}

/// Dates as tables show them.
enum DateWords {
    /// One date, or two with a dash between; `nil` without any.
    static func span(_ start: PartialDate?, _ end: PartialDate?) -> String? {
        guard let start = start ?? end else { return nil }
        guard let end, end != start else { return start.iso }
        return "\(start.iso) – \(end.iso)"
    }
}
