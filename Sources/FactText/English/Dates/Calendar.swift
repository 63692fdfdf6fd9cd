/// Reads the names of months and weekdays where they stand for dates.
enum Calendar {
    /// The month that a token names, 1 to 12; `nil` for "may" and "march" as verbs.
    static func month(at i: Int, _ text: AnalyzedText, _ sentence: Range<Int>) -> Int? {
        guard i >= sentence.lowerBound, i < sentence.upperBound else { return nil }
        let token = text.tokens[i]
        guard token.isAny(.month) || isMid(token, text) else { return nil }
        let month = Int(text.word(i).value)
        if !isAmbiguous(token) || isMid(token, text) { return month }
        let isShouted = token.shape.contains(.shouted)
        guard token.isCapitalized || isShouted else { return nil }
        // "May", "March", "Mar", "Dec": a name only beside a number or after a preposition of time.
        if i + 1 < sentence.upperBound {
            let next = text.tokens[i + 1]
            if next.isAny([.be, .have, .baseForm]), next.kind == .word, isShouted || i == sentence.lowerBound {
                return nil
            }
            if next.kind == .number { return month }
        }
        guard i > sentence.lowerBound else { return token.isAny(.abbreviation) ? month : nil }
        let last = text.tokens[i - 1]
        if last.kind == .number { return month }
        if isShouted { return last.isAny(.preposition) ? month : nil }
        return month
    }

    /// "mid-March", which is one token.
    private static func isMid(_ token: Token, _ text: AnalyzedText) -> Bool {
        guard token.shape.contains(.hyphenated), text.lexicon[token.word].classes.contains(.month) else { return false }
        return text.bytes[token.range].prefix(4).map(WordHash.lowered).elementsEqual("mid-".utf8)
    }

    /// The weekday that a token names, Monday = 0; `nil` for "sat" and "sun" as words.
    static func weekday(at i: Int, _ text: AnalyzedText) -> Int? {
        let token = text.tokens[i]
        guard token.isAny(.weekday) else { return nil }
        if isAmbiguous(token), !token.isCapitalized { return nil }
        return Int(text.word(i).value) - 1
    }

    /// "may", "march", "sun", "dec": common words, or short enough to be something else.
    private static func isAmbiguous(_ token: Token) -> Bool {
        token.range.count <= 3 || token.isAny(.abbreviation) || token.word == march
    }

    private static let march = English.lexicon.find("march")

    /// Whether a value reads as a year of our time.
    static func isYear(_ value: Double) -> Bool { value >= 1900 && value <= 2099 && value == value.rounded() }
}
