/// A day, a month or a year of the Gregorian calendar, with no time and no zone.
///
/// Texts say "on Tuesday", "in April 2016" and "in 1988"; each keeps its own precision.
public struct PartialDate: Sendable, Hashable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12; `nil` when only the year is known.
    public let month: Int?
    /// The day of the month; `nil` when only the month or the year is known.
    public let day: Int?

    /// A date that exists in the calendar, or `nil`.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2016`, `2016-04` or `2016-04-02`, and nothing else; `nil` where the day does not exist.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        guard [4, 7, 10].contains(bytes.count), let year = number(0..<4) else { return nil }
        var month: Int?
        var day: Int?
        if bytes.count >= 7 {
            guard bytes[4] == 0x2D, let value = number(5..<7) else { return nil }
            month = value
        }
        if bytes.count == 10 {
            guard bytes[7] == 0x2D, let value = number(8..<10) else { return nil }
            day = value
        }
        self.init(year: year, month: month, day: day)
    }

    /// The day that is `dayNumber` days after 1 January 1970.
    ///
    /// Formula: "days to civil" of Howard Hinnant's chrono-compatible date algorithms.
    public init(dayNumber: Int) {
        let z = dayNumber + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.month = month
        self.day = dayOfYear - (153 * shifted + 2) / 5 + 1
    }

    /// Days from 1 January 1970 to the first day of this date.
    ///
    /// Formula: "civil to days" of Howard Hinnant's chrono-compatible date algorithms.
    public var dayNumber: Int {
        let month = self.month ?? 1
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Days from 1 January 1970 to the last day of this date: itself, or the end of its month or year.
    public var lastDayNumber: Int {
        if day != nil { return dayNumber }
        if let month { return dayNumber + Self.days(inMonth: month, of: year) - 1 }
        return dayNumber + (Self.isLeap(year) ? 365 : 364)
    }

    /// Monday is 0, Sunday 6; of the first day.
    public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

    /// `2016`, `2016-04` or `2016-04-02`.
    public var iso: String {
        var text: [UInt8] = []
        text.reserveCapacity(10)
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds `2016`, `2016-04` or `2016-04-02` in ASCII.
    public func write(to text: inout [UInt8]) {
        func add(_ twoDigits: Int) {
            text.append(UInt8(ascii: "0") + UInt8(twoDigits / 10))
            text.append(UInt8(ascii: "0") + UInt8(twoDigits % 10))
        }
        add(year / 100)
        add(year % 100)
        guard let month else { return }
        text.append(UInt8(ascii: "-"))
        add(month)
        guard let day else { return }
        text.append(UInt8(ascii: "-"))
        add(day)
    }

    /// The same day `days` later (earlier when negative). A month or a year counts from its first day.
    public func adding(days: Int) -> PartialDate { PartialDate(dayNumber: dayNumber + days) }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
