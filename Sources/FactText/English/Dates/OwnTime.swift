/// The time that a mention's own sentence gives it.
struct OwnTime {
    /// How many days after a happening "since" still is about it alone.
    private static let recent = 10

    private let mention: Mention
    private let sentence: DatedSentence
    private let text: AnalyzedText
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

    /// "31 yesterday, the day before 56", "left nine dead, and in January three died": the time that opens the clause of
    /// another figure is that one's.
    private func leadsOtherFigure(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        guard time.lowerBound > 0 else { return false }
        let before = text.tokens[time.lowerBound - 1]
        guard before.kind == .comma || before.kind == .semicolon || before.isAny(.conjunction) else { return false }
        return sentence.chunks.contains { $0.tokens.lowerBound == time.upperBound && sentence.isFigure($0) }
    }

    /// "We were 60,000, and we shall be twice that on Monday": a day to come dates nothing that was told before it.
    private func isToCome(_ item: DatedSentence.Dated) -> Bool {
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
    private func isOutside(_ item: DatedSentence.Dated) -> Bool {
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
    private func isSetOff(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        guard time.upperBound <= mention.span.lowerBound,
            time.lowerBound > text.sentences[mention.sentence].tokens.lowerBound
        else { return false }
        return (time.upperBound..<mention.span.lowerBound).contains { text.tokens[$0].kind == .comma }
    }

    /// "killed 13, hours after they had been told to keep away": what it came after, not another time.
    private func isRelated(_ item: DatedSentence.Dated) -> Bool {
        let time = item.expression.tokens
        return time.lowerBound >= mention.span.upperBound
            && TimeWords.english.afters.contains(text.tokens[time.upperBound - 1].word)
    }

    /// "while two died", and "after a quake killed 23" behind a day: a clause with a time of its own. "while fleeing"
    /// is none, and what came before something in a year was in that year: "fell in 2018 after two children died".
    private func opensOtherTime(_ chunk: Chunk, _ item: DatedSentence.Dated, _ isAfter: Bool) -> Bool {
        let words = TimeWords.english
        let word = text.tokens[chunk.tokens.lowerBound].word
        if words.afters.contains(word) { return !isAfter && !item.expression.span.isLong }
        guard words.while.contains(word) else { return false }
        let verb = sentence.chunks.first { $0.kind == .verb && $0.tokens.lowerBound >= chunk.tokens.upperBound }
        return verb.map { $0.verb.contains(.finite) } ?? true
    }

    /// "that has killed 23": the perfect takes no day.
    private func isPerfect(after relative: Chunk) -> Bool {
        guard let verb = sentence.chunks.first(where: { $0.tokens.lowerBound >= relative.tokens.upperBound }),
            verb.kind == .verb, verb.verb.contains(.perfect)
        else { return false }
        return text.tokens[verb.tokens.lowerBound].word != TimeWords.english.had
    }

    /// "8,200 of them", "three of whom"
    private func isSubset(_ chunk: Chunk) -> Bool {
        let next = chunk.tokens.upperBound
        guard next + 1 < text.tokens.count, text.tokens[next].word == TimeWords.english.of else { return false }
        return text.tokens[next + 1].isAny([.pronoun, .relative])
    }

    /// "34 died on the spot; four more succumbed overnight": a figure stands behind a semicolon, before an expression.
    private func leadsFigure(_ start: Int, upTo end: Int) -> Bool {
        sentence.chunks.contains {
            $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end && sentence.isFigure($0)
        }
    }

    /// Whether an expression only says when a state was looked at: "57 were in hospital on Friday", "1,300 names were on
    /// the list of the missing on Monday".
    private func isOfState(_ item: DatedSentence.Dated) -> Bool {
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
    private func isCompared(_ chunk: Chunk) -> Bool {
        let before = chunk.tokens.lowerBound - 1
        return before > mention.span.upperBound && TimeWords.english.comparisons.contains(text.tokens[before].word)
            && text.tokens[before].word != TimeWords.english.from
            && (text.tokens[before - 1].kind == .comma || text.tokens[before - 1].isAny(.participle))
    }

    /// Whether the verb that tells the figure, behind an expression, is in the perfect of the present.
    private func hasPerfect(after item: DatedSentence.Dated) -> Bool {
        let between =
            item.expression.tokens.upperBound..<max(item.expression.tokens.upperBound, mention.span.lowerBound)
        let verb = sentence.chunks.last { $0.kind == .verb && between.contains($0.tokens.lowerBound) }
        guard let verb, verb.verb.contains(.perfect) else { return false }
        return text.tokens[verb.tokens.lowerBound].word != TimeWords.english.had
    }

    private func isYear(_ expression: TimeExpression) -> Bool { expression.span.start?.month == nil }

    /// "has cost 20,000 lives since": with nothing behind it, after the perfect.
    private var hasBareSince: Bool {
        let end = text.sentences[mention.sentence].tokens.upperBound
        let near = mention.span.lowerBound - 5..<min(end, mention.span.upperBound + 6)
        return near.contains { i in
            guard i > 0, text.tokens[i].word == TimeWords.english.since else { return false }
            return text.tokens[i - 1].isAny(.have) || i + 1 >= end || text.tokens[i + 1].kind != .word
        } && near.contains { $0 >= 0 && text.tokens[$0].isAny(.have) }
    }

    /// "450 strikes since the operation began": what stands behind a "since" that no date follows.
    private var undatedSince: Int? {
        let end = text.sentences[mention.sentence].tokens.upperBound
        let near = mention.span.upperBound..<max(mention.span.upperBound, min(end, mention.span.upperBound + 8))
        guard let since = near.first(where: { text.tokens[$0].word == TimeWords.english.since }) else { return nil }
        let object = (since + 1)..<min(end, since + 5)
        if let happening = object.first(where: { text.tokens[$0].isAny(.happening) }) { return happening }
        return object.first.flatMap { text.tokens[$0].word == TimeWords.english.the ? $0 : nil }
    }

    /// Whether the time is of bodies that were found, not of the deaths: "four bodies washed up on Thursday".
    var isOfRecovery: Bool {
        let words = TimeWords.english
        guard mention.measure == .killed,
            (mention.counted ?? mention.span).contains(where: isBody) || mention.span.contains(where: isBody)
        else { return false }
        let near = mention.span.lowerBound - 6..<mention.span.upperBound + 6
        return near.clamped(to: text.sentences[mention.sentence].tokens).contains {
            words.recoveries.contains(text.tokens[$0].word)
        }
    }

    private func isBody(_ i: Int) -> Bool {
        let words = TimeWords.english
        return words.bodies.contains(text.lemma(i)) || words.bodies.contains(text.tokens[i].word)
    }

    /// Whether the figure is the state of a toll: "bringing the toll to 38".
    var isToll: Bool {
        if isBroughtTo { return true }
        guard let sentence = text.sentences.indices.contains(mention.sentence) ? text.sentences[mention.sentence] : nil
        else {
            return false
        }
        var i = mention.span.lowerBound - 1
        // "raising the toll to 41 dead and 120 wounded"
        var sawConjunction = false
        while i >= max(sentence.tokens.lowerBound, mention.span.lowerBound - 14) {
            let token = text.tokens[i]
            if token.isAny(.conjunction) { sawConjunction = true }
            // "increasing the toll from 14 to 31"
            let isOld =
                i > sentence.tokens.lowerBound && i + 1 < mention.span.lowerBound
                && text.tokens[i - 1].word == TimeWords.english.from && text.tokens[i + 1].word == TimeWords.english.to
            if token.kind == .semicolon || token.kind == .number || token.isAny(.cardinal), !isOld, !sawConjunction {
                return false
            }
            if isTollNoun(i) { return true }
            i -= 1
        }
        return false
    }

    /// "bringing to 53 the number of dead", "which raises to nine the toll"
    private var isBroughtTo: Bool {
        let words = TimeWords.english
        let figure = mention.span
        guard figure.lowerBound > 1, text.tokens[figure.lowerBound - 1].word == words.to,
            words.settings.contains(text.tokens[figure.lowerBound - 2].word)
        else { return false }
        let behind = figure.upperBound..<min(figure.upperBound + 3, text.tokens.count)
        return behind.contains { words.counts.contains(text.tokens[$0].word) }
    }

    /// "the toll", "the number of dead", "the count of the killed".
    private func isTollNoun(_ i: Int) -> Bool {
        let words = TimeWords.english
        if text.tokens[i].word == words.toll { return true }
        return words.counts.contains(text.tokens[i].word) && i + 2 < text.tokens.count
            && text.tokens[i + 1].word == words.of
            && (i + 2..<min(i + 5, text.tokens.count)).contains { text.tokens[$0].isAny(.measure) }
    }

    /// Whether an expression is part of the toll's own phrase: "the toll of the quake that struck on Friday".
    private func isInSubject(_ item: DatedSentence.Dated) -> Bool {
        var i = item.expression.tokens.lowerBound - 1
        let start = text.sentences[mention.sentence].tokens.lowerBound
        while i >= start {
            if isTollNoun(i) { return true }
            i -= 1
        }
        return item.expression.isAttributive
    }
}
