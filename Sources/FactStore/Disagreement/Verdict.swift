public import FactText

/// What two comparable figures are to one another, from weak to strong.
public enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The same bounds.
    case agreement
    /// Both can be true, but the wording hides it.
    case compatible
    /// Apart, as of different days: the later one takes the place of the earlier.
    case update
    /// Apart, and no later day explains it.
    case contradiction

    /// Strength: agreement < compatible < update < contradiction.
    public static func < (a: Verdict, b: Verdict) -> Bool { a.strength < b.strength }

    private var strength: Int {
        switch self {
        case .agreement: 0
        case .compatible: 1
        case .update: 2
        case .contradiction: 3
        }
    }
}

/// What else separates two figures, or takes the edge off their verdict. Raw values are public names.
public enum PairReason: String, Sendable, Hashable, CaseIterable {
    /// One counts people, the other a class of them.
    case scope
    /// The same figure laid to different actors, or one actor quoted with different figures.
    case attribution
    /// Somebody denies one of the figures.
    case denied
    /// Both have one origin: one voice, not two.
    case copy
    /// The later figure is the lower one, of a measure that can only grow.
    case revisedDown = "revised-down"
}

/// A figure with all that a verdict looks at.
public struct StatedFigure: Sendable, Hashable {
    /// The bounds and their wording.
    public var figure: Figure
    /// What happened to what was counted.
    public var measure: Measure
    /// The day that the figure was stated or valid for; `nil` when nobody knows.
    public var asOf: PartialDate?

    /// A statement from its parts.
    public init(figure: Figure, measure: Measure, asOf: PartialDate?) {
        self.figure = figure
        self.measure = measure
        self.asOf = asOf
    }
}

extension Verdict {
    /// How far `about n` reaches to either side, as a part of n, unless a caller says otherwise.
    public static let usualTolerance = 0.1

    /// The verdict on two comparable figures, and whether the later one is lower although it can only grow.
    ///
    /// The order of the two does not matter. Figures without a day are taken to be of one day: nothing
    /// says that one replaces the other.
    public static func judge(
        _ a: StatedFigure, _ b: StatedFigure, tolerance: Double = usualTolerance
    ) -> (verdict: Verdict, revisedDown: Bool) {
        let lower: StatedFigure
        let higher: StatedFigure
        switch BoundsRelation(a.figure, b.figure, tolerance: tolerance) {
        case .equal: return (.agreement, false)
        case .overlapping: return (.compatible, false)
        case .below: (lower, higher) = (a, b)
        case .above: (lower, higher) = (b, a)
        }
        guard let first = lower.asOf?.dayNumber, let second = higher.asOf?.dayNumber, first != second else {
            return (.contradiction, false)
        }
        if first > second, a.measure.onlyGrows { return (.contradiction, true) }
        return (.update, false)
    }
}
