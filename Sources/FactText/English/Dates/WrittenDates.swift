/// Dates by their names: days, months, years, decades, days of the week.
extension TimeExpressionReader {
    /// The date that starts at a token, or `nil`.
    func writtenDate(at i: Int) -> TimeExpression? {
        let token = text.tokens[i]
        if token.isAny(.weekday) { return weekday(at: i) }
        if token.isAny(.month) || token.kind == .word { return month(at: i) }
        if token.kind == .number {
            return numericDate(at: i) ?? dayAndMonth(at: i) ?? decade(at: i) ?? year(at: i)
        }
        return nil
    }

    // MARK: Days

    /// "Tuesday", "Tuesday, July 5", "Wed 05 Apr 2017", "last Friday", "Monday night".
    private func weekday(at i: Int) -> TimeExpression? {
        guard let day = Calendar.weekday(at: i, text), !isPersonName(i) else { return nil }
        let comma = token(i + 1)?.kind == .comma ? 1 : 0
        if let next = token(i + 1 + comma), next.kind == .number || next.isAny(.month),
            let date = writtenDate(at: i + 1 + comma), date.span.start?.day != nil
        {
            // What stands beside a weekday is a date even where it is no adverbial.
            var both = date
            both.tokens = i..<date.tokens.upperBound
            return both
        }
        guard let published else { return nil }
        var expression = make(i..<(i + 1), DateSpan(published.lastWeekday(day)))
        expression.weekday = day
        let before = word(i - 1)
        if before == words.last || before == words.past {
            let date = published.weekday == day ? published.adding(days: -7) : published.lastWeekday(day)
            expression.span = DateSpan(date)
            expression.weekday = nil
            expression.tokens = (i - 1)..<(i + 1)
        } else if before == words.next {
            expression.span = DateSpan(published.nextWeekday(day))
            expression.weekday = nil
            expression.tokens = (i - 1)..<(i + 1)
        }
        // "Friday of last week"
        if word(i + 1) == words.of, word(i + 2) == words.last, word(i + 3) == words.week {
            expression.span = DateSpan(published.monday.adding(days: day - 7))
            expression.weekday = nil
            expression.tokens = expression.tokens.lowerBound..<(i + 4)
            return expression
        }
        if let part = token(i + 1), part.isAny(.dayPart) || part.word == words.night, part.kind == .word {
            expression.tokens = expression.tokens.lowerBound..<(i + 2)
        }
        return expression
    }

    /// "Ruby Friday": a name goes on with it; but every word of a headline is capitalized.
    private func isPersonName(_ i: Int) -> Bool {
        guard let before = token(i - 1), before.isCapitalized, i - 1 > sentence.lowerBound else { return false }
        return before.isAny(.givenName) && before.classes.isDisjoint(with: [.place, .country, .noun])
    }

    /// "5 July 2016", "24th of February", "26 April".
    private func dayAndMonth(at i: Int) -> TimeExpression? {
        guard let day = dayNumber(i), !isFigure(i) else { return nil }
        var next = i + 1
        if word(next) == words.of { next += 1 }
        if token(next)?.kind == .hyphen { next += 1 }
        guard let month = Calendar.month(at: next, text, sentence) else {
            // "between 20 and 26 April": the day of the pair's month.
            return firstOfTwoDays(i, day) ?? dayAlone(i, day)
        }
        return date(day: day, month: month, from: i, after: next + 1)
    }

    /// "on the 15th": the last day of that number.
    private func dayAlone(_ i: Int, _ day: Int) -> TimeExpression? {
        guard let published, word(i - 1) == words.the, words.dayPrepositions.contains(word(i - 2)),
            text.tokens[i].range.count > 2, token(i + 1)?.isAny([.noun, .adjective, .timeUnit]) != true,
            token(i + 1)?.kind != .hyphen
        else { return nil }
        var month = published.asMonth
        if day > published.day ?? 31 { month = month.addingMonths(-1) }
        guard let number = month.month, let date = PartialDate(year: month.year, month: number, day: day) else {
            return nil
        }
        return make((i - 1)..<(i + 1), DateSpan(date))
    }

