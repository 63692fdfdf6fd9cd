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
        if let bodies = ofBodies(phrase, kind) { return bodies }
        if !isOfOther, let found = keep(adjacent(phrase, kind)) { return found }
        if let found = keep(governed(phrase, kind)) { return found }
        if let found = keep(subject(phrase, kind)) { return found }
        if let found = keep(coordinated(phrase, kind)) { return found }
        if let found = keep(included(phrase, kind) ?? listed(phrase, kind)) { return found }
        return weak ?? relative(phrase, kind)
    }

    /// "the 120,000 Armenians who live there": a relative clause tells where nothing else does.
    func relative(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
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
    func adjacent(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        // "200 rebels dead": the state stands in the same chunk.
        if phrase.end < scene.tokenEnd(next - 1), phrase.head != nil,
            let measure = NounTable.table[scene.text.tokens[phrase.end].word].adjective
        {
            return Finding(measure: measure, predicate: phrase.end..<(phrase.end + 1), rule: "adjective")
        }
        if let found = state(next), scene.kind(next) == .adverb || scene.kind(next) == .preposition { return found }
        while scene.kind(next) == .adverb || scene.kind(next) == .quoteClose { next += 1 }
        switch scene.kind(next) {
        case .adjective: return adjective(next)
        case .preposition where scene.isPreposition(next, Words.with) && scene.kind(next + 1) == .noun:
            // "four with bullet wounds"
            guard kind != .things, scene.chunks[next + 1].numeral == nil,
                let measure = scene.facts(next + 1).measure, measure.measure == .wounded
            else { return nil }
            return Finding(measure: .wounded, predicate: scene.chunks[next + 1].tokens, rule: "with wounds")
        case .preposition where scene.isPreposition(next, Words.for) && phrase.head == nil:
            // "eight for the dead and 19 for the injured"
            return nominal(next + 1)
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
                let found = matcher.match(next, .subject, kind: kind, end: scene.tokenEnd(next), isModifier: true),
                // "Workers in 14 cities struck": an everyday verb belongs to the noun before the preposition.
                !found.isWeak || !flags.contains(.finite)
            {
                return joined(found, next, kind)
            }
            // "The relatives of the 43 students marched": the verb is the relatives'.
            // What is told of "the facades of four houses" is told of the houses.
            if flags.isSuperset(of: [.participle, .finite]), isInPrepositionalPhrase(phrase), !isContained(phrase),
                kind != .things || !startsWithOf(phrase)
            {
                return nil
            }
            guard flags.contains(.passive) || isGerund || matcher.isPassive(next, .subject) else { return nil }
            return chain(from: next, kind)
        default: return nil
        }
    }

    func adjective(_ chunk: Int) -> Finding? {
        guard let measure = scene.facts(chunk).adjective else { return nil }
        let head = scene.chunks[chunk].head
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "adjective")
    }
}
