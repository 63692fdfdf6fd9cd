/// Finds the ends of the noun phrase that names a source, from the chunk next to the reporting word.
///
/// Appositives and restrictive clauses belong to it; what stands between commas with "who" or "which" does
/// not. Commas may have been lost, so a phrase also ends where no single noun phrase can go on.
struct SourcePhrase {
    let view: ChunkedSentence
    /// Whether clauses without a comma may belong to a phrase: not where the phrase is a subject itself.
    var takesClauses = true

    /// The phrase that ends with the noun chunk `end`, reading leftwards, not beyond `floor`.
    func before(_ end: Int, floor: Int = 0) -> ClosedRange<Int> {
        // "the Coast Guard and what he called"
        if view.isPronoun(end) && !isObject(end) || view.word(end) == CueWord.what { return end...end }
        if let clean = clause(before: end, floor: floor) { return clean }
        var start = end
        while start - 1 >= floor, let next = extended(start, floor) { start = next }
        return start...end
    }

    /// The whole stretch from a hard boundary to `end` where it holds no clause of its own: a subject with all
    /// that belongs to it, after the adverbials that open the clause.
    private func clause(before end: Int, floor: Int) -> ClosedRange<Int>? {
        var start = end
        while start > floor {
            let i = start - 1
            if view.kind(i) == .comma || view.isBoundary(i) && !isRoleAs(i) { break }
            if view.kind(i) == .conjunction {
                // "… killed five and the army said": the conjunction joins clauses when one stands before it.
                guard joinsNouns(i, floor) else { break }
            }
            if view.kind(i) == .relative, !view.isNoun(i - 1) { break }
            // "Winds test the lines as Los Angeles counts": "as" joins clauses.
            if view.kind(i) == .preposition, view.word(i) == CueWord.as, view.isNoun(i - 1), !view.hasRole(i - 1) {
                break
            }
            start = i
        }
        guard let first = afterOpeners(start, end) else { return nil }
        // "… and 15 hurt around the town of X a spokesman said": figures are told, they do not speak.
        for i in first...end where view.hasFigure(i) {
            // "Two exporters polled by Reuters put"
            guard view.hasRole(i) || i == end || i == first && isReduced(i + 1) else { return nil }
        }
        for i in first..<end where view.isNoun(i) && view.isNoun(i + 1) && !(i == start && isOneName(i)) {
            guard !view.isTime(i), !view.isPronoun(i + 1), joinsWithoutComma(i) else { return nil }
        }
        for i in first...end where view.isFinite(i) {
            guard isInsideRelative(i, first) || view.chunks[i].verb.contains(.participle) && isReduced(i) else {
                return nil
            }
        }
        for i in first...end where view.kind(i) == .verb && view.chunks[i].verb.contains(.gerund) {
            if i == first { return nil }
        }
        return first...end
    }

    /// "pilots who flew over it": the pronoun is no subject.
    private func isObject(_ pronoun: Int) -> Bool {
        view.kind(pronoun - 1) == .preposition && view.word(pronoun - 1) != Self.than
    }

    private static let than = CueWord.find("than")

    /// "Denver | International Airport"
    private func isOneName(_ i: Int) -> Bool {
        if view.head(i).isAny([.party, .demonym, .country, .body]), view.hasRole(i + 1) || view.isName(i + 1),
            !view.text.tokens[view.chunks[i + 1].tokens.lowerBound].isAny(.determiner), !view.hasFigure(i)
        {
            return true
        }
        return !view.isTime(i) && view.head(i).isCapitalized && !view.hasFigure(i)
            && view.text.tokens[view.chunks[i + 1].tokens.lowerBound].isCapitalized
    }

