/// Finds the author of a post on a social network that is shown in the text: "— Name (@handle) September 20, 2023".
enum Signature {
    /// The author whose signature closes the post that holds a mention.
    static func author(of mention: Mention, _ text: AnalyzedText) -> Attribution? {
        let sentence = text.sentences[mention.sentence]
        // The signature stands behind the post: in the same sentence, or in the line after it.
        var end = sentence.tokens.upperBound
        var next = mention.sentence + 1
        while next < text.sentences.count, next <= mention.sentence + 3,
            text.sentences[next].paragraph <= sentence.paragraph + 1
        {
            end = text.sentences[next].tokens.upperBound
            next += 1
        }
        var i = mention.span.upperBound
        while i < min(end, mention.span.upperBound + 80) {
            if text.tokens[i].kind == .parenthesisOpen, let author = author(beforeHandle: i, text) {
                // A line of its own: it must follow the post's line at once.
                guard author.lowerBound >= mention.span.upperBound else { return nil }
                return Attribution(actor: author, rule: "signature of the post")
            }
            i += 1
        }
        return nil
    }

    /// The name before "(@handle) Month day, year".
    private static func author(beforeHandle open: Int, _ text: AnalyzedText) -> Range<Int>? {
        var close = open + 1
        while close < text.tokens.count, close < open + 6, text.tokens[close].kind != .parenthesisClose { close += 1 }
        guard close + 3 < text.tokens.count, text.tokens[close].kind == .parenthesisClose,
            text.tokens[close + 1].isAny(.month), text.tokens[close + 2].kind == .number
        else { return nil }
        let year = text.tokens[close + 3].kind == .comma ? close + 4 : close + 3
        guard year < text.tokens.count, text.isYear(text.tokens[year]) else { return nil }
        var first = open
        while first > 0, open - first < 6, isName(text.tokens[first - 1]) {
            first -= 1
            if text.tokens[first].shape.contains(.lineBefore) { break }
        }
        guard first < open else { return nil }
        return first..<(close + 1)
    }

    private static func isName(_ token: Token) -> Bool {
        guard token.kind == .word else { return false }
        return token.shape.contains(.capitalized) && token.classes.isDisjoint(with: [.month])
    }
}
