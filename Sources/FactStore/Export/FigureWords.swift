public import FactText

extension Figure {
    /// The figure as a person says it: `27`, `at least 32`, `more than 200`, `12 to 16`, `dozens`, `35%`.
    ///
    /// - Parameter measure: what the figure measures; only of counts is "more than 200" the bound 201.
    public func words(of measure: Measure) -> String {
        let isCount = measure != .share && measure != .amount && measure != .duration
        let unit = measure == .share ? "%" : ""
        func number(_ value: Double) -> String { Self.grouped(value) + unit }
        let step: Double = isCount ? 1 : 0
        switch (bounds.low, bounds.high) {
        case (nil, nil): return "unknown"
        case (let low?, nil):
            switch qualifier {
            case .moreThan: return "more than " + number(low - step)
            case .about: return "about " + number(low)
            case .vague: return Self.vagueWords[low] ?? "at least " + number(low)
            default: return "at least " + number(low)
            }
        case (nil, let high?): return (qualifier == .lessThan ? "fewer than " : "up to ") + number(high)
        case (let low?, let high?):
            switch qualifier {
            case .about where low == high: return "about " + number(low)
            case .atMost where low == 0: return "up to " + number(high)
            case .lessThan where low == 0: return "fewer than " + number(high + step)
            case .vague where low == 2 && high == 2: return "a couple"
            default: return low == high ? number(low) : Self.grouped(low) + " to " + number(high)
            }
        }
    }

    /// The words that stand for bounds without any number (GUIDELINES.md, "Bounds").
    private static let vagueWords: [Double: String] = [
        3: "several", 24: "dozens", 40: "scores", 200: "hundreds", 2000: "thousands",
        20_000: "tens of thousands", 200_000: "hundreds of thousands", 2_000_000: "millions",
    ]

    /// A number with commas between thousands.
    static func grouped(_ value: Double) -> String {
        let text = JSONText.number(value)
        guard let whole = Int64(exactly: value), whole.magnitude >= 1000 else { return text }
        let digits = String(whole.magnitude)
        var result = whole < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result
    }
}
