/// Takes the side of those counted from who says it, where the words point back to the speaker: "four of its
/// soldiers", said by Turkey's general staff.
enum ActorSide {
    static func fill(_ mention: inout Mention, _ text: AnalyzedText) {
        guard mention.side == nil, let actor = mention.actorTokens, let own = possessive(mention, text) else { return }
        guard let side = side(of: actor, text) else { return }
        mention.side = side
        mention.because("side", "the speaker's own", own)
    }

    /// The country or party that a source belongs to, by the first name in it that has one.
    static func side(of source: Range<Int>, _ text: AnalyzedText) -> String? {
        for i in source where text.tokens[i].isAny([.country, .demonym, .capital, .party]) {
            let word = text.word(i)
            return word.name ?? text.string(tokens: i..<(i + 1))
        }
        return nil
    }

    private static func possessive(_ mention: Mention, _ text: AnalyzedText) -> Range<Int>? {
        let end = max(mention.span.upperBound, mention.counted?.upperBound ?? 0)
        for i in mention.span.lowerBound..<end where text.tokens[i].isAny(.possessive) { return i..<(i + 1) }
        return nil
    }
}
