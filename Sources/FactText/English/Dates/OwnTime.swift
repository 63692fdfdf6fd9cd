/// The time that a mention's own sentence gives it.
struct OwnTime {
    /// How many days after a happening "since" still is about it alone.
    private static let recent = 10

    let mention: Mention
    let sentence: DatedSentence
    let text: AnalyzedText
    private(set) var span: DateSpan?
    private(set) var words: Range<Int>?
    private(set) var rule: String = "date in the clause"
    /// The sentence names some other time for the figure, so none is carried to it.
    private(set) var isElsewhere = false
    /// Told of up to a day, but not since when: "by Friday 46 had been found".
    private(set) var isBy = false
    /// Begins with the happening that the text tells: "since the attack".
    private(set) var isSinceTold = false
    /// The span runs on to the day of the figure: "since March".
    private(set) var isOpen = false
    /// The span is counted from the date of another figure.
    private(set) var isCounted = false
    /// The day or days of the happening alone: of "since a ferry sank on Sunday", the Sunday; `nil` where the
    /// span names no single happening.
    private(set) var day: DateSpan?

    /// Chooses among the sentence's expressions the one that dates the figure; `last` is the time of the figure before
    /// it, from which "a day later" counts on.
    init(of mention: Mention, in sentence: DatedSentence, _ text: AnalyzedText, last: DateSpan?) {
        self.mention = mention
        self.sentence = sentence
        self.text = text
        read(asOf: mention.asOf, last: last)
    }

