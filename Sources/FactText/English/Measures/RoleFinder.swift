/// Finds the verb or noun that tells what happened to a counted phrase.
///
/// From the phrase it looks to the right for a predicate of its own ("12 people killed"), to the left for a
/// verb or noun that governs it ("killed 12 people", "the deaths of 12 people"), then further to the right for
/// the verb whose subject it is, and last to the phrase that it is coordinated with.
struct RoleFinder {
    let scene: ClauseScene
    let matcher: VerbMatcher
    /// What each numeral counts, as far as its noun tells.
    let kinds: [VerbFrame.Kind]

    init(_ scene: ClauseScene, kinds: [VerbFrame.Kind]) {
        self.scene = scene
        self.kinds = kinds
        matcher = VerbMatcher(scene: scene)
    }

    func finding(of phrase: CountedPhrase) -> Finding? {
        finding(of: phrase, as: kinds[phrase.numeral])
    }

    /// What is told of a phrase, were it of another kind: "lost 64 men and six tanks".
    func finding(of phrase: CountedPhrase, as kind: VerbFrame.Kind) -> Finding? {
        var weak: Finding?
        func keep(_ finding: Finding?) -> Finding? {
            guard let finding else { return nil }
            if !finding.isWeak { return finding }
            if weak == nil { weak = finding }
            return nil
        }
        // "shot down 11 of 15 drones launched": what follows is told of the fifteen.
        let isOfOther =
            phrase.isPartitive && scene.chunks[phrase.chunks.upperBound - 1].numeral ?? phrase.numeral != phrase.numeral
        if !isOfOther, let found = keep(adjacent(phrase, kind)) { return found }
        if let found = keep(governed(phrase, kind)) { return found }
        if let found = keep(subject(phrase, kind)) { return found }
        if let found = keep(coordinated(phrase, kind)) { return found }
        return weak ?? relative(phrase, kind)
    }

    /// "the 120,000 Armenians who live there": a relative clause tells where nothing else does.
    private func relative(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        if scene.kind(next) == .comma { next += 1 }
        // ", not 13, whom"
        if scene.kind(next) == .adverb, scene.word(next) == Words.not, scene.kind(next + 2) == .comma { next += 3 }
        guard scene.kind(next) == .relative else { return nil }
        next += 1
        while scene.kind(next) == .adverb { next += 1 }
        if scene.kind(next) == .verb { return chain(from: next, kind) }
        // "miners whom the landslip entombed"
        guard scene.kind(next) == .noun, let verb = self.verb(after: scene.phraseEnd(next)),
            scene.kind(verb - 1) != .comma,
            !matcher.hasObject(verb)
        else { return nil }
        return matcher.match(verb, .object, kind: kind, end: scene.tokenEnd(verb))
    }

    // MARK: A predicate right after the phrase

    /// "12 people killed", "6 missing", "15 drones were shot down", "20 women among the dead".
    private func adjacent(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        // "200 rebels dead": the state stands in the same chunk.
        if phrase.end < scene.tokenEnd(next - 1), phrase.head != nil,
            let measure = NounTable.table[scene.text.tokens[phrase.end].word].adjective
        {
            return Finding(measure: measure, predicate: phrase.end..<(phrase.end + 1), rule: "adjective")
        }
        if let found = state(next), scene.kind(next) == .adverb || scene.kind(next) == .preposition { return found }
        while scene.kind(next) == .adverb { next += 1 }
        switch scene.kind(next) {
        case .adjective: return adjective(next)
        case .preposition:
            guard scene.isPreposition(next, Words.among, Words.amongst), scene.kind(next + 1) == .noun else {
                return nil
            }
            return nominal(next + 1)
        case .noun:
            // "48 people dead over 100 injured": the adjective was taken for the start of the next phrase.
            let first = scene.chunks[next].tokens.lowerBound
            guard scene.chunks[next].numeral != nil, first < scene.chunks[next].head else { return nil }
            return NounTable.table[scene.text.tokens[first].word].adjective.map {
                Finding(measure: $0, predicate: first..<(first + 1), rule: "adjective")
            }
        case .verb:
            let flags = scene.chunks[next].verb
            let isGerund = flags.contains(.gerund)
            if flags.contains(.participle), isInPrepositionalPhrase(phrase) || startsWithOf(phrase),
                let found = matcher.match(next, .subject, kind: kind, end: scene.tokenEnd(next), isModifier: true)
            {
                return joined(found, next, kind)
            }
            guard flags.contains(.passive) || isGerund || matcher.isPassive(next, .subject) else { return nil }
            return chain(from: next, kind)
        default: return nil
        }
    }

