/// Dates by their distance from the day of publication, or from a day named before.
extension TimeExpressionReader {
    /// The expression that starts at a token, or `nil`.
    func relative(at i: Int) -> TimeExpression? {
        let token = text.tokens[i]
        if let fixed = fixed(at: i) ?? partOfPeriod(at: i) ?? leadUp(at: i) { return fixed }
        if let unit = lastUnit(at: i) ?? pastUnits(at: i) { return unit }
        if let counted = countedUnits(at: i) ?? neighbour(at: i) { return counted }
        if token.word == words.then, word(i - 1) == words.since {
            return make((i - 1)..<(i + 1), DateSpan(nil, nil), .sinceThen)
        }
        // "2,000 die every year"
        if words.everies.contains(token.word), words.units.contains(word(i + 1)) {
            return make(i..<(i + 2), DateSpan(nil, nil), .vague)
        }
        // "100,000 die a year", "2,000 people a day"
        if token.isAny(.indefinite), words.units.contains(word(i + 1)), i > sentence.lowerBound,
            text.tokens[i - 1].isAny([.person, .demonym]), endsUnit(i + 2)
        {
            return make(i..<(i + 2), DateSpan(nil, nil), .vague)
        }
        // An adverb, not an adjective: "had earlier fired", not "an earlier report".
        if words.otherTimes.contains(token.word), self.token(i + 1)?.isAny(.noun) != true, !leadsToSpan(i + 1) {
            return make(i..<(i + 1), DateSpan(nil, nil), .vague)
        }
        return nil
    }

    /// Whether nothing behind "a year" makes it a span: "a year ago", "a day earlier", "a day after", "a week of".
    private func endsUnit(_ i: Int) -> Bool {
        guard let next = token(i) else { return true }
        return next.kind != .word
            || !words.earlier.contains(next.word) && !words.later.contains(next.word) && next.word != words.ago
                && next.word != words.of && next.kind != .hyphen && next.word != words.since
    }

    /// "earlier this month", "later on Monday"
    private func leadsToSpan(_ i: Int) -> Bool {
        [words.this, words.last, words.on, words.in, words.that].contains(word(i))
            || token(i)?.isAny([.weekday, .timeAdverb]) == true
    }

    // MARK: Named days

    /// "today", "this morning", "yesterday", "last night", "overnight", "tomorrow".
    private func fixed(at i: Int) -> TimeExpression? {
        guard let published else { return nil }
        let id = word(i)
        switch id {
        case words.today, words.tonight: return make(i..<(i + 1), DateSpan(published))
        case words.yesterday:
            let end = token(i + 1).map { $0.isAny(.dayPart) } == true ? i + 2 : i + 1
            // "the day before yesterday"
            if word(i - 1) == words.before, word(i - 2) == words.day {
                return make((i - 2)..<end, DateSpan(published.adding(days: -2)))
            }
            return make(i..<end, DateSpan(published.adding(days: -1)))
        case words.tomorrow: return make(i..<(i + 1), DateSpan(published.adding(days: 1)))
        case words.overnight: return overnight(i, published)
        case words.the where word(i + 1) == words.night: return inTheNight(i, published)
        case words.this:
            guard let next = token(i + 1), next.isAny(.dayPart) else { return nil }
            return make(i..<(i + 2), DateSpan(published))
        case words.last where word(i + 1) == words.night:
            return make(i..<(i + 2), DateSpan(published.adding(days: -1)))
        default: return nil
        }
    }

    /// "in the night", "during the night", "in the course of the night": the last; "in the night to Friday".
    private func inTheNight(_ i: Int, _ published: PartialDate) -> TimeExpression? {
        let before = word(i - 1)
        guard before == words.in || before == words.during || before == words.through || before == words.of else {
            return nil
        }
        if let link = token(i + 2), link.word == words.to || link.word == words.into, let weekday = weekday(i + 3) {
            return make(i..<(i + 4), DateSpan(daysBefore: 1, published.lastWeekday(weekday)))
        }
        // "the night of the attack", "the night before"
        guard before != words.of || word(i - 2) == words.course, token(i + 2)?.isAny(.preposition) != true,
            token(i + 2)?.isAny([.weekday, .noun, .relative]) != true
        else { return nil }
        return make(i..<(i + 2), DateSpan(daysBefore: 1, published))
    }

    /// "overnight", "overnight to Thursday", "overnight on Sunday".
    private func overnight(_ i: Int, _ published: PartialDate) -> TimeExpression {
        guard let link = token(i + 1), link.isAny(.preposition), let weekday = weekday(i + 2) else {
            return make(i..<(i + 1), DateSpan(daysBefore: 1, published))
        }
        let day = published.lastWeekday(weekday)
        return make(i..<(i + 3), link.word == words.on ? DateSpan(day) : DateSpan(daysBefore: 1, day))
    }

    func weekday(_ i: Int) -> Int? { sentence.contains(i) ? Calendar.weekday(at: i, text) : nil }

    // MARK: Units of the calendar

