/// Tells the day that a figure was stated for, by the sentence that it stands in.
///
/// A day belongs to a figure of its own clause. What a relative clause dates ("whose count had stood at 23 on
/// Wednesday") says nothing of the figures around it, and what stands right behind a figure ("the 74 announced on
/// Wednesday", "from 34 a day earlier") says nothing of any other.
struct Validity {
    /// A day, the words that tell it, and the rule.
    struct Found {
        var date: PartialDate
        var words: Range<Int>
        var rule: String
        /// The day on which somebody spoke, whose further figures are of that day too.
        var isReport = false
    }

    private let text: AnalyzedText
    private let sentence: DatedSentence
    private let words = TimeWords.english

    init(_ sentence: DatedSentence, _ text: AnalyzedText) {
        self.sentence = sentence
        self.text = text
    }

    /// The day that a mention holds for; `report` is the day of the report that it stands in, from which
    /// "a day earlier" counts back, and `named` the last day that the text has named, which "that evening" is.
    func day(of mention: Mention, report: PartialDate?, named: PartialDate?) -> Found? {
        guard !sentence.dated.isEmpty else { return nil }
        return shifted(mention, report, named) ?? behind(mention) ?? told(mention) ?? until(mention) ?? outer(mention)
            ?? sum(mention)
    }

    /// The last day that the sentence names.
    var lastDay: PartialDate? {
        for item in sentence.dated.reversed() {
            if let day = date(of: item), day.day != nil, item.expression.span.start == day { return day }
        }
        return nil
    }

    /// The day of the report whose cue stands at some tokens.
    func report(at cue: Range<Int>) -> (date: PartialDate, words: Range<Int>)? {
        for item in sentence.dated {
            guard case .speech(let word) = item.role, let date = date(of: item), isNear(word, cue) else { continue }
            return (date, item.expression.tokens)
        }
        return nil
    }

    /// The day that an expression names, where it names one by itself.
    private func date(of item: DatedSentence.Dated) -> PartialDate? {
        guard case .span = item.expression.shape else { return nil }
        return item.expression.span.end ?? item.expression.span.start
    }

    // MARK: Beside the figure

    /// "from 1,348 a day earlier", "A day earlier it stood at 18", "which had put it at 31 a day before".
    private func shifted(_ mention: Mention, _ report: PartialDate?, _ named: PartialDate?) -> Found? {
        let figure = mention.span
        for item in sentence.dated {
            guard case .shift(let days) = item.expression.shape else { continue }
            let tokens = item.expression.tokens
            if days >= 0 {
                // "… on Thursday, he said that evening."
                guard case .speech(let word) = item.role, isOf(word, mention) || mention.span.upperBound <= word,
                    let base = day(before: tokens.lowerBound, isWhole: days > 0) ?? named
                else { continue }
                return Found(
                    date: days == 0 ? base : base.adding(days: days), words: tokens,
                    rule: "day of the report, counted from the day named last", isReport: true)
            }
            guard let base = base(of: item) ?? report else { continue }
            let isBehind = (0...1).contains(tokens.lowerBound - figure.upperBound)
            let isStated = item.role != .happening
            if isBehind && (isStated || isOld(figure))
                || isStated && tokens.upperBound <= figure.lowerBound && sharesClause(item, figure)
            {
                return Found(
                    date: base.adding(days: days), words: tokens, rule: "counted from the day of the last figure")
            }
        }
        return nil
    }

    /// The last day that the sentence names before a token; also a month or year where it need not be whole.
    private func day(before token: Int, isWhole: Bool) -> PartialDate? {
        for item in sentence.dated.reversed() where item.expression.tokens.upperBound <= token {
            let day = date(of: item) ?? (sentence.isRecord(item, text) ? item.expression.span.end : nil)
            if let day, day.day != nil || !isWhole { return day }
        }
        return nil
    }

