/// Finds counts that name whose they are: "the ministry's rival toll stood at 31", "an earlier toll from local
/// media was 25", "the UN, whose count had reached 31".
struct OwnedCounts {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    init(view: ChunkedSentence) { self.view = view }

    /// The acts of a sentence that a count's owner performs.
    func acts() -> [SpeechAct] { owned() + derived() + elliptic() }

    /// "The coroner's figure is nine; the army's is four": the noun is left out the second time.
    private func elliptic() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for i in view.chunks.indices.dropFirst(2) where view.isNoun(i) {
            guard let mark = view.chunks[i].tokens.last, view.text.tokens[mark].kind == .possessive,
                mark > view.chunks[i].tokens.lowerBound,
                stands(i + 1) && givesFigure(i + 1) || view.kind(i + 1) == .comma && view.hasFigure(i + 2)
                    || closes(i + 1) && view.kind(i - 1) == .preposition,
                (0..<i).contains(where: { view.isNoun($0) && countNoun($0) != nil })
            else { continue }
            let isBefore = closes(i + 1) && !view.hasFigure(i + 2)
            acts.append(
                SpeechAct(
                    cue: mark..<(mark + 1), source: view.chunks[i].tokens.lowerBound..<mark,
                    side: isBefore ? .around : .after, rule: "somebody's, the count left out", isCount: true))
        }
        return acts
    }

    private func closes(_ i: Int) -> Bool {
        switch view.kind(i) {
        case .terminal, .semicolon, .comma, .none: true
        default: false
        }
    }

    /// "The figure of 1,900 jobs comes from a study by the chamber"
    private func derived() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for i in view.chunks.indices.dropFirst()
        where view.kind(i) == .verb && view.text.lemma(view.chunks[i].head) == CueWord.come {
            guard view.word(i + 1) == CueWord.from, view.isNoun(i + 2),
                (0..<i).contains(where: {
                    view.isNoun($0) && isCount(view.head($0).word) && view.word($0 + 1) == CueWord.of
                })
            else { continue }
            let phrase = SourcePhrase(view: view)
            acts.append(
                SpeechAct(
                    cue: view.chunks[i].tokens.lowerBound..<view.chunks[i + 1].tokens.upperBound,
                    source: view.tokens(phrase.speaker(phrase.after(i + 2))), side: .before,
                    rule: "where a count comes from"))
        }
        return acts
    }

    private func owned() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for i in view.chunks.indices where view.isNoun(i) {
            guard let noun = countNoun(i), let source = owner(i, noun), standsAt(i, noun) else { continue }
            acts.append(SpeechAct(cue: noun..<(noun + 1), source: source, side: .after, rule: "somebody's count"))
        }
        return acts
    }

    /// The word for the count in a noun chunk; "the service's tally stands" may be one chunk.
    private func countNoun(_ i: Int) -> Int? {
        view.chunks[i].tokens.suffix(2).last { isCount(view.text.tokens[$0].word) }
    }

    private func isCount(_ word: WordID) -> Bool {
        word != Lexicon.unknown
            && (words.accountNouns.contains(word) || words.tollNouns.contains(word) || words.versions.contains(word))
    }

    private func owner(_ i: Int, _ noun: Int) -> Range<Int>? {
        let chunk = view.chunks[i]
        if let mark = chunk.tokens.last(where: { view.text.tokens[$0].kind == .possessive && $0 < noun }) {
            return speaks(chunk.tokens.lowerBound..<mark, noun) ? chunk.tokens.lowerBound..<mark : nil
        }
        // "His own figure for the dead was five"
        let first = view.text.tokens[chunk.tokens.lowerBound]
        if first.isAny(.possessive), [CueWord.his, CueWord.her, CueWord.its, CueWord.their].contains(first.word),
            view.text.tokens[chunk.tokens.lowerBound + 1].word == Self.own
        {
            return chunk.tokens.lowerBound..<(chunk.tokens.lowerBound + 1)
        }
        // "a BBC tally", "police estimates"
        let modifiers = chunk.tokens.lowerBound..<noun
        if words.accountNouns.contains(view.text.tokens[noun].word), let last = modifiers.last,
            view.text.tokens[last].isAny([.outlet, .body, .role, .party])
        {
            return chunk.tokens.lowerBound..<(noun + 1)
        }
        // "whose own count": the phrase before.
        if view.text.tokens[chunk.tokens.lowerBound].word == CueWord.whose || view.word(i - 1) == CueWord.whose {
            let relative = view.word(i - 1) == CueWord.whose ? i - 1 : i
            let end = view.kind(relative - 1) == .comma ? relative - 2 : relative - 1
            guard view.isNoun(end), view.canSpeak(end) else { return nil }
            return view.tokens(SourcePhrase(view: view).before(end))
        }
        if let by = agent(i), view.canSpeak(by + 1) {
            return view.tokens(SourcePhrase(view: view, takesClauses: false).after(by + 1))
        }
        if view.word(i + 1) == CueWord.from || view.word(i + 1) == CueWord.by, view.hasRole(i + 2) {
            // "the toll from Typhoon Ramil" is no count of the typhoon's.
            return view.tokens(SourcePhrase(view: view, takesClauses: false).after(i + 2))
        }
        return nil
    }

    /// The "by" of "the count of names kept by the charity", "tolls, provided anonymously by officials,".
    private func agent(_ i: Int) -> Int? {
        var j = i + 1
        if view.word(j) == CueWord.of, view.isNoun(j + 1) { j += 2 }
        if view.kind(j) == .comma { j += 1 }
        // "the number of men murdered by the gang" is no count of the gang's.
        guard view.kind(j) == .verb, view.chunks[j].verb.contains(.participle), view.chunks[j].tokens.count == 1,
            Self.making.contains(view.text.lemma(view.chunks[j].head))
                || !words.frames[Int(view.head(j).word)].isEmpty
        else { return nil }
        j += 1
        while view.kind(j) == .adverb { j += 1 }
        return view.word(j) == CueWord.by && view.isNoun(j + 1) ? j : nil
    }

    /// A body or a person counts; a country has a death toll without counting it.
    private func speaks(_ source: Range<Int>, _ noun: Int) -> Bool {
        let tokens = view.text.tokens
        guard let last = source.last else { return false }
        if tokens[last].isAny([.happening, .timeUnit, .weekday, .timeAdverb, .placeNoun]) { return false }
        if tokens[last].isAny([.body, .role, .outlet, .party]) { return true }
        guard tokens[last].isAny([.country, .capital, .person]) || tokens[last].isCapitalized else { return false }
        return words.accountNouns.contains(tokens[noun].word)
    }

    /// A verb like "stands at", "is", "had reached", then the figure.
    private func standsAt(_ i: Int, _ noun: Int) -> Bool {
        if noun + 1 < view.chunks[i].tokens.upperBound {
            return Self.standing.contains(view.text.tokens[noun + 1].word)
        }
        var j = i + 1
        if let after = afterOwner(i) { j = after }
        while view.kind(j) == .preposition, view.isNoun(j + 1) {
            // "a tally of obituaries stands at", read as one noun phrase
            let last = view.chunks[j + 1].tokens.upperBound - 1
            if view.chunks[j + 1].tokens.count > 1, Self.standing.contains(view.text.tokens[last].word) { return true }
            j += view.kind(j + 2) == .conjunction && view.isNoun(j + 3) ? 4 : 2
        }
        // "for those who fled the city on Friday was"
        if view.kind(j) == .relative, view.isFinite(j + 1) {
            j += 2
            while view.isNoun(j) || view.kind(j) == .preposition || view.kind(j) == .adverb { j += 1 }
        }
        // "…, given on Monday, was"
        if view.kind(j) == .comma, let close = (j + 1..<view.chunks.count).first(where: { view.kind($0) == .comma }),
            close - j <= 5, !(j..<close).contains(where: { view.hasFigure($0) })
        {
            j = close + 1
        }
        // "The army's figure for those who fled the town on Friday was"
        if view.kind(j) == .relative || view.kind(j) == .subordinator || view.isNoun(j)
            || view.kind(j) == .verb && !stands(j)
        {
            let end = (j..<min(j + 10, view.chunks.count)).prefix {
                view.kind($0) != .comma && !view.isBoundary($0) || $0 == j
            }
            guard let verb = end.dropFirst().first(where: { stands($0) && givesFigure($0) }) else { return false }
            j = verb
        }
        return stands(j)
    }

    /// The figure right behind a verb: "was 2,500", "came to 400", "has reached about 40".
    private func givesFigure(_ i: Int) -> Bool {
        view.hasFigure(i + 1) || [.preposition, .adverb].contains(view.kind(i + 1)) && view.hasFigure(i + 2)
    }

    private func stands(_ j: Int) -> Bool {
        guard view.kind(j) == .verb else { return false }
        return view.chunks[j].verb.contains(.copula) || Self.standing.contains(view.head(j).word)
    }

    /// "a count of names kept by the paper Poimenno, an exile outlet, from obituaries | stood at": past whose it is.
    private func afterOwner(_ i: Int) -> Int? {
        guard let by = agent(i) else { return nil }
        var j = SourcePhrase(view: view, takesClauses: false).after(by + 1).upperBound + 1
        if view.kind(j) == .preposition, view.isNoun(j + 1), view.kind(j + 2) == .comma { j += 2 }
        if view.kind(j) == .comma { j += 1 }
        return j
    }

    /// What one does to a count.
    private static let making = WordSet(
        [
            "keep", "compile", "draw", "draw up", "make", "collect", "maintain", "hold", "gather", "supply", "prepare",
            "produce", "offer", "provide", "publish", "issue", "assemble", "gather", "collate", "take", "leak", "post",
            "circulate", "hand", "read", "see", "obtain",
        ].map(CueWord.find))
    private static let own = CueWord.find("own")
    private static let standing: WordSet = ReportingWords.english.standing
}
