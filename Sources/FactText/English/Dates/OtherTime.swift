/// What tells that an expression of a figure's sentence dates something else: another figure, clause or state.
extension OwnTime {
    /// "31 yesterday, the day before 56", "left nine dead, and in January three died": the time that opens the clause of
    /// another figure is that one's.
    func leadsOtherFigure(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        guard time.lowerBound > 0 else { return false }
        let before = text.tokens[time.lowerBound - 1]
        guard before.kind == .comma || before.kind == .semicolon || before.isAny(.conjunction) else { return false }
        return sentence.chunks.contains { $0.tokens.lowerBound == time.upperBound && sentence.isFigure($0) }
    }

    /// "We were 60,000, and we shall be twice that on Monday": a day to come dates nothing that was told before it.
    func isToCome(_ item: DatedSentence.Dated) -> Bool {
        guard let governor = item.governor, let start = item.expression.span.start, let asOf = mention.asOf else {
            return false
        }
        return start.dayNumber > asOf.lastDayNumber
            && sentence.chunks[..<governor].contains {
                $0.tokens.lowerBound >= mention.span.upperBound
                    && ($0.kind == .comma || $0.kind == .conjunction || $0.kind == .subordinator)
            }
    }

    /// Whether an expression dates another clause: the one around a report ("They met on Tuesday and said that five had
    /// died"), or the one around a relative clause that the figure is in.
    func isOutside(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        if time.lowerBound >= mention.span.upperBound, let clause = sentence.relativeClause(at: mention.span.lowerBound)
        {
            return time.lowerBound >= clause.upperBound
        }
        guard let cue = mention.cueTokens, let governor = item.governor, !item.expression.isAttributive,
            time.upperBound <= cue.lowerBound, cue.upperBound <= mention.span.lowerBound
        else { return false }
        return sentence.chunks[governor].tokens.upperBound <= cue.lowerBound
    }

    /// "as a station had said earlier, 22 had been taken": commas stand between.
    func isSetOff(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        guard time.upperBound <= mention.span.lowerBound,
            time.lowerBound > text.sentences[mention.sentence].tokens.lowerBound
        else { return false }
        return (time.upperBound..<mention.span.lowerBound).contains { text.tokens[$0].kind == .comma }
    }

    /// "killed 13, hours after they had been told to keep away": what it came after, not another time.
    func isRelated(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        return time.lowerBound >= mention.span.upperBound
            && TimeWords.english.afters.contains(text.tokens[time.upperBound - 1].word)
    }

    /// "while two died", and "after a quake killed 23" behind a day: a clause with a time of its own. "while fleeing"
    /// is none, and what came before something in a year was in that year: "fell in 2018 after two children died".
    func opensOtherTime(_ chunk: Chunk, _ item: DatedSentence.Dated, _ isAfter: Bool) -> Bool {
        let words = TimeWords.english
        let word = text.tokens[chunk.tokens.lowerBound].word
        if words.afters.contains(word) { return !isAfter && !item.expression.span.isLong }
        guard words.while.contains(word) else { return false }
        let verb = sentence.chunks.first { $0.kind == .verb && $0.tokens.lowerBound >= chunk.tokens.upperBound }
        return verb.map { $0.verb.contains(.finite) } ?? true
    }

    /// "that has killed 23": the perfect takes no day.
    func isPerfect(after relative: Chunk) -> Bool {
        guard let verb = sentence.chunks.first(where: { $0.tokens.lowerBound >= relative.tokens.upperBound }),
            verb.kind == .verb, verb.verb.contains(.perfect)
        else { return false }
        return text.tokens[verb.tokens.lowerBound].word != TimeWords.english.had
    }

    /// "8,200 of them", "three of whom"
    func isSubset(_ chunk: Chunk) -> Bool {
        let next = chunk.tokens.upperBound
        guard next + 1 < text.tokens.count, text.tokens[next].word == TimeWords.english.of else { return false }
        return text.tokens[next + 1].isAny([.pronoun, .relative])
    }

    /// "34 died on the spot; four more succumbed overnight": a figure stands behind a semicolon, before an expression.
    func leadsFigure(_ start: Int, upTo end: Int) -> Bool {
        sentence.chunks.contains {
            $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end && sentence.isFigure($0)
        }
    }

    /// Whether an expression only says when a state was looked at: "57 were in hospital on Friday", "1,300 names were on
    /// the list of the missing on Monday".
    func isOfState(_ item: DatedSentence.Dated) -> Bool {
        guard let governor = item.governor, !item.expression.isAttributive, item.expression.span.start?.day != nil
        else {
            return false
        }
        let words = TimeWords.english
        let verb = sentence.chunks[governor]
        let head = text.tokens[verb.head]
        switch mention.measure {
        case .missing: return head.isAny(.be) || words.holds.contains(head.word) || words.gives.contains(head.word)
        case .wounded:
            if text.tokens[verb.tokens].contains(where: { words.stays.contains($0.word) }) { return true }
            guard head.isAny(.be), verb.tokens.lowerBound >= mention.span.upperBound else { return false }
            let next = verb.tokens.upperBound
            return next + 1 < text.tokens.count && text.tokens[next].isAny(.preposition)
        default: return false
        }
    }

    /// "against 19", "compared with 124"
    func isCompared(_ chunk: Chunk) -> Bool {
        let before = chunk.tokens.lowerBound - 1
        return before > mention.span.upperBound && TimeWords.english.comparisons.contains(text.tokens[before].word)
            && text.tokens[before].word != TimeWords.english.from
            && (text.tokens[before - 1].kind == .comma || text.tokens[before - 1].isAny(.participle))
    }

    /// Whether the verb that tells the figure, behind an expression, is in the perfect of the present.
    func hasPerfect(after item: DatedSentence.Dated) -> Bool {
        let between =
            item.expression.tokens.upperBound..<max(item.expression.tokens.upperBound, mention.span.lowerBound)
        let verb = sentence.chunks.last { $0.kind == .verb && between.contains($0.tokens.lowerBound) }
        guard let verb, verb.verb.contains(.perfect) else { return false }
        return text.tokens[verb.tokens.lowerBound].word != TimeWords.english.had
    }

    func isYear(_ expression: TimeExpression) -> Bool { expression.span.start?.month == nil }

    /// "has cost 20,000 lives since": with nothing behind it, after the perfect.
    var hasBareSince: Bool {
        let end = text.sentences[mention.sentence].tokens.upperBound
        let near = mention.span.lowerBound - 5..<min(end, mention.span.upperBound + 6)
        return near.contains { i in
            guard i > 0, text.tokens[i].word == TimeWords.english.since else { return false }
            return text.tokens[i - 1].isAny(.have) || i + 1 >= end || text.tokens[i + 1].kind != .word
        } && near.contains { $0 >= 0 && text.tokens[$0].isAny(.have) }
    }

    /// "450 strikes since the operation began": what stands behind a "since" that no date follows.
    var undatedSince: Int? {
        let end = text.sentences[mention.sentence].tokens.upperBound
        let near = mention.span.upperBound..<max(mention.span.upperBound, min(end, mention.span.upperBound + 8))
        guard let since = near.first(where: { text.tokens[$0].word == TimeWords.english.since }) else { return nil }
        let object = (since + 1)..<min(end, since + 5)
        if let happening = object.first(where: { text.tokens[$0].isAny(.happening) }) { return happening }
        return object.first.flatMap { text.tokens[$0].word == TimeWords.english.the ? $0 : nil }
    }
}
