/// Resolves "the former" and "the latter", "the one" and "the other" to one of the two named before.
enum Pairs {
    /// The noun phrase that such words stand for; `nil` where they are none, or no two were named.
    static func member(
        _ source: Range<Int>, in index: Int, _ speakers: Speakers, _ reading: inout Reading
    ) -> Range<Int>? {
        guard source.count == 2, let last = source.last,
            reading.text.tokens[source.lowerBound].word == CueWord.the
        else { return nil }
        let word = reading.text.tokens[last].word
        let isFirst = firsts.contains(word)
        guard isFirst || seconds.contains(word) else { return nil }
        for back in [index, index - 1] where back >= 0 {
            let view = speakers.view(back, &reading)
            for i in view.chunks.indices.dropFirst().dropLast()
            where view.word(i) == CueWord.and && view.isNoun(i - 1) && view.isNoun(i + 1)
                && view.canSpeak(i - 1) && view.canSpeak(i + 1)
                && view.chunks[i + 1].tokens.upperBound <= source.lowerBound
            {
                return view.chunks[isFirst ? i - 1 : i + 1].tokens
            }
        }
        return nil
    }

    private static let firsts = WordSet(["former", "one", "first"].map(CueWord.find))
    private static let seconds = WordSet(["latter", "other", "second"].map(CueWord.find))
}
