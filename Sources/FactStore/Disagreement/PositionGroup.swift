import FactText

/// Two comparable positions of a disagreement, by their indices in its `positions`.
struct PositionPair: Sendable, Hashable {
    var a: Int
    var b: Int
    var verdict: Verdict
    /// How far apart the named numbers lie.
    var gap: Double
    var reasons: [PairReason]
}

/// The comparable positions on one event, measure, group and side.
struct PositionGroup: Sendable, Hashable {
    /// A name made of what the group is about, the same whatever came first.
    var name: String
    var event: String
    var measure: Measure
    var group: Group
    var side: String?
    /// Sorted by article and place in the article.
    var positions: [Position]
    /// For each position its place in `classes`; `nil` for one that only stands beside.
    var members: [Int?]
    /// What the positions were sorted into to find this group.
    var classes: ComparableClasses
    /// How far `about n` reaches to either side.
    var tolerance: Double
    /// The strongest pair.
    var verdict: Verdict
    /// Different outlets among the positions.
    var outlets: Int
    /// Independent roots among the positions.
    var origins: Int

    /// The comparable pairs, by `a`, then `b`; `a` < `b`. Each is found when it is asked for: a happening with
    /// thousands of figures has millions of pairs.
    var pairs: some Sequence<PositionPair> {
        positions.indices.lazy.flatMap { a in
            positions.indices[(a + 1)...].lazy.compactMap { b in pair(a, b) }
        }
    }

    private func pair(_ a: Int, _ b: Int) -> PositionPair? {
        guard let x = members[a], let y = members[b], classes.areComparable(x, y) else { return nil }
        let (first, second) = (positions[a], positions[b])
        let (verdict, revisedDown) = Verdict.judge(first.stated, second.stated, tolerance: tolerance)
        var reasons = Comparability.reasons(first, second)
        if revisedDown { reasons.append(.revisedDown) }
        let gap = first.stated.figure.gap(to: second.stated.figure, of: measure)
        return PositionPair(a: a, b: b, verdict: verdict, gap: gap, reasons: reasons)
    }
}
