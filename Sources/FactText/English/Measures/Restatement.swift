/// Clauses that give anew a number told before: "put the figure at 20", "the city counted eight", "there were 11".
extension SentenceMeasures {
    /// Whether the clause around a phrase says only that this is the number.
    func isRestated(_ phrase: CountedPhrase) -> Bool {
        if let scale = scales.scale(of: phrase), scale.refersBack { return true }
        if isDefinite(phrase) || isIdentified(phrase) { return true }
        let before = scene.before(phrase.chunks.lowerBound)
        switch scene.kind(before) {
        case .verb:
            if phrase.head != nil { return Self.counting.contains(scene.lemma(before)) }
            if Self.making.contains(scene.lemma(before)), scene.kind(before - 1) == .relative { return true }
            return Self.counting.contains(scene.lemma(before)) || Self.giving.contains(scene.lemma(before))
                || scene.text.tokens[scene.chunks[before].head].isAny(.reporting)
        // "which makes 20,000", "making it nine"
        case .noun where scene.word(before) == Words.it && scene.kind(before - 1) == .verb:
            return Self.making.contains(scene.lemma(before - 1))
        case .preposition:
            if before >= 1, Self.moves.contains(scene.word(before - 1)) { return true }
            return isRestated(before, hasNoun: phrase.head != nil)
        default: return false
        }
    }

    /// "arrived at 24,000", "it rose to 40", "put theirs at 12", "spoke of five": the verb before a preposition gives numbers.
    private func isRestated(_ preposition: Int, hasNoun: Bool) -> Bool {
        guard let verb = verbPastTime(preposition) else { return false }
        let lemma = scene.lemma(verb)
        switch scene.word(preposition) {
        case Words.of: return Self.speaking.contains(lemma)
        case Words.for: return hasNoun && Self.allowing.contains(lemma)
        case Words.at, Words.to:
            if hasNoun { return false }
            if Self.keeping.contains(lemma) { return true }
            // "it rose to 40", not "shares fell to 40"
            if Self.moving.contains(lemma) { return subjectChunk(of: verb).map(isNumberNoun) ?? true }
            guard Self.placing.contains(lemma) || scene.text.tokens[scene.chunks[verb].head].isAny(.have) else {
                return false
            }
            let isPassive = !scene.chunks[verb].verb.isDisjoint(with: .passive)
            let placed = isPassive ? subjectChunk(of: verb) : verb + 1 < preposition ? verb + 1 : nil
            return placed.map(isNumberNoun) ?? true
        default: return !hasNoun && Self.keeping.contains(lemma)
        }
    }

    /// The noun phrase before a verb, without what depends on it: "the number of those in the hall".
    private func subjectChunk(of verb: Int) -> Int? {
        var i = scene.before(verb)
        while scene.kind(i) == .noun, scene.kind(i - 1) == .preposition, scene.kind(i - 2) == .noun { i -= 2 }
        return scene.kind(i) == .noun ? i : nil
    }

    /// "it", "their number", "the crowd", "the dead": what a number can be of.
    private func isNumberNoun(_ chunk: Int) -> Bool {
        guard scene.kind(chunk) == .noun else { return true }
        let facts = scene.facts(chunk)
        return scene.text.tokens[scene.chunks[chunk].head].isAny(.pronoun) || facts.measure?.isScale == true
            || facts.adjective != nil || scene.isTime(chunk)
    }

    /// "holds to her 60,000", "the 23 were flown home": a number that is known already.
    private func isDefinite(_ phrase: CountedPhrase) -> Bool {
        guard phrase.head == nil, phrase.chunks.count == 1 else { return false }
        let first = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        return first < phrase.span.lowerBound && scene.text.tokens[first].isAny(.possessive)
    }

    /// "there were 11", "it was 83", "Today it's four": nothing but the number is said.
    func isIdentified(_ phrase: CountedPhrase) -> Bool {
        guard phrase.head == nil, closes(phrase.chunks.upperBound) else { return false }
        let before = scene.before(phrase.chunks.lowerBound)
        guard before > 0 else { return false }
        // "it's": the clipped verb is no verb chunk.
        let isClipped = scene.kind(before) == .other && scene.text.tokens[scene.chunks[before].head].kind == .possessive
        guard isClipped || scene.kind(before) == .verb && scene.chunks[before].verb.contains(.copula) else {
            return false
        }
        return Self.expletives.contains(scene.word(before - 1))
    }

    /// "there were 30 passengers", "there had been 300 people in the hall"
    func isExistential(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        guard before > 0, scene.kind(before) == .verb, scene.chunks[before].verb.contains(.copula) else { return false }
        let subject = scene.chunks[before - 1]
        return subject.tokens.count == 1 && scene.text.tokens[subject.head].word == Words.there
    }

    /// Whether the clause ends with a phrase, but for place and time.
    private func closes(_ chunk: Int) -> Bool {
        switch scene.kind(chunk) {
        case .verb, .adjective, .other: false
        case .noun: scene.isTime(chunk) || scene.text.tokens[scene.chunks[chunk].head].isAny(.pronoun)
        case .preposition: !scene.isPreposition(chunk, Words.to)
        default: true
        }
    }

    /// The verb before a preposition, past a time or a place: "arrived the same evening at 24,000", "spoke at noon of 40".
    private func verbPastTime(_ preposition: Int) -> Int? {
        var i = preposition - 1
        while i >= 0, i >= preposition - 4 {
            switch scene.chunks[i].kind {
            case .verb: return i
            case .noun where scene.chunks[i].numeral == nil: break
            case .preposition, .adverb, .adjective: break
            default: return nil
            }
            i -= 1
        }
        return nil
    }

    static let counting = Words.ids("count list record register tally log estimate reckon calculate total number")
    private static let giving = Words.ids(
        """
        confirm report give put find verify document claim identify have show mention quote cite publish post print \
        announce admit concede acknowledge reach pass exceed top near approach hit
        """)
    private static let moving = Words.ids(
        """
        stand rise climb jump increase soar grow fall drop decline go remain peak shrink swell dwindle amount run add
        """)
    private static let placing = Words.ids("put raise lower revise bring take correct amend cut estimate set fix")
    private static let keeping = Words.ids("arrive hold stick cling keep settle insist stay come close end get")
    private static let speaking = Words.ids("speak talk tell hear learn know warn write boast dream complain read")
    private static let allowing = Words.ids("find have leave make")
    private static let making = Words.ids("make bring take put")
    private static let moves = Words.ids("up down")
    private static let expletives = Words.ids("there it this that")
}
