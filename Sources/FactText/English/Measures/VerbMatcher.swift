/// What a rule found out about a counted phrase.
struct Finding: Sendable {
    var measure: Measure
    /// The words that told it.
    var predicate: Range<Int>
    var rule: String
    var isWeak = false
    /// The verb, as a chunk, where one told it.
    var verb: Int?
    /// Whether the phrase is what the verb does something to.
    var isObject = false
}

/// Matches verbs with the frames of the list.
struct VerbMatcher {
    let scene: ClauseScene

    /// The grammatical relation of a phrase to a verb.
    enum Relation { case subject, object }

    /// The measure that a verb chunk tells of a phrase that is its subject or object.
    ///
    /// `end` is the token after the phrase, where a complement may stand ("took six herders captive").
    ///
    /// `isModifier`: the phrase is governed from the left, so that a past form after it is a participle.
    func match(
        _ verb: Int, _ relation: Relation, kind: VerbFrame.Kind, end: Int, isModifier: Bool = false
    ) -> Finding? {
        let chunk = scene.chunks[verb]
        let frames = VerbFrames.table[scene.text.lemma(chunk.head)]
        if frames.isEmpty { return nil }
        let isPassive = isPassive(verb, relation) || isModifier && chunk.verb.contains(.participle)
        if relation == .object, isPassive { return nil }
        // A past form without auxiliary and object: "people killed in the crash", "people died in the crash".
        let isOpen = isPassive && !isModifier && chunk.verb.isSuperset(of: [.participle, .finite])
        for frame in frames where allows(frame.slot, relation, isPassive) || isOpen && frame.slot == .subject {
            guard fits(frame, kind), frame.doer.map({ isDone(verb, by: $0, relation) }) ?? true,
                let last = complement(of: frame, verb, relation, end)
            else { continue }
            let isObject = relation == .object || isPassive && frame.slot != .subject
            var measure = kind == .things ? frame.ofThings ?? frame.measure : frame.measure
            if measure == .wounded || measure == .casualties, isFatal(verb) { measure = .killed }
            if measure == .arrived, frame.slot == .object, let goal = goal(last) { measure = goal }
            return Finding(
                measure: measure, predicate: min(chunk.head, last)..<(max(chunk.head, last) + 1),
                rule: relation == .object ? "object of verb" : isObject ? "passive verb" : "subject of verb",
                isWeak: frame.isWeak && !(frame.measure == .wounded && isBodily(verb)), verb: verb, isObject: isObject)
        }
        return nil
    }

    /// "taken to a detention centre", "brought to a burns unit": what the place says of those in it.
    private func goal(_ preposition: Int) -> Measure? {
        guard let chunk = scene.chunks.firstIndex(where: { $0.tokens.lowerBound == preposition + 1 }),
            scene.kind(chunk) == .noun
        else { return nil }
        let (tokens, head) = (scene.chunks[chunk].tokens, scene.chunks[chunk].head)
        let inside = GroupReader(text: scene.text).facts(tokens.lowerBound..<(head + 1), head).inside
        return inside == .detained || inside == .wounded || inside == .evacuated ? inside : nil
    }

    /// "was hit in the leg", "struck by shrapnel": a blow that somebody felt.
    private func isBodily(_ verb: Int) -> Bool {
        guard scene.kind(verb + 2) == .noun else { return false }
        if scene.isPreposition(verb + 1, Words.in) { return Words.limbs.contains(scene.lemma(verb + 2)) }
        return scene.isPreposition(verb + 1, Words.by)
            && (scene.facts(verb + 2).thing == .munition || Words.missiles.contains(scene.lemma(verb + 2)))
    }

    /// "was fatally shot", "fatally stabbed"
    private func isFatal(_ verb: Int) -> Bool {
        let start = scene.kind(verb - 1) == .adverb ? verb - 1 : verb
        let tokens = scene.chunks[start].tokens.lowerBound..<scene.tokenEnd(verb)
        return tokens.contains { Words.fatally.contains(scene.text.tokens[$0].word) }
    }

    /// Whether an adjective of state follows the number at once: "15 hurt", "30 dead".
    private func startsState(_ chunk: Int) -> Bool {
        guard let n = scene.chunks[chunk].numeral else { return false }
        let next = scene.numerals[n].tokens.upperBound
        guard next < scene.tokenEnd(chunk) else { return false }
        return NounTable.table[scene.text.tokens[next].word].adjective != nil
            && (next + 1 == scene.tokenEnd(chunk) || scene.text.tokens[next + 1].isCapitalized)
    }

    /// "suffered broken bones": a participle before its noun.
    private func isAttribute(_ chunk: Int) -> Bool {
        scene.kind(chunk) == .verb && scene.chunks[chunk].tokens.count == 1
            && scene.chunks[chunk].verb.contains(.participle) && scene.kind(chunk + 1) == .noun
    }