    /// The day that the sentence itself states something for, before a day counted from it.
    private func base(of shift: DatedSentence.Dated) -> PartialDate? {
        var base: PartialDate?
        for item in sentence.dated where item.role != .happening {
            if item.expression.tokens.lowerBound >= shift.expression.tokens.lowerBound, base != nil { break }
            if let date = date(of: item), sentence.relativeClause(at: item.expression.tokens.lowerBound) == nil {
                base = date
            }
        }
        return base
    }

    /// "up from 5,000 on Monday", "the 74 announced on Wednesday evening".
    private func behind(_ mention: Mention) -> Found? {
        for item in sentence.dated {
            guard let date = date(of: item), item.expression.tokens.lowerBound >= mention.span.upperBound else {
                continue
            }
            let distance = item.expression.tokens.lowerBound - mention.span.upperBound
            if item.role == .validity, distance <= 1, isOld(mention.span) {
                return Found(date: date, words: item.expression.tokens, rule: "day of the total")
            }
            if let governor = item.governor, distance <= 4, isStatedParticiple(governor, behind: mention.span) {
                return Found(date: date, words: item.expression.tokens, rule: "day on which the figure was given")
            }
        }
        return nil
    }

    /// "given", "announced" right behind a figure.
    private func isStatedParticiple(_ verb: Int, behind figure: Range<Int>) -> Bool {
        let chunk = sentence.chunks[verb]
        guard (0...1).contains(chunk.tokens.lowerBound - figure.upperBound), !chunk.verb.contains(.perfect),
            chunk.verb.contains(.participle) || chunk.verb.contains(.passive)
        else { return false }
        return text.tokens[chunk.head].isAny(.reporting) && text.tokens[chunk.tokens.lowerBound].isAny(.participle)
    }

    /// "rose to 1,406 from 1,348", "against 73": what the toll was before.
    private func isOld(_ figure: Range<Int>) -> Bool {
        for i in [figure.lowerBound - 1, figure.lowerBound - 2] where i >= 0 {
            let word = text.tokens[i].word
            if words.comparisons.contains(word) || word == words.from { return true }
            if word == words.and, i == figure.lowerBound - 1 { return true }
        }
        return false
    }

    // MARK: In the clause

    private func told(_ mention: Mention) -> Found? {
        for item in sentence.dated {
            guard let date = date(of: item), sharesClause(item, mention.span) else { continue }
            let tokens = item.expression.tokens
            switch item.role {
            case .validity:
                if text.tokens[tokens.lowerBound].word == words.of || governs(item, mention.span) {
                    return Found(date: date, words: tokens, rule: "day of the total")
                }
            case .speech(let word):
                if isOf(word, mention), !isBehindOther(item, mention.span) {
                    return Found(date: date, words: tokens, rule: "day of the report", isReport: true)
                }
            case .happening: break
            }
        }
        return nil
    }

    /// Whether what an expression says of its clause can hold for a figure: not where it stands in a relative clause
    /// that the figure is outside of.
    private func sharesClause(_ item: DatedSentence.Dated, _ figure: Range<Int>) -> Bool {
        guard let clause = sentence.relativeClause(at: item.expression.tokens.lowerBound) else { return true }
        return clause.contains(figure.lowerBound)
    }

    /// "nearly double the 74 announced on Wednesday": the day is of the figure right before it.
    private func isBehindOther(_ item: DatedSentence.Dated, _ figure: Range<Int>) -> Bool {
        guard let governor = item.governor, governor > 0, sentence.isFigure(sentence.chunks[governor - 1]) else {
            return false
        }
        let other = sentence.chunks[governor - 1].tokens
        return !other.overlaps(figure) && isStatedParticiple(governor, behind: other)
    }

    /// Whether the figure is in the clause of the expression's verb.
    private func governs(_ item: DatedSentence.Dated, _ figure: Range<Int>) -> Bool {
        let time = item.expression.tokens
        if time.lowerBound >= figure.upperBound,
            sentence.chunks.contains(where: {
                $0.numeral != nil && $0.tokens.lowerBound >= figure.upperBound
                    && $0.tokens.upperBound <= time.lowerBound
            })
        {
            return false
        }
        guard let governor = item.governor else { return true }
        return sentence.chunks[governor].tokens.lowerBound < figure.lowerBound
    }

