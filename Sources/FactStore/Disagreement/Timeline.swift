import FactText

/// How the figure of a disagreement went over time: who had it first, who changed it, who still prints an old one.
public struct Timeline: Sendable, Hashable {
    /// What a claim did to the figure that stood before it.
    public enum Change: String, Sendable, Hashable, CaseIterable {
        /// The first figure.
        case first
        /// The same bounds again.
        case repeated
        /// A higher number.
        case raised
        /// A lower number.
        case lowered
        /// The same number in other bounds: "32" after "at least 32".
        case restated
    }

    /// One claim in time.
    public struct Step: Sendable, Hashable {
        /// Index of the claim in the disagreement.
        public var claim: Int
        /// What it did.
        public var change: Change
        /// The figure that stood before, by the index of its claim.
        public var before: Int?
    }

    /// The asserted claims by the day of their figures, then of publication.
    public var steps: [Step]
    /// Claims that were published when a higher figure, which theirs rules out, had been printed on an earlier
    /// day, in the outlet's own voice or of an actor who gave the higher one too; only for what can only grow.
    /// Indices, ascending.
    public var stale: [Int]

    /// The timeline of claims about one event, measure and group.
    public init(_ claims: [StoredClaim]) {
        let asserted = claims.indices.filter {
            claims[$0].claim.modality == .asserted && claims[$0].claim.subsetOf == nil
        }
        let order = asserted.sorted { Self.key(claims[$0], $0) < Self.key(claims[$1], $1) }
        steps = []
        for index in order {
            guard let before = steps.last?.claim else {
                steps.append(Step(claim: index, change: .first))
                continue
            }
            let change = Self.change(from: claims[before].claim, to: claims[index].claim)
            steps.append(Step(claim: index, change: change, before: before))
        }
        let versions = Dictionary(grouping: asserted) { claims[$0].versionID }
        stale = asserted.filter { index in
            claims[index].claim.measure.onlyGrows
                && asserted.contains { newer in
                    Self.isBehind(claims[index], claims[newer])
                        // An article that has the newer figure too tells a story; it is not behind.
                        && versions[claims[index].versionID]?.allSatisfy { Self.isLower(claims[$0], claims[newer]) }
                            ?? true
                }
        }
    }

    private static func isBehind(_ claim: StoredClaim, _ newer: StoredClaim) -> Bool {
        let isRival = claim.actorID != nil && claim.actorID != newer.actorID
        return newer.outletID != claim.outletID && !isRival && newer.published.lastDayNumber < claim.published.dayNumber
            && isLower(claim, newer)
    }

    private static func isLower(_ a: StoredClaim, _ b: StoredClaim) -> Bool {
        BoundsRelation(a.claim.figure, b.claim.figure, tolerance: Verdict.usualTolerance) == .below
    }

    private static func key(_ claim: StoredClaim, _ index: Int) -> (Int, Int, Int) {
        ((claim.claim.asOf ?? claim.published).dayNumber, claim.published.dayNumber, index)
    }

    private static func change(from old: Claim, to new: Claim) -> Change {
        if old.figure.bounds == new.figure.bounds { return .repeated }
        let (a, b) = (old.figure.nominal(of: old.measure), new.figure.nominal(of: new.measure))
        if b.low > a.high { return .raised }
        if b.high < a.low { return .lowered }
        return .restated
    }
}

extension Disagreement {
    /// How its figure went over time.
    public var timeline: Timeline { Timeline(claims) }
}