    private func allows(_ slot: VerbFrame.Slot, _ relation: Relation, _ isPassive: Bool) -> Bool {
        switch slot {
        case .either: true
        case .subject: relation == .subject && !isPassive
        case .object: relation == .object || isPassive
        }
    }

    /// Whether the verb's subject is what the verb does something to. A past form with no auxiliary is a
    /// participle where no object follows: "22 people killed in the crash".
    func isPassive(_ verb: Int, _ relation: Relation) -> Bool {
        let flags = scene.chunks[verb].verb
        if flags.contains(.passive) {
            // A bare participle with an object after it is a tense after all: "rebels shot dead six men".
            if flags.contains(.participle), relation == .object { return false }
            return true
        }
        guard flags.contains(.participle), relation == .subject else { return false }
        return !hasObject(verb)
    }

    /// Whether a noun phrase that can be an object follows the verb.
    func hasObject(_ verb: Int) -> Bool {
        var next = verb + 1
        while let kind = scene.kind(next), kind == .adverb { next += 1 }
        if scene.kind(next) == .adjective { next += 1 }
        guard scene.kind(next) == .noun else { return false }
        if scene.isTime(next) { return false }
        // "were taken away and shot dead"
        if scene.chunks[next].tokens.count == 1, scene.chunks[next].numeral == nil, scene.facts(next).adjective != nil {
            return false
        }
        // "4 soldiers killed 15 hurt": the number after it has a predicate of its own.
        if scene.chunks[next].numeral != nil, startsState(next) { return false }
        // "3 killed 30 wounded": the noun after it has a verb of its own.
        let end = scene.phraseEnd(next)
        let isSubjectNumbered =
            !scene.chunks[verb].verb.contains(.participle) || scene.kind(verb - 1) != .noun
            || scene.chunks[verb - 1].numeral != nil
        if scene.chunks[next].numeral != nil, isSubjectNumbered, scene.kind(end) == .verb,
            !scene.chunks[end].verb.isDisjoint(with: [.passive, .participle])
        {
            return false
        }
        // "Of 900 people detained 535 remain", "the claim of 30 killed the police call a lie": it opens another clause.
        if scene.kind(end) == .verb, scene.chunks[end].verb.contains(.finite),
            scene.chunks[end].verb.isDisjoint(with: .participle)
        {
            return false
        }
        // "five jets destroyed a claim that Oslo denies"
        let object = scene.text.tokens[scene.chunks[next].head]
        if object.isAny(.speechNoun), scene.text.tokens[scene.chunks[next].tokens.lowerBound].isAny(.indefinite) {
            return false
        }
        // "20 others wounded state television reported": the noun has a verb of its own.
        if scene.chunks[next].numeral == nil, scene.kind(end) == .verb, scene.chunks[verb].verb.contains(.participle),
            scene.text.tokens[scene.chunks[end].head].isAny(.reporting)
        {
            return false
        }
        return true
    }

    /// Whether the subject of an active verb, or the agent of a passive, is the police or a hospital.
    private func isDone(_ verb: Int, by doer: VerbFrame.Doer, _ relation: Relation) -> Bool {
        if relation == .subject {
            if scene.isPreposition(verb + 1, Words.by) { return isDoer(verb + 2, doer) }
            // "Police charged, and 27 workers were picked up"
            return doer == .police && (0..<verb).contains { scene.kind($0) == .noun && isDoer($0, doer) }
        }
        var subject = verb - 1
        // "Police have registered a case and picked up three"
        if scene.kind(scene.before(verb)) == .conjunction,
            let first = scene.chunks[..<verb].lastIndex(where: { $0.kind == .verb && $0.verb.contains(.finite) })
        {
            subject = first - 1
        }
        // "Doctors at the clinic in Goma received", "Agents, who patrol the river, picked up"
        while subject > 0, scene.kind(subject) == .adverb || scene.kind(subject - 1) == .preposition {
            subject -= scene.kind(subject) == .adverb ? 1 : 2
        }
        return isDoer(subject, doer)
    }

    private func isDoer(_ chunk: Int, _ doer: VerbFrame.Doer) -> Bool {
        guard scene.kind(chunk) == .noun else { return false }
        let tokens = scene.chunks[chunk].tokens
        let head = scene.chunks[chunk].head
        let whole = GroupReader(text: scene.text).facts(of: scene.chunks[chunk])
        return tokens.contains { i in
            let word = scene.text.tokens[i].word
            let facts = i == head ? whole : NounTable.table[word]
            switch doer {
            case .police:
                return facts.group == .police || facts.group == .combatants || Words.enforcers.contains(word)
            case .medics: return facts.group == .medics || facts.inside == .wounded
            case .rescuer:
                return facts.thing == .vessel || facts.thing == .aircraft
                    || Words.rescuers.contains(scene.text.lexicon[word].lemma)
            case .nature:
                return i == head
                    && (scene.text.tokens[i].isAny(.happening) && !scene.text.tokens[i].isAny(.person)
                        || Words.nature.contains(scene.text.lexicon[word].lemma))
            case .force: return i == head && isForce(i, facts)
            }
        }
    }

