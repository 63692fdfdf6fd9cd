/// One number, read from its digits or words: "1,234", "24 300", "1.2 million", "a hundred and four",
/// "half a dozen", "hundreds of thousands", "three-quarters".
struct NumberPhrase {
    /// Its tokens.
    var tokens: Range<Int>
    /// The value; the least value where the number is vague; percent where it is a share.
    var value: Double
    /// No number at all: "dozens", "several".
    var isVague = false
    /// A part of a whole: "a third", "three-quarters".
    var isShare = false
    /// What the first token's digits say; `nil` for words.
    var digits: Digits?
    /// The greatest factor that a word or suffix applied: 1,000,000 in "1.2 million"; 1 = none.
    var magnitude = 1.0
}

/// Reads one number from the token where it starts.
struct NumberReader {
    private let text: AnalyzedText
    /// One past the last token that may be read.
    private let end: Int
    private let words = NumberWords.english

    init(_ text: AnalyzedText, upTo end: Int) {
        self.text = text
        self.end = end
    }

    /// The number that starts at a token, or `nil`.
    func number(at start: Int) -> NumberPhrase? {
        let token = text.tokens[start]
        switch token.kind {
        case .number: return fromDigits(start)
        case .word: break
        default: return nil
        }
        if token.word == words.half { return half(start) }
        if token.isAny(.indefinite) { return afterArticle(start) }
        if token.isAny(.vague) { return vague(start) }
        if token.isAny([.cardinal, .magnitude]) { return cardinal(start) }
        return nil
    }

    // MARK: Digits

    private func fromDigits(_ start: Int) -> NumberPhrase? {
        guard let digits = Digits(text, text.tokens[start].range) else { return nil }
        var number = NumberPhrase(tokens: start..<(start + 1), value: digits.value, digits: digits)
        if digits.hasMagnitude {
            number.magnitude = 1000
        } else {
            joinGroups(&number)
            addHalf(&number)
            multiply(&number)
        }
        if let share = share(number.value, numeratorEnd: number.tokens.upperBound) {
            number.tokens = start..<share.end
            number.value = share.percent
            number.isShare = true
        }
        return number
    }

    /// "24 300": groups of three digits that one space parts.
    private func joinGroups(_ number: inout NumberPhrase) {
        guard let digits = number.digits, (1...3).contains(digits.plainDigits), !digits.hasDecimals,
            !digits.hasLeadingZero
        else { return }
        var next = number.tokens.upperBound
        while next < end, isGroup(next) {
            guard let group = Digits(text, text.tokens[next].range) else { break }
            number.value = number.value * 1000 + group.value
            next += 1
        }
        number.tokens = number.tokens.lowerBound..<next
    }

    private func isGroup(_ i: Int) -> Bool {
        let token = text.tokens[i]
        let gap = Int(token.start) - Int(text.tokens[i - 1].end)
        guard token.kind == .number, (1...3).contains(gap), !token.shape.contains(.lineBefore),
            token.range.count == 3
        else { return false }
        // One space: a plain one, or a wider no-break or thin one.
        if gap > 1, text.bytes[Int(token.start) - 1] < 0x80 { return false }
        return text.bytes[token.range].allSatisfy { ByteClass.isDigit($0) }
    }

    /// "2 and a half million", "two and a half".
    private func addHalf(_ number: inout NumberPhrase) {
        let next = number.tokens.upperBound
        guard next + 2 < end, text.tokens[next].word == words.and, text.tokens[next + 1].isAny(.indefinite),
            text.tokens[next + 2].word == words.half
        else { return }
        number.value += 0.5
        number.tokens = number.tokens.lowerBound..<(next + 3)
    }

    /// "1.2 million", "2,600 crore", "20 lakhs", "two dozen".
    private func multiply(_ number: inout NumberPhrase) {
        var next = number.tokens.upperBound
        if next + 1 < end, text.tokens[next].kind == .hyphen, factor(next + 1) != nil { next += 1 }
        while next < end, let factor = factor(next) {
            number.value = (number.value * factor * 1e3).rounded() / 1e3
            number.magnitude = max(number.magnitude, factor)
            next += 1
            number.tokens = number.tokens.lowerBound..<next
        }
    }