    /// "last week", "this month", "next year", "the weekend", "last summer".
    private func lastUnit(at i: Int) -> TimeExpression? {
        guard let published else { return nil }
        let id = word(i)
        if id == words.weekend,
            word(i - 1) == words.the || word(i - 1) == words.at || word(i - 1) == words.on
                || token(i - 1)?.isAny(.indefinite) == true && token(i + 1)?.isAny(.happening) == true
        {
            return make(i..<(i + 1), weekend(before: published))
        }
        let step: Int
        switch id {
        case words.last, words.previous:
            // "in the last week" are the last seven days.
            if word(i - 1) == words.the { return nil }
            step = -1
        case words.past where word(i - 1) != words.the: step = -1
        case words.this: step = 0
        case words.next: step = 1
        default: return nil
        }
        let unit = word(i + 1)
        if unit == words.week {
            let monday = published.monday.adding(days: step * 7)
            return make(i..<(i + 2), DateSpan(monday, step == 0 ? published : monday.adding(days: 6)))
        }
        if unit == words.weekend {
            var span = weekend(before: published)
            if step == 1, let start = span.start, let end = span.end {
                span = DateSpan(start.adding(days: 7), end.adding(days: 7))
            }
            return make(i..<(i + 2), span)
        }
        if unit == words.month { return make(i..<(i + 2), DateSpan(published.asMonth.addingMonths(step))) }
        if unit == words.year { return make(i..<(i + 2), DateSpan(published.addingYears(step))) }
        if words.seasons.contains(unit) {
            return make(i..<(i + 2), DateSpan(published.addingYears(step)))
        }
        return nil
    }

    /// The last Saturday and Sunday that began before a day.
    private func weekend(before day: PartialDate) -> DateSpan {
        let saturday = day.adding(days: -((day.weekday + 2) % 7 == 0 ? 7 : (day.weekday + 2) % 7))
        return DateSpan(saturday, saturday.adding(days: 1))
    }

    /// "the past 24 hours", "the last two weeks", "the past week", "recent months".
    private func pastUnits(at i: Int) -> TimeExpression? {
        let id = word(i)
        if id == words.recent, words.units.contains(word(i + 1)) {
            return make(i..<(i + 2), DateSpan(nil, nil), .vague)
        }
        guard id == words.past || id == words.last || id == words.previous else { return nil }
        if id == words.past, word(i - 1) == words.the, word(i - 2) == words.in, !continuesPast(i + 1) {
            return make((i - 2)..<(i + 1), DateSpan(nil, nil), .vague)
        }
        guard let published else { return nil }
        guard let (count, next) = count(at: i + 1) else {
            guard words.units.contains(word(i + 1)), id != words.last || word(i - 1) == words.the else { return nil }
            return span(back: 1, unit: word(i + 1), from: published).map { countedBack(i..<(i + 2), $0) }
        }
        if words.recent == word(next) { return make(i..<(next + 1), DateSpan(nil, nil), .vague) }
        guard words.units.contains(word(next)) else { return nil }
        // "the last ten days of March"
        if word(next + 1) == words.of, token(next + 2)?.isAny(.month) == true { return nil }
        return span(back: count, unit: word(next), from: published).map { countedBack(i..<(next + 1), $0) }
    }

    private func countedBack(_ tokens: Range<Int>, _ span: DateSpan) -> TimeExpression {
        var expression = make(tokens, span)
        expression.isCountedBack = true
        return expression
    }

    private func continuesPast(_ i: Int) -> Bool {
        words.units.contains(word(i)) || count(at: i) != nil
    }

    /// From so many units before a day to that day.
    private func span(back count: Double, unit: WordID, from day: PartialDate) -> DateSpan? {
        guard let start = stepped(day, by: -count, unit) else { return nil }
        return DateSpan(start, day)
    }

    /// A day so many units later; hours count as days from 12 on.
    private func stepped(_ day: PartialDate, by count: Double, _ unit: WordID) -> PartialDate? {
        guard abs(count) < 5000 else { return nil }
        let lemma = text.lexicon[unit].lemma
        switch lemma {
        case words.minute: return day
        case words.hour: return day.adding(days: abs(count) < 12 ? 0 : Int((count / 24).rounded(.awayFromZero)))
        case words.day, words.night: return day.adding(days: Int(count))
        case words.week: return day.adding(days: Int(count * 7))
        case words.fortnight: return day.adding(days: Int(count * 14))
        case words.month: return day.sameDay(afterMonths: Int(count))
        case words.quarter: return day.sameDay(afterMonths: Int(count) * 3)
        case words.year: return day.sameDay(afterMonths: Int(count) * 12)
        case words.decade: return day.sameDay(afterMonths: Int(count) * 120)
        default: return nil
        }
    }

    /// A count of units: "24", "two", "a", "several" has none.
    func count(at i: Int) -> (Double, next: Int)? {
        guard let first = token(i) else { return nil }
        if first.isAny(.indefinite) { return (1, i + 1) }
        if let numeral = numerals.first(where: { $0.number.lowerBound == i && !$0.isArticle && !$0.isNone }) {
            guard let value = numeral.figure.bounds.low else { return nil }
            return (value, numeral.number.upperBound)
        }
        if first.kind == .number, let digits = Digits(text, first.range), digits.plainDigits <= 3 {
            return (digits.value, i + 1)
        }
        if first.isAny(.cardinal) { return (text.word(i).value, i + 1) }
        return nil
    }

