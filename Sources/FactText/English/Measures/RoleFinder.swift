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
        finding(of: phrase, as: kinds[phrase.numeral]).map { outcome($0, kinds[phrase.numeral]) }
    }

    /// "were taken from their homes and shot dead", "were wounded and later died": how it ended says more.
    private func outcome(_ found: Finding, _ kind: VerbFrame.Kind) -> Finding {
        guard kind != .things, found.measure != .killed, found.measure.isOfPersons, let verb = found.verb,
            found.rule == "passive verb" || found.rule == "subject of verb",
            // "were killed or wounded" has told both already.
            found.measure != .casualties || found.predicate.count == 1,
            let second = secondVerb(after: verb), scene.chunks[second].verb.isDisjoint(with: .infinitive),
            let end = chain(from: second, kind), !end.isWeak,
            // "were shot and wounded"
            end.measure == .killed || end.measure == .wounded && found.measure == .casualties
        else { return found }
        return end
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
        if !isOfOther, let found = keep(adjacent(phrase, kind)) {
            // "saved four surveyors stuck on the spillway": what is done to them says more than where they are.
            if found.measure == .present, let more = governed(phrase, kind), !more.isWeak,
                !more.predicate.overlaps(found.predicate)
            {
                return more
            }
            return found
        }
        // "1,800 took part, 600 of them from abroad": what stands before the comma is told of all.
        let isApart = phrase.refersBack && scene.kind(phrase.chunks.lowerBound - 1) == .comma
        if !isApart, let found = keep(governed(phrase, kind)) {
            // "were searching for three engineers who had been kidnapped"
            if found.measure == .missing, let more = relative(phrase, kind), !more.isWeak { return more }
            return found
        }
        if let found = keep(subject(phrase, kind)) { return found }
        if !isApart, let found = keep(coordinated(phrase, kind)) { return found }
        if let found = keep(included(phrase, kind) ?? listed(phrase, kind)) { return found }
        if let found = keep(pronounObject(phrase, kind)) { return found }
        return weak ?? relative(phrase, kind) ?? contact(phrase, kind) ?? onward(phrase, kind)
    }

    /// "dragged 16 workers from their huts and shot them": what is done to those whom a pronoun stands for.
    private func pronounObject(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard kind != .things, scene.kind(scene.before(phrase.chunks.lowerBound)) == .verb else { return nil }
        var i = phrase.chunks.upperBound
        while i + 1 < scene.chunks.count, scene.kind(i) != .semicolon, scene.kind(i) != .relative {
            if scene.kind(i) == .verb, scene.kind(i - 1) != .noun, scene.kind(i + 1) == .noun,
                Words.objects.contains(scene.word(i + 1)),
                let found = matcher.match(i, .object, kind: kind, end: scene.tokenEnd(i + 1))
            {
                return found
            }
            i += 1
        }
        return nil
    }

    /// "a tally of 299 militants and 71 soldiers killed", "15 passengers and three crew on board": what stands behind the
    /// last of a list holds for the first.
    private func onward(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        guard phrase.head != nil, scene.kind(next) == .conjunction || scene.kind(next) == .comma else { return nil }
        if scene.kind(next) == .comma, scene.kind(next + 1) == .conjunction { next += 1 }
        guard let number = scene.numeral(startingAt: next + 1), let other = scene.phrases[number], other.head != nil,
            other.chunks.lowerBound == next + 1
        else { return nil }
        if scene.kind(next) == .conjunction, let found = adjacent(other, kind),
            found.rule == "passive verb" || found.rule == "adjective"
        {
            return found
        }
        return state(other.chunks.upperBound).flatMap { kind == .things && $0.measure.isOfPersons ? nil : $0 }
            ?? onward(other, kind)
    }

    /// "the 120,000 Armenians who live there": a relative clause tells where nothing else does.
    func relative(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        if scene.kind(next) == .comma { next += 1 }
        // "three engineers -- two Swedes and a Dane -- who"
        if scene.kind(next) == .dash, let close = scene.chunks[(next + 1)...].firstIndex(where: { $0.kind == .dash }),
            close < next + 8
        {
            next = close + 1
        }
        // ", not 13, whom"
        if scene.kind(next) == .adverb, scene.word(next) == Words.not, scene.kind(next + 2) == .comma { next += 3 }
        guard scene.kind(next) == .relative else { return nil }
        next += 1
        while scene.kind(next) == .adverb { next += 1 }
        if scene.kind(next) == .verb { return chain(from: next, kind) }
        // "miners whom the landslip entombed"
        guard scene.kind(next) == .noun, var verb = self.verb(after: scene.phraseEnd(next)),
            scene.kind(verb - 1) != .comma
        else { return nil }
        // "whom the rebels are believed to have marched off"
        if scene.kind(verb + 1) == .verb, scene.chunks[verb + 1].verb.contains(.infinitive) { verb += 1 }
        guard !matcher.hasObject(verb) else { return nil }
        return matcher.match(verb, .object, kind: kind, end: scene.tokenEnd(verb))
    }

    /// "the nine miners the rock killed", "23 drones that side launched": a clause without its relative pronoun.
    private func contact(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        // "the 23 drones Russia launched"
        if phrase.end < scene.tokenEnd(next - 1), scene.kind(next) == .verb { next -= 1 }
        guard phrase.head != nil, scene.kind(next) == .noun, !scene.isTime(next),
            next < phrase.chunks.upperBound || scene.chunks[next].numeral == nil,
            scene.chunks[next].tokens.contains(phrase.end), scene.kind(next + 1) == .verb,
            !scene.text.tokens[scene.chunks[next + 1].head].isAny(.reporting), !matcher.hasObject(next + 1)
        else { return nil }
        return matcher.match(next + 1, .object, kind: kind, end: scene.tokenEnd(next + 1))
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
        if let found = state(next), scene.kind(next) == .adverb || scene.kind(next) == .preposition,
            kind != .things || !found.measure.isOfPersons
        {
            return found
        }
        // "shot 13 people, four of them fatally"
        if phrase.refersBack, scene.kind(next) == .adverb || scene.kind(next) == .adjective,
            Words.fatally.contains(scene.word(next))
        {
            return Finding(measure: .killed, predicate: scene.chunks[next].tokens, rule: "fatally")
        }
        while scene.kind(next) == .adverb || scene.kind(next) == .quoteClose || isNow(next) { next += 1 }
        if let found = reported(next, kind) ?? apposed(next, kind) { return found }
        switch scene.kind(next) {
        case .adjective: return adjective(next)
        case .preposition where scene.isPreposition(next, Words.with) && scene.kind(next + 1) == .noun:
            guard let found = withWounds(next, kind) else { return nil }
            // "a student with head injuries died"
            if let verb = verb(after: next + 2), let killed = chain(from: verb, kind), killed.measure == .killed {
                return killed
            }
            return found
        case .preposition where scene.isPreposition(next, Words.for) && phrase.head == nil:
            // "eight for the dead and 19 for the injured"
            return nominal(next + 1)
        case .preposition:
            guard scene.isPreposition(next, Words.among, Words.amongst), scene.kind(next + 1) == .noun else {
                return nil
            }
            return nominal(next + 1)
        case .noun:
            // "23 of them dead"
            if phrase.refersBack, scene.chunks[next].tokens.count == 1 { return adjective(next) }
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
                !flags.contains(.finite) || !matcher.hasObject(next) || scene.isPreposition(0, Words.of),
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
            let own = chain(from: next, kind)
            // "two women hurt in the shelling of Tyre died": a verb for the end says more than the participle; "four
            // guards watching a pipeline were ambushed": what befell them says more than what they did.
            if let main = isGerund ? mainVerb(after: next) : mainVerb(afterParticiple: next),
                let found = firmly(chain(from: main, kind)) ?? second(after: main, kind),
                found.measure == .killed || own.map({ Self.whereabouts.contains($0.measure) }) ?? isGerund
            {
                return found
            }
            return own
        default: return nil
        }
    }

    /// Measures of where somebody was, before something happened to him.
    private static let whereabouts: Set<Measure> = [.present, .arrived, .displaced]

    /// "Six now dead", "Four today in custody"
    private func isNow(_ chunk: Int) -> Bool {
        scene.isTime(chunk) && scene.chunks[chunk].tokens.count == 1
            && scene.text.tokens[scene.chunks[chunk].head].isAny(.timeAdverb)
    }

    /// "31 men she says were killed": the verb behind who says it.
    func reported(_ chunk: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard scene.kind(chunk) == .noun, scene.chunks[chunk].numeral == nil, scene.kind(chunk + 1) == .verb,
            scene.chunks[chunk + 1].verb.contains(.finite), scene.kind(chunk + 2) == .verb,
            scene.chunks[chunk + 2].verb.contains(.finite),
            scene.text.tokens[scene.chunks[chunk + 1].head].isAny(.reporting)
        else { return nil }
        return chain(from: chunk + 2, kind)
    }

    /// "5,000 men, killed and wounded,": what became of them, put behind them.
    private func apposed(_ comma: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard scene.kind(comma) == .comma, scene.kind(comma + 1) == .verb, kind != .things,
            scene.chunks[comma + 1].verb.contains(.participle), scene.chunks[comma + 1].tokens.count == 1,
            let found = matcher.match(
                comma + 1, .subject, kind: kind, end: scene.tokenEnd(comma + 1), isModifier: true),
            joinedMeasure(found.measure, after: comma + 1, kind) != nil
        else { return nil }
        return joined(found, comma + 1, kind)
    }

    /// "four with bullet wounds", "were left with burns"
    func withWounds(_ preposition: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard kind != .things, scene.isPreposition(preposition, Words.with), scene.kind(preposition + 1) == .noun,
            scene.chunks[preposition + 1].numeral == nil, scene.facts(preposition + 1).measure?.measure == .wounded
        else { return nil }
        return Finding(measure: .wounded, predicate: scene.chunks[preposition + 1].tokens, rule: "with wounds")
    }

    func adjective(_ chunk: Int) -> Finding? {
        guard let measure = scene.facts(chunk).adjective else { return nil }
        let head = scene.chunks[chunk].head
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "adjective")
    }
}
