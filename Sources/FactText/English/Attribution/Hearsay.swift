/// Finds the words with which an outlet repeats what it was told and names nobody: "reportedly".
enum Hearsay {
    /// The hearsay word of the clause that tells a mention.
    static func cue(of mention: Mention, _ view: ChunkedSentence) -> Attribution? {
        let unsourced = ReportingWords.english.unsourced
        let tokens = view.text.tokens
        // To either side up to the end of the clause, and not far: "villages reportedly seized" is another matter.
        let left = max(view.sentence.tokens.lowerBound, mention.span.lowerBound - 6)
        for t in (left..<mention.span.lowerBound).reversed() {
            if endsClause(tokens[t]) { break }
            if unsourced.contains(tokens[t].word) { return attribution(t) }
        }
        let right = min(view.sentence.tokens.upperBound, mention.span.upperBound + 4)
        for t in mention.span.upperBound..<max(right, mention.span.upperBound) {
            // "Two of them have reportedly died"
            if endsClause(tokens[t]) || tokens[t].isAny(.preposition) && tokens[t].word != CueWord.of { break }
            if unsourced.contains(tokens[t].word) { return attribution(t) }
        }
        return nil
    }

    /// Whether the hearsay word stands right before the figure.
    static func isRight(before mention: Mention, _ view: ChunkedSentence) -> Bool {
        let before = mention.span.lowerBound - 1
        return before >= view.sentence.tokens.lowerBound
            && ReportingWords.english.unsourced.contains(view.text.tokens[before].word)
    }

    private static func endsClause(_ token: Token) -> Bool {
        switch token.kind {
        case .comma, .semicolon, .colon, .dash, .terminal: true
        default: token.isAny([.relative, .subordinator]) && !token.isAny(.preposition)
        }
    }

    private static func attribution(_ token: Int) -> Attribution {
        Attribution(actor: nil, cue: token..<(token + 1), rule: "reportedly")
    }
}
