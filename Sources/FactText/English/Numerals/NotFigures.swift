/// Tells the numbers that name, date or rank from those that count: dates, years, times of day, ages,
/// ordinals, addresses, phone and document numbers, list marks, models, scores.
struct NotFigures {
    let text: AnalyzedText
    let sentence: Range<Int>
    let words = NumberWords.english

    init(_ text: AnalyzedText, _ sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
    }

    /// Whether a number is no figure. `isBounded`: a qualifier stands before it.
    func contains(_ number: NumberPhrase, isBounded: Bool) -> Bool {
        let first = number.tokens.lowerBound
        let end = number.tokens.upperBound
        if isHour(end, number.value) || isAge(first, end, number.value) || isOrdinal(end)
            || isAnaphor(first, end, number)
        {
            return true
        }
        guard let digits = number.digits else { return false }
        if digits.hasLeadingZero && !digits.hasDecimals || isGlued(first, end) || isListMark(first, end) { return true }
        if isTimeOfDay(first, end, digits) || isDayOfMonth(first, end, digits) { return true }
        if isBounded { return false }
        return isYear(first, end, digits) || isLabelled(first, end) || isAddress(first, end, digits)
            || isAlone(first, end) || isMetres(first, end, digits)
    }

    // MARK: Names and ranks

    /// "twenty-first": the words go on to an ordinal.
    private func isOrdinal(_ end: Int) -> Bool {
        end + 1 < sentence.upperBound && text.tokens[end].kind == .hyphen && text.tokens[end + 1].isAny(.ordinal)
            && !text.tokens[end + 1].isAny(.timeUnit)
            || (end + 1 < sentence.upperBound
                && text.tokens[end].kind == .hyphen && text.tokens[end + 1].word == words.second)
    }

    /// "Section 144", "No. 6", "Flight 662", "Boeing 737"; "day 5", "district 9" where nothing is counted.
    private func isLabelled(_ first: Int, _ end: Int) -> Bool {
        guard first > sentence.lowerBound else { return false }
        let label = text.tokens[first - 1]
        // "No. 2 official" with its point, unlike "no 2 people".
        if label.isAny(.label) { return !(label.word == words.no && label.range.count == 2 && isMeasure(end)) }
        if label.isAny(.weakLabel) {
            // "in the area 15 were killed": a text that lost its commas.
            let isDefinite = first - 2 >= sentence.lowerBound && text.tokens[first - 2].isAny(.determiner)
            return !(isDefinite && !label.isCapitalized) && !isCounted(end) && !isMeasure(end)
        }
        // "Flight LO 767"
        if first - 2 >= sentence.lowerBound, text.tokens[first - 2].isAny(.label), label.range.count <= 3,
            label.classes.isEmpty, label.shape.contains(.allCapitals)
        {
            return true
        }
        if isModel(first, end) { return true }
        if text.tokens[first - 1].word == words.and || text.tokens[first - 1].kind == .comma {
            // "Articles 8 and 9"
            let before = first - 3
            return before >= sentence.lowerBound && text.tokens[first - 2].kind == .number
                && text.tokens[before].isAny(.label) && text.tokens[before].isAny(.plural)
        }
        return false
    }

    /// "a white Fiat 128": a number after a name that an article opens.
    private func isModel(_ first: Int, _ end: Int) -> Bool {
        guard isName(first - 1), text.tokens[first - 1].kind == .word, !isCounted(end), !isMeasure(end) else {
            return false
        }
        var i = first - 2
        while i > sentence.lowerBound, i > first - 5, text.tokens[i].isAny(.adjective) || isName(i) { i -= 1 }
        return i >= sentence.lowerBound && text.tokens[i].isAny(.indefinite)
    }

    /// "18 Station Road", "10 Downing Street".
    private func isAddress(_ first: Int, _ end: Int, _ digits: Digits) -> Bool {
        guard digits.plainDigits > 0, digits.plainDigits <= 5 else { return false }
        var next = end
        while next < min(end + 4, sentence.upperBound), text.tokens[next].kind == .word,
            text.tokens[next].isCapitalized
        {
            if next > end, words.streets.contains(text.tokens[next].word) {
                let last = first > sentence.lowerBound ? text.tokens[first - 1] : nil
                return last.map { $0.kind == .comma || $0.isAny(.preposition) } ?? false
            }
            next += 1
        }
        return false
    }

    /// "one of", "the one", "two sides": words that point back and count nothing.
    private func isAnaphor(_ first: Int, _ end: Int, _ number: NumberPhrase) -> Bool {
        guard number.digits == nil, number.magnitude == 1 else { return false }
        if end < sentence.upperBound, number.value == 2, words.sides.contains(text.tokens[end].word) { return true }
        guard number.tokens.count == 1, text.tokens[first].word == words.one else { return false }
        guard end < sentence.upperBound else { return true }
        let next = text.tokens[end]
        if next.kind == .possessive || next.kind == .hyphen { return !isTimeUnitAfterHyphen(end) }
        if next.word == words.of || next.word == words.another || next.word == words.or { return true }
        if first > sentence.lowerBound {
            let last = text.tokens[first - 1]
            // "it adds that one marine is missing"
            let isClause = last.word == words.that && next.isAny([.person, .role])
            if words.beforePronoun.contains(last.word), !isClause { return true }
        }
        // A pronoun where no noun, adjective, name or measure follows.
        if next.kind != .word { return true }
        if next.isAny([.noun, .adjective, .person, .measure, .demonym, .timeUnit, .unit, .body, .role]) {
            return next.word == words.day
        }
        return !next.classes.isEmpty && !next.isCapitalized
    }

