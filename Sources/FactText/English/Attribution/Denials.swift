/// Marks what somebody denies: the figure stays with whoever asserts it.
enum Denials {
    private static let words = ReportingWords.english
    private static let one = CueWord.find("one")

    // MARK: In the figure's own words

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
    private static let truths = WordSet(
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
        ["correction", "corrections", "clarification", "corrected", "erratum"].map(CueWord.find)
            .filter { $0 != Lexicon.unknown })

    // MARK: By somebody else

    /// Marks the mentions that a denial in their sentence, or in the one after, is about.
    static func mark(_ reading: inout Reading, _ speakers: Speakers) {
        var last = -1
        for m in reading.mentions.indices where reading.mentions[m].actor != nil {
            let index = reading.mentions[m].sentence
            if index == last { continue }
            last = index
            for next in [index, index + 1] where next < reading.text.sentences.count {
                let view = speakers.view(next, &reading)
                guard let denial = denial(in: view, after: next == index ? reading.mentions[m].span.upperBound : nil)
                else { continue }
                // "… reported 44 dead; the committee denied this": it is about the nearer figure.
                if next != index, hasFigure(before: denial, in: next, reading) { continue }
                if next == index {
                    deny(index, within: scope(of: denial, index, reading, view), denial, &reading)
                } else {
                    deny(index, within: reading.text.sentences[index].tokens, denial, &reading)
                }
                // What was carried on is denied with the sentence that it was carried from.
                guard next != index, let cue = reading.mentions[m].cueTokens else { continue }
                let carried = (0..<index).reversed().prefix {
                    cue.lowerBound < reading.text.sentences[$0 + 1].tokens.lowerBound
                }
                for earlier in carried {
                    deny(earlier, within: reading.text.sentences[earlier].tokens, denial, &reading)
                }
            }
        }
    }

    /// What a denial in the same sentence is about: "X has 614 left; Y says 1,100 are missing, which X denies" means
    /// the clause that it stands in. "X said 12; Y gave ten and called the figure false": not what Y says itself.
    private static func scope(
        of denial: Range<Int>, _ sentence: Int, _ reading: Reading, _ view: ChunkedSentence
    ) -> Range<Int> {
        let start = view.sentence.tokens.lowerBound
        let open = (start..<denial.lowerBound).last { view.text.tokens[$0].kind == .semicolon } ?? start
        let isShared = view.kind(view.chunk(at: denial.lowerBound) - 1) == .conjunction
        if isShared, open > start { return start..<open }
        let isHere = reading.mentions(of: sentence).contains { m in
            reading.mentions[m].actor != nil && (open..<denial.lowerBound).contains(reading.mentions[m].span.lowerBound)
        }
        return (isHere ? open : start)..<denial.lowerBound
    }

    /// Marks the mentions of a sentence that somebody asserts, within some tokens.
    private static func deny(
        _ sentence: Int, within scope: Range<Int>, _ denial: Range<Int>, _ reading: inout Reading
    ) {
        for n in reading.mentions(of: sentence)
        where reading.mentions[n].actor != nil && reading.mentions[n].modality == .asserted
            && scope.contains(reading.mentions[n].span.lowerBound)
            && reading.mentions[n].span.upperBound <= scope.upperBound
        {
            reading.mentions[n].modality = .denied
            reading.mentions[n].because("modality", "somebody denies it", denial)
        }
    }

    private static let contesting = WordSet(["dispute", "contest", "challenge", "question"].map(CueWord.find))

    private static func hasFigure(before denial: Range<Int>, in sentence: Int, _ reading: Reading) -> Bool {
        reading.mentions(of: sentence).contains {
            reading.mentions[$0].actor != nil && reading.mentions[$0].span.upperBound <= denial.lowerBound
        }
    }

