/// Numbers that are days, years and times of day.
extension NotFigures {
    /// "5 July", "July 5", "24th of February". Between month and counted noun ("in July 16 people died")
    /// the noun wins, because some texts have lost their commas.
    func isDayOfMonth(_ first: Int, _ end: Int, _ digits: Digits) -> Bool {
        guard digits.plainDigits <= 4, digits.plainDigits > 0, !digits.hasDecimals, !isPartitive(end) else {
            return false
        }
        if digits.value <= 31, Calendar.month(at: end, text, sentence) != nil || isInDays(first, end) { return true }
        guard first > sentence.lowerBound else { return false }
        if Calendar.month(at: first - 1, text, sentence) != nil {
            // "14 MAR 89"
            if first - 2 >= sentence.lowerBound, text.tokens[first - 2].kind == .number { return !isCounted(end) }
            if digits.value > 31 { return Calendar.isYear(digits.value) && !isCounted(end) }
            let isInMonth = first - 2 >= sentence.lowerBound && text.tokens[first - 2].word == words.in
            return !(isInMonth && isCounted(end))
        }
        // "Tuesday 5", "the 5th": a weekday before a small number is a date, too.
        return digits.value <= 31 && text.tokens[first - 1].isAny(.weekday) && !isCounted(end)
            && text.tokens[first - 1].isCapitalized && nextIsMonthOrEnd(end)
    }

    /// "since mid-February 14 of its soldiers have died": a part of some, and no day.
    func isPartitive(_ end: Int) -> Bool {
        guard end + 1 < sentence.upperBound, text.tokens[end].word == words.of else { return false }
        return text.tokens[end + 1].isAny([.possessive, .pronoun])
    }

    /// "between 20 and 26 April", "14, 15 and 16 March", "from Oct. 3 to 5", "July 14 and 15": one of several days of
    /// a month. After the month a counted noun wins: "in July 3 or 4 people died".
    func isInDays(_ first: Int, _ end: Int) -> Bool {
        var next = end
        while next + 1 < sentence.upperBound, joins(next), text.tokens[next + 1].kind == .number {
            if Calendar.month(at: next + 2, text, sentence) != nil { return true }
            next += 2
        }
        guard !isCounted(end), end >= sentence.upperBound || text.tokens[end].kind != .percent else { return false }
        var last = first - 1
        while last - 2 >= sentence.lowerBound, joins(last), isDay(last - 1) {
            if Calendar.month(at: last - 2, text, sentence) != nil { return true }
            last -= 2
        }
        return false
    }

    private func isDay(_ i: Int) -> Bool {
        guard text.tokens[i].kind == .number, let digits = Digits(text, text.tokens[i].range) else { return false }
        return digits.value <= 31 && !digits.hasDecimals
    }

    /// What stands between two days or two years.
    private func joins(_ i: Int) -> Bool {
        let token = text.tokens[i]
        return token.kind == .hyphen || token.kind == .dash || token.kind == .comma || token.isAny(.conjunction)
            || token.word == words.to
    }

    func nextIsMonthOrEnd(_ end: Int) -> Bool {
        end >= sentence.upperBound || Calendar.month(at: end, text, sentence) != nil
    }

    /// "at six in the morning", "by seven in the evening".
    func isHour(_ end: Int, _ value: Double) -> Bool {
        guard value >= 1, value <= 12, end + 2 < sentence.upperBound, text.tokens[end].word == words.in,
            text.tokens[end + 1].isAny(.determiner)
        else { return false }
        return (end + 2..<min(end + 4, sentence.upperBound)).contains { text.tokens[$0].isAny(.dayPart) }
    }

    /// "630 a.m.", "10 GMT", "at 2130". "20:45" and "4.15am" are no plain numbers and never come here.
    func isTimeOfDay(_ first: Int, _ end: Int, _ digits: Digits) -> Bool {
        if end < sentence.upperBound, text.tokens[end].isAny(.clock) { return true }
        if end == first + 1, digits.hasDecimals, isClock(first), first > sentence.lowerBound {
            // "at 14.30", "the 6.05 to Delhi"
            let last = text.tokens[first - 1]
            let isTrain =
                last.isAny(.determiner) && end < sentence.upperBound && words.trains.contains(text.tokens[end].word)
            if isTrain || last.word == words.at && !isCounted(end) && !isAmount(end) { return true }
        }
        return digits.plainDigits == 4 && digits.value < 2400 && digits.value.truncatingRemainder(dividingBy: 100) < 60
            && first > sentence.lowerBound && text.tokens[first - 1].word == words.at && !isCounted(end)
    }

    /// Hours and minutes with a point between: "6.05", "14.30".
    private func isClock(_ i: Int) -> Bool {
        let bytes = text.bytes[text.tokens[i].range]
        guard bytes.count == 4 || bytes.count == 5, bytes[bytes.endIndex - 3] == UInt8(ascii: "."),
            bytes.allSatisfy({ ByteClass.isDigit($0) || $0 == UInt8(ascii: ".") })
        else { return false }
        let digits = bytes.filter { ByteClass.isDigit($0) }.map { Int($0) - 48 }
        let value = digits.reduce(0) { $0 * 10 + $1 }
        return value / 100 < 24 && value % 100 < 60
    }

    /// "per cent", "metres", "million": what a number with decimals measures.
    private func isAmount(_ end: Int) -> Bool {
        guard end < sentence.upperBound else { return false }
        let next = text.tokens[end]
        return next.kind == .percent || next.kind == .currency || next.isAny([.unit, .magnitude, .timeUnit])
    }

    /// "since 2011", "in 2016", "(2014)", "the 2020 war", "mid-2012", "2014-2015".
    func isYear(_ first: Int, _ end: Int, _ digits: Digits) -> Bool {
        guard digits.plainDigits == 4, end == first + 1, !digits.hasDecimals, digits.value >= 1000,
            digits.value <= 2199
        else { return false }
        let isLikely = Calendar.isYear(digits.value)
        // "in 2014 and 2015"
        if isLikely, first - 3 >= sentence.lowerBound, joins(first - 1), text.tokens[first - 2].kind == .number,
            words.beforeYear.contains(text.tokens[first - 3].word) || text.tokens[first - 3].word == words.between
        {
            return true
        }
        // "on January 28, 1986 killing all aboard"
        if isLikely, first - 3 >= sentence.lowerBound, text.tokens[first - 1].kind == .comma, isDay(first - 2),
            Calendar.month(at: first - 3, text, sentence) != nil
        {
            return true
        }
        if first > sentence.lowerBound {
            let last = text.tokens[first - 1]
            if last.kind == .hyphen { return isLikely }
            if words.beforeYear.contains(last.word), isLikely || !isCounted(end) { return true }
            // "the 1991 collapse", "its 2020 war"
            if last.isAny([.determiner, .possessive]) || last.kind == .possessive, isLikely, !isPlural(end) {
                return true
            }
        }
        if !isLikely || isPerson(end) { return false }
        return digits.value.truncatingRemainder(dividingBy: 100) != 0 || !isCounted(end)
    }
}