    private func isTimeUnitAfterHyphen(_ hyphen: Int) -> Bool {
        hyphen + 1 < sentence.upperBound && text.tokens[hyphen].kind == .hyphen
            && text.tokens[hyphen + 1].isAny(.timeUnit)
    }

    // MARK: Marks

    /// Part of a longer sign: "+91 98000 00042", "#5", "19/7", "27-07-2016", "user123".
    private func isGlued(_ first: Int, _ end: Int) -> Bool {
        if first > sentence.lowerBound {
            let last = text.tokens[first - 1]
            let isTight = !text.tokens[first].shape.contains(.spaceBefore)
            if last.kind == .symbol, isTight, !isTilde(first - 1) { return true }
            if last.kind == .symbol, text.bytes[Int(last.start)] == UInt8(ascii: "#") { return true }
            if last.kind == .number, text.tokens[first].shape.contains(.spaceBefore), isNoDate(first - 1) {
                return true
            }
            if last.kind == .hyphen, isThirdPart(first) { return true }
            if last.kind == .word, isTight, last.shape.contains(.spaceBefore) { return true }
        }
        guard end < sentence.upperBound else { return false }
        let next = text.tokens[end]
        let isTight = !next.shape.contains(.spaceBefore)
        if next.kind == .symbol, isTight, text.bytes[Int(next.start)] == UInt8(ascii: "/") { return true }
        if next.kind == .number, next.shape.contains(.spaceBefore) {
            if isNoDate(end), isNoDate(first) { return true }
            // "1457 19.07.2016"
            if Digits(text, next.range) == nil, ByteClass.isDigit(text.bytes[Int(next.end) - 1]) {
                return true
            }
        }
        if next.kind == .hyphen, isTight { return isDatePart(end) }
        return false
    }

    private func isTilde(_ i: Int) -> Bool { text.bytes[Int(text.tokens[i].start)] == UInt8(ascii: "~") }

    /// A number that stands beside another is a year or a day where a month stands by; else both are a code.
    private func isNoDate(_ i: Int) -> Bool {
        guard let digits = Digits(text, text.tokens[i].range) else { return false }
        return !Calendar.isYear(digits.value) && digits.plainDigits > 2 && !digits.hasDecimals
    }

    /// The third number of three that hyphens join: "27-07-2016".
    private func isThirdPart(_ first: Int) -> Bool {
        let before = first - 3
        return before >= sentence.lowerBound && text.tokens[first - 2].kind == .number
            && text.tokens[before].kind == .hyphen && before > sentence.lowerBound
            && text.tokens[before - 1].kind == .number
    }

    /// Whether hyphens join this number with two more: "27-07-2016"; or the parts name months: "05-Feb-2015".
    private func isDatePart(_ hyphen: Int) -> Bool {
        guard hyphen + 3 < sentence.upperBound, text.tokens[hyphen + 2].kind == .hyphen else { return false }
        return text.tokens[hyphen + 3].kind == .number
            && (text.tokens[hyphen + 1].kind == .number || text.tokens[hyphen + 1].isAny(.month))
    }

    /// "1." or "2)" at the start of a sentence.
    private func isListMark(_ first: Int, _ end: Int) -> Bool {
        guard end == first + 1, first == sentence.lowerBound else { return false }
        guard end < sentence.upperBound else { return true }
        return text.tokens[end].kind == .parenthesisClose
            || (text.tokens[end].kind == .terminal && !text.tokens[end].shape.contains(.spaceBefore))
    }

    /// "(36)": alone between brackets.
    private func isAlone(_ first: Int, _ end: Int) -> Bool {
        guard first > sentence.lowerBound, end < sentence.upperBound else { return false }
        return text.tokens[first - 1].kind == .parenthesisOpen && text.tokens[end].kind == .parenthesisClose
    }

    /// "the 100m final", "2m tall": metres, not millions.
    private func isMetres(_ first: Int, _ end: Int, _ digits: Digits) -> Bool {
        guard digits.hasMagnitude, WordHash.lowered(text.bytes[Int(text.tokens[first].end) - 1]) == UInt8(ascii: "m")
        else { return false }
        if first > sentence.lowerBound, text.tokens[first - 1].kind == .currency { return false }
        guard end < sentence.upperBound else { return false }
        return words.dimensions.contains(text.tokens[end].word)
    }

    // MARK: What follows

    /// Whether a counted noun follows: a plural noun, or "people", within two words.
    func isCounted(_ end: Int) -> Bool {
        for next in end..<max(end, min(end + 3, sentence.upperBound)) {
            let token = text.tokens[next]
            guard token.kind == .word else { return false }
            if token.has([.noun, .plural]) || token.isAny([.person, .measure]) { return true }
            guard token.isAny([.adjective, .demonym, .noun]) || token.classes.isEmpty else { return false }
        }
        return false
    }

    func isPlural(_ end: Int) -> Bool {
        end < sentence.upperBound && text.tokens[end].has([.noun, .plural])
    }

    func isPerson(_ end: Int) -> Bool {
        for next in end..<max(end, min(end + 3, sentence.upperBound)) {
            let token = text.tokens[next]
            guard token.kind == .word else { return false }
            if token.has([.person, .plural]) || token.isAny(.measure) { return true }
            guard token.isAny([.adjective, .demonym]) else { return false }
        }
        return false
    }

    private func isMeasure(_ end: Int) -> Bool {
        end < sentence.upperBound && text.tokens[end].isAny([.measure, .person])
    }

    /// A capitalized word that is no other listed word: part of a name.
    func isName(_ i: Int) -> Bool {
        let token = text.tokens[i]
        guard token.kind == .word, token.isCapitalized || token.shape.contains(.shouted) else { return false }
        return token.classes.isEmpty || (token.isAny(.givenName) && token.isCapitalized)
    }
}
