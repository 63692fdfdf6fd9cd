/// Happenings that a sentence tells as earlier than the day that it names.
extension Storyline {
    /// An earlier happening: its time, where the words tell how long it lasted.
    struct Earlier {
        var span: DateSpan?
    }

    /// "arrested eleven on Sunday after a night of clashes in which two people died": the happening behind "after",
    /// which was before the day; "after a 19-hour riot" was as long before as it lasted. `nil` = none is told.
    func earlier(than mention: Mention, _ times: DatedSentence) -> Earlier? {
        guard let clause = times.relativeClause(at: mention.span.lowerBound),
            let item = times.dated.last(where: { isBefore($0, clause.lowerBound) })
        else { return nil }
        let start = item.expression.tokens.upperBound
        guard
            let after = (start..<max(start, clause.lowerBound)).first(where: {
                words.afters.contains(text.tokens[$0].word)
            })
        else { return nil }
        guard let day = item.expression.span.end, day.day != nil,
            let nights = nights(of: after..<clause.lowerBound, times.numerals)
        else { return Earlier(span: nil) }
        return Earlier(span: DateSpan(daysBefore: nights, day))
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
}
