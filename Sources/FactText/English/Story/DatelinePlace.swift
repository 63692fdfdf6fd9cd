/// The town that a text opens with: "DERA ISMAIL KHAN, Jan 12 (Agency) -", "Sana'a, 12 November 2018 –".
struct DatelinePlace {
    let place: PlacePhrase
    /// A seat of governments or of the press, from which a whole country or the world is reported.
    let isSeat: Bool
    let isCapital: Bool

    /// How far into a sentence a dateline goes.
    private static let length = 16

    /// The dateline that a sentence opens with.
    init?(of sentence: Range<Int>, _ text: AnalyzedText) {
        var end = sentence.lowerBound
        while end < min(sentence.upperBound, sentence.lowerBound + 4), text.tokens[end].kind == .word,
            text.tokens[end].shape.contains(.capitalized) || text.tokens[end].shape.contains(.allCapitals),
            !text.tokens[end].isAny([.month, .weekday])
        {
            end += 1
        }
        guard end > sentence.lowerBound, Self.isClosed(from: end, sentence, text) else { return nil }
        let name = sentence.lowerBound..<end
        guard !text.tokens[name].contains(where: { $0.isAny([.outlet, .body]) && !$0.isAny([.place, .capital]) }) else {
            return nil
        }
        let phrase = text.lexicon.phrase(at: name.lowerBound, in: text.tokens, upTo: end)
        let classes = phrase.map { text.lexicon[$0.id].classes } ?? text.tokens[name.lowerBound].classes
        isCapital = classes.contains(.capital)
        isSeat =
            isCapital || classes.contains(.country)
            || PlaceWords.english.seats.contains(phrase?.id ?? text.tokens[name.lowerBound].word)
        place = PlacePhrase(name: name, tokens: name, relation: .label, scale: .specific, isListed: true)
    }

    /// Whether names, numbers and brackets only stand between the town and the dash.
    private static func isClosed(from end: Int, _ sentence: Range<Int>, _ text: AnalyzedText) -> Bool {
        var isInBrackets = false
        for i in end..<min(end + length, sentence.upperBound) {
            let token = text.tokens[i]
            switch token.kind {
            case .dash: return true
            case .colon: return i == end || text.tokens[i - 1].kind != .word || text.tokens[i - 1].isAny(.month)
            case .comma, .number, .terminal: break
            case .word:
                guard
                    isInBrackets || token.shape.contains(.capitalized) || token.shape.contains(.allCapitals)
                        || token.isAny([.ordinal, .month])
                else { return false }
            case .parenthesisOpen: isInBrackets = true
            case .parenthesisClose: isInBrackets = false
            default: return false
            }
        }
        return false
    }
}