    private func firstOfTwoDays(_ i: Int, _ day: Int) -> TimeExpression? {
        guard let join = token(i + 1), join.kind == .hyphen || join.isAny(.conjunction) || join.word == words.to,
            dayNumber(i + 2) != nil, let month = Calendar.month(at: i + 3, text, sentence)
        else { return nil }
        return date(day: day, month: month, from: i, after: i + 4, upTo: i + 1)
    }

    /// "July", "July 5", "July 5, 2016", "April 2016", "last July", "October last year".
    private func month(at i: Int) -> TimeExpression? {
        guard let month = Calendar.month(at: i, text, sentence) else { return nil }
        if let day = dayNumber(i + 1), !isFigure(i + 1) {
            return date(day: day, month: month, from: i, after: i + 2)
        }
        var next = i + 1
        if token(next)?.kind == .comma || word(next) == words.of { next += 1 }
        if let year = yearNumber(next), !isFigure(next) || next == i + 1 && Calendar.isYear(Double(year)) {
            guard let date = PartialDate(year: year, month: month) else { return nil }
            return make(i..<(next + 1), DateSpan(date))
        }
        guard let published else { return nil }
        if let told = toldYear(after: i + 1), let date = PartialDate(year: told.year, month: month) {
            return make(i..<told.end, DateSpan(date))
        }
        // "in February 2022 before being driven out that September"
        if word(i - 1) == words.that {
            let years = (sentence.lowerBound..<i).compactMap { yearNumber($0) }
            guard let year = years.last, let date = PartialDate(year: year, month: month) else {
                return make((i - 1)..<(i + 1), DateSpan(nil, nil), .vague)
            }
            return make((i - 1)..<(i + 1), DateSpan(date))
        }
        let isLast = word(i - 1) == words.last
        let isNext = word(i - 1) == words.next
        let thisMonth = published.month ?? 1
        var year = month > thisMonth || (isLast && month == thisMonth) ? published.year - 1 : published.year
        if isNext { year = month > thisMonth ? published.year : published.year + 1 }
        guard let date = PartialDate(year: year, month: month) else { return nil }
        var expression = make((isLast || isNext ? i - 1 : i)..<(i + 1), DateSpan(date))
        expression.isYearOpen = !isLast && !isNext
        return expression
    }

    /// "last year", "of this year", "of the previous year": the year of the month or day before it.
    private func toldYear(after i: Int) -> (year: Int, end: Int)? {
        guard let published else { return nil }
        var next = word(i) == words.of ? i + 1 : i
        if next > i, word(next) == words.the { next += 1 }
        guard word(next + 1) == words.year else { return nil }
        if word(next) == words.this { return (published.year, next + 2) }
        guard word(next) == words.last || next > i && word(next) == words.previous else { return nil }
        return (published.year - 1, next + 2)
    }

    /// A day of a month, with the year that follows or the last one in which it was.
    private func date(day: Int, month: Int, from start: Int, after end: Int, upTo: Int? = nil) -> TimeExpression? {
        var next = end
        if token(next)?.kind == .comma || token(next)?.kind == .hyphen { next += 1 }
        var year: Int?
        var isYearOpen = false
        if let written = yearNumber(next), !isFigure(next) {
            year = written
            next += 1
        } else if next == end, let short = shortYear(next) {
            year = short
            next += 1
        } else if let told = toldYear(after: end) {
            (year, next) = told
        } else {
            next = end
        }
        if year == nil {
            guard let published else { return nil }
            isYearOpen = true
            year = published.year
            if let date = PartialDate(year: published.year, month: month, day: day),
                date.dayNumber > published.dayNumber
            {
                year = published.year - 1
            }
        }
        guard let year, let date = PartialDate(year: year, month: month, day: day) else { return nil }
        var expression = make(start..<(upTo ?? next), DateSpan(date))
        expression.isBare = true
        expression.isYearOpen = isYearOpen
        return expression
    }

