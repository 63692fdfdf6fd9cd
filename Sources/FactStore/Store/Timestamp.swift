import FactText
import FoundationEssentials

/// A moment in UTC, to the second: when something was done to a store.
///
/// Always handed in by the caller, so that a test can say what time it is.
public struct Timestamp: Sendable, Hashable {
    /// Seconds since 1 January 1970, without leap seconds.
    public var secondsSince1970: Int64

    /// A moment from its seconds since 1 January 1970.
    public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

    /// This moment by the machine's clock.
    public static var now: Timestamp {
        Timestamp(secondsSince1970: Int64(Date().timeIntervalSince1970.rounded(.down)))
    }

    /// `2016-04-02T09:30:00Z`.
    public var iso: String {
        let days = Int((Double(secondsSince1970) / 86_400).rounded(.down))
        let second = Int(secondsSince1970) - days * 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
        return "\(PartialDate(dayNumber: days).iso)T\(time)Z"
    }
}
