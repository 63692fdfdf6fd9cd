/// Finds whose a figure is where a noun for the count follows it: "nine died, a figure that the coroner gave", "nine,
/// the army's figure, or 40", "the figure of nine is the coroner's".
struct AppositiveCounts {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    /// The acts of a sentence that a noun for a count in apposition performs.
    func acts() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for i in view.chunks.indices.dropFirst() where view.isNoun(i) && !view.hasFigure(i) {
            if let act = owned(i) ?? supplied(i) ?? predicate(i) { acts.append(act) }
        }
        return acts
    }

    private func isCount(_ i: Int) -> Bool {
        view.isNoun(i) && words.isCount(view.head(i).word)
    }

    private func isSetOff(_ i: Int) -> Bool { view.kind(i) == .comma || view.kind(i) == .dash }

    private func closes(_ i: Int) -> Bool {
        switch view.kind(i) {
        case .comma, .dash, .terminal, .semicolon, .parenthesisClose, .none: true
        default: false
        }
    }

    /// "nine, the army's figure, or 40, the bishop's": of the figure before alone.
    private func owned(_ i: Int) -> SpeechAct? {
        guard isSetOff(i - 1), closes(i + 1), view.hasFigure(i - 2),
            let mark = view.chunks[i].tokens.last(where: { view.text.tokens[$0].kind == .possessive }),
            mark > view.chunks[i].tokens.lowerBound, isCount(i)
        else { return nil }
        return SpeechAct(
            cue: view.chunks[i].head..<(view.chunks[i].head + 1), source: view.chunks[i].tokens.lowerBound..<mark,
            side: .before, rule: "somebody's figure in apposition", isCitation: true, isInRelative: true)
    }

    /// "…, a figure that the coroner gave", "a toll supplied by the coroner", "an estimate from the coroner"
    private func supplied(_ i: Int) -> SpeechAct? {
        guard isSetOff(i - 1), isCount(i), (0..<i).contains(where: { view.hasFigure($0) }),
            view.text.tokens[view.chunks[i].tokens.lowerBound].isAny([.indefinite, .determiner])
        else { return nil }
        let phrase = SourcePhrase(view: view, takesClauses: false)
        var j = i + 1
        if view.kind(j) == .verb, view.chunks[j].verb.contains(.participle), gives(j), view.word(j + 1) == CueWord.by,
            view.isNoun(j + 2), view.canSpeak(j + 2)
        {
            return act(i, phrase.after(j + 2))
        }
        if view.word(j) == CueWord.from, view.hasRole(j + 1) {
            return act(i, phrase.after(j + 1))
        }
        if view.kind(j) == .relative || view.word(j) == CueWord.that { j += 1 }
        guard view.isNoun(j), view.canSpeak(j) else { return nil }
        let source = phrase.after(j)
        var verb = source.upperBound + 1
        while view.kind(verb) == .adverb { verb += 1 }
        guard view.kind(verb) == .verb, gives(verb), !view.chunks[verb].verb.contains(.negated), closes(verb + 1) else {
            return nil
        }
        return act(i, source)
    }

    /// "The figure of nine dead is the coroner's.", "Nine dead was the union's count."
    private func predicate(_ i: Int) -> SpeechAct? {
        if isCount(i), view.kind(i - 1) == .verb, view.chunks[i - 1].verb.contains(.copula), view.hasFigure(i - 2),
            let mark = view.chunks[i].tokens.last(where: { view.text.tokens[$0].kind == .possessive })
        {
            return SpeechAct(
                cue: view.chunks[i].head..<(view.chunks[i].head + 1),
                source: view.chunks[i].tokens.lowerBound..<mark, side: .before, rule: "whose the figure is said to be",
                limit: view.chunks[i].tokens.lowerBound)
        }
        guard let last = view.chunks[i].tokens.last, view.text.tokens[last].kind == .possessive || isPossessive(i + 1),
            view.kind(i - 1) == .verb, view.chunks[i - 1].verb.contains(.copula),
            closes(view.text.tokens[last].kind == .possessive ? i + 1 : i + 2), view.canSpeak(i) || view.isName(i),
            (0..<i - 1).contains(where: { isCount($0) })
        else { return nil }
        let end = view.text.tokens[last].kind == .possessive ? last : last + 1
        return SpeechAct(
            cue: view.chunks[i - 1].tokens, source: view.chunks[i].tokens.lowerBound..<end, side: .before,
            rule: "whose the figure is said to be")
    }

    private func isPossessive(_ i: Int) -> Bool {
        view.kind(i) == .other && view.text.tokens[view.chunks[i].tokens.lowerBound].kind == .possessive
    }

    private func gives(_ verb: Int) -> Bool {
        let frame = words.frames[Int(view.head(verb).word)]
        if frame.contains(.deny) { return false }
        return !frame.isDisjoint(with: [.say, .count, .give, .put, .cite])
            || Self.giving.contains(view.text.lemma(view.chunks[verb].head))
    }

    private func act(_ noun: Int, _ source: ClosedRange<Int>) -> SpeechAct {
        SpeechAct(
            cue: view.chunks[noun].head..<(view.chunks[noun].head + 1), source: view.tokens(source), side: .before,
            rule: "who gave the figure")
    }

    private static let giving = WordSet(
        [
            "give", "supply", "provide", "issue", "release", "publish", "produce", "compile", "offer", "put out",
            "make",
            "circulate", "stand by", "quote", "cite", "use", "put forward", "present",
        ].map(CueWord.find))
}