    // MARK: Counted from a day

    /// "two days ago", "a year ago", "three weeks earlier", "five hours earlier", "two days later".
    private func countedUnits(at i: Int) -> TimeExpression? {
        // "days before the attack": nobody knows how many.
        if token(i)?.has([.timeUnit, .plural]) == true, words.afters.contains(word(i + 1)), count(at: i - 1) == nil,
            i == sentence.lowerBound || token(i - 1)?.kind == .comma
        {
            return make(i..<(i + 2), DateSpan(nil, nil), .vague)
        }
        guard let (count, unitAt) = count(at: i), words.units.contains(word(unitAt)) else { return nil }
        let unit = word(unitAt)
        let direction = word(unitAt + 1)
        let tokens = i..<(unitAt + 2)
        if direction == words.ago {
            guard let published else { return nil }
            switch text.lexicon[unit].lemma {
            case words.month, words.quarter:
                return make(tokens, DateSpan(published.asMonth.addingMonths(-Int(min(count, 999)))))
            case words.year, words.decade:
                let years = Int(min(count, 999)) * (text.lexicon[unit].lemma == words.decade ? 10 : 1)
                return make(tokens, DateSpan(published.addingYears(-years)))
            default: return stepped(published, by: -count, unit).map { make(tokens, DateSpan($0)) }
            }
        }
        if direction == words.after, let next = token(unitAt + 2), next.kind == .word {
            return dayAfter(i, unitAt, count)
        }
        // "five hours earlier" is the same day, most often.
        let lemma = text.lexicon[unit].lemma
        if lemma == words.minute || lemma == words.hour && count < 12 { return nil }
        let isEarlier = words.earlier.contains(direction)
        guard isEarlier || (words.later.contains(direction) && direction != words.after) else { return nil }
        // A clause after "before" counts from what it tells, which names no day.
        if direction == words.before, let next = token(unitAt + 2), next.kind == .word { return nil }
        guard let zero = PartialDate(year: 2000, month: 1, day: 1), let other = stepped(zero, by: count, unit) else {
            return nil
        }
        let days = other.dayNumber - zero.dayNumber
        return make(tokens, DateSpan(nil, nil), .shift(days: isEarlier ? -days : days))
    }

    /// "a day after the blast", which the text tells on some day: the blast was so much earlier.
    private func dayAfter(_ i: Int, _ unitAt: Int, _ count: Double) -> TimeExpression? {
        guard let published, let day = stepped(statedDay(before: i) ?? published, by: -count, word(unitAt)) else {
            return nil
        }
        var expression = make(i..<(unitAt + 2), DateSpan(day))
        expression.datesWhatFollows = true
        return expression
    }

    /// The weekday named right before: "on Wednesday, a day after".
    private func statedDay(before i: Int) -> PartialDate? {
        guard let published else { return nil }
        for k in [i - 1, i - 2] where token(k) != nil {
            if let weekday = Calendar.weekday(at: k, text) { return published.lastWeekday(weekday) }
        }
        return nil
    }

    /// "the day before", "the previous night", "the following day", "the next morning", "the same day", "that evening".
    private func neighbour(at i: Int) -> TimeExpression? {
        if word(i) == words.that, isDayOrPart(i + 1), token(i + 2)?.isAny([.noun, .relative]) != true {
            return make(i..<(i + 2), DateSpan(nil, nil), .shift(days: 0))
        }
        guard word(i) == words.the else { return nil }
        // "at the time"
        if word(i + 1) == words.time, word(i - 1) == words.at, token(i + 2)?.isAny(.preposition) != true,
            (sentence.lowerBound..<i).contains(where: {
                text.tokens[$0].isAny([.month, .weekday]) || yearNumber($0) != nil
            })
        {
            return make(i..<(i + 2), DateSpan(nil, nil), .shift(days: 0))
        }
        if word(i + 1) == words.day, word(i + 2) == words.after, token(i + 3)?.kind != .word {
            return make(i..<(i + 3), DateSpan(nil, nil), .shift(days: 1))
        }
        if isDayOrPart(i + 1), word(i + 2) == words.before,
            token(i + 3)?.kind != .word
                || token(i + 3)?.isAny([.verb, .preposition, .conjunction, .subordinator, .pronoun]) == true
        {
            return make(i..<(i + 3), DateSpan(nil, nil), .shift(days: -1))
        }
        guard isDayOrPart(i + 2) else { return nil }
        switch word(i + 1) {
        case words.previous: return make(i..<(i + 3), DateSpan(nil, nil), .shift(days: -1))
        case words.next, words.following: return make(i..<(i + 3), DateSpan(nil, nil), .shift(days: 1))
        case words.same: return make(i..<(i + 3), DateSpan(nil, nil), .shift(days: 0))
        default: return nil
        }
    }

    private func isDayOrPart(_ i: Int) -> Bool {
        word(i) == words.day || word(i) == words.night || token(i)?.isAny(.dayPart) == true
    }
}
