/// Marks what somebody denies: the figure stays with whoever asserts it. Here by the words around the figure itself.
enum Denials {
    static let words = ReportingWords.english
    private static let one = CueWord.find("one")

    /// "14, not 16 as earlier reported"; "It is not true that 40 were taken".
    static func replaced(_ mention: Mention, _ text: AnalyzedText) -> Attribution? {
        let sentence = text.sentences[mention.sentence].tokens
        let start = mention.span.lowerBound
        let isQuoted = start - 1 >= sentence.lowerBound && text.tokens[start - 1].kind == .quoteOpen
        let first = isQuoted ? start - 1 : start
        if first - 1 >= sentence.lowerBound, text.tokens[first - 1].word == CueWord.not,
            first - 2 < sentence.lowerBound || text.tokens[first - 2].kind != .word
                || text.tokens[first - 2].word == CueWord.and && !mention.numeral.isNone
                    && text.tokens[first].word != one
                || mention.span.upperBound < sentence.upperBound
                    && text.tokens[mention.span.upperBound].word == CueWord.find("but")
        {
            return Attribution(
                cue: nil, modality: .denied, rule: "not this but another figure")
        }
        // "27, not the 19 given by the company"
        if first - 3 >= sentence.lowerBound, text.tokens[first - 1].word == CueWord.the,
            text.tokens[first - 2].word == CueWord.not, text.tokens[first - 3].kind == .comma
        {
            return Attribution(cue: nil, modality: .denied, rule: "not this but another figure")
        }
        let before = sentence.lowerBound..<max(sentence.lowerBound, first - 1)
        // "was wrongly printed as 540"
        for i in before where words.wrongly.contains(text.tokens[i].word) && first - i <= 8 {
            if !words.frames[Int(text.tokens[i + 1].word)].isEmpty || text.tokens[first - 1].word == CueWord.as {
                return Attribution(cue: nil, modality: .denied, rule: "wrongly reported")
            }
        }
        // "Contrary to reports that 60 people drowned"
        let contrary = CueWord.contrary
        for i in before where text.tokens[i].word == contrary {
            guard text.tokens[i + 1].word == CueWord.to,
                !(i..<first).contains(where: { text.tokens[$0].kind == .comma })
            else { break }
            return Attribution(cue: i..<(i + 2), modality: .denied, rule: "contrary to it")
        }
        let that = CueWord.that
        for i in before where text.tokens[i + 1].word == that {
            let isTrue =
                text.tokens[i].word == CueWord.true && i > sentence.lowerBound
                && text.tokens[i - 1].word == CueWord.not
            if isTrue || text.tokens[i].word == CueWord.false {
                return Attribution(cue: nil, modality: .denied, rule: "it is not true that")
            }
        }
        return nil
    }

    /// "He did not accept the army's figure of 3,000"; "It called reports of 60 dead baseless".
    static func refused(_ mention: Mention, _ view: ChunkedSentence) -> Attribution? {
        let own = view.chunk(at: mention.span.lowerBound)
        guard own >= 3, view.word(own - 1) == CueWord.of, view.isNoun(own - 2), view.kind(own - 3) == .verb else {
            return nil
        }
        let verb = view.chunks[own - 3]
        let noun = view.chunks[own - 2]
        let isStatement =
            words.statementNouns.contains(view.text.tokens[noun.head].word)
            || view.text.tokens[noun.head].isAny(.speechNoun)
        guard isStatement else { return nil }
        let frame = words.frames[Int(view.text.tokens[verb.head].word)]
        let isRefused =
            frame.contains(.deny) || verb.verb.contains(.negated) && frame.contains(.that)
            || isCall(own - 3, view) && saysWrong(from: own + 1, view)
        guard isRefused else { return nil }
        var source: Range<Int>?
        if let mark = noun.tokens.last(where: { view.text.tokens[$0].kind == .possessive }) {
            source = noun.tokens.lowerBound..<mark
        } else if noun.tokens.dropLast().contains(where: {
            view.text.tokens[$0].isAny([.demonym, .party, .body, .role, .outlet])
        }) {
            // "Georgian reports of 40 dead"
            source = noun.tokens
        }
        return Attribution(actor: source, cue: nil, modality: .denied, rule: "somebody's figure, refused")
    }

    /// "Ethiopia's talk of hundreds killed is a lie"; "the claim that 75,000 took part was false".
    static func calledFalse(_ mention: Mention, _ view: ChunkedSentence) -> Attribution? {
        let own = view.chunk(at: mention.span.lowerBound)
        guard let (noun, owner) = statement(before: own, view) else { return nil }
        var verb = own + 1
        while let kind = view.kind(verb), kind != .terminal, kind != .comma, kind != .semicolon {
            if kind == .verb, isCalledFalse(verb, view) {
                let chunk = view.chunks[noun]
                let mark = chunk.tokens.last { view.text.tokens[$0].kind == .possessive }
                return Attribution(
                    actor: mark.map { chunk.tokens.lowerBound..<$0 } ?? owner ?? spreader(own, view)
                        ?? possessor(noun, view), cue: chunk.head..<(chunk.head + 1),
                    modality: .denied, rule: "somebody's statement, called false")
            }
            verb += 1
        }
        return nil
    }

