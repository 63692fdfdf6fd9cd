/// Cuts from a source what is glued to it where marks were lost: figures, datelines, credits.
struct SourceTrim {
    let view: ChunkedSentence

    /// A source whose first noun chunk is `first`, without what does not belong to it.
    func trimmed(_ source: Range<Int>, _ first: Int) -> Range<Int> {
        var source = withoutFigure(source, first)
        // "what it said were 20 rebels"
        if source.count > 1, view.text.tokens[source.lowerBound].word == CueWord.what {
            source = (source.lowerBound + 1)..<source.upperBound
        }
        source = withoutDateline(source)
        source = withListedName(source)
        // "06:55 Moscow says": the time of an entry.
        if source.count > 1, source.lowerBound == view.sentence.tokens.lowerBound,
            view.text.tokens[source.lowerBound].kind == .number,
            view.text.bytes[view.text.tokens[source.lowerBound].range].contains(UInt8(ascii: ":"))
        {
            source = (source.lowerBound + 1)..<source.upperBound
        }
        // "The army first reported"
        if source.count > 2, let last = source.last, view.text.tokens[last].isAny([.ordinal]) {
            source = source.lowerBound..<last
        }
        return source
    }

    /// "injuring dozens state television reported", "among them six children mayor Aida Cabahug told".
    private func withoutFigure(_ source: Range<Int>, _ first: Int) -> Range<Int> {
        guard let n = view.chunks[first].numeral, view.hasFigure(first), let last = view.chunks[first].tokens.last
        else { return source }
        let head = view.head(first)
        let numeral = view.numerals[n]
        // A singular noun is not what a number above one counts.
        if head.isAny(.body), !head.isAny(.plural), numeral.tokens.upperBound <= view.chunks[first].head,
            numeral.figure.bounds.low != 1
        {
            return numeral.tokens.upperBound..<source.upperBound
        }
        for t in (view.chunks[first].tokens.lowerBound..<last).reversed()
        where view.text.tokens[t].isAny(.role) && !view.text.tokens[t].isAny(.plural)
            && view.text.tokens[t + 1].isCapitalized && t > source.lowerBound + 1
        {
            return t..<source.upperBound
        }
        return source
    }

    /// "Save the Children says": a listed name that begins before what was read as its noun phrase.
    private func withListedName(_ source: Range<Int>) -> Range<Int> {
        let first = source.lowerBound - 1
        guard first >= view.sentence.tokens.lowerBound, view.text.tokens[first].isCapitalized,
            let name = view.text.lexicon.phrase(at: first, in: view.text.tokens, upTo: source.upperBound),
            name.count > 2, view.text.lexicon[name.id].classes.contains(.body)
        else { return source }
        return first..<source.upperBound
    }

    /// "AP Syrias state TV", "NAIROBI (Agencies) Kenyas army": the credit and the place at the start.
    private func withoutDateline(_ source: Range<Int>) -> Range<Int> {
        guard source.lowerBound == view.sentence.tokens.lowerBound else { return source }
        let tokens = view.text.tokens
        var first = source.lowerBound
        for t in source where t < source.lowerBound + 6 {
            guard t + 1 < source.upperBound else { break }
            let token = tokens[t]
            let next = tokens[t + 1]
            let startsAnew = next.isCapitalized && !next.shape.contains(.allCapitals)
            if token.kind == .parenthesisClose { first = t + 1 }
            if Credits.isAgency(token, view.text), startsAnew { first = t + 1 }
            if token.isCapitalized, token.shape.contains(.allCapitals), token.range.count > 4, startsAnew,
                token.classes.isDisjoint(with: [.body, .outlet, .party])
            {
                first = t + 1
            }
        }
        return first..<source.upperBound
    }
}