    /// The factor of a magnitude; also of its plural after a number: "20 lakhs".
    private func factor(_ i: Int) -> Double? {
        let token = text.tokens[i]
        if token.isAny(.magnitude) { return text.word(i).value }
        if token.isAny(.vague), let singular = words.factorOfPlural(token.word, text.lexicon) { return singular }
        return nil
    }

    // MARK: Words

    /// "forty-two", "two hundred and five", "six million".
    private func cardinal(_ start: Int) -> NumberPhrase? {
        var total = 0.0
        var current = 0.0
        var greatest = 1.0
        var next = start
        var isOpen = true
        while isOpen, next < end {
            let token = text.tokens[next]
            let value = text.word(next).value
            if token.kind == .hyphen, next > start, next + 1 < end, continues(next + 1, current) {
                next += 1
            } else if token.word == words.and, next > start, next + 1 < end,
                text.tokens[next + 1].isAny(.cardinal), text.word(next + 1).value < 100,
                current == 0 || current.truncatingRemainder(dividingBy: 100) == 0, greatest >= 100
            {
                next += 1
            } else if token.isAny(.cardinal) {
                guard next == start || continues(next, current) else {
                    isOpen = false
                    continue
                }
                current += value
                next += 1
            } else if token.isAny(.magnitude) || (next > start && factor(next) != nil) {
                let factor = factor(next) ?? 1
                guard factor > 100 || current < 1000 else { return nil }
                if factor >= 1000 {
                    // "two lakh crore" multiplies all that was read.
                    total = current == 0 && total > 0 ? total * factor : total + max(1, current) * factor
                    current = 0
                } else {
                    current = max(1, current) * factor
                }
                greatest = max(greatest, factor)
                next += 1
            } else {
                isOpen = false
            }
        }
        var number = NumberPhrase(tokens: start..<next, value: total + current, magnitude: greatest)
        if greatest < 1000 {
            addHalf(&number)
            multiply(&number)
        }
        if let share = share(number.value, numeratorEnd: number.tokens.upperBound) {
            number.tokens = start..<share.end
            number.value = share.percent
            number.isShare = true
        }
        return number
    }

    /// Whether a cardinal at `i` goes on with what was read: a unit after tens, anything below 100 after hundreds.
    private func continues(_ i: Int, _ current: Double) -> Bool {
        guard text.tokens[i].isAny(.cardinal) else {
            return text.tokens[i].isAny(.magnitude) && text.tokens[i - 1].kind == .hyphen
        }
        let value = text.word(i).value
        let rest = current.truncatingRemainder(dividingBy: 100)
        if value < 1 || value >= 100 { return false }
        if rest == 0 { return current == 0 || current >= 100 }
        return value < 10 && rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0
    }

    /// "a hundred and four", "a dozen", "a couple", "a few dozen", "a third of", "a half million".
    private func afterArticle(_ start: Int) -> NumberPhrase? {
        guard start + 1 < end else { return nil }
        let next = text.tokens[start + 1]
        guard next.kind == .word else { return nil }
        if next.word == words.half, start + 2 < end, text.tokens[start + 2].isAny(.magnitude) {
            let factor = text.word(start + 2).value
            return NumberPhrase(tokens: start..<(start + 3), value: factor / 2, magnitude: factor)
        }
        var inner: NumberPhrase?
        if next.isAny(.magnitude) {
            inner = cardinal(start + 1)
        } else if next.word == words.few || next.word == words.couple || next.word == words.handful {
            inner = vague(start + 1)
        } else if let share = share(1, numeratorEnd: start + 1) {
            return NumberPhrase(tokens: start..<share.end, value: share.percent, isShare: true)
        }
        guard var number = inner else { return nil }
        number.tokens = start..<number.tokens.upperBound
        return number
    }

