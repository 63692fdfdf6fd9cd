/// A sentence's expressions of time, each with what it dates.
///
/// A class, because it is read for every figure near it: a copy of the struct would count its arrays up and down.
final class DatedSentence {
    struct Dated {
        var expression: TimeExpression
        var role: TimeRole
        /// The verb chunk that it belongs to; `nil` = none.
        var governor: Int?
        /// The token of the "since" that opens the clause; `nil` where "since" stands before the date itself.
        var opens: Int?
    }

    let index: Int
    let chunks: [Chunk]
    let numerals: [Numeral]
    private(set) var dated: [Dated] = []

    /// Reads a sentence of a text that speaks from a day.
    init(_ index: Int, _ reading: inout Reading, day: PartialDate?) {
        self.index = index
        numerals = reading.numerals[index]
        let expressions = TimeExpressionReader.expressions(
            of: reading.text.sentences[index], reading.text, reading.numerals[index], published: day)
        guard !expressions.isEmpty else {
            chunks = []
            return
        }
        chunks = reading.chunks(index)
        let roles = TimeRoles(text: reading.text, chunks: chunks, numerals: reading.numerals[index])
        for var expression in expressions where !expression.isBare {
            if Self.isMake(expression, reading.text) { continue }
            let at = chunks.firstIndex { $0.tokens.upperBound > expression.tokens.lowerBound }
            let governor = at.flatMap { roles.governor(of: $0, until: expression.tokens.upperBound) }
            if let governor, let weekday = expression.weekday, let day, isAhead(governor, reading.text) {
                expression.span = DateSpan(day.nextWeekday(weekday))
            }
            if let governor, expression.isYearOpen, let day, let date = expression.span.end,
                date.lastDayNumber < day.dayNumber, isAhead(governor, reading.text),
                let next = PartialDate(year: date.year + 1, month: date.month, day: date.day)
            {
                expression.span = DateSpan(next)
            }
            var opens: Int?
            if case .span = expression.shape, let at, let since = opensSince(at, reading.text) {
                expression.shape = .since
                opens = since
            }
            if case .span = expression.shape, let governor, !expression.isAttributive,
                isBeginning(governor, reading.text)
            {
                expression.shape = .since
            }
            dated.append(
                Dated(expression: expression, role: roles.role(of: expression), governor: governor, opens: opens))
        }
    }

    /// "The 1973 building", "the 2014 law": when a thing was made.
    private static func isMake(_ expression: TimeExpression, _ text: AnalyzedText) -> Bool {
        let next = expression.tokens.upperBound
        let first = expression.tokens.lowerBound
        guard first > 0, expression.isAttributive || text.tokens[first - 1].isAny([.determiner, .possessive]),
            let start = expression.span.start, start.month == nil,
            start == expression.span.end,
            next < text.tokens.count
        else { return false }
        let noun = text.tokens[next]
        return noun.kind == .word && !noun.isCapitalized && !noun.shape.contains(.shouted) && noun.isAny(.noun)
            && !noun.isAny([.happening, .measure, .adjective, .timeUnit]) && !text.isHappening(next)
            && (next + 1 >= text.tokens.count || !text.tokens[next + 1].isAny([.noun, .happening]))
    }

    /// "since a ferry capsized on Sunday": the clause of the expression opens with "since".
    private func opensSince(_ at: Int, _ text: AnalyzedText) -> Int? {
        var k = at - 1
        while k >= 0 {
            let chunk = chunks[k]
            if chunk.kind == .comma || chunk.kind == .semicolon { return nil }
            if text.tokens[chunk.tokens.lowerBound].word == TimeWords.english.since {
                return k + 1 < at ? chunk.tokens.lowerBound : nil
            }
            if chunk.kind == .subordinator || chunk.kind == .relative { return nil }
            k -= 1
        }
        return nil
    }

    /// Whether a chunk holds a figure, and not only the article of one.
    func isFigure(_ chunk: Chunk) -> Bool {
        chunk.numeral.map { !numerals[$0].isArticle } ?? false
    }

