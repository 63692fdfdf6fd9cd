import FactText

/// Finds the claims again that a text gave when it was read before, so that they keep their ids, and with them
/// what people decided about them.
struct ClaimMatcher {
    /// A claim to be found: what was read now, or what the store has.
    struct Candidate {
        var claim: Claim
        /// Whether `claim.span` is a place in the text.
        var hasSpan: Bool
    }

    /// What must be the same for two claims to be one, from the surest to the loosest.
    private enum Rule: CaseIterable {
        /// The same words with the same bounds and measure.
        case sameReading
        /// The same words with the same bounds, whatever they were said to count.
        case sameFigure
        /// One claim has no place in the text, and all that is known of both is the same.
        case sameMeaning
    }

    private struct Key: Hashable {
        var span: Range<Int>?
        var bounds: Bounds
        var measure: Measure?
        var group: Group?
        var side: String?
        var actor: String?
    }

    /// For each of `new`, the index of the claim in `old` that it is; each old claim is found once.
    static func match(_ new: [Candidate], with old: [Candidate]) -> [Int?] {
        var found = [Int?](repeating: nil, count: new.count)
        guard !old.isEmpty else { return found }
        var taken = [Bool](repeating: false, count: old.count)
        for rule in Rule.allCases {
            // Backwards, so that popLast gives the first in the order of the document.
            var open: [Key: [Int]] = [:]
            for index in old.indices.reversed() where !taken[index] {
                open[key(of: old[index], rule), default: []].append(index)
            }
            for index in new.indices where found[index] == nil {
                let key = key(of: new[index], rule)
                guard let last = open[key]?.last, fits(new[index], old[last], rule) else { continue }
                open[key]?.removeLast()
                found[index] = last
                taken[last] = true
            }
        }
        matchOverlapping(new, old, &found, &taken)
        return found
    }

    private static func key(of candidate: Candidate, _ rule: Rule) -> Key {
        let claim = candidate.claim
        let span = candidate.hasSpan ? claim.span : nil
        switch rule {
        case .sameReading: return Key(span: span, bounds: claim.figure.bounds, measure: claim.measure)
        case .sameFigure: return Key(span: span, bounds: claim.figure.bounds)
        case .sameMeaning:
            return Key(
                bounds: claim.figure.bounds, measure: claim.measure, group: claim.group, side: claim.side,
                actor: claim.actor)
        }
    }

    private static func fits(_ new: Candidate, _ old: Candidate, _ rule: Rule) -> Bool {
        switch rule {
        // Without a place the bounds alone say too little.
        case .sameReading, .sameFigure: new.hasSpan && old.hasSpan
        case .sameMeaning: !new.hasSpan || !old.hasSpan
        }
    }

    /// The same bounds on words that overlap: the rules now take a word more or less into the span.
    private static func matchOverlapping(
        _ new: [Candidate], _ old: [Candidate], _ found: inout [Int?], _ taken: inout [Bool]
    ) {
        let open = old.indices.filter { !taken[$0] && old[$0].hasSpan }
            .sorted { old[$0].claim.span.lowerBound < old[$1].claim.span.lowerBound }
        guard let longest = open.map({ old[$0].claim.span.count }).max() else { return }
        let starts = open.map { old[$0].claim.span.lowerBound }
        for index in new.indices where found[index] == nil && new[index].hasSpan {
            let span = new[index].claim.span
            var next = firstIndex(in: starts, notBelow: span.lowerBound - longest)
            while next < open.count, starts[next] < span.upperBound {
                let candidate = open[next]
                next += 1
                guard !taken[candidate], old[candidate].claim.span.overlaps(span),
                    old[candidate].claim.figure.bounds == new[index].claim.figure.bounds
                else { continue }
                found[index] = candidate
                taken[candidate] = true
                break
            }
        }
    }

    private static func firstIndex(in sorted: [Int], notBelow value: Int) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
