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
}