    /// "27-07-2016", "2016-07-27", "19.07.2016".
    private func numericDate(at i: Int) -> TimeExpression? {
        var parts: [Int] = []
        var end = i + 1
        let bytes = text.bytes[text.tokens[i].range]
        if bytes.allSatisfy({ ByteClass.isDigit($0) || $0 == UInt8(ascii: ".") }) {
            parts = bytes.split(separator: UInt8(ascii: ".")).map(Self.value)
        }
        if parts.count == 1 {
            while parts.count < 3, let mark = token(end), isDateMark(mark), let next = token(end + 1),
                next.kind == .number, text.bytes[next.range].allSatisfy({ ByteClass.isDigit($0) })
            {
                parts.append(Self.value(text.bytes[next.range]))
                end += 2
            }
        }
        guard parts.count == 3 else { return nil }
        let date =
            parts[0] > 31
            ? PartialDate(year: parts[0], month: parts[1], day: parts[2])
            : PartialDate(year: parts[2], month: parts[1], day: parts[0])
                ?? PartialDate(year: parts[2], month: parts[0], day: parts[1])
        guard let date, date.year >= 1900 else { return nil }
        var expression = make(i..<end, DateSpan(date))
        expression.isBare = true
        return expression
    }

    private func isDateMark(_ token: Token) -> Bool {
        token.kind == .hyphen || (token.kind == .symbol && text.bytes[Int(token.start)] == UInt8(ascii: "/"))
    }

    private static func value(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count > 6 ? 0 : bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// "5", "5th": a day of the month.
    private func dayNumber(_ i: Int) -> Int? {
        guard let token = token(i), token.kind == .number else { return nil }
        var digits = text.bytes[token.range].prefix { ByteClass.isDigit($0) }
        guard (1...2).contains(digits.count) else { return nil }
        let day = Self.value(digits)
        digits = text.bytes[token.range].dropFirst(digits.count)
        guard digits.isEmpty || (digits.count == 2 && !ByteClass.isDigit(digits.first ?? 0x30)) else { return nil }
        if digits.count == 2, !isOrdinalEnding(digits) { return nil }
        return (1...31).contains(day) ? day : nil
    }

    private func isOrdinalEnding(_ ending: ArraySlice<UInt8>) -> Bool {
        ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual(ending.map(WordHash.lowered)) }
    }

    // MARK: Years

    /// "2016" where a year may stand, "mid-2012", "2014-2015".
    private func year(at i: Int) -> TimeExpression? {
        guard let year = yearNumber(i), !isFigure(i), let date = PartialDate(year: year),
            Calendar.isYear(Double(year)) || words.prepositions.contains(word(i - 1)) && word(i - 1) != words.at
        else { return nil }
        let expression = make(i..<(i + 1), DateSpan(date))
        if token(i + 1)?.kind == .hyphen, let end = shortOrFullYear(i + 2, after: year),
            let last = PartialDate(year: end)
        {
            return make(i..<(i + 3), DateSpan(date, last))
        }
        return expression
    }

    private func shortOrFullYear(_ i: Int, after start: Int) -> Int? {
        if let year = yearNumber(i) { return year > start ? year : nil }
        guard let token = token(i), token.kind == .number, token.range.count == 2,
            text.bytes[token.range].allSatisfy({ ByteClass.isDigit($0) })
        else { return nil }
        let year = start / 100 * 100 + Self.value(text.bytes[token.range])
        return year > start ? year : nil
    }

    /// "1990s", "the '90s" is left alone.
    private func decade(at i: Int) -> TimeExpression? {
        let bytes = text.bytes[text.tokens[i].range]
        guard bytes.count == 5, WordHash.lowered(bytes.last ?? 0) == UInt8(ascii: "s"),
            bytes.dropLast().allSatisfy({ ByteClass.isDigit($0) }), Self.value(bytes.dropLast()) % 10 == 0,
            let start = PartialDate(year: Self.value(bytes.dropLast())), let end = PartialDate(year: start.year + 9)
        else { return nil }
        return make(i..<(i + 1), DateSpan(start, end))
    }

    func yearNumber(_ i: Int) -> Int? {
        guard let token = token(i), token.kind == .number, token.range.count == 4,
            text.bytes[token.range].allSatisfy({ ByteClass.isDigit($0) })
        else { return nil }
        let year = Self.value(text.bytes[token.range])
        return (1000...2099).contains(year) ? year : nil
    }

    /// "14 MAR 89": two digits after day and month, in the century that lies nearest to publication.
    private func shortYear(_ i: Int) -> Int? {
        guard let published, let token = token(i), token.kind == .number, token.range.count == 2,
            !isFigure(i), text.bytes[token.range].allSatisfy({ ByteClass.isDigit($0) })
        else { return nil }
        let year = published.year / 100 * 100 + Self.value(text.bytes[token.range])
        return year > published.year + 1 ? year - 100 : year
    }
}
