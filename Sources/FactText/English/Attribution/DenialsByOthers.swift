/// Denials by somebody else, in the same sentence or in the one after.
extension Denials {
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

    static func isCall(_ i: Int, _ view: ChunkedSentence) -> Bool {
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

    static func saysWrong(from start: Int, _ view: ChunkedSentence, within limit: Int = 8) -> Bool {
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
