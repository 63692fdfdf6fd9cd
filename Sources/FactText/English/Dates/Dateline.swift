/// The day that a text speaks from.
///
/// "CHANDPUR, March 6 (Agency) - …" was written on that day, though a paper may print it on the next: "on Sunday",
/// "yesterday" and a figure without a date of its own count from it.
enum Dateline {
    /// How many days before its publication a text can have been written.
    private static let delay = 0...3
    /// Where a dateline can stand.
    private static let sentences = 4
    private static let tokens = 8

    /// The day of the dateline, else of publication.
    static func day(of reading: Reading) -> PartialDate? {
        guard let published = reading.document.published, published.day != nil else {
            return reading.document.published
        }
        let text = reading.text
        for index in text.sentences.indices.prefix(sentences) {
            let sentence = text.sentences[index]
            let expressions = TimeExpressionReader.expressions(
                of: sentence, text, reading.numerals[index], published: published)
            for expression in expressions where expression.isBare {
                guard expression.tokens.lowerBound - sentence.tokens.lowerBound <= tokens,
                    isBehindPlace(expression.tokens.lowerBound, sentence.tokens, text),
                    let day = expression.span.start, day.day != nil,
                    delay.contains(published.dayNumber - day.dayNumber)
                else { continue }
                return day
            }
        }
        return published
    }

    /// "GORI, Georgia, July 12": names and commas only stand before it.
    private static func isBehindPlace(_ date: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Bool {
        date > sentence.lowerBound
            && (sentence.lowerBound..<date).allSatisfy {
                let token = text.tokens[$0]
                return token.kind != .word || token.shape.contains(.capitalized) || token.shape.contains(.allCapitals)
            }
    }
}
