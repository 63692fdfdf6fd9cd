/// Finds the spans of time that a sentence names, resolved against the day of publication.
struct TimeExpressionReader {
    let text: AnalyzedText
    let sentence: Range<Int>
    let numerals: [Numeral]
    /// The day of publication; `nil` leaves only what is written out whole.
    let published: PartialDate?
    let words = TimeWords.english

    /// Every expression of a sentence, in order; none overlap.
    static func expressions(
        of sentence: Sentence, _ text: AnalyzedText, _ numerals: [Numeral], published: PartialDate?
    ) -> [TimeExpression] {
        let starts: WordClass = [.month, .weekday, .timeUnit, .timeAdverb, .dayPart]
        let words = TimeWords.english
        let hasAny = text.tokens[sentence.tokens].contains {
            $0.kind == .number || $0.isAny(starts) || words.otherTimes.contains($0.word) || words.past == $0.word
                || words.then == $0.word
                || $0.shape.contains(.hyphenated)
        }
        guard hasAny else { return [] }
        return TimeExpressionReader(
            text: text, sentence: sentence.tokens, numerals: numerals,
            published: published?.day == nil ? nil : published
        ).all()
    }

    private func all() -> [TimeExpression] {
        var found: [TimeExpression] = []
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            guard var expression = expression(at: i) else {
                i += 1
                continue
            }
            i = max(i + 1, expression.tokens.upperBound)
            addAttributes(&expression)
            if let last = found.last, let joined = joined(last, expression) {
                found[found.count - 1] = joined
            } else {
                found.append(expression)
            }
        }
        // What leads one expression of a pair leads both, so that prepositions come last.
        for n in found.indices { addPreposition(&found[n], after: n > 0 ? found[n - 1].tokens.upperBound : 0) }
        return found
    }

    func word(_ i: Int) -> WordID { sentence.contains(i) ? text.tokens[i].word : Lexicon.unknown }
    func token(_ i: Int) -> Token? { sentence.contains(i) ? text.tokens[i] : nil }

    func make(_ tokens: Range<Int>, _ span: DateSpan, _ shape: TimeExpression.Shape = .span) -> TimeExpression {
        TimeExpression(tokens: tokens, span: span, shape: shape)
    }

    private func expression(at i: Int) -> TimeExpression? {
        let token = text.tokens[i]
        switch token.kind {
        case .number: return writtenDate(at: i) ?? relative(at: i)
        case .word:
            if token.isAny([.month, .weekday]) || token.shape.contains(.hyphenated), let date = writtenDate(at: i) {
                return date
            }
            return words.starters.contains(token.word) ? relative(at: i) : nil
        default: return nil
        }
    }

    /// Whether a token belongs to a figure, and so names no date.
    func isFigure(_ i: Int) -> Bool {
        numerals.contains { $0.number.contains(i) && $0.kind != .duration && !$0.isArticle && !$0.isNone }
    }

    // MARK: Around an expression

    /// Marks what stands before a noun: with a possessive, or between a determiner and a noun.
    private func addAttributes(_ expression: inout TimeExpression) {
        let end = expression.tokens.upperBound
        guard let next = token(end) else { return }
        if next.kind == .possessive {
            expression.isAttributive = true
            return
        }
        let isPlain =
            next.kind == .word && next.isAny([.noun, .adjective, .measure])
            && !next.isAny([.verb, .timeUnit, .dayPart])
        if text.tokens[end - 1].shape.contains(.lostApostrophe) || isPluralDay(end - 1) {
            expression.isAttributive = next.kind == .word && !next.isAny([.be, .have, .preposition])
        } else if isPlain || (next.isAny(.happening) && next.kind == .word) {
            let start = expression.tokens.lowerBound
            expression.isAttributive =
                token(start - 1)?.isAny([.determiner, .possessive, .demonym]) == true
                || token(start - 1)?.kind == .possessive || word(start) == words.overnight
        }
    }

    /// "Tuesdays attack": a weekday in the plural, whose apostrophe was lost.
    private func isPluralDay(_ i: Int) -> Bool { text.tokens[i].has([.weekday, .plural]) }

    /// Takes the preposition before an expression, and what it makes of the span.
    private func addPreposition(_ expression: inout TimeExpression, after limit: Int) {
        var start = expression.tokens.lowerBound
        // "since mid-2012"
        if start - 2 >= sentence.lowerBound, start - 2 >= limit, text.tokens[start - 1].kind == .hyphen,
            words.parts.contains(word(start - 2))
        {
            start -= 2
        }
        // "since early on Monday", "by late Friday"
        while start > max(limit, sentence.lowerBound),
            words.parts.contains(word(start - 1))
                || (word(start - 1) == words.on && words.parts.contains(word(start - 2)))
        {
            start -= 1
            expression.isBare = false
        }
        guard start > max(limit, sentence.lowerBound) else { return }
        // "since the start of October"
        if word(start - 1) == words.of, words.starts.contains(word(start - 2)), let day = expression.span.start,
            let first = PartialDate(year: day.year, month: day.month ?? 1, day: day.day ?? 1)
        {
            expression.span = DateSpan(first)
            start -= word(start - 3) == words.the ? 3 : 2
            guard start > max(limit, sentence.lowerBound) else { return }
        }
        let preposition = word(start - 1)
        if words.prepositions.contains(preposition) { expression.isBare = false }
        guard case .span = expression.shape, !expression.isAttributive else { return }
        switch preposition {
        case words.since:
            expression.shape = .since
        case words.until, words.till:
            expression.shape = .until
        case words.by:
            expression.shape = .until
        case words.from where isFromOn(expression.tokens.upperBound):
            expression.shape = .since
        default: break
        }
        if words.prepositions.contains(preposition) { start -= 1 }
        expression.tokens = start..<expression.tokens.upperBound
    }

    /// "from Monday on", "from 2014 onwards".
    private func isFromOn(_ end: Int) -> Bool { word(end) == words.on }

    /// "late Saturday and into early Sunday", "from Tuesday night through to Wednesday", "between Monday and the early
    /// hours of Wednesday"
    private func isInto(_ join: Int, upTo end: Int, opens: WordID) -> Bool {
        if opens == words.between || opens == words.from, (2...9).contains(end - join),
            word(join) == words.and || word(join) == words.to || word(join) == words.until
        {
            return (join + 1..<end).allSatisfy {
                [words.the, words.of, words.on].contains(word($0)) || words.parts.contains(word($0))
                    || text.tokens[$0].isAny([.dayPart, .timeUnit])
            }
        }
        guard (2...4).contains(end - join) else { return false }
        let between = (join..<end).map { word($0) }
        return (between.contains(words.into) || between.contains(words.through))
            && between.allSatisfy {
                [words.and, words.into, words.through, words.to, words.on].contains($0) || words.parts.contains($0)
            }
    }

    /// "from 1988 to 1994", "between March and June", "2014-2015", "Monday and Tuesday".
    private func joined(_ first: TimeExpression, _ second: TimeExpression) -> TimeExpression? {
        guard case .span = first.shape, case .span = second.shape else { return nil }
        let join = first.tokens.upperBound
        // "over the weekend and on Monday"
        let isOn = word(join) == words.and && word(join + 1) == words.on
        let isInto = isInto(
            join, upTo: second.tokens.lowerBound, opens: word(first.tokens.lowerBound - 1))
        guard isInto || second.tokens.lowerBound == join + (isOn ? 2 : 1), let mark = token(join) else { return nil }
        let before = word(first.tokens.lowerBound - 1)
        let isRange: Bool
        switch mark.word {
        case _ where isInto: isRange = true
        case words.to, words.until, words.till, words.through:
            isRange = before == words.from || mark.word != words.until
        case words.and: isRange = !second.isAttributive
        default: isRange = mark.kind == .hyphen || mark.kind == .dash
        }
        guard isRange, let start = first.span.start, let end = second.span.end else { return nil }
        var from = start
        // "from 20 October to 3 November 2016", "from October to January": the first is never the later one.
        while from.dayNumber > end.dayNumber, from.year > 1 {
            let months = from.month == nil ? nil : -12
            guard let months else { return nil }
            from = from.day == nil ? from.addingMonths(months) : from.sameDay(afterMonths: months)
        }
        var both = first
        both.tokens = first.tokens.lowerBound..<second.tokens.upperBound
        both.span = DateSpan(from, end)
        both.isBare = first.isBare && second.isBare
        both.weekday = nil
        return both
    }
}
