/// Finds sources in brackets right behind their figures: "from 60,000 (the army) to half a million (organisers)".
struct BracketedSources {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    /// The acts of a sentence whose source stands in brackets.
    func acts() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for open in view.chunks.indices.dropFirst() where view.kind(open) == .parenthesisOpen {
            guard
                let close = (open..<min(open + 8, view.chunks.count)).first(where: {
                    view.kind($0) == .parenthesisClose
                }), let source = source(open + 1, close - 1, view.chunks[open - 1])
            else { continue }
            guard view.hasFigure(open - 1) else {
                // "Some 300 people drowned (Reuters)."
                if view.kind(close + 1) == .terminal || view.kind(close + 1) == nil, closes(open, close) {
                    acts.append(
                        SpeechAct(
                            cue: view.chunks[open].tokens, source: source, side: .before,
                            rule: "source in brackets at the end"))
                }
                continue
            }
            acts.append(
                SpeechAct(
                    cue: view.chunks[open].tokens, source: source, side: .before, rule: "source in brackets",
                    isCitation: true, isInRelative: true))
        }
        return acts
    }

    /// After a clause, brackets with an outlet or with a count name the source; other brackets tell of the noun before.
    private func closes(_ open: Int, _ close: Int) -> Bool {
        view.head(close - 1).isAny(.outlet) || words.isCount(view.head(close - 1).word) || view.kind(open + 2) == .colon
    }

    /// Who is named between two chunks, where nothing else is.
    private func source(_ start: Int, _ end: Int, _ counted: Chunk) -> Range<Int>? {
        var first = start
        // "(source: the coast guard)"
        if view.kind(first + 1) == .colon, [CueWord.source, CueWord.sources].contains(view.word(first)) { first += 2 }
        guard first <= end, view.isNoun(first), !view.isTime(first), !view.isPronoun(first),
            (first...end).allSatisfy({ [.noun, .preposition, .other].contains(view.kind($0)) && !view.hasFigure($0) })
        else { return nil }
        // "(the prime minister among them)"
        if (first...end).contains(where: { view.isPronoun($0) }) { return nil }
        // "(the opposition's)", "(police figure)": whose count it is.
        let chunk = view.chunks[first]
        if let mark = view.tokens(first...end).first(where: { view.text.tokens[$0].kind == .possessive }) {
            let isCounts = mark + 1 == view.chunks[end].tokens.upperBound || words.isCount(view.head(end).word)
            return isCounts && mark > chunk.tokens.lowerBound ? chunk.tokens.lowerBound..<mark : nil
        }
        if words.isCount(view.head(end).word) { return chunk.tokens.count > 1 ? view.tokens(first...end) : nil }
        guard speaks(first, counted) else { return nil }
        return view.tokens(first...end)
    }

    /// A body or those who report; "nine officers (police)" says of whom they are.
    private func speaks(_ i: Int, _ counted: Chunk) -> Bool {
        let head = view.head(i)
        if head.isAny(.outlet) { return true }
        let isDefinite = view.word(i) == CueWord.the
        let isBody =
            head.isAny(.body) || words.reporters.contains(head.word) || ShortForm.isBody(view.chunks[i].head, view.text)
        let isSpeaker = isDefinite || !head.isCapitalized && head.isAny(.plural)
        guard isBody || head.isAny([.role]) && isSpeaker else { return false }
        return isDefinite || !view.text.tokens[counted.head].isAny([.role, .body])
    }
}
