import FactText

/// How two closed intervals lie to one another.
enum BoundsRelation: Sendable, Hashable {
    /// The same interval.
    case equal
    /// Different intervals with a value in common: touching, nested or crossing.
    case overlapping
    /// No value in common; every value of the first is lower.
    case below
    /// No value in common; every value of the first is higher.
    case above

    /// The relation of two figures.
    ///
    /// Equality looks at the bounds as written, so that "about 120,000" and "120,000" are one figure;
    /// everything else at the bounds that a reader would allow, "about" widened by `tolerance`.
    init(_ a: Figure, _ b: Figure, tolerance: Double) {
        if a.bounds == b.bounds {
            self = .equal
            return
        }
        let (a, b) = (a.allowed(tolerance: tolerance), b.allowed(tolerance: tolerance))
        if a.high < b.low {
            self = .below
        } else if b.high < a.low {
            self = .above
        } else {
            self = .overlapping
        }
    }
}

extension Figure {
    /// The interval that a reader would allow: `about n` is `n` ± `tolerance` × `n`, an open end is infinite.
    func allowed(tolerance: Double) -> (low: Double, high: Double) {
        let slack = qualifier == .about ? tolerance : 0
        var low = bounds.low ?? -.infinity
        var high = bounds.high ?? .infinity
        // A negative number (a loss, a temperature) widens away from itself too.
        if low.isFinite { low -= low.magnitude * slack }
        if high.isFinite { high += high.magnitude * slack }
        return (low, high)
    }

    /// The numbers that the words name: "more than 200" names 200, "12-16" names 12 and 16.
    func nominal(of measure: Measure) -> (low: Double, high: Double) {
        // Bounds of counts exclude the number named by "more than" and "fewer than"; others include it.
        let step: Double = [.share, .amount, .duration].contains(measure) ? 0 : 1
        let low = bounds.low ?? bounds.high ?? 0
        let high = bounds.high ?? low
        switch qualifier {
        case .moreThan: return (low - step, low - step)
        case .lessThan: return (high + step, high + step)
        case .atLeast, .vague: return (low, low)
        case .atMost: return (high, high)
        case .exactly, .about, .between: return (low, high)
        }
    }

    /// How far the named numbers of two figures lie apart; 0 where ranges meet.
    func gap(to other: Figure, of measure: Measure) -> Double {
        let (a, b) = (nominal(of: measure), other.nominal(of: measure))
        return max(0, max(a.low, b.low) - min(a.high, b.high))
    }
}
