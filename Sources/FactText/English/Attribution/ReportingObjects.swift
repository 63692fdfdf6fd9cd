/// Tells what the object of a reporting verb is: a clause, a figure, a statement, or a thing that tells of a deed.
struct ReportingObjects {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    init(view: ChunkedSentence) { self.view = view }

    /// What the noun phrase right after a verb turns out to be.
    enum Object: Sendable { case clause, figure, thing }

    /// Reads on from the noun phrase after the verb `i`: "27 had died" is a clause, "27 deaths" a figure,
    /// "responsibility for the attack which killed 27" a thing, whatever its own clause tells.
    func object(of i: Int) -> Object {
        var verbsOwed = 1
        var sawFigure = false
        var sawThing = false
        var j = i + 1
        while let kind = view.kind(j) {
            switch kind {
            case .terminal, .semicolon: return sawFigure ? .figure : .thing
            case .quoteOpen: return .clause
            case .adjective where verbsOwed == 1: return .clause
            case .relative: verbsOwed += 1
            case .subordinator where j > i + 1 && verbsOwed == 1: return sawFigure ? .figure : .thing
            case .verb where view.chunks[j].verb.isDisjoint(with: [.infinitive, .gerund]):
                verbsOwed -= 1
                if verbsOwed == 0 { return .clause }
            case .comma where verbsOwed == 1 && (view.kind(j + 1) == .relative || view.kind(j + 2) == .relative):
                // "the bridge, which was old, had fallen": past what stands between commas.
                j += 1
                while let kind = view.kind(j), kind != .comma, kind != .terminal, kind != .semicolon { j += 1 }
                if view.kind(j) != .comma { continue }
            case .comma where verbsOwed == 1 && sawFigure && namesSource(j):
                // "added 200,000 jobs, the Labor Department said": what follows tells it.
                return .figure
            case .comma where verbsOwed == 1 && supplementEnd(j) != nil:
                // "100 gunmen, some of them boys, still hold": past what has no verb of its own.
                j = supplementEnd(j) ?? j
            case .comma where view.kind(j + 1) == .conjunction: return sawFigure ? .figure : .thing
            case .conjunction where view.kind(j + 1) == .verb && verbsOwed == 1: return sawFigure ? .figure : .thing
            case .noun where !view.hasFigure(j) && !view.isTime(j):
                // "credit for six attacks" is no count, "the deaths of six" is.
                if view.kind(j + 1) == .preposition, view.word(j + 1) != CueWord.of { sawThing = true }
            case .noun where view.hasFigure(j) && verbsOwed == 1:
                if sawThing { break }
                sawFigure = true
                // "22 dead"; "five remained underground", read as one noun phrase
                if view.chunks[j].tokens.contains(where: { view.text.tokens[$0].isAny([.measure, .past]) }) {
                    return .clause
                }
            default: break
            }
            j += 1
        }
        return sawFigure ? .figure : .thing
    }

    /// ", the ministry said": a phrase of nouns and a verb of saying at the end.
    private func namesSource(_ comma: Int) -> Bool {
        var j = comma + 1
        while let kind = view.kind(j), [.noun, .preposition].contains(kind) { j += 1 }
        guard j > comma + 1, view.kind(j) == .verb else { return false }
        return words.frames[Int(view.head(j).word)].contains(.say) && !view.hasFigure(j + 1)
            && view.kind(j + 1) != .subordinator
    }

    /// The comma that closes a supplement of nouns alone after the comma `i`, where a verb follows it.
    private func supplementEnd(_ i: Int) -> Int? {
        var j = i + 1
        while let kind = view.kind(j), [.noun, .preposition, .adverb, .adjective].contains(kind) { j += 1 }
        guard j > i + 1, view.kind(j) == .comma else { return nil }
        let next = view.kind(j + 1) == .adverb ? j + 2 : j + 1
        return view.kind(next) == .verb && view.chunks[next].verb.isDisjoint(with: [.infinitive, .gerund]) ? j : nil
    }

    /// "said 27 had died", "says 22 killed"; "added 900 jobs" tells a deed.
    func hasClause(_ i: Int) -> Bool {
        // "the owners say 350"
        if view.isNoun(i + 1), view.hasFigure(i + 1), isBare(i + 1),
            view.text.lemma(view.chunks[i].head) != CueWord.add
        {
            return true
        }
        return object(of: i) == .clause
    }

    func isBare(_ i: Int) -> Bool {
        guard let numeral = view.chunks[i].numeral else { return false }
        return view.numerals[numeral].tokens.upperBound >= view.chunks[i].tokens.upperBound
    }

    /// "denied 12 deaths", "rejected the claim": but "dismissed 12 officers", "rejected 40 applications" tell deeds.
    func deniesStatement(_ i: Int, _ frame: ReportingFrame) -> Bool {
        if Self.deniesAnything.contains(view.text.lemma(view.chunks[i].head)) { return true }
        guard view.isNoun(i + 1) else { return view.word(i + 1) == CueWord.as }
        let head = view.head(i + 1)
        return view.isPronoun(i + 1) || words.statementNouns.contains(head.word) || head.isAny(.speechNoun)
    }

    private static let deniesAnything = WordSet(["deny", "refute", "rebut", "disavow", "debunk"].map(CueWord.find))

    /// "claimed 12 lives", "claiming the lives of 8": told of what kills.
    func takesLives(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let word = view.head(i + 1).word
        return word != Lexicon.unknown && (word == CueWord.life || word == CueWord.lives)
    }