    /// The first noun chunk after what opens a clause: "On Monday", "Meanwhile", "In a statement".
    private func afterOpeners(_ start: Int, _ end: Int) -> Int? {
        var i = start
        while i <= end {
            switch view.kind(i) {
            case .adverb, .conjunction, .other, .adjective: i += 1
            case .preposition:
                // A fronted phrase with all that hangs on it, until a noun follows a noun.
                var j = i + 1
                while j < end, view.isNoun(j), view.kind(j + 1) == .preposition { j += 2 }
                guard j < end, view.isNoun(j), view.isNoun(j + 1) else { return nil }
                i = j + 1
            case .noun:
                if view.isTime(i), i < end, view.isNoun(i + 1) || view.kind(i + 1) == .adverb {
                    i += 1
                } else if view.isPronoun(end), i < end, !isObject(end) {
                    return end
                } else {
                    return i
                }
            default: return nil
            }
        }
        return nil
    }

    /// "identified only as Falcon": no clause follows.
    private func isRoleAs(_ i: Int) -> Bool {
        view.word(i) == CueWord.as && (view.kind(i - 1) == .adverb || view.kind(i - 1) == .verb)
            && view.kind(i) != .subordinator
    }

    /// Two noun chunks in a row are one phrase: a role and a name, a name and its role, or a possessor whose
    /// apostrophe was lost.
    private func joinsWithoutComma(_ i: Int) -> Bool {
        if let last = view.chunks[i].tokens.last, view.text.tokens[last].shape.contains(.lostApostrophe) { return true }
        let next = view.text.tokens[view.chunks[i + 1].tokens.lowerBound]
        if next.isAny(.indefinite) { return personName(i) }
        if next.isAny(.determiner) { return view.hasRole(i) }
        // "civil defence | chief Paulo Leite"
        if next.isAny([.role, .body]), !view.hasFigure(i), !view.isTime(i), !view.head(i).isCapitalized { return true }
        // An adjective or a second name after the first: "the FMLN | general command".
        return view.hasRole(i) || personName(i) || view.text.tokens[view.chunks[i].tokens.lowerBound].isAny(.determiner)
    }

    /// A verb after "who", "that", "which" with no comma before: "a team that flew over the site".
    private func isInsideRelative(_ verb: Int, _ first: Int) -> Bool {
        var i = verb - 1
        while i > first {
            if view.kind(i) == .relative { return true }
            if view.kind(i) == .comma { return false }
            i -= 1
        }
        return false
    }

    /// "an officer reached by telephone", "a commander identified only as Falcon".
    func isReduced(_ verb: Int) -> Bool {
        guard view.kind(verb) == .verb else { return false }
        let frame = ReportingWords.english.frames[Int(view.head(verb).word)]
        // "two people briefed on the talks"
        let isTold =
            Self.informing.contains(view.text.lemma(view.chunks[verb].head))
            && [CueWord.on, CueWord.about].contains(view.word(verb + 1))
        guard frame.isDisjoint(with: [.say, .tell]) || frame.contains(.cite) || isTold else { return false }
        guard view.isNoun(verb - 1), !view.isPronoun(verb - 1), view.chunks[verb].tokens.count == 1 else {
            return false
        }
        var next = verb + 1
        while view.kind(next) == .adverb || view.isTime(next) || view.isNoun(next) && view.head(next).isAny(.adverb) {
            next += 1
        }
        // "a cable datelined Luanda says", "a woman named Rosa said"
        if next == verb + 1, view.isNoun(next), view.kind(next + 1) == .verb || closes(next + 1),
            Self.naming.contains(view.text.lemma(view.chunks[verb].head))
        {
            return true
        }
        // "a statement circulated online boasted"
        if next > verb + 1, view.kind(next) == .verb { return true }
        return view.kind(next) == .preposition
    }

    private func joinsNouns(_ conjunction: Int, _ floor: Int) -> Bool {
        let left = conjunction - 1
        guard left >= floor, view.isNoun(left), view.canSpeak(left), !view.hasFigure(left) else {
            return false
        }
        return view.word(conjunction) == CueWord.and
    }

