/// Finds bare figures that a possessor claims: "far from the prefect's first 45", "she holds to her 60,000".
///
/// A figure with a noun is somebody's people or things ("the army's 12 dead"); one without is somebody's number.
enum OwnedFigures {
    /// Whose number a mention is, as tokens.
    static func owner(of mention: Mention, _ view: ChunkedSentence) -> Range<Int>? {
        let chunk = view.chunks[view.chunk(at: mention.numeral.tokens.lowerBound)]
        guard mention.numeral.tokens.upperBound == chunk.tokens.upperBound,
            mention.span.upperBound == chunk.tokens.upperBound
        else { return nil }
        let tokens = view.text.tokens
        let before = chunk.tokens.lowerBound..<max(chunk.tokens.lowerBound, mention.span.lowerBound)
        if let mark = before.last(where: { tokens[$0].kind == .possessive }) {
            let isSpeaker =
                tokens[mark - 1].isAny([.role, .body, .outlet, .party, .givenName]) || isName(mark - 1, view)
            return isSpeaker && mark > chunk.tokens.lowerBound ? chunk.tokens.lowerBound..<mark : nil
        }
        guard let first = before.first, [CueWord.his, CueWord.her].contains(tokens[first].word) else { return nil }
        return first..<(first + 1)
    }

    private static func isName(_ t: Int, _ view: ChunkedSentence) -> Bool {
        let token = view.text.tokens[t]
        return token.isCapitalized
            && token.classes.isDisjoint(with: [.country, .place, .capital, .weekday, .month, .timeAdverb])
    }
}
