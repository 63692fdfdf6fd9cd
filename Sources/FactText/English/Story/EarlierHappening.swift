/// Happenings that a sentence tells as earlier than the day that it names.
extension Storyline {
    /// An earlier happening: its time, where the words tell how long it lasted.
    struct Earlier {
        var span: DateSpan?
    }

    /// "arrested eleven on Sunday after a night of clashes in which two people died": the happening behind "after",
    /// which was before the day; "after a 19-hour riot" was as long before as it lasted. `nil` = none is told.
    func earlier(than mention: Mention, _ times: DatedSentence) -> Earlier? {
        guard let opens = inner(mention, times), let item = times.dated.last(where: { isBefore($0, opens) }) else {
            return nil
        }
        let start = item.expression.tokens.upperBound
        // "on Thursday, two days after a fire": the sentence itself says when that was.
        let isCounted = times.dated.contains {
            $0.expression.datesWhatFollows && (start..<max(start, opens)).overlaps($0.expression.tokens)
        }
        guard !isCounted,
            let after = (start..<max(start, opens)).first(where: { words.afters.contains(text.tokens[$0].word) })
        else { return nil }
        guard let day = item.expression.span.end, day.day != nil,
            let nights = nights(of: after..<opens, times.numerals)
        else { return Earlier(span: nil) }
        return Earlier(span: DateSpan(daysBefore: nights, day))
    }

    /// The token that opens what the figure is told in: a relative clause, or a report ("erupted on Tuesday, hours after
    /// Baku said that four had died").
    private func inner(_ mention: Mention, _ times: DatedSentence) -> Int? {
        if let clause = times.relativeClause(at: mention.span.lowerBound) { return clause.lowerBound }
        guard let cue = mention.cueTokens, cue.upperBound <= mention.span.lowerBound,
            text.sentences[mention.sentence].tokens.contains(cue.lowerBound)
        else { return nil }
        return cue.lowerBound
    }

    private func isBefore(_ item: DatedSentence.Dated, _ token: Int) -> Bool {
        guard case .span = item.expression.shape else { return false }
        return item.role == .happening && item.expression.tokens.upperBound <= token
            && !item.expression.datesWhatFollows && !item.expression.isAttributive
    }

    /// How many midnights a happening lasted over, by the words before it: "a 19-hour riot", "the two-day operation".
    private func nights(of phrase: Range<Int>, _ numerals: [Numeral]) -> Int? {
        for numeral in numerals where numeral.kind == .duration && phrase.contains(numeral.tokens.lowerBound) {
            guard let value = numeral.figure.bounds.low, value < 100,
                let unit = (numeral.number.lowerBound..<min(numeral.tokens.upperBound + 3, phrase.upperBound)).first(
                    where: {
                        text.tokens[$0].isAny(.timeUnit)
                    })
            else { continue }
            switch text.lexicon[text.tokens[unit].word].lemma {
            case words.hour: return value < 12 ? 0 : Int((value / 24).rounded(.up))
            case words.day: return max(0, Int(value) - 1)
            default: return nil
            }
        }
        return nil
    }

    // MARK: Counted back from what was told before

    /// "… agreed to a ceasefire on Wednesday. The ceasefire came 24 hours after Baku launched strikes": the start of
    /// what goes on, counted back from a day that an earlier sentence tells of the same thing.
    func begun(
        from start: Int, upTo end: Int, _ reading: inout Reading, _ scenes: inout Scenes
    ) -> (day: PartialDate, truce: PartialDate?, words: Range<Int>)? {
        for index in start..<max(start, min(end + 1, text.sentences.count)) {
            let times = scenes.times(index, &reading)
            guard let item = times.dated.first(where: { $0.expression.datesWhatFollows }), let day,
                let counted = item.expression.span.start, counted.day != nil,
                tellsStart(after: item.expression.tokens.upperBound, times),
                let subject = definiteSubject(times), subject < item.expression.tokens.lowerBound,
                let base = dayTold(of: subject, before: index, &reading, &scenes)
            else { continue }
            let isTruce = words.truces.contains(text.lemma(subject))
            return (base.adding(days: counted.dayNumber - day.dayNumber), isTruce ? base : nil, item.expression.tokens)
        }
        return nil
    }

    /// "Azerbaijan launched strikes"
    private func tellsStart(after token: Int, _ times: DatedSentence) -> Bool {
        times.chunks.prefix(while: { $0.kind != .terminal }).contains {
            $0.kind == .verb && $0.tokens.lowerBound >= token
                && (words.launches.contains(text.tokens[$0.head].word)
                    || words.begins.contains(text.tokens[$0.head].word))
        }
    }

    /// The noun of "The ceasefire came …".
    private func definiteSubject(_ times: DatedSentence) -> Int? {
        guard let first = times.chunks.first, first.kind == .noun,
            text.tokens[first.tokens.lowerBound].word == words.the
        else { return nil }
        return first.head
    }

    /// The day that one of the last sentences tells with a noun.
    private func dayTold(
        of noun: Int, before index: Int, _ reading: inout Reading, _ scenes: inout Scenes
    ) -> PartialDate? {
        for earlier in stride(from: index - 1, through: max(0, index - 3), by: -1) {
            guard let same = text.sentences[earlier].tokens.first(where: { text.lemma($0) == text.lemma(noun) }) else {
                continue
            }
            let near = scenes.times(earlier, &reading).dated.min {
                abs($0.expression.tokens.lowerBound - same) < abs($1.expression.tokens.lowerBound - same)
            }
            if let day = near?.expression.span.start, day.day != nil, day == near?.expression.span.end { return day }
        }
        return nil
    }
}
