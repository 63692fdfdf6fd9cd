/// When something happened: from a day, month or year to another; either end open.
struct DateSpan: Hashable {
    var start: PartialDate?
    var end: PartialDate?

    init(_ start: PartialDate?, _ end: PartialDate?) {
        self.start = start
        self.end = end
    }

    /// Whether the start does not lie after the end.
    var isOrdered: Bool {
        guard let start, let end else { return true }
        return start.dayNumber <= end.lastDayNumber
    }

    /// Whether it is told in months or years: the time of a tally, not of one happening.
    var isLong: Bool {
        guard let start else { return end?.day == nil }
        return start.day == nil
    }

    /// Whether it is a day, or two or three.
    var isShort: Bool {
        guard let start, let end, start.day != nil else { return false }
        return end.dayNumber - start.dayNumber <= 2
    }

    /// One day, month or year.
    init(_ date: PartialDate) { self.init(date, date) }

    /// The days from `days` before a day to that day.
    init(daysBefore days: Int, _ day: PartialDate) { self.init(day.adding(days: -days), day) }
}

extension PartialDate {
    /// The month that this date lies in.
    var asMonth: PartialDate { PartialDate(year: year, month: month) ?? self }

    /// The year that this date lies in.
    var asYear: PartialDate { PartialDate(year: year) ?? self }

    /// The month `months` later (earlier when negative).
    func addingMonths(_ months: Int) -> PartialDate {
        let count = year * 12 + (month ?? 1) - 1 + months
        guard count >= 12 else { return self }
        return PartialDate(year: count / 12, month: count % 12 + 1) ?? self
    }

    /// The same day `months` later, or the last day of that month where it has none.
    func sameDay(afterMonths months: Int) -> PartialDate {
        let target = addingMonths(months)
        guard let day, let month = target.month else { return target }
        return PartialDate(year: target.year, month: month, day: min(day, Self.days(inMonth: month, of: target.year)))
            ?? target
    }

    /// The year `years` later.
    func addingYears(_ years: Int) -> PartialDate { PartialDate(year: year + years) ?? asYear }

    /// The last such weekday on or before this day (Monday = 0).
    func lastWeekday(_ weekday: Int) -> PartialDate { adding(days: -((self.weekday - weekday + 7) % 7)) }

    /// The first such weekday after this day.
    func nextWeekday(_ weekday: Int) -> PartialDate {
        let days = (weekday - self.weekday + 7) % 7
        return adding(days: days == 0 ? 7 : days)
    }

    /// The Monday of this day's week.
    var monday: PartialDate { adding(days: -weekday) }
}
