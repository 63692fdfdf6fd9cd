import FactText

/// The days within which a happening lies, as day numbers from 1 January 1970, both ends included.
struct Window: Sendable, Hashable {
    /// The first possible day.
    var start: Int
    /// The last possible day.
    var end: Int
    /// Whether the text dates the happening; otherwise the window is where a reader would look for it.
    var isDated: Bool

    /// Totals over this many days or more are background, not what the article reports.
    static let longSpan = 60

    /// Whether it is so long that only what is as long can be the same.
    var isLong: Bool { length >= Self.longSpan }

    /// Days in the window.
    var length: Int { end - start + 1 }

    /// Whether the two windows have a day in common when each is `slack` days longer.
    func meets(_ other: Window, slack: Int = 0) -> Bool {
        start - slack <= other.end && other.start - slack <= end
    }

    /// The days in common; 0 when there are none.
    func overlap(_ other: Window) -> Int { max(0, min(end, other.end) - max(start, other.start) + 1) }

    /// The days between the two; 0 when they meet.
    func distance(_ other: Window) -> Int { max(0, max(start, other.start) - min(end, other.end)) }

    /// The window that the claim's own dates give, or `nil` when the text does not say.
    init?(dating claim: Claim) {
        let (first, last) = (claim.eventStart, claim.eventEnd)
        // An end alone ("so far", "by Monday") bounds the happening but does not date it.
        guard let first else { return nil }
        start = first.dayNumber
        end = max((last ?? first).lastDayNumber, first.dayNumber)
        isDated = true
    }

    /// A window from its parts.
    init(start: Int, end: Int, isDated: Bool) {
        self.start = start
        self.end = end
        self.isDated = isDated
    }
}
