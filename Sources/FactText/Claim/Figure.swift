/// The closed interval that a figure's words allow: `[low, high]`, either side open where it is `nil`.
///
/// "27" is `[27, 27]`, "at least 32" is `[32, nil]`, "up to 60" is `[0, 60]`. Never both `nil`.
public struct Bounds: Sendable, Hashable {
    /// The least value that the words allow, inclusive; `nil` = open.
    public var low: Double?
    /// The greatest value that the words allow, inclusive; `nil` = open.
    public var high: Double?

    /// An interval with both ends included.
    public init(low: Double?, high: Double?) {
        self.low = low
        self.high = high
    }

    /// The interval that holds one value.
    public init(exactly value: Double) { self.init(low: value, high: value) }
}

/// How the words bound a figure. Raw values are the public names in JSON, CSV and the store.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
    /// A bare number: "27".
    case exactly
    /// "about", "some", "around", "roughly", "nearly", "almost", "an estimated", "-odd".
    case about
    /// "at least", "no fewer than", "a minimum of".
    case atLeast = "at_least"
    /// "more than", "over", "upwards of", "topped".
    case moreThan = "more_than"
    /// "up to", "at most", "as many as".
    case atMost = "at_most"
    /// "fewer than", "under".
    case lessThan = "less_than"
    /// A range: "12-16", "between 40 and 50".
    case between
    /// No number at all: "dozens", "scores", "hundreds", "several".
    case vague
}

/// A number as the text gives it: its bounds, and the qualifier that the words used.
public struct Figure: Sendable, Hashable {
    /// The interval that the words allow.
    public var bounds: Bounds
    /// The wording that made the bounds.
    public var qualifier: Qualifier

    /// A figure from its parts.
    public init(bounds: Bounds, qualifier: Qualifier) {
        self.bounds = bounds
        self.qualifier = qualifier
    }

    /// The number that the words name: the upper bound of "up to 60", the lower of "at least 32".
    var nominal: Double? { bounds.high ?? bounds.low }
}