    private mutating func read(asOf: PartialDate?, last: DateSpan?) {
        var best: (cost: Int, item: DatedSentence.Dated)?
        for item in sentence.dated where item.role == .happening {
            guard let cost = cost(of: item), !isOfState(item) else { continue }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, item) }
        }
        guard let item = best?.item else {
            if hasBareSince {
                isSinceTold = true
            } else if let what = undatedSince {
                isSinceTold = !TimeWords.english.lasting.contains(text.lemma(what))
                isElsewhere = !isSinceTold
            }
            return
        }
        if case .vague = item.expression.shape, best?.cost ?? 0 > 2 || isSetOff(item) || isRelated(item) { return }
        words = item.expression.tokens
        var span = item.expression.span
        // "11,000 crossed in the past week, the agency said on Sunday"
        if item.expression.isCountedBack, let asOf, let start = span.start, let end = span.end, asOf.day != nil {
            span = DateSpan(start.adding(days: asOf.dayNumber - end.dayNumber), asOf)
        }
        switch item.expression.shape {
        case .span:
            // "War returned in 2011 and has cost 20,000 lives since"
            if hasBareSince {
                self.span = DateSpan(span.start, asOf ?? span.end)
                rule = "since"
                isOpen = true
                return
            }
            // "The war broke out in April and has killed 200 people"
            if sentence.begins(item, text), hasPerfect(after: item) {
                self.span = DateSpan(span.start, asOf ?? span.end)
                rule = "since"
                isOpen = true
                return
            }
            self.span = span
            day = span
        // "the worst since a raid in August, with 80 dead at the time"
        case .since where sentence.isRecord(item, text):
            guard item.expression.tokens.upperBound <= mention.span.lowerBound else { return }
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
            // "the deadliest crash since 1969, when 74 people died"
            let next = item.expression.tokens.upperBound
            if mention.span.lowerBound > next, next + 1 < text.tokens.count,
                text.tokens[next].word == TimeWords.english.when
                    || text.tokens[next].kind == .comma && text.tokens[next + 1].word == TimeWords.english.when
            {
                self.span = span
                day = span
                return
            }
            if let clause = sentence.relativeClause(at: mention.span.lowerBound),
                (0...1).contains(clause.lowerBound - item.expression.tokens.upperBound)
            {
                self.span = span
                day = span
                return
            }
            self.span = DateSpan(span.start, asOf ?? span.end)
            rule = "since"
            isOpen = true
            // "since a ferry sank on Sunday" is about that day; "since the assault began on Friday" goes on.
            if item.opens != nil, !sentence.begins(item, text), let start = span.start, start.day != nil,
                (asOf?.dayNumber ?? start.dayNumber) - start.dayNumber <= Self.recent
            {
                day = DateSpan(start, span.end?.day == nil ? start : span.end)
            }
        case .until:
            // "By Friday 46 had been found" says nothing of when that was; "by Friday 46 will be" does.
            guard let end = span.end, let asOf, end.dayNumber > asOf.lastDayNumber else {
                isBy = true
                return
            }
            self.span = DateSpan(nil, end)
            rule = "until"
        case .shift(let days):
            let named = time(before: item) ?? last
            if days == 0, let named, named.end?.day == nil {
                self.span = named
            } else {
                guard let day = named?.end ?? asOf, day.day != nil else {
                    isElsewhere = true
                    return
                }
                self.span = DateSpan(day.adding(days: days))
            }
            self.day = self.span
            isCounted = true
            rule = "counted from the last happening"
        case .sinceThen:
            guard let start = (time(before: item) ?? last)?.start else {
                isElsewhere = true
                return
            }
            self.span = DateSpan(start, asOf)
            rule = "since the time told last"
            isOpen = true
        case .vague: isElsewhere = true
        }
    }

    /// The time that the sentence names last before an expression: "the captives taken on 7 October, when … that day".
    private func time(before item: DatedSentence.Dated) -> DateSpan? {
        sentence.dated.last {
            $0.expression.span.start != nil && $0.expression.span.end != nil
                && $0.expression.tokens.upperBound <= item.expression.tokens.lowerBound
        }?.expression.span
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
        if isAfter, isOfSpeaker(item) { return nil }
        if isToCome(item) || isOutside(item) || isAfter && leadsOtherFigure(item) { return nil }
        // "on Tuesday, a day after a raid left 14 dead"
        if !isAfter,
            sentence.dated.contains(where: { $0.expression.datesWhatFollows && between.overlaps($0.expression.tokens) })
        {
            return nil
        }
        var sawPreposition = false
        var sawConjunction = false
        // "… were levelled and 5,000 customers were without power on Tuesday"
        var isOtherFigure = false
        var isOther = false
        for chunk in sentence.chunks
        where chunk.tokens.lowerBound >= between.lowerBound && chunk.tokens.upperBound <= between.upperBound {
            if chunk.kind != .noun, chunk.kind != .verb, chunk.kind != .adverb { isOtherFigure = false }
            // "19 were killed and 110 injured when a bomb went off on Saturday": the clause is about both.
            if chunk.kind == .subordinator { isOther = false }
            // "200 were missing and that the army had killed 5,600 since October"
            if isAfter, sawConjunction || isAddition(chunk),
                text.tokens[chunk.tokens.lowerBound].word == TimeWords.english.that
            {
                return nil
            }
            switch chunk.kind {
            // "on Monday when fifteen were killed", "on 7 March in which two died": what happened then.
            case .subordinator, .relative:
                if !isAfter, chunk.tokens.lowerBound == time.upperBound, !opensOtherTime(chunk, item, isAfter) {
                    continue
                }
                guard let more = clauseCost(of: chunk, item, isAfter, sawPreposition) else { return nil }
                cost += more
            case .preposition:
                if TimeWords.english.afters.contains(text.tokens[chunk.tokens.lowerBound].word) {
                    sawPreposition = true
                }
            case .other where chunk.tokens.count > 0 && text.tokens[chunk.head].kind == .possessive: break
            case .semicolon where isAfter: return nil
            case .dash, .quoteOpen, .quoteClose: cost += 2
            // "in 1994, a stampede killed 270; in 1997, a fire …"
            case .semicolon:
                cost += 4
                if isAfter, leadsFigure(chunk.tokens.upperBound, upTo: time.lowerBound) { return nil }
            case .conjunction:
                cost += 1
                sawConjunction = true
            case .noun:
                if sentence.isFigure(chunk) {
                    if sawConjunction { isOtherFigure = true }
                    // "14,600 from their homes, 8,200 of them in the past week", "63 patients, against 19 in February"
                    if isAfter, isSubset(chunk) || isCompared(chunk) { return nil }
                    cost += isAfter ? 3 : 1
                }
            case .verb:
                guard chunk.verb.contains(.finite) else { continue }
                if isAfter, isOtherFigure, chunk.verb.isDisjoint(with: [.participle, .passive]) { isOther = true }
                cost += isAfter ? 2 : 1
            default: break
            }
        }
        if isOther { return nil }
        if item.expression.isAttributive, isYear(item.expression), !isAfter, cost > 3 { return nil }
        let isTally = if case .since = item.expression.shape { true } else { item.expression.span.isLong }
        if isToll, !(isAfter && isTally), cost >= 2 || isAfter && item.governor == nil {
            return isInSubject(item) ? cost : nil
        }
        return cost
    }

    /// "Hundreds are cut off, said the bishop, who reached the town on Friday"
    private func isOfSpeaker(_ item: DatedSentence.Dated) -> Bool {
        guard let cue = mention.cueTokens, cue.lowerBound >= mention.span.upperBound,
            let clause = sentence.relativeClause(at: item.expression.tokens.lowerBound)
        else { return false }
        return clause.lowerBound >= cue.upperBound
    }

    /// "39 are dead, he said, adding that rescuers ended their work yesterday"
    private func isAddition(_ chunk: Chunk) -> Bool {
        let verb = chunk.tokens.lowerBound - 1
        return verb > mention.span.upperBound && text.tokens[verb].isAny(.gerund) && text.tokens[verb].isAny(.reporting)
    }

    /// What a clause between an expression and the figure adds; `nil` = the figure is told of another time.
    private func clauseCost(
        of chunk: Chunk, _ item: DatedSentence.Dated, _ isAfter: Bool, _ sawPreposition: Bool
    ) -> Int? {
        guard chunk.kind == .relative else { return opensOtherTime(chunk, item, isAfter) ? nil : 3 }
        if isAfter { return 3 }
        // "on Sunday after a night of clashes in which two died"
        if sawPreposition || mention.measure == .present { return nil }
        // "dug on Wednesday for survivors of an earthquake that has killed 23"
        if !item.expression.isAttributive, isPerfect(after: chunk) { return nil }
        // "called on Tuesday for a truce with separatists who reported that 27 were dead"
        if let cue = mention.cueTokens, cue.lowerBound >= chunk.tokens.upperBound,
            cue.upperBound <= mention.span.lowerBound
        {
            return nil
        }
        // "a 1990s war that claimed 30,000 lives"
        return item.expression.isAttributive && isYear(item.expression) ? 0 : 3
    }
}