    /// Whether a reporting word is the one that the mention hangs on.
    private func isOf(_ word: Int, _ mention: Mention) -> Bool {
        guard let cue = mention.cueTokens else { return word < mention.span.lowerBound }
        // "a local site, citing an official, had reported 44 dead"
        return isNear(word, cue) || cue.upperBound <= word && word < mention.span.lowerBound
    }

    private func isNear(_ word: Int, _ cue: Range<Int>) -> Bool {
        cue.contains(word) || abs(cue.lowerBound - word) <= 5
    }

    /// "By Sunday night they had buried 46": so many on that day.
    private func until(_ mention: Mention) -> Found? {
        for item in sentence.dated {
            guard case .until = item.expression.shape, let day = item.expression.span.end, day.day != nil,
                let published = mention.asOf, (0...31).contains(published.dayNumber - day.dayNumber),
                item.expression.tokens.upperBound <= mention.span.lowerBound, sharesClause(item, mention.span)
            else { continue }
            return Found(
                date: day, words: item.expression.tokens, rule: "day by which it was so", isReport: true)
        }
        return nil
    }

    // MARK: Around the clause

    /// "They called on Tuesday for an end to the shelling by separatists, who reported 27 dead", "The fighting erupted
    /// on Tuesday, hours after Baku said that four had died": what is told inside was said by then.
    private func outer(_ mention: Mention) -> Found? {
        guard let cue = mention.cueTokens, cue.lowerBound < mention.span.lowerBound,
            let opens = sentence.embeddedClause(before: cue.lowerBound) ?? gerund(cue)
        else { return nil }
        for item in sentence.dated {
            let tokens = item.expression.tokens
            guard let date = date(of: item), date.day != nil, item.expression.span.start == item.expression.span.end,
                tokens.upperBound <= opens + 1, !item.expression.isAttributive, let governor = item.governor,
                sentence.chunks[governor].tokens.lowerBound < opens
            else { continue }
            return Found(date: date, words: tokens, rule: "day of the clause around the report")
        }
        return nil
    }

    /// "The army ended its operation on Wednesday, saying it had killed 24": a report that hangs on a clause.
    private func gerund(_ cue: Range<Int>) -> Int? {
        guard cue.lowerBound > 1, text.tokens[cue.lowerBound - 1].kind == .comma,
            text.tokens[cue.lowerBound].isAny(.gerund)
        else { return nil }
        return cue.lowerBound
    }

    /// "Divers reached the wreck on Sunday, lifting the toll to 38", "ended their search yesterday with the toll at
    /// 82": what a day's work brought the toll to.
    private func sum(_ mention: Mention) -> Found? {
        guard isToll(mention) else { return nil }
        for item in sentence.dated.reversed() where item.role == .happening {
            let tokens = item.expression.tokens
            guard let date = date(of: item), date.day != nil, date == item.expression.span.start,
                tokens.upperBound <= mention.span.lowerBound, !item.expression.isAttributive,
                !item.expression.datesWhatFollows, sharesClause(item, mention.span)
            else { continue }
            return Found(date: date, words: tokens, rule: "day of the total", isReport: true)
        }
        return nil
    }

    /// "lifting the death toll to", "with the toll at", after a comma or "with".
    private func isToll(_ mention: Mention) -> Bool {
        guard let predicate = sentence.chunks.last(where: { $0.tokens.upperBound <= mention.span.lowerBound }),
            predicate.kind == .preposition
        else { return false }
        var sawToll = false
        for chunk in sentence.chunks.reversed() where chunk.tokens.upperBound <= predicate.tokens.lowerBound {
            switch chunk.kind {
            case .noun:
                let isToll = chunk.tokens.contains { words.tolls.contains(text.tokens[$0].word) }
                sawToll = sawToll || isToll
            case .preposition where sawToll: return text.tokens[chunk.tokens.lowerBound].word == words.with
            case .preposition: break
            case .verb: return sawToll && chunk.verb.contains(.gerund)
            default: return false
            }
        }
        return false
    }
}
