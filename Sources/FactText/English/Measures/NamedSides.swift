/// Sides that the counted phrase names, or points to.
extension SentenceMeasures {
    /// "40 of our men", "its men": a commander's or an army's.
    func isPossessed(_ phrase: CountedPhrase) -> Bool {
        (phrase.span.lowerBound..<phrase.end).contains { scene.text.tokens[$0].isAny(.possessive) }
    }

    /// The tokens that can name the side: the phrase with a possessor before the number.
    func sideRegion(_ phrase: CountedPhrase) -> Range<Int> {
        // "American and British tourists" are of no one side.
        if let head = phrase.head, let first = phrase.counted?.lowerBound, first < head,
            let and = (first..<head).first(where: { scene.text.tokens[$0].word == Words.and }),
            sides.side(in: first..<and) != nil
        {
            return first..<first
        }
        let start = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        let before = max(start, previousNumeralEnd(phrase.numeral))
        return before..<max(phrase.span.upperBound, phrase.counted?.upperBound ?? 0)
    }

    func previousNumeralEnd(_ i: Int) -> Int { i == 0 ? 0 : scene.numerals[i - 1].tokens.upperBound }

    func readFinding(_ draft: Draft, _ numeral: Numeral) {
        if let scale = scales.scale(of: draft.phrase), let measure = scale.measure {
            draft.finding = Finding(
                measure: ofHead(draft.phrase)?.measure ?? ofState(draft.phrase) ?? measure, predicate: scale.tokens,
                rule: "figure of a noun")
            if draft.group == nil { draft.group = scale.group }
            if measure == .casualties || scale.ofThings != nil || scale.counted != nil,
                let found = sides.side(in: scale.counted ?? scale.tokens)
            {
                draft.side = found.name
                draft.sideTokens = found.tokens
            }
            if let counted = scale.counted { draft.countedText = scene.text.string(tokens: counted) }
            readLosses(draft)
            return
        }
        readComplement(draft)
        readNumber(draft)
        readDwellers(draft)
        readSample(draft)
        readLeft(draft)
        readMarchers(draft, numeral)
        draft.finding = finding(draft) ?? ofHelpers(draft)
        giveBackSpeaker(draft)
        readHolders(draft)
        readCapacity(draft)
        readNames(draft)
        readLosses(draft)
        readBereaved(draft)
    }

    /// "its soldiers": those of whoever is named before.
    func readPronounSide(_ draft: Draft) {
        guard let counted = draft.phrase.counted else { return }
        let start = draft.phrase.span.lowerBound
        for i in start..<counted.upperBound {
            let word = scene.text.tokens[i].word
            if word == Words.its || word == Words.their, let found = sides.named(before: i) {
                draft.side = found.name
                draft.sideTokens = found.tokens
                return
            }
        }
    }

    /// "6,650 people from Nagorno-Karabakh", "500 soldiers of the Ethiopian army", "fighters of the Three Rivers
    /// Alliance".
    func readOrigin(_ draft: Draft) {
        let next = draft.phrase.chunks.upperBound
        guard draft.group != nil, draft.group != .things, scene.isPreposition(next, Words.from, Words.of),
            scene.kind(next + 1) == .noun
        else { return }
        var tokens = scene.chunks[next + 1].tokens
        if let first = tokens.first, tokens.count > 1, scene.text.tokens[first].isAny(.determiner) {
            tokens = (first + 1)..<tokens.upperBound
        }
        if let last = tokens.last, tokens.count > 1, Words.movements.contains(scene.text.tokens[last].word),
            tokens.allSatisfy({ scene.text.tokens[$0].isCapitalized || scene.text.tokens[$0].kind == .possessive })
        {
            draft.side = scene.text.string(tokens: tokens)
            draft.sideTokens = tokens
        } else if let found = sides.side(in: tokens),
            !scene.isPreposition(next, Words.from) || isPeople(tokens, found.tokens)
        {
            draft.side = found.name
            draft.sideTokens = found.tokens
        }
    }

    /// "from Ukraine", "from the Ethiopian army"; not "from Ukrainian fire".
    private func isPeople(_ tokens: Range<Int>, _ name: Range<Int>) -> Bool {
        guard let last = tokens.last, last >= name.upperBound else { return true }
        return scene.text.tokens[last].isAny([.body, .person, .role, .placeNoun, .place])
            || Words.armed.contains(scene.text.tokens[last].word)
    }
}