    /// One step to the left, where no hard boundary is near: the commas may be lost.
    private func extended(_ start: Int, _ floor: Int) -> Int? {
        let i = start - 1
        guard i >= floor else { return nil }
        switch view.kind(i) {
        case .preposition:
            guard i - 1 >= floor, view.isNoun(i - 1), !view.isTime(i - 1), !view.hasFigure(i - 1),
                !view.isTime(start)
            else { return nil }
            let word = view.word(i)
            if word == CueWord.of { return view.canSpeak(i - 1) ? i - 1 : nil }
            if word == CueWord.for { return view.hasRole(i - 1) || view.isName(i - 1) ? i - 1 : nil }
            let places = [CueWord.in, CueWord.at, CueWord.from, CueWord.near, CueWord.on, CueWord.with]
            return places.contains(word) && view.hasRole(i - 1) ? i - 1 : nil
        case .noun:
            // "the monitoring group the Syrian Observatory", "resident Suleiman Youssef a writer"
            guard !view.isTime(i), !view.hasFigure(i), !view.isPronoun(i) else { return nil }
            if view.isName(start) || view.hasRole(start), view.hasRole(i), joinsWithoutComma(i) { return i }
            if view.hasRole(start), view.chunks[i].tokens.count > 1, personName(i) { return i }
            let isBare = !view.text.tokens[view.chunks[start].tokens.lowerBound].isAny(.determiner)
            guard isBare, joinsWithoutComma(i) else { return nil }
            return view.isName(i) || view.text.tokens[view.chunks[start].tokens.lowerBound].isAny(.role) ? i : nil
        case .conjunction:
            return joinsNouns(i, floor) && (view.hasRole(i - 1) || view.hasRole(start)) ? i - 1 : nil
        case .other:
            return isPossessive(i) && view.isNoun(i - 1) ? i - 1 : nil
        case .relative:
            return view.isNoun(i - 1) ? i - 1 : nil
        default: return nil
        }
    }

    func isPossessive(_ i: Int) -> Bool {
        view.text.tokens[view.chunks[i].tokens.lowerBound].kind == .possessive
    }

    private func personName(_ i: Int) -> Bool {
        view.chunks[i].tokens.contains { view.text.tokens[$0].isAny([.givenName, .role, .honorific]) }
    }

    /// "the latest update Wednesday evening from the authorities": who gave the update.
    func speaker(_ phrase: ClosedRange<Int>) -> ClosedRange<Int> {
        guard view.head(phrase.lowerBound).isAny(.speechNoun) else { return phrase }
        var i = phrase.lowerBound + 1
        while view.isTime(i) || view.kind(i) == .adverb || view.isNoun(i) && view.isTime(i - 1)
            || view.kind(i) == .preposition && view.isTime(i + 1)
        {
            i += view.kind(i) == .preposition ? 2 : 1
        }
        // "figures released by the office"
        // A report seen by a newspaper is not the newspaper's.
        if view.kind(i) == .verb, view.word(i + 1) == CueWord.by,
            !Self.receiving.contains(view.text.lemma(view.chunks[i].head))
        {
            i += 1
        }
        guard view.kind(i) == .preposition, view.isNoun(i + 1),
            [CueWord.from, CueWord.by, CueWord.of].contains(view.word(i)), view.canSpeak(i + 1),
            // "an analysis of its own statistics": what it is about.
            view.word(i) != CueWord.of || !view.head(i + 1).isAny(.speechNoun)
        else { return phrase }
        return after(i + 1)
    }

    static let serving = WordSet(
        [
            "aide", "adviser", "advisor", "envoy", "ambassador", "assistant", "delegate", "representative", "counsel",
            "consultant", "witness", "liaison", "secretary",
        ].map(CueWord.find))
    static let informing = WordSet(["brief", "inform", "notify"].map(CueWord.find))
    private static let naming = WordSet(
        ["name", "call", "date", "dateline", "entitle", "title", "label", "sign", "dub", "head"].map(CueWord.find))
    static let receiving = WordSet(
        ["see", "obtain", "review", "read", "view", "acquire", "hear", "receive", "quote", "cite"].map(CueWord.find))
}
