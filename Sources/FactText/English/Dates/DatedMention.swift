/// A mention with the span of time that its own sentence gives it.
struct DatedMention {
    private let mention: Mention
    private let sentence: DatedSentence
    private let text: AnalyzedText
    private(set) var span: DateSpan?
    private(set) var words: Range<Int>?
    private(set) var rule: StaticString = "date in the clause"
    /// The sentence names some other time for the figure, so none is carried to it.
    private(set) var isElsewhere = false
    /// The span runs on to the day of the figure: "since March".
    private(set) var isOpen = false
    /// The span is counted from the date of another figure.
    private(set) var isCounted = false
    /// The day or days of the happening alone: of "since a ferry sank on Sunday", the Sunday; `nil` where the
    /// span names no single happening.
    private(set) var day: DateSpan?

    init(mention: Mention, in sentence: DatedSentence, _ text: AnalyzedText) {
        self.mention = mention
        self.sentence = sentence
        self.text = text
    }

    /// Chooses among the sentence's expressions the one that dates the figure.
    mutating func readOwn(asOf: PartialDate?, last: DateSpan?) {
        var best: (cost: Int, item: DatedSentence.Dated)?
        for item in sentence.dated where item.role == .happening {
            guard let cost = cost(of: item) else { continue }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, item) }
        }
        guard let item = best?.item else {
            isElsewhere = hasUndatedSince
            return
        }
        if case .vague = item.expression.shape, best?.cost ?? 0 > 2 { return }
        words = item.expression.tokens
        let span = item.expression.span
        switch item.expression.shape {
        case .span:
            self.span = span
            day = span
        case .since:
            // Inside the clause that "since" opens, the date is the happening's own.
            if let opens = item.opens, mention.span.lowerBound > opens,
                mention.span.lowerBound < item.expression.tokens.upperBound
            {
                self.span = span
                day = span
                return
            }
            self.span = DateSpan(span.start, asOf ?? span.end)
            rule = "since"
            isOpen = true
            if item.opens != nil || item.governor != nil, let start = span.start, start.day != nil,
                item.opens != nil || isRelativeBegin(item)
            {
                day = DateSpan(start, span.end?.day == nil ? start : span.end)
            }
        case .until:
            self.span = DateSpan(nil, span.end)
            rule = "until"
        case .shift(let days):
            guard let day = last?.end ?? asOf, day.day != nil else {
                isElsewhere = true
                return
            }
            self.span = DateSpan(day.adding(days: days))
            self.day = self.span
            isCounted = true
            rule = "counted from the last happening"
        case .vague: isElsewhere = true
        }
    }

    /// How far an expression stands from the figure, in clauses and other figures; `nil` = it dates something else.
    private func cost(of item: DatedSentence.Dated) -> Int? {
        let figure = mention.span
        let time = item.expression.tokens
        let isAfter = time.lowerBound >= figure.upperBound
        let between =
            isAfter ? figure.upperBound..<time.lowerBound : time.upperBound..<max(time.upperBound, figure.lowerBound)
        var cost = isAfter ? 0 : 2
        if item.expression.datesWhatFollows, isAfter { return nil }
        var sawPreposition = false
        var sawConjunction = false
        // "… were levelled and 5,000 customers were without power on Tuesday"
        var isOtherFigure = false
        for chunk in sentence.chunks
        where chunk.tokens.lowerBound >= between.lowerBound && chunk.tokens.upperBound <= between.upperBound {
            if chunk.kind != .noun, chunk.kind != .verb, chunk.kind != .adverb { isOtherFigure = false }
            switch chunk.kind {
            case .preposition:
                if TimeWords.english.afters.contains(text.tokens[chunk.tokens.lowerBound].word) {
                    sawPreposition = true
                }
            case .subordinator:
                if TimeWords.english.while.contains(text.tokens[chunk.tokens.lowerBound].word) { return nil }
                cost += 3
            case .semicolon:
                if !isAfter { return nil }
                cost += 4
            case .relative:
                // "on Sunday after a night of clashes in which two died"
                if sawPreposition, !isAfter { return nil }
                if mention.measure == .present, !isAfter { return nil }
                // "called on Tuesday for a truce with separatists who reported that 27 were dead"
                if !isAfter, let cue = mention.cueTokens, cue.lowerBound >= chunk.tokens.upperBound,
                    cue.upperBound <= figure.lowerBound
                {
                    return nil
                }
                // "a 1990s war that claimed 30,000 lives", "on 7 March in which two died"
                let isOfDate = !isAfter && item.expression.isAttributive && isYear(item.expression)
                cost += isOfDate ? 0 : 3
            case .other where chunk.tokens.count > 0 && text.tokens[chunk.head].kind == .possessive: break
            case .dash, .quoteOpen, .quoteClose: cost += 2
            case .conjunction:
                cost += 1
                sawConjunction = true
            case .noun:
                if sentence.isFigure(chunk) {
                    if sawConjunction { isOtherFigure = true }
                    // "14,600 from their homes, 8,200 of them in the past week"
                    if isAfter, isSubset(chunk) { return nil }
                    cost += isAfter ? 3 : 1
                }
            case .verb:
                guard chunk.verb.contains(.finite) else { continue }
                if isAfter, isOtherFigure, chunk.verb.isDisjoint(with: [.participle, .passive]) { return nil }
                cost += isAfter ? 2 : 1
            default: break
            }
        }
        if item.expression.isAttributive, isYear(item.expression), !isAfter, cost > 3 { return nil }
        if isToll, cost >= 2 || isAfter && item.governor == nil { return isInSubject(item) ? cost : nil }
        return cost
    }

    /// "8,200 of them", "three of whom"
    private func isSubset(_ chunk: Chunk) -> Bool {
        let next = chunk.tokens.upperBound
        guard next + 1 < text.tokens.count, text.tokens[next].word == TimeWords.english.of else { return false }
        return text.tokens[next + 1].isAny([.pronoun, .relative])
    }

    /// "fighting which broke out on Tuesday"
    private func isRelativeBegin(_ item: DatedSentence.Dated) -> Bool {
        guard let governor = item.governor else { return false }
        return TimeWords.english.begins.contains(text.tokens[sentence.chunks[governor].head].word)
    }

    private func isYear(_ expression: TimeExpression) -> Bool { expression.span.start?.month == nil }

    /// "450 strikes since the operation began": some other time, which the text does not name.
    private var hasUndatedSince: Bool {
        guard text.sentences.indices.contains(mention.sentence) else { return false }
        let end = text.sentences[mention.sentence].tokens.upperBound
        return (mention.span.upperBound..<max(mention.span.upperBound, min(end, mention.span.upperBound + 8))).contains
        {
            text.tokens[$0].word == TimeWords.english.since
        }
    }

    /// Whether the figure is the state of a toll: "bringing the toll to 38".
    var isToll: Bool {
        guard let sentence = text.sentences.indices.contains(mention.sentence) ? text.sentences[mention.sentence] : nil
        else {
            return false
        }
        var i = mention.span.lowerBound - 1
        while i >= max(sentence.tokens.lowerBound, mention.span.lowerBound - 14) {
            let token = text.tokens[i]
            if token.kind == .number || token.isAny(.cardinal) || token.kind == .semicolon { return false }
            if token.word == TimeWords.english.toll { return true }
            i -= 1
        }
        return false
    }

    /// Whether an expression is part of the toll's own phrase: "the toll of the quake that struck on Friday".
    private func isInSubject(_ item: DatedSentence.Dated) -> Bool {
        var i = item.expression.tokens.lowerBound - 1
        let start = text.sentences[mention.sentence].tokens.lowerBound
        while i >= start {
            if text.tokens[i].word == TimeWords.english.toll { return true }
            i -= 1
        }
        return item.expression.isAttributive
    }
}