    /// "put the number far higher": no figure, but somebody who speaks of one.
    func speaksOfNumber(_ i: Int, _ frame: ReportingFrame, _ subject: ReportingSubject) -> Bool {
        frame.contains(.put) && subject.canSpeak && view.isNoun(i + 1)
            && words.tollNouns.contains(view.head(i + 1).word)
    }

    /// "put the toll at", "raised it to"
    func hasTollObject(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let object = view.head(i + 1)
        // "The hospital put its own intake at 12"
        let isOwn =
            view.text.tokens[view.chunks[i + 1].tokens.lowerBound].isAny(.possessive)
            && view.word(i + 2) == CueWord.at && view.hasFigure(i + 3)
        guard
            words.tollNouns.contains(object.word) || view.isPronoun(i + 1) || object.isAny(.measure) || isOwn
                || view.text.tokens[view.chunks[i + 1].tokens.lowerBound].word == CueWord.that
        else { return putsAtFigure(i) }
        var j = i + 2
        if view.hasFigure(j) { return true }
        while let kind = view.kind(j), j < i + 16 {
            if kind == .preposition, view.word(j) == CueWord.at || view.word(j) == CueWord.to {
                return !view.isTime(j + 1)
            }
            // "placed the death toll in the hundreds"
            if kind == .preposition, view.word(j) == CueWord.in, view.hasFigure(j + 1), isBare(j + 1) { return true }
            if view.kind(j) == .comma, view.kind(j + 1) == .relative {
                // "the toll in the village, which was shelled at dawn, at three": past the clause between commas.
                j += 2
                while let kind = view.kind(j), kind != .comma, kind != .terminal { j += 1 }
            } else if view.isFinite(j), !view.chunks[j].verb.contains(.participle) {
                return false
            }
            if kind == .terminal { return false }
            j += 1
        }
        return false
    }

    /// "put the crew of the ship at 17": whatever is counted.
    private func putsAtFigure(_ i: Int) -> Bool {
        guard Self.gauging.contains(view.text.lemma(view.chunks[i].head)), !view.hasFigure(i + 1) else { return false }
        var j = i + 2
        while view.kind(j) == .preposition, view.word(j) != CueWord.at, view.isNoun(j + 1) { j += 2 }
        guard view.word(j) == CueWord.at,
            let numeral = view.chunks.indices.contains(j + 1) ? view.chunks[j + 1].numeral : nil
        else { return false }
        return view.hasFigure(j + 1) && view.numerals[numeral].kind == .count
    }

    private static let gauging = WordSet(
        ["put", "place", "peg", "estimate", "calculate", "assess", "reckon", "gauge"].map(CueWord.find))

    /// "gave a toll of four", "issued a count"
    func hasSpeechObject(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let object = view.head(i + 1)
        // "now gives 4,600"
        if view.hasFigure(i + 1), isBare(i + 1) { return true }
        // "published the names of nine dead"
        if Self.shown.contains(view.text.lemma(view.chunks[i + 1].head)), view.word(i + 2) == CueWord.of,
            view.hasFigure(i + 3)
        {
            return true
        }
        return words.tollNouns.contains(object.word) || object.isAny(.speechNoun)
    }

    /// "has a tally of 278", "has the names of 45"
    func hasCount(_ i: Int) -> Bool {
        guard view.head(i).isAny(.have) || Self.having.contains(view.text.lemma(view.chunks[i].head)),
            view.isNoun(i + 1), !view.hasFigure(i + 1),
            view.word(i + 2) == CueWord.of, view.hasFigure(i + 3)
        else { return false }
        let object = view.head(i + 1)
        return words.accountNouns.contains(object.word) || Self.files.contains(view.text.lemma(view.chunks[i + 1].head))
    }

    private static let having = WordSet(["keep", "hold", "compile", "maintain", "gather"].map(CueWord.find))
    private static let files = WordSet(
        ["name", "list", "toll", "register", "document", "evidence", "database", "file", "testimony"].map(CueWord.find))

    private static let shown = WordSet(
        ["name", "photograph", "picture", "photo", "identity", "detail"].map(CueWord.find))

    /// "expressed fear that 50 remain buried"
    func voicesFear(_ i: Int, _ frame: ReportingFrame) -> Bool {
        takesStance(i, frame) && view.text.lemma(view.chunks[i + 1].head) == CueWord.fear
    }

    /// "voiced alarm at reports that", "has raised concern about the 900 people"
    func takesStance(_ i: Int, _ frame: ReportingFrame) -> Bool {
        !frame.isDisjoint(with: [.give, .put]) && view.isNoun(i + 1) && words.stances.contains(view.head(i + 1).word)
    }

    /// Where the accusation starts: "accused the army of", "blamed them for"; "charged 14 officers" tells a deed.
    func accusation(_ i: Int) -> Int? {
        var j = i + 1
        while view.isNoun(j) || view.kind(j) == .conjunction || view.kind(j) == .adverb { j += 1 }
        return [CueWord.of, CueWord.for].contains(view.word(j)) ? j : nil
    }

    /// Neither a clause nor a figure follows: "declared war", "claimed responsibility for the raid that killed 9".
    func isSilent(_ complement: Complement, _ i: Int, _ frame: ReportingFrame) -> Bool {
        guard case .clause = complement, frame.isDisjoint(with: [.deny, .put, .give, .accuse]) else { return false }
        return object(of: i) == .thing
    }
}
