/// Lists of lines, and the line that introduces them: "Those killed:", then "- 14 Kenyans", "- 9 Chinese".
enum ListLines {
    /// How many lines a list may have.
    private static let longest = 40

    /// The sentence that introduces the list which a sentence is a line of; `nil` where it is no line.
    static func introduction(of index: Int, _ text: AnalyzedText) -> Int? {
        var first = firstOfParagraph(index, text)
        var lines = 0
        while first > 0, isLine(first, text), lines < longest {
            let before = first - 1
            if endsInColon(before, text), !isLine(firstOfParagraph(before, text), text) { return before }
            first = firstOfParagraph(before, text)
            lines += 1
        }
        return nil
    }

    private static func firstOfParagraph(_ index: Int, _ text: AnalyzedText) -> Int {
        text.firstSentence(ofParagraph: text.sentences[index].paragraph)
    }

    /// A line that opens with a mark or a number, or holds no sentence.
    private static func isLine(_ index: Int, _ text: AnalyzedText) -> Bool {
        let sentence = text.sentences[index]
        if sentence.isHeading { return !endsInColon(index, text) }
        let first = text.tokens[sentence.tokens.lowerBound]
        if first.kind == .number { return sentence.tokens.count <= 2 }
        return first.kind == .dash || first.kind == .symbol
    }

    private static func endsInColon(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.sentences[index].tokens.last.map { text.tokens[$0].kind == .colon } ?? false
    }
}
