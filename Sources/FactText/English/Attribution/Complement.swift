/// What stands where a reporting verb has what is said.
enum Complement: Sendable {
    case clauseWithThat, quotation, clause, infinitive, nothing
    case preposition(WordID)
    /// No complement but the subject: ", said X".
    case inverted(ClosedRange<Int>)
}

/// Reads what follows a reporting verb.
struct ComplementReader {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    init(view: ChunkedSentence) { self.view = view }

    /// The complement of the verb chunk `i`.
    func complement(of i: Int, _ frame: ReportingFrame) -> Complement {
        if !frame.isDisjoint(with: [.say, .quote]), view.isNoun(i + 1), let phrase = inverted(i) {
            return .inverted(phrase)
        }
        var j = i + 1
        if frame.contains(.tell), view.isNoun(j), !view.hasFigure(j) {
            j += 1
            if view.word(j) == CueWord.of, view.hasFigure(j + 1) { return .preposition(CueWord.of) }
            if view.word(j) == CueWord.of, view.isNoun(j + 1) { j += 2 }
            while view.kind(j) == .preposition, view.isNoun(j + 1), view.word(j) != CueWord.of { j += 2 }
            if view.isNoun(j), !view.isTime(j), !view.hasFigure(j), view.kind(j + 1) != .verb { j += 1 }
        }
        while true {
            switch view.kind(j) {
            case .adverb: j += 1
            // "said late on Thursday that"
            case .adjective where view.kind(j + 1) == .preposition && view.isTime(j + 2): j += 1
            case .noun where view.isTime(j): j += 1
            case .preposition where view.isTime(j + 1) && j == i + 1: j += 2
            case .preposition where view.isNoun(j + 1) && !view.hasFigure(j + 1):
                if j == i + 1, !frame.isDisjoint(with: [.speak, .put]),
                    view.word(j) == CueWord.of || view.word(j) == CueWord.to
                {
                    return .preposition(view.word(j))
                }
                j += 2
            case .preposition:
                let takesFigure = [CueWord.of, CueWord.to, CueWord.at, CueWord.with].contains(view.word(j))
                return takesFigure && (i + 1..<j).allSatisfy { isTimeOrAdverb($0) }
                    ? .preposition(view.word(j)) : .nothing
            case .subordinator, .relative:
                return view.word(j) == CueWord.that ? .clauseWithThat : .nothing
            case .quoteOpen, .colon: return .quotation
            case .noun:
                let isThat = view.word(j) == CueWord.that && view.chunks[j].tokens.count == 1
                return isThat ? .clauseWithThat : .clause
            case .verb:
                // "wrote in a memo to staff": only right after the verb.
                if view.chunks[j].verb.contains(.infinitive) { return j == i + 1 ? .infinitive : .nothing }
                // "said shelling killed 27"
                if view.chunks[j].verb.contains(.gerund), !frame.isDisjoint(with: [.say, .tell]), hasClause(j) {
                    return .clause
                }
                // "the fires that the service said had burned"
                return view.isFinite(j) && !view.chunks[j].verb.contains(.gerund) ? .clause : .nothing
            default: return .nothing
            }
        }
    }

    private func isTimeOrAdverb(_ i: Int) -> Bool {
        view.kind(i) == .adverb || view.isTime(i) || view.kind(i) == .preposition && view.isTime(i + 1)
    }

    /// The subject after the verb: "…, said X, the parish priest of Y".
    private func inverted(_ i: Int) -> ClosedRange<Int>? {
        let chunk = view.chunks[i]
        guard chunk.tokens.count == 1, chunk.verb.contains(.finite), view.canSpeak(i + 1),
            !view.hasFigure(i + 1) || view.hasRole(i + 1)
        else { return nil }
        switch view.kind(i - 1) {
        case .comma, .quoteClose, .terminal, .dash, .none: break
        case .noun where view.canSpeak(i - 1) && !view.hasFigure(i - 1): return nil
        case .relative, .adverb, .conjunction, .subordinator, .preposition: return nil
        default: guard view.hasRole(i + 1) || view.isName(i + 1) else { return nil }
        }
        let phrase = SourcePhrase(view: view).after(i + 1)
        // A verb of its own makes what follows the thing said: "X, its head, said the army was …".
        var j = phrase.upperBound + 1
        while view.kind(j) == .conjunction, view.isNoun(j + 1) { j += 2 }
        while view.kind(j) == .adverb { j += 1 }
        if view.kind(j) == .verb, view.chunks[j].verb.contains(.finite) { return nil }
        // A noun more may be an appositive whose comma was lost; a clause has a verb.
        if view.isNoun(j), !view.isTime(j), (j..<view.chunks.count).contains(where: { view.isFinite($0) }) {
            return nil
        }
        return phrase
    }