    /// Whether a verb tells what is still to come: "will land", "is expected to land", "could reach".
    private func isAhead(_ governor: Int, _ text: AnalyzedText) -> Bool {
        let verb = chunks[governor]
        if verb.verb.contains(.future) { return true }
        // "2,000 are due on Friday"
        if let next = text.tokens[verb.tokens.upperBound...].first, text.tokens[verb.head].isAny(.be),
            TimeWords.english.plans.contains(next.word)
        {
            return true
        }
        if verb.verb.contains(.perfect) || text.tokens[verb.tokens].contains(where: { $0.isAny(.have) }) {
            return false
        }
        // "before he could reach the gate on Monday": told of what is past.
        if verb.verb.contains(.modal) {
            return !chunks[..<governor].suffix(3).contains {
                $0.kind == .subordinator && TimeWords.english.afters.contains(text.tokens[$0.tokens.lowerBound].word)
            }
        }
        // "before desert winds return on Tuesday"
        if verb.verb.contains(.finite), verb.verb.isDisjoint(with: [.passive, .perfect, .participle]),
            text.tokens[verb.head].isAny(.baseForm) || text.tokens[verb.head].isAny(.thirdPerson),
            !text.tokens[verb.head].isAny(.past),
            let opens = chunks[..<governor].last(where: { $0.kind == .subordinator || $0.kind == .relative }),
            TimeWords.english.afters.contains(text.tokens[opens.tokens.lowerBound].word)
                || TimeWords.english.until == text.tokens[opens.tokens.lowerBound].word
        {
            return true
        }
        guard verb.verb.contains(.infinitive), governor > 0 else { return false }
        for chunk in chunks[..<governor].suffix(2) where chunk.kind == .verb || chunk.kind == .adjective {
            if TimeWords.english.plans.contains(text.tokens[chunk.head].word) { return true }
        }
        return false
    }

    /// The last day on which the sentence says that something was.
    var lastTold: PartialDate? {
        for item in dated.reversed() where item.role == .happening {
            if case .span = item.expression.shape, let day = item.expression.span.end, day.day != nil { return day }
        }
        return nil
    }

    /// "The war broke out on 15 April", "since the army launched an offensive on Friday": the start of what goes on.
    func begins(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard let governor = item.governor else { return false }
        let words = TimeWords.english
        let verb = text.tokens[chunks[governor].head].word
        if words.begins.contains(verb) { return !isOfMoment(governor, text) }
        let object = chunks[(governor + 1)...].first { $0.kind != .adverb }
        guard words.launches.contains(verb), let object, object.kind == .noun else {
            let subject = chunks[..<governor].last { $0.kind == .noun }
            return words.launches.contains(verb)
                && subject.map { words.campaigns.contains(text.lemma($0.head)) } == true
        }
        return words.campaigns.contains(text.lemma(object.head))
    }

    /// "fighting which broke out on Tuesday" goes on, in a relative clause.
    private func isBeginning(_ governor: Int, _ text: AnalyzedText) -> Bool {
        guard TimeWords.english.begins.contains(text.tokens[chunks[governor].head].word), governor > 0 else {
            return false
        }
        return chunks[governor - 1].kind == .relative && !isOfMoment(governor, text)
    }

    /// "raids that began minutes apart", "The attack started at noon": over soon after it began.
    private func isOfMoment(_ verb: Int, _ text: AnalyzedText) -> Bool {
        guard let subject = chunks[..<verb].last(where: { $0.kind == .noun }) else { return false }
        return TimeWords.english.moments.contains(text.tokens[subject.head].word)
    }

    // MARK: Clauses

    /// The relative clause that a token stands in, as tokens: from the relative to the comma that ends it, where a
    /// comma opens it, else to the end of the sentence; `nil` = none.
    func relativeClause(at token: Int) -> Range<Int>? {
        var opens: Int?
        for (k, chunk) in chunks.enumerated() {
            if chunk.tokens.lowerBound > token { break }
            switch chunk.kind {
            case .relative: opens = k
            case .comma, .semicolon, .dash, .terminal, .parenthesisClose:
                if let start = opens, start > 0, chunks[start - 1].kind == .comma || chunk.kind != .comma {
                    opens = nil
                }
            default: break
            }
        }
        guard let opens else { return nil }
        let isSetOff = opens > 0 && chunks[opens - 1].kind == .comma
        let end = chunks[(opens + 1)...].first {
            $0.kind == .semicolon || $0.kind == .terminal || $0.kind == .comma && isSetOff
        }
        return chunks[opens].tokens.lowerBound..<(end?.tokens.lowerBound ?? chunks[chunks.count - 1].tokens.upperBound)
    }

    /// The token that opens the relative clause, or the clause after "after" or "when", whose verb stands at a token;
    /// `nil` where that verb is the main one.
    func embeddedClause(before token: Int) -> Int? {
        for chunk in chunks.reversed() where chunk.tokens.upperBound <= token {
            switch chunk.kind {
            case .relative: return chunk.tokens.lowerBound
            case .subordinator: return chunk.tokens.lowerBound
            case .semicolon, .terminal, .quoteOpen, .quoteClose, .comma: return nil
            default: break
            }
        }
        return nil
    }
}

extension AnalyzedText {
    /// The sentence that a token stands in.
    func sentenceIndex(of token: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
    }
}
