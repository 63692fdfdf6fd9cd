/// What must agree for a found claim to count as right; each level includes the one before.
enum Level: String, CaseIterable, Sendable {
    /// Both bounds.
    case figure
    /// Also measure and group.
    case claim
    /// Also who asserts it, and how firmly.
    case sourced

    func agree(_ gold: ScoredClaim, _ found: ScoredClaim) -> Bool {
        switch self {
        case .figure: sameNumber(gold.low, found.low) && sameNumber(gold.high, found.high)
        case .claim:
            Level.figure.agree(gold, found) && gold.measure == found.measure && gold.group == found.group
        case .sourced:
            Level.claim.agree(gold, found) && sameActor(gold.actor, found.actor)
                && gold.modality == found.modality
        }
    }
}

/// A field whose accuracy is measured alone, over the pairs whose figures agree.
enum Field: String, CaseIterable, Sendable {
    case qualifier, measure, group, actor, modality, asOf
    case eventDate = "event date"
    case side, place

    func agree(_ gold: ScoredClaim, _ found: ScoredClaim) -> Bool {
        switch self {
        case .qualifier: gold.qualifier == found.qualifier
        case .measure: gold.measure == found.measure
        case .group: gold.group == found.group
        case .actor: sameActor(gold.actor, found.actor)
        case .modality: gold.modality == found.modality
        case .asOf: gold.asOf == found.asOf
        case .eventDate: gold.eventStart == found.eventStart && gold.eventEnd == found.eventEnd
        case .side: (gold.side ?? "").lowercased() == (found.side ?? "").lowercased()
        case .place: (gold.place ?? "").lowercased() == (found.place ?? "").lowercased()
        }
    }
}

private func sameNumber(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))
}
