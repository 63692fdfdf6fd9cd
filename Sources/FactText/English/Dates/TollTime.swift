/// Figures whose day is not that of the deaths: bodies found later, tolls brought up to a day.
extension OwnTime {
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
    func isInSubject(_ item: DatedSentence.Dated) -> Bool {
        var i = item.expression.tokens.lowerBound - 1
        let start = text.sentences[mention.sentence].tokens.lowerBound
        while i >= start {
            if isTollNoun(i) { return true }
            i -= 1
        }
        return item.expression.isAttributive
    }
}