    // MARK: What the frames ask for

    /// Whether the frame's own syntax is there, so that "put on a show" and "found a body" report nothing.
    func permits(_ frame: ReportingFrame, _ complement: Complement, _ i: Int, _ subject: ReportingSubject) -> Bool {
        switch complement {
        case .clauseWithThat, .quotation:
            if !frame.isDisjoint(with: [.say, .that, .quote, .tell, .deny, .count]) { return true }
            return frame.contains(.show) && subject.isSpeech
        case .inverted: return true
        case .nothing: return !frame.isDisjoint(with: [.say, .quote, .tell])
        case .infinitive: return Self.takesInfinitive.contains(view.text.lemma(view.chunks[i].head))
        case .clause:
            if takesLives(i) { return false }
            if !frame.isDisjoint(with: [.say, .tell, .deny]),
                !frame.isDisjoint(with: [.deny, .count, .possible]) || hasClause(i)
            {
                return true
            }
            if frame.contains(.show) { return subject.isSpeech }
            if frame.contains(.count), subject.canSpeak { return true }
            // "A poll found 47 percent would vote"
            if frame.contains(.that) { return subject.isSpeech && hasClause(i) }
            if frame.contains(.accuse) { return true }
            if takesStance(i, frame), subject.canSpeak { return true }
            if frame.contains(.put), subject.canSpeak { return hasTollObject(i) }
            return frame.contains(.give) && subject.canSpeak && hasSpeechObject(i)
        case .preposition(let word):
            if frame.contains(.speak), subject.canSpeak, word == CueWord.of || word == CueWord.to { return true }
            // "arrived at 24,000", "came up with 74,000"
            if frame.contains(.reach), subject.canSpeak, word == CueWord.at || word == CueWord.with {
                return (i + 1..<view.chunks.count).first { view.hasFigure($0) }.map { isBare($0) } ?? false
            }
            // "put at 12 the number of evacuees"
            return frame.contains(.put) && word == CueWord.at && subject.canSpeak
        }
    }

    /// What the noun phrase right after a verb turns out to be.
    private enum Object { case clause, figure, thing }

