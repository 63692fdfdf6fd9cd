import FactText

/// What the scorer reads of a claim: a line of a gold file, or a claim that the extractor found.
struct ScoredClaim: Decodable, Sendable {
    var document: String
    var start: Int
    var end: Int
    /// The slice of the text at `start..<end`.
    var text: String
    var low: Double?
    var high: Double?
    var qualifier: String
    var measure: String
    var group: String
    var side: String?
    var actor: String?
    var modality: String
    var asOf: String?
    var eventStart: String?
    var eventEnd: String?
    var place: String?
    /// Whether two careful readers may differ on this being a claim at all; only gold says so.
    var optional: Bool?

    var isOptional: Bool { optional ?? false }

    /// Whether the measure is of a kind that annotators note only where two documents share it.
    var isOfOptionalKind: Bool { Measure(rawValue: measure)?.isOptional ?? false }
}

extension ScoredClaim {
    /// A claim found in `document`.
    init(_ claim: Claim, of document: String) {
        self.init(
            document: document, start: claim.span.lowerBound, end: claim.span.upperBound, text: claim.text,
            low: claim.figure.bounds.low, high: claim.figure.bounds.high,
            qualifier: claim.figure.qualifier.rawValue, measure: claim.measure.rawValue,
            group: claim.group.rawValue, side: claim.side, actor: claim.actor,
            modality: claim.modality.rawValue, asOf: claim.asOf?.iso, eventStart: claim.eventStart?.iso,
            eventEnd: claim.eventEnd?.iso, place: claim.place, optional: nil)
    }
}
