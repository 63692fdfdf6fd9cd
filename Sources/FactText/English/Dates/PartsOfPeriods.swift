/// Parts of months and years, and spans that lead up to a day.
extension TimeExpressionReader {
    /// "the first ten days of June", "the last two weeks of March", "the first nine months of the year".
    func partOfPeriod(at i: Int) -> TimeExpression? {
        guard word(i) == words.the, word(i + 1) == words.first || word(i + 1) == words.last,
            let (count, unitAt) = count(at: i + 2), (1...31).contains(count), word(unitAt + 1) == words.of,
            let (period, end) = period(at: unitAt + 2)
        else { return nil }
        let unit = text.lexicon[word(unitAt)].lemma
        let isFirst = word(i + 1) == words.first
        return part(Int(count), unit, of: period, isFirst).map { make(i..<end, $0) }
    }

    /// A month or year: "June", "March 2019", "2018", "the year", "this year", "last month".
    private func period(at i: Int) -> (PartialDate, end: Int)? {
        if let date = writtenDate(at: i), let start = date.span.start, start == date.span.end, start.day == nil {
            return (start, date.tokens.upperBound)
        }
        guard let published else { return nil }
        let step: Int
        switch word(i) {
        case words.the, words.this: step = 0
        case words.last: step = -1
        default: return nil
        }
        if word(i + 1) == words.year { return (published.addingYears(step), i + 2) }
        if word(i + 1) == words.month { return (published.asMonth.addingMonths(step), i + 2) }
        return nil
    }

    private func part(_ count: Int, _ unit: WordID, of period: PartialDate, _ isFirst: Bool) -> DateSpan? {
        if unit == words.month {
            guard period.month == nil, count < 12 else { return nil }
            let months = isFirst ? 1...count : (13 - count)...12
            return DateSpan(
                PartialDate(year: period.year, month: months.lowerBound),
                PartialDate(year: period.year, month: months.upperBound))
        }
        let days = unit == words.day ? count : unit == words.week ? count * 7 : 0
        let firstMonth = period.month ?? 1
        let lastMonth = period.month ?? 12
        guard days > 0, let first = PartialDate(year: period.year, month: firstMonth, day: 1),
            let last = PartialDate(
                year: period.year, month: lastMonth,
                day: PartialDate.days(inMonth: lastMonth, of: period.year))
        else { return nil }
        return isFirst
            ? DateSpan(first, first.adding(days: days - 1)) : DateSpan(daysBefore: days - 1, last)
    }

    /// "in the week to Sunday", "the night to Friday", "the 24 hours to Monday morning".
    func leadUp(at i: Int) -> TimeExpression? {
        guard let published, word(i) == words.the else { return nil }
        let (count, unitAt) = count(at: i + 1) ?? (1, i + 1)
        guard word(unitAt + 1) == words.to, let weekday = weekday(unitAt + 2) else { return nil }
        let days: Int
        switch text.lexicon[word(unitAt)].lemma {
        case words.week: days = Int(count) * 7 - 1
        case words.day: days = Int(count) - 1
        case words.night: days = 1
        case words.hour: days = Int((count / 24).rounded(.up))
        default: return nil
        }
        guard (0...60).contains(days) else { return nil }
        let end = token(unitAt + 3)?.isAny(.dayPart) == true ? unitAt + 4 : unitAt + 3
        return make(i..<end, DateSpan(daysBefore: days, published.lastWeekday(weekday)))
    }
}