    /// Reads on from the noun phrase after the verb `i`: "27 had died" is a clause, "27 deaths" a figure,
    /// "responsibility for the attack which killed 27" a thing, whatever its own clause tells.
    private func object(of i: Int) -> Object {
        var verbsOwed = 1
        var sawFigure = false
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
            case .comma where view.kind(j + 1) == .conjunction: return sawFigure ? .figure : .thing
            case .conjunction where view.kind(j + 1) == .verb && verbsOwed == 1: return sawFigure ? .figure : .thing
            case .noun where view.hasFigure(j) && verbsOwed == 1:
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

    /// "said 27 had died", "says 22 killed"; "added 900 jobs" tells a deed.
    private func hasClause(_ i: Int) -> Bool {
        // "the owners say 350"
        if view.isNoun(i + 1), view.hasFigure(i + 1), isBare(i + 1),
            view.text.lemma(view.chunks[i].head) != CueWord.add
        {
            return true
        }
        return object(of: i) == .clause
    }

    private func isBare(_ i: Int) -> Bool {
        guard let numeral = view.chunks[i].numeral else { return false }
        return view.numerals[numeral].tokens.upperBound >= view.chunks[i].tokens.upperBound
    }

    /// "claims to have captured"; "believed to be" is a passive whose "was" was left out.
    private static let takesInfinitive = Set(
        [
            "claim", "admit", "confess", "own", "threaten", "vow", "pledge", "promise", "plan", "hope", "intend", "aim",
            "swear",
        ].map(CueWord.find)
            .filter { $0 != Lexicon.unknown })

    /// "claimed 12 lives", "claiming the lives of 8": told of what kills.
    private func takesLives(_ i: Int) -> Bool {
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
    private func hasTollObject(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let object = view.head(i + 1)
        guard
            words.tollNouns.contains(object.word) || view.isPronoun(i + 1) || object.isAny(.measure)
                || view.text.tokens[view.chunks[i + 1].tokens.lowerBound].word == CueWord.that
        else { return false }
        var j = i + 2
        if view.hasFigure(j) { return true }
        while let kind = view.kind(j), j < i + 16 {
            if kind == .preposition, view.word(j) == CueWord.at || view.word(j) == CueWord.to { return true }
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

    /// "gave a toll of four", "issued a count"
    private func hasSpeechObject(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let object = view.head(i + 1)
        // "now gives 4,600"
        if view.hasFigure(i + 1), isBare(i + 1) { return true }
        return words.tollNouns.contains(object.word) || object.isAny(.speechNoun)
    }

    /// "voiced alarm at reports that", "has raised concern about the 900 people"
    private func takesStance(_ i: Int, _ frame: ReportingFrame) -> Bool {
        !frame.isDisjoint(with: [.give, .put]) && view.isNoun(i + 1) && words.stances.contains(view.head(i + 1).word)
    }

    /// "denied a report by two lawmakers that", "rejected the rebels' claim that": who had stated it.
    func claimant(_ i: Int) -> Range<Int>? {
        // "dismissed as lies the claim of": past what it is called.
        var i = i
        if view.word(i + 1) == CueWord.as, view.isNoun(i + 2), view.isNoun(i + 3) { i += 2 }
        guard view.isNoun(i + 1) else { return laterClaimant(i) }
        let object = view.chunks[i + 1]
        let head = view.text.tokens[object.head]
        guard words.statementNouns.contains(head.word) || head.isAny(.speechNoun) else { return laterClaimant(i) }
        // "withdrew its statement that"
        if view.text.tokens[object.tokens.lowerBound].isAny(.possessive) {
            return object.tokens.lowerBound..<(object.tokens.lowerBound + 1)
        }
        if let mark = object.tokens.last(where: { view.text.tokens[$0].kind == .possessive }) {
            return object.tokens.lowerBound..<mark
        }
        guard [CueWord.by, CueWord.from, CueWord.of].contains(view.word(i + 2)), view.canSpeak(i + 3) else {
            return nil
        }
        return view.tokens(SourcePhrase(view: view, takesClauses: false).after(i + 3))
    }

    /// "denied that its aircraft had killed 14, as a monitoring group has reported"
    private func laterClaimant(_ i: Int) -> Range<Int>? {
        for j in (i + 1)..<max(i + 1, view.chunks.count - 2)
        where view.kind(j) == .comma && view.word(j + 1) == CueWord.as {
            guard view.isNoun(j + 2), view.canSpeak(j + 2) else { continue }
            let phrase = SourcePhrase(view: view, takesClauses: false).after(j + 2)
            guard view.kind(phrase.upperBound + 1) == .verb,
                !words.frames[Int(view.head(phrase.upperBound + 1).word)].isDisjoint(with: [.say, .count])
            else { continue }
            return view.tokens(phrase)
        }
        return nil
    }

    /// Neither a clause nor a figure follows: "declared war", "claimed responsibility for the raid that killed 9".
    func isSilent(_ complement: Complement, _ i: Int, _ frame: ReportingFrame) -> Bool {
        guard case .clause = complement, !frame.contains(.deny), !takesStance(i, frame) else { return false }
        return object(of: i) == .thing
    }

    /// "The group, which says it has 3,000 fighters, has carried out several attacks": the main clause goes on.
    private func limitOfRelative(_ i: Int) -> Int {
        var j = i + 1
        var sawVerb = false
        while let kind = view.kind(j) {
            if view.isFinite(j) { sawVerb = true }
            if kind == .comma, sawVerb, view.isFinite(j + 1) || view.kind(j + 1) == .adverb && view.isFinite(j + 2) {
                return view.chunks[j].tokens.lowerBound
            }
            j += 1
        }
        return .max
    }

    private func isThatClause(_ i: Int) -> Bool {
        view.kind(i) == .relative && (view.word(i) == CueWord.that || view.word(i) == CueWord.which)
    }

    /// "The government, which denied it was behind the attack, agreed to hand over 1,300 tonnes": a denial ends
    /// with its clause.
    private func limitOfDenial(_ i: Int) -> Int {
        var verbs = 0
        var j = i + 1
        while let kind = view.kind(j) {
            if view.isFinite(j), view.kind(j - 1) != .conjunction { verbs += 1 }
            if verbs == 2 { return view.chunks[j].tokens.lowerBound }
            if kind == .semicolon { break }
            j += 1
        }
        return .max
    }

    /// "Although the port authority had insisted that …, the surge drowned six": the main clause is not its own.
    func limit(_ i: Int, _ source: Range<Int>, _ frame: ReportingFrame) -> Int {
        if frame.contains(.deny) { return limitOfDenial(i) }
        if frame.contains(.accuse), let that = (i..<view.chunks.count).first(where: { isThatClause($0) }) {
            // "accused each other of starting clashes that claimed 23 lives": the deaths are no accusation.
            return view.chunks[that].tokens.lowerBound
        }
        if view.kind(i - 1) == .relative, view.kind(i - 2) == .comma { return limitOfRelative(i) }
        guard view.kind(0) == .subordinator, source.lowerBound == view.chunks[0].tokens.upperBound else { return .max }
        var j = i + 1
        var sawVerb = false
        while let kind = view.kind(j) {
            if view.isFinite(j) { sawVerb = true }
            if kind == .comma, sawVerb { return view.chunks[j].tokens.lowerBound }
            j += 1
        }
        return .max
    }
}
