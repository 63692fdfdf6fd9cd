import FactText

/// How many outlets, and how many independent roots, speak of the same event, measure, group and side.
public struct Voices: Sendable {
    private struct Subject: Hashable {
        var event: Int64?
        var measure: Measure
        var group: Group
        var side: String?

        init(_ claim: StoredClaim) {
            event = claim.eventID
            measure = claim.claim.measure
            group = claim.claim.group
            side = claim.claim.side
        }
    }

    /// The root of a claim: its origin, or the claim itself where linking has found none.
    private enum Root: Hashable {
        case origin(Int64)
        case claim(Int64)
    }

    private var outlets: [Subject: Set<Int64>] = [:]
    private var origins: [Subject: Set<Root>] = [:]

    /// Counts over `claims`.
    public init(_ claims: [StoredClaim]) {
        for claim in claims {
            let subject = Subject(claim)
            outlets[subject, default: []].insert(claim.outletID)
            origins[subject, default: []].insert(claim.originID.map(Root.origin) ?? .claim(claim.id))
        }
    }

    /// The outlets that speak of what `claim` speaks of.
    func outlets(of claim: StoredClaim) -> Int { outlets[Subject(claim)]?.count ?? 0 }

    /// The independent roots of what they say.
    func origins(of claim: StoredClaim) -> Int { origins[Subject(claim)]?.count ?? 0 }
}