    private func isForce(_ index: Int, _ facts: NounFacts) -> Bool {
        let token = scene.text.tokens[index]
        let isName = token.isCapitalized && !token.isAny(.happening) && index != scene.sentence.tokens.lowerBound
        return !isName && token.kind == .word && (facts.group ?? .things) == .things
            && !token.isAny([.person, .role, .body, .party, .outlet, .demonym, .country, .place, .pronoun, .speechNoun])
    }

    private func fits(_ frame: VerbFrame, _ kind: VerbFrame.Kind) -> Bool {
        frame.kind == .any || kind == .any || frame.kind == kind
    }

    // MARK: Complements

    /// The last token of the frame's complement, the verb itself where it needs none, `nil` where it is missing.
    private func complement(
        of frame: VerbFrame, _ verb: Int, _ relation: Relation, _ end: Int
    ) -> Int? {
        let head = scene.chunks[verb].head
        if frame.complement.isEmpty { return head }
        if let last = tokens(
            frame.complement, from: head + 1, isLoose: relation == .subject || frame.complement.count > 1)
        {
            return last
        }
        // A lone preposition after the object is one of place: "took no part in it".
        if relation == .object, frame.complement.count > 1 || !Self.places.contains(frame.complement[0]),
            let last = tokens(frame.complement, from: end)
                ?? asideEnd(end).flatMap({ tokens(frame.complement, from: $0) })
                ?? pastPlace(end).flatMap({ tokens(frame.complement, from: $0) })
        {
            return last
        }
        // "lost their lives", "suffered severe burns": the complement is the object's head.
        if frame.complement.count == 1, relation == .subject {
            var next = verb + 1
            while scene.kind(next) == .adverb || scene.kind(next) == .adjective || isAttribute(next) { next += 1 }
            while next < scene.chunks.count, next <= verb + 6 {
                // "suffered shrapnel wounds when …": a noun that looks like a verb.
                let isNoun =
                    scene.kind(next) == .noun || scene.kind(next) == .verb && scene.chunks[next].tokens.count == 1
                if isNoun, scene.lemma(next) == frame.complement[0] {
                    return scene.chunks[next].head
                }
                guard
                    scene.kind(next) == .noun || scene.kind(next) == .comma || scene.kind(next) == .conjunction
                        || scene.isPreposition(next, Words.of)
                else { break }
                next += 1
            }
        }
        return nil
    }

    /// "ordered 40 residents of the valley out", "left nine people in the village dead": one past what belongs to the object.
    private func pastPlace(_ end: Int) -> Int? {
        guard let first = scene.chunks.firstIndex(where: { $0.tokens.lowerBound == end }),
            scene.isPreposition(first, Words.of, Words.in, Words.at, Words.from), scene.kind(first + 1) == .noun,
            scene.chunks[first + 1].numeral == nil, !scene.isTime(first + 1)
        else { return nil }
        // "in the village dead": the state was taken for the noun.
        let last = scene.tokenEnd(first + 1) - 1
        let isState = scene.chunks[first + 1].tokens.count > 1 && scene.facts(first + 1).adjective != nil
        return isState ? last : last + 1
    }

    /// "pulled five survivors, two of them children, from the wreckage": one past the comma that closes the aside.
    private func asideEnd(_ comma: Int) -> Int? {
        let end = scene.sentence.tokens.upperBound
        guard comma < end, scene.text.tokens[comma].kind == .comma else { return nil }
        let close = ((comma + 1)..<max(comma + 1, min(comma + 10, end))).first { scene.text.tokens[$0].kind == .comma }
        return close.map { $0 + 1 }
    }

    private static let places = Words.ids("in on over at")

    /// The last of the tokens that are these words in order. Before a noun the rest of its phrase may stand, before
    /// the first word an adverb: "taken to the city hospital", "laid down their arms".
    ///
    /// `isLoose`: what the verb's own phrase may hold besides, too: "spent the night in a hall".
    private func tokens(_ words: [WordID], from start: Int, isLoose: Bool = false) -> Int? {
        var i = start
        var last = start
        let end = scene.sentence.tokens.upperBound
        for (n, word) in words.enumerated() {
            var skipped = 0
            while i < end, scene.text.tokens[i].word == Lexicon.unknown || scene.text.lemma(i) != word {
                let token = scene.text.tokens[i]
                let canSkip =
                    n == 0
                    ? token.isAny(isLoose ? [.adverb, .determiner, .possessive, .weekday] : .adverb)
                    : token.kind == .word && token.classes.isDisjoint(with: [.preposition, .conjunction, .be, .have])
                        || token.kind == .possessive
                guard skipped < (n > 0 ? 4 : isLoose ? 2 : 1), canSkip else { return nil }
                skipped += 1
                i += 1
            }
            guard i < end else { return nil }
            last = i
            i += 1
        }
        return last
    }
}
