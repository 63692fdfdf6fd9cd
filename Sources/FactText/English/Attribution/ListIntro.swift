/// Finds whose figures a list gives: "Police gave these figures:", then one line for each.
enum ListIntro {
    /// How many lines a list may have.
    private static let longest = 40

    /// The act of the sentence that introduces the list which a sentence is a line of, and that sentence.
    static func act(
        of index: Int, _ speakers: Speakers, _ reading: inout Reading
    ) -> (act: SpeechAct, sentence: Int)? {
        var first = firstOfParagraph(index, reading.text)
        var lines = 0
        while first > 0, isLine(first, reading.text), lines < longest {
            let before = first - 1
            if endsInColon(before, reading.text), !isLine(firstOfParagraph(before, reading.text), reading.text) {
                let act = speakers.acts(before, &reading).last { $0.modality == .asserted && !$0.isInRelative }
                // "What we know:" is the outlet's own.
                guard let act, let source = act.source, reading.text.tokens[source.lowerBound].word != CueWord.we else {
                    return nil
                }
                return (act, before)
            }
            first = firstOfParagraph(before, reading.text)
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