    /// "dozens", "hundreds of thousands", "several hundred", "a few dozen".
    private func vague(_ start: Int) -> NumberPhrase? {
        let word = text.word(start)
        var number = NumberPhrase(tokens: start..<(start + 1), value: word.value, isVague: true)
        let counts = text.tokens[start].word
        if counts == words.several || counts == words.few || counts == words.couple {
            var next = start + 1
            if counts == words.couple, next < end, text.tokens[next].word == words.of { next += 1 }
            if next < end, text.tokens[next].isAny(.magnitude) {
                number.tokens = start..<next
                multiply(&number)
            }
            return number
        }
        let next = start + 1
        if next + 1 < end, text.tokens[next].word == words.of,
            let factor = words.factorOfPlural(text.tokens[next + 1].word, text.lexicon)
        {
            number.value *= factor
            number.tokens = start..<(next + 2)
        }
        return number
    }

    // MARK: Parts

    /// "half a million", "half a dozen", "half of the crew".
    private func half(_ start: Int) -> NumberPhrase? {
        guard start + 1 < end else { return nil }
        var next = start + 1
        if text.tokens[next].isAny(.indefinite), next + 1 < end { next += 1 }
        if text.tokens[next].isAny(.magnitude) {
            let factor = text.word(next).value
            return NumberPhrase(tokens: start..<(next + 1), value: factor / 2, magnitude: factor)
        }
        let after = text.tokens[start + 1]
        let isCompared = start > 0 && words.than.contains(text.tokens[start - 1].word)
        guard isCompared || after.word == words.of || after.isAny([.determiner, .possessive]), !after.isAny(.indefinite)
        else { return nil }
        return NumberPhrase(tokens: start..<(start + 1), value: 50, isShare: true)
    }

    /// "two-thirds", "three quarters", "one in five": the percent that a numerator and what follows make.
    private func share(_ numerator: Double, numeratorEnd: Int) -> (percent: Double, end: Int)? {
        var next = numeratorEnd
        guard next < end, numerator >= 1, numerator < 100 else { return nil }
        let isHyphenated = text.tokens[next].kind == .hyphen
        if isHyphenated { next += 1 }
        guard next < end else { return nil }
        if text.tokens[next].isAny(.fraction) {
            let denominator = text.word(next).value
            guard numerator <= denominator else { return nil }
            let hasPlural =
                text.tokens[next].word == words.half ? false : words.isPluralFraction(text.tokens[next].word)
            let isPart = next + 1 < end && text.tokens[next + 1].word == words.of
            guard hasPlural || isPart || isHyphenated else { return nil }
            return (Self.rounded(numerator / denominator * 100), next + 1)
        }
        guard !isHyphenated else { return nil }
        return oneInFive(numerator, next)
    }

    /// "one in five people", "two out of three".
    private func oneInFive(_ numerator: Double, _ start: Int) -> (percent: Double, end: Int)? {
        var next = start
        if next + 2 < end, text.tokens[next].word == words.out, text.tokens[next + 1].word == words.of {
            next += 2
        } else if text.tokens[next].word == words.in, numerator < 10 {
            next += 1
            if next < end, words.every.contains(text.tokens[next].word) { next += 1 }
        } else {
            return nil
        }
        guard next < end else { return nil }
        let token = text.tokens[next]
        var whole = 0.0
        if token.kind == .number, let digits = Digits(text, token.range), digits.plainDigits <= 3 {
            whole = digits.value
        } else if token.isAny(.cardinal) {
            whole = text.word(next).value
        }
        guard whole > numerator, [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100].contains(whole),
            next + 1 >= end || !text.tokens[next + 1].isAny([.timeUnit, .magnitude, .month])
        else { return nil }
        return (Self.rounded(numerator / whole * 100), next + 1)
    }

    /// Two decimals, as people write percentages.
    private static func rounded(_ percent: Double) -> Double { (percent * 100).rounded() / 100 }
}