    private func adjective(_ chunk: Int) -> Finding? {
        guard let measure = scene.facts(chunk).adjective else { return nil }
        let head = scene.chunks[chunk].head
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "adjective")
    }

    // MARK: The verb whose subject the phrase is

    private func subject(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard !isInPrepositionalPhrase(phrase), let verb = verb(after: phrase.chunks.upperBound) else { return nil }
        // "children who had been playing outside were killed": the main verb says more than the one inside.
        let isInside = scene.kind(verb - 1) == .relative || scene.chunks[verb].verb.isDisjoint(with: .finite)
        if isInside, let main = mainVerb(after: verb), let found = chain(from: main, kind), !found.isWeak {
            return found
        }
        let found = chain(from: verb, kind)
        if let found, !found.isWeak { return found }
        // "was struck by a bullet and died": a second verb of the same subject.
        guard let second = secondVerb(after: verb), let more = chain(from: second, kind), !more.isWeak else {
            return found
        }
        return more
    }

    /// The verb that goes on after a relative clause or a participle that stands with the subject.
    private func mainVerb(after verb: Int) -> Int? {
        var i = verb + 1
        var sawNoun = false
        while i < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .verb:
                if scene.chunks[i].verb.contains(.infinitive) { break }
                // A noun phrase of its own right before it would be its subject.
                let isFree =
                    scene.kind(i - 1) != .noun || scene.kind(i - 2) == .preposition || scene.isTime(i - 1) || sawNoun
                return isFree ? i : nil
            case .noun: if scene.kind(i - 1) == .verb { sawNoun = true }
            case .preposition, .adverb, .adjective: break
            default: return nil
            }
            i += 1
        }
        return nil
    }

    private func startsWithOf(_ phrase: CountedPhrase) -> Bool {
        scene.isPreposition(scene.before(phrase.chunks.lowerBound), Words.of)
    }

    private func isInPrepositionalPhrase(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        guard scene.kind(before) == .preposition else { return false }
        // "as 20,000 people, by one count, marched": a clause follows after all.
        if Words.clausal.contains(scene.word(before)), let verb = verb(after: phrase.chunks.upperBound),
            scene.chunks[verb].verb.contains(.finite)
        {
            return false
        }
        // "Of the 220 people …" opens a sentence and counts as its subject.
        return before > 0 && scene.kind(before - 1) != .quoteOpen || scene.word(before) != Words.of
    }

    private func secondVerb(after verb: Int) -> Int? {
        var i = verb + 1
        while i + 1 < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .conjunction:
                if scene.kind(i + 1) == .verb { return i + 1 }
            case .noun, .preposition, .adverb, .comma: break
            default: return nil
            }
            i += 1
        }
        return nil
    }

    /// The first verb to the right that can have the phrase before `start` as its subject.
    func verb(after start: Int) -> Int? {
        var i = start
        var open = false
        while i < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .verb:
                let flags = scene.chunks[i].verb
                if open {
                    if scene.kind(i - 1) == .comma || scene.kind(i - 1) == .parenthesisClose { return i }
                    if scene.kind(i - 1) == .noun, scene.kind(i - 2) != .preposition {
                        if isListed(start, i) { return i }
                        if flags.contains(.finite) { return nil }
                    }
                    if flags.isDisjoint(with: .finite) || scene.kind(i - 1) != .noun {
                        // Inside an insertion: ", aged 34 and 70,", ", leaving the town,".
                        i += 1
                        continue
                    }
                }
                return i
            case .comma, .dash, .parenthesisOpen, .parenthesisClose:
                open = true
                i = attributionEnd(i) ?? (i + 1)
            case .preposition:
                i += 1
                if scene.kind(i) == .noun { i += 1 }
            case .conjunction:
                guard scene.kind(i + 1) == .noun else { return nil }
                i += 2
            case .noun:
                let isLoose = open || scene.isTime(i) || scene.kind(i - 1) == .adverb || scene.kind(i - 1) == .adjective
                guard isLoose else { return nil }
                i += 1
            case .relative, .subordinator:
                guard let end = insertionEnd(i, isOpen: open) else { return nil }
                i = end
            case .adverb, .adjective: i += 1
            default: return nil
            }
        }
        return nil
    }

    /// The chunk after ", it says," where one starts at a comma.
    private func attributionEnd(_ comma: Int) -> Int? {
        guard scene.kind(comma + 1) == .noun, scene.kind(comma + 2) == .verb, scene.kind(comma + 3) == .comma,
            scene.text.tokens[scene.chunks[comma + 2].head].isAny(.reporting)
        else { return nil }
        return comma + 4
    }

    /// The comma that closes an insertion opened by one: ", not 16 as earlier reported,", ", of whom 20 are women,".
    private func insertionEnd(_ start: Int, isOpen: Bool) -> Int? {
        guard isOpen || scene.chunks[start].kind == .relative else { return nil }
        if !isOpen {
            // "who were trapped": the relative clause's own verb is the predicate.
            return start + 1
        }
        var i = start + 1
        while i < scene.chunks.count, scene.chunks[i].kind != .comma {
            if scene.chunks[i].kind == .semicolon || scene.chunks[i].kind == .terminal { return nil }
            i += 1
        }
        return i < scene.chunks.count ? i : nil
    }

    /// Whether all between a phrase and its verb is a list of further noun phrases: "12 soldiers, six policemen and
    /// two civilians were killed".
    private func isListed(_ start: Int, _ verb: Int) -> Bool {
        var sawConjunction = false
        // "17 soldiers, two gendarmes slain": a headline saves the "and".
        if verb == start + 2, scene.numeral(startingAt: verb - 1) != nil, matcher.isPassive(verb, .subject) {
            return true
        }
        for i in start..<verb {
            switch scene.chunks[i].kind {
            case .comma, .noun, .adverb, .parenthesisOpen, .parenthesisClose, .preposition: break
            case .conjunction: sawConjunction = true
            default: return false
            }
        }
        return sawConjunction
    }

    // MARK: From a verb to its measure

    /// Follows a verb without a frame to the one that it leads to: "are feared dead", "are believed to have been
    /// killed", "are at risk of being driven out", "were among those hurt".
    private func chain(from verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        var i = verb
        var weak: Finding?
        while i < scene.chunks.count, i < verb + 7 {
            switch scene.chunks[i].kind {
            case .verb:
                if i > verb, isOtherClause(i) { return weak }
                if let found = matcher.match(i, .subject, kind: kind, end: scene.tokenEnd(i)) {
                    if !found.isWeak { return joined(found, i, kind) }
                    weak = weak ?? found
                }
                // "are still missing": an adjective that looks like a verb.
                let hasNoFrame = VerbFrames.table[scene.lemma(i)].isEmpty
                if hasNoFrame || !scene.chunks[i].verb.isDisjoint(with: [.gerund, .progressive]),
                    let found = adjective(i)
                {
                    return found
                }
                let isAuxiliary = scene.text.tokens[scene.chunks[i].head].isAny([.have, .be, .do])
                if i > verb, scene.chunks[i].verb.contains(.finite), !isAuxiliary { return weak }
                // A transitive verb with an object of its own leads nowhere.
                if matcher.hasObject(i), !scene.chunks[i].verb.contains(.copula) { return weak }
            case .adjective:
                if let found = adjective(i) { return found }
            case .noun:
                if let found = nominal(i) { return found }
            case .adverb, .preposition:
                if let found = state(i) { return found }
                // "were in the building"
                if i == verb + 1, scene.chunks[verb].verb.contains(.copula), kind != .things,
                    scene.isPreposition(i, Words.in, Words.on, Words.at), scene.kind(i + 1) == .noun,
                    !scene.isTime(i + 1)
                {
                    weak =
                        weak
                        ?? Finding(
                            measure: .present, predicate: scene.chunks[verb].tokens, rule: "are in a place",
                            isWeak: true)
                }
            default: return weak
            }
            i += 1
        }
        return weak
    }

    /// Whether a verb on the way has a subject of its own: "said 23 people had been wounded", unlike "those killed".
    private func isOtherClause(_ verb: Int) -> Bool {
        guard scene.kind(verb - 1) == .noun, !scene.isTime(verb - 1) else { return false }
        let flags = scene.chunks[verb].verb
        guard flags.contains(.finite) else { return false }
        // "were the only people killed"
        if flags.contains(.participle), scene.kind(verb - 2) == .verb, scene.chunks[verb - 2].verb.contains(.copula) {
            return false
        }
        return
            !(flags.contains(.participle)
            && scene.text.tokens[scene.chunks[verb - 1].head].isAny([.pronoun, .determiner]))
    }

    /// "on strike", "in custody", "in critical condition", "inside".
    private func state(_ chunk: Int) -> Finding? {
        guard chunk < scene.chunks.count else { return nil }
        let head = scene.chunks[chunk].head
        let end = scene.sentence.tokens.upperBound
        let found = scene.text.lexicon.phrase(at: head, in: scene.text.tokens, upTo: end)
        guard let measure = found.flatMap({ NounTable.table[$0.id].adjective }) ?? scene.facts(chunk).adjective else {
            return nil
        }
        return Finding(
            measure: measure, predicate: head..<(head + (found?.count ?? 1)), rule: "state", isWeak: measure == .present
        )
    }

    /// "killed and wounded", "martyred, injured": two measures of one subject are casualties.
    private func joined(_ found: Finding, _ verb: Int, _ kind: VerbFrame.Kind) -> Finding {
        guard let next = joinedMeasure(found.measure, after: verb, kind) else { return found }
        // "were stabbed or beaten to death": the end of both is told once.
        if scene.kind(next) == .verb, found.predicate.count == 1,
            let other = matcher.match(next, .subject, kind: kind, end: scene.tokenEnd(next)), other.predicate.count > 1
        {
            return other
        }
        var both = found
        both.measure = .casualties
        both.predicate = found.predicate.lowerBound..<(scene.chunks[next].head + 1)
        return both
    }

    /// The chunk after `chunk` that joins wounded to killed, or the other way round.
    func joinedMeasure(_ measure: Measure, after chunk: Int, _ kind: VerbFrame.Kind) -> Int? {
        guard measure == .killed || measure == .wounded else { return nil }
        var next = chunk + 1
        if scene.kind(next) == .conjunction || scene.kind(next) == .comma { next += 1 }
        while scene.kind(next) == .adverb { next += 1 }
        var other: Measure?
        switch scene.kind(next) {
        case .verb:
            guard scene.chunks[next].verb.isDisjoint(with: .gerund) else { return nil }
            other = matcher.match(next, .subject, kind: kind, end: scene.tokenEnd(next))?.measure
        case .noun, .adjective:
            if scene.chunks[next].numeral == nil, scene.chunks[next].tokens.count == 1 {
                other = scene.facts(next).adjective
            }
        default: break
        }
        guard let other, other != measure, other == .killed || other == .wounded else { return nil }
        return next
    }

    /// "among the dead", "among those hurt", "among the injured".
    func nominal(_ chunk: Int) -> Finding? {
        let head = scene.chunks[chunk].head
        guard scene.chunks[chunk].numeral == nil, let measure = scene.facts(chunk).adjective ?? participle(head) else {
            return nil
        }
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "among the dead")
    }

    /// The measure that a participle tells as an adjective or noun: "the wounded", "damaged houses".
    func participle(_ token: Int, _ kind: VerbFrame.Kind = .persons) -> Measure? {
        guard scene.text.tokens[token].isAny(.participle) else { return nil }
        let frame = VerbFrames.table[scene.text.lemma(token)].first {
            $0.complement.isEmpty && $0.slot != .subject && !$0.isWeak
                && ($0.kind == .any || kind == .any || $0.kind == kind)
        }
        guard let frame else { return nil }
        return kind == .things ? frame.ofThings ?? frame.measure : frame.measure
    }
}
