/// Where quotations run.
enum Quotation {
    /// Whether a token stands inside quotation marks.
    static func isInside(_ token: Int, _ sentence: Sentence, _ text: AnalyzedText) -> Bool {
        var inside = sentence.startsInsideQuote
        for i in sentence.tokens where i < token {
            if text.tokens[i].kind == .quoteOpen { inside = true }
            if text.tokens[i].kind == .quoteClose { inside = false }
        }
        return inside
    }

    /// Whether the quotation around a token ends in its own sentence.
    static func closes(after token: Int, _ sentence: Sentence, _ text: AnalyzedText) -> Bool {
        (token..<sentence.tokens.upperBound).contains { text.tokens[$0].kind == .quoteClose }
    }

    /// Whether the paragraph after a sentence, if one starts there, starts with a quotation mark.
    static func opensParagraph(after index: Int, _ text: AnalyzedText) -> Bool {
        guard index + 1 < text.sentences.count else { return false }
        let next = text.sentences[index + 1]
        return next.paragraph == text.sentences[index].paragraph
            || text.tokens[next.tokens.lowerBound].kind == .quoteOpen
    }

    /// Whether a sentence holds a part of a quotation.
    static func isQuoted(_ sentence: Sentence, _ text: AnalyzedText) -> Bool {
        sentence.startsInsideQuote || sentence.tokens.contains { text.tokens[$0].kind == .quoteOpen }
    }
}
