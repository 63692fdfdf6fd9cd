/// What a passage counts, told by a figure or by a noun phrase without one: a bare number goes on with it.
struct Topic: Sendable {
    /// `nil` where only who they are is told: "Prisoners had escaped; seven were caught."
    var measure: Measure?
    var group: Group?
    var side: String?
    /// The words that told it.
    var predicate: Range<Int>
    /// The figure's number; `nil` where the topic was told without one.
    var value: Double?
    /// "27 people, two of them children": the children are a topic only where nothing else is.
    var isPart = false

    /// Whether a figure can answer this one: two counts of one thing differ, but not beyond all measure.
    func isComparable(to value: Double?, within factor: Double) -> Bool {
        guard let mine = self.value, let value, mine > 0, value > 0 else { return true }
        return max(mine, value) <= factor * min(mine, value)
    }
}

extension Topic {
    /// What an earlier figure counts.
    init(_ mention: Mention) {
        measure = mention.measure
        group = mention.group
        side = mention.side
        predicate = mention.predicate ?? mention.span
        value = mention.numeral.figure.nominal
        isPart = mention.subsetOf != nil
    }

    /// What the noun phrase of a chunk without a number tells, as an undergoer: "the guards who had been held", "the
    /// missing", "all those taken into custody"; not who did something to others.
    init?(chunk: Int, of scene: ClauseScene, _ roles: RoleFinder) {
        guard scene.kind(chunk) == .noun, scene.chunks[chunk].numeral == nil, !roles.isSpeaking(chunk) else {
            return nil
        }
        let tokens = scene.chunks[chunk].tokens
        let head = scene.chunks[chunk].head
        let groups = GroupReader(text: scene.text)
        let facts = groups.facts(of: scene.chunks[chunk])
        let phrase = CountedPhrase(
            numeral: 0, chunks: chunk..<scene.phraseEnd(chunk), span: tokens, counted: tokens, head: head)
        // "those taken into custody", "those arrested"
        let isThose = scene.text.tokens[tokens.lowerBound].word == Words.those && tokens.count <= 2
        let state = isThose ? roles.participle(head) : nil
        let token = scene.text.tokens[head]
        guard let group = isThose ? .people : groups.group(of: phrase) ?? facts.adjective.map({ _ in .people }),
            group != .things, token.isAny(.plural) || isThose || facts.adjective != nil || facts.isCollective
        else { return nil }
        let told = roles.told(of: phrase)
        let noun = facts.measure.flatMap { $0.countsItself || $0.isScale ? $0.measure : nil }
        measure = facts.adjective ?? state ?? told?.measure ?? noun
        guard measure != nil || roles.isUndergoer(chunk) else { return nil }
        self.group = group
        predicate = told?.predicate ?? tokens
        side = SideReader(text: scene.text, sentence: scene.sentence).side(in: tokens)?.name
    }
}

extension RoleFinder {
    /// What is told of a noun phrase that has no number.
    func told(of phrase: CountedPhrase) -> Finding? {
        let next = phrase.chunks.upperBound
        if let found = relative(phrase, .persons), !found.isWeak { return found }
        if let found = adjacent(phrase, .persons) ?? governed(phrase, .persons), !found.isWeak { return found }
        guard !isInPrepositionalPhrase(phrase), let verb = verb(after: next), let found = chain(from: verb, .persons),
            !found.isWeak
        else { return nil }
        return found
    }

    /// Whether a noun phrase names who says something or who is told it: "police said", "told newsmen", "citing police".
    func isSpeaking(_ chunk: Int) -> Bool {
        let before = scene.before(chunk)
        var next = chunk + 1
        while scene.kind(next) == .adverb { next += 1 }
        return [before, next].contains {
            scene.kind($0) == .verb && scene.text.tokens[scene.chunks[$0].head].isAny(.reporting)
        }
            || scene.kind(before) == .preposition && scene.kind(before - 1) == .verb && scene.kind(next) != .verb
                && scene.text.tokens[scene.chunks[before - 1].head].isAny(.reporting)
    }

    /// Whether something happens to those a noun phrase names: it is the object of a verb, or the subject of one that
    /// has none.
    func isUndergoer(_ chunk: Int) -> Bool {
        var before = scene.before(chunk)
        // "an unknown number of prisoners had escaped"
        if scene.isPreposition(before, Words.of), scene.kind(before - 1) == .noun,
            scene.chunks[before - 1].numeral == nil,
            scene.facts(before - 1).measure?.isScale == true || scene.facts(before - 1).isCollective
        {
            before = scene.before(before - 1)
        }
        if scene.kind(before) == .verb, scene.chunks[before].verb.isDisjoint(with: [.passive, .copula]) { return true }
        guard scene.kind(before) != .preposition, let verb = verb(after: scene.phraseEnd(chunk)) else { return false }
        if matcher.isPassive(verb, .subject) { return true }
        return !matcher.hasObject(verb) && !scene.text.tokens[scene.chunks[verb].head].isAny(.reporting)
            && !scene.chunks[verb].verb.contains(.copula)
    }
}
