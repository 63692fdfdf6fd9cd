/// Finds the line that names the source of a whole text: "Source: provincial health office."
enum SourceLine {
    static func source(_ text: AnalyzedText) -> Attribution? {
        // It closes the text; looking at the last sentences is enough.
        for sentence in text.sentences.suffix(3).reversed() {
            let first = sentence.tokens.lowerBound
            guard sentence.tokens.count >= 3, text.tokens[first + 1].kind == .colon,
                [CueWord.source, CueWord.sources].contains(text.tokens[first].word)
            else { continue }
            var end = sentence.tokens.upperBound
            while end > first + 2, text.tokens[end - 1].kind == .terminal { end -= 1 }
            guard end > first + 2, end - first <= 14, !isByline(first + 2..<end, text) else { return nil }
            return Attribution(actor: (first + 2)..<end, cue: first..<(first + 1), rule: "the text's source line")
        }
        return nil
    }

    /// "Source: Reuters", "Source: news.example": who the text was taken from, not who asserts its figures.
    private static func isByline(_ tokens: Range<Int>, _ text: AnalyzedText) -> Bool {
        tokens.contains { i in
            let token = text.tokens[i]
            return token.isAny(.outlet) || text.bytes[token.range].contains(UInt8(ascii: "."))
        }
    }
}