    /// A denial of what was just said: "Baku denied the claim", "which the embassy denied", "called it false".
    private static func denial(in view: ChunkedSentence, after start: Int?) -> Range<Int>? {
        for i in view.chunks.indices {
            let chunk = view.chunks[i]
            if let start, chunk.tokens.lowerBound < start { continue }
            // "…, a number the government disputes": read as one noun phrase
            if let last = chunk.tokens.last, chunk.kind == .noun, view.text.tokens[last].isAny(.thirdPerson),
                words.frames[Int(view.text.tokens[last].word)].contains(.deny), view.isNoun(i - 1),
                start != nil, closesRelative(i, view)
            {
                return last..<(last + 1)
            }
            guard chunk.kind == .verb else { continue }
            // "That is false."
            if start == nil, chunk.verb.contains(.copula), !chunk.verb.contains(.negated), i == 1,
                [CueWord.that, CueWord.this, CueWord.it].contains(view.word(0)), view.chunks[0].tokens.count == 1,
                saysWrong(from: i + 1, view, within: 2)
            {
                return chunk.tokens
            }
            // "stressed that this was not true"
            if start == nil, view.text.tokens[chunk.tokens.lowerBound].isAny(.be), chunk.verb.contains(.negated),
                view.isNoun(i - 1),
                [CueWord.that, CueWord.this, CueWord.it].contains(view.word(i - 1)),
                view.chunks[i - 1].tokens.count == 1, view.chunks.indices.contains(i + 1),
                view.word(i + 2) != CueWord.that,
                view.chunks[i + 1].tokens.contains(where: { truths.contains(view.text.tokens[$0].word) })
            {
                return chunk.tokens
            }
            let frame = words.frames[Int(view.text.tokens[chunk.head].word)]
            // "The claim was rejected by the army"
            if frame.contains(.deny), start == nil, chunk.verb.contains(.passive), chunk.tokens.count > 1,
                namesStatement(i - 1, view)
            {
                return chunk.tokens
            }
            // "Residents disputed the account": they have another, which is no denial of each figure in it.
            if start == nil, contesting.contains(view.text.lemma(chunk.head)) { continue }
            if frame.contains(.deny), !frame.contains(.retract), !chunk.verb.contains(.gerund) || start != nil,
                isAboutStatement(i, view) || start != nil && closesRelative(i, view)
            {
                return chunk.tokens
            }
            if isCall(i, view), namesStatement(i + 1, view) || start != nil && closesRelative(i, view),
                saysWrong(from: i + 1, view)
            {
                return chunk.tokens
            }
            // "a toll that the military says is exaggerated"
            if start != nil, chunk.verb.contains(.copula), saysWrong(from: i + 1, view, within: 2),
                closesRelative(i, view)
            {
                return chunk.tokens
            }
        }
        return nil
    }

    private static func isCall(_ i: Int, _ view: ChunkedSentence) -> Bool {
        calling.contains(view.text.lemma(view.chunks[i].head))
    }

    private static let calling = WordSet(
        [
            "call", "describe", "label", "brand", "term", "dub", "characterise", "characterize", "deem", "deride",
            "denounce",
        ].map(CueWord.find))

    private static func isAboutStatement(_ i: Int, _ view: ChunkedSentence) -> Bool { namesStatement(i + 1, view) }

    /// "it", "the claim", "that figure".
    private static func namesStatement(_ i: Int, _ view: ChunkedSentence) -> Bool {
        if view.word(i) == CueWord.that, view.kind(i) == .subordinator {
            // "dismissed that figure", read as a clause
            if view.kind(i + 1) == .conjunction || view.kind(i + 1) == .terminal { return true }
            // "called that a lie"
            let head = view.isNoun(i + 1) ? view.head(i + 1).word : Lexicon.unknown
            return words.statementNouns.contains(head) || words.falsities.contains(head)
        }
        guard view.isNoun(i) else { return false }
        if view.chunks[i].tokens.count == 1, [CueWord.that, CueWord.this].contains(view.word(i)) {
            // "denied that, as a radio station had reported, 22 were held": a clause follows.
            return view.kind(i + 1) != .comma || view.kind(i + 2) == .conjunction || view.kind(i + 2) == .verb
        }
        if view.isPronoun(i) { return [CueWord.it, CueWord.this, CueWord.that].contains(view.word(i)) }
        let first = view.text.tokens[view.chunks[i].tokens.lowerBound]
        // "rejected the claim that 40 died" is about what follows.
        guard first.isAny([.determiner, .possessive]), first.classes.isDisjoint(with: [.indefinite, .negation]),
            !view.hasFigure(i), view.word(i + 1) != CueWord.that,
            view.kind(i + 1) != .preposition || view.word(i + 1) != CueWord.of
        else { return false }
        return words.statementNouns.contains(view.head(i).word)
    }

    /// "…, a claim the coalition denied", "…, which the embassy denied".
    private static func closesRelative(_ i: Int, _ view: ChunkedSentence) -> Bool {
        var j = i - 1
        while j >= 0, view.kind(j) != .comma {
            if view.kind(j) == .terminal || view.kind(j) == .semicolon { return false }
            // "… destroyed a claim that Yerevan denied": the comma was lost.
            if view.isNoun(j), words.statementNouns.contains(view.head(j).word),
                view.text.tokens[view.chunks[j].tokens.lowerBound].isAny(.indefinite),
                view.kind(j + 1) == .subordinator || view.kind(j + 1) == .relative || view.isNoun(j + 1)
            {
                return true
            }
            j -= 1
        }
        guard view.kind(j) == .comma else { return false }
        if view.word(j + 1) == CueWord.which { return true }
        return view.isNoun(j + 1) && words.statementNouns.contains(view.head(j + 1).word) && i > j + 2
    }

    private static func saysWrong(from start: Int, _ view: ChunkedSentence, within limit: Int = 8) -> Bool {
        var i = start
        while i < start + limit, let kind = view.kind(i) {
            if kind == .terminal || kind == .comma { return false }
            // "irresponsible and untrue" is one verdict, "and said" goes on.
            if kind == .conjunction, view.kind(i + 1) == .verb || view.isNoun(i + 1) { return false }
            if view.chunks[i].tokens.contains(where: { words.falsities.contains(view.text.tokens[$0].word) }) {
                return true
            }
            i += 1
        }
        return false
    }
}