    /// "is a lie", "was denied", "does not correspond to reality", "which the police call a fabrication"
    private static func isCalledFalse(_ verb: Int, _ view: ChunkedSentence) -> Bool {
        let flags = view.chunks[verb].verb
        if flags.contains(.negated), matching.contains(view.text.lemma(view.chunks[verb].head)) { return true }
        if flags.contains(.negated), flags.contains(.copula),
            view.chunks[min(verb + 1, view.chunks.count - 1)].tokens.contains(where: {
                truths.contains(view.text.tokens[$0].word)
            })
        {
            return true
        }
        if isCall(verb, view) { return saysWrong(from: verb + 1, view, within: 2) }
        if flags.contains(.copula) { return saysWrong(from: verb + 1, view, within: 3) }
        return flags.contains(.passive) && flags.contains(.finite) && view.chunks[verb].tokens.count > 1
            && words.frames[Int(view.head(verb).word)].contains(.deny)
    }

    /// "the figure of 80 dead spread by the radio"
    private static func spreader(_ own: Int, _ view: ChunkedSentence) -> Range<Int>? {
        guard view.kind(own + 1) == .verb, !words.frames[Int(view.head(own + 1).word)].contains(.deny),
            [CueWord.by, CueWord.in].contains(view.word(own + 2)), view.canSpeak(own + 3)
        else { return nil }
        return view.tokens(SourcePhrase(view: view, takesClauses: false).after(own + 3))
    }

    /// "The group, whose claim of 30 dead the police call a lie"
    private static func possessor(_ noun: Int, _ view: ChunkedSentence) -> Range<Int>? {
        guard view.word(noun - 1) == CueWord.whose else { return nil }
        let end = view.kind(noun - 2) == .comma ? noun - 3 : noun - 2
        return view.canSpeak(end) ? view.tokens(SourcePhrase(view: view).before(end)) : nil
    }

    private static let matching = WordSet(
        ["correspond", "match", "reflect", "agree", "tally", "square", "conform", "fit"].map(CueWord.find))
    static let truths = WordSet(
        ["true", "correct", "accurate", "right", "so", "reliable", "credible"].map(CueWord.find))

    /// The noun for a statement whose content starts before a chunk: "rumours of", "the claim that".
    private static func statement(before own: Int, _ view: ChunkedSentence) -> (noun: Int, owner: Range<Int>?)? {
        var i = own - 1
        while i > 0, own - i <= 4 {
            // "the claim to have killed 300"
            if view.kind(i) == .verb, view.chunks[i].verb.contains(.infinitive), isStatement(i - 1, view) {
                return (i - 1, nil)
            }
            if view.word(i) == CueWord.of || view.word(i) == CueWord.that, view.isNoun(i - 1) {
                if isStatement(i - 1, view) { return (i - 1, nil) }
                // "a report in the newspaper El Dia that"
                let isOwned = [CueWord.in, CueWord.by, CueWord.from].contains(view.word(i - 2))
                guard isOwned, view.isNoun(i - 3), isStatement(i - 3, view), view.canSpeak(i - 1) else { return nil }
                return (i - 3, view.chunks[i - 1].tokens)
            }
            i -= 1
        }
        return nil
    }

    private static func isStatement(_ i: Int, _ view: ChunkedSentence) -> Bool {
        view.isNoun(i) && (words.statementNouns.contains(view.head(i).word) || view.head(i).isAny(.speechNoun))
    }

    /// "An earlier version of this article said": the outlet takes it back.
    static func isEarlierVersion(_ source: Range<Int>, _ text: AnalyzedText) -> Bool {
        if source.contains(where: { text.tokens[$0].word == CueWord.version && text.tokens[$0].word != Lexicon.unknown }
        ) {
            return true
        }
        // "Correction: Sunday's editions said"
        guard let last = source.last, ownTexts.contains(text.lemma(last)),
            let sentence = text.sentences.last(where: { $0.tokens.lowerBound <= source.lowerBound })
        else { return false }
        return (max(0, sentence.tokens.lowerBound - 2)..<source.lowerBound).contains {
            corrections.contains(text.tokens[$0].word)
        }
    }

    private static let ownTexts = WordSet(
        ["edition", "story", "article", "report", "headline", "caption", "item", "graphic", "post", "entry"]
            .map(CueWord.find))
    private static let corrections = WordSet(
        ["correction", "corrections", "clarification", "corrected", "erratum"].map(CueWord.find))
}
