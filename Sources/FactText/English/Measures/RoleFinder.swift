/// Finds the verb or noun that tells what happened to a counted phrase.
///
/// From the phrase it looks to the right for a predicate of its own ("12 people killed"), to the left for a
/// verb or noun that governs it ("killed 12 people", "the deaths of 12 people"), then further to the right for
/// the verb whose subject it is, and last to the phrase that it is coordinated with.
struct RoleFinder {
    let scene: ClauseScene
    let matcher: VerbMatcher
    let kinds: [VerbFrame.Kind]

    init(_ scene: ClauseScene, kinds: [VerbFrame.Kind]) {
        self.scene = scene
        self.kinds = kinds
        matcher = VerbMatcher(scene: scene)
    }

    func finding(of phrase: CountedPhrase) -> Finding? {
        var weak: Finding?
        func keep(_ finding: Finding?) -> Finding? {
            guard let finding else { return nil }
            if !finding.isWeak { return finding }
            if weak == nil { weak = finding }
            return nil
        }
        let kind = kinds[phrase.numeral]
        if let found = keep(adjacent(phrase, kind)) { return found }
        if let found = keep(governed(phrase, kind)) { return found }
        if let found = keep(subject(phrase, kind)) { return found }
        if let found = keep(coordinated(phrase, kind)) { return found }
        return weak
    }

    // MARK: To the right

    /// "12 people killed", "the 3 wounded", "15 drones were shot down": the predicate follows at once.
    private func adjacent(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var next = phrase.chunks.upperBound
        while scene.kind(next) == .adverb { next += 1 }
        guard let chunkKind = scene.kind(next) else { return nil }
        if chunkKind == .adjective { return adjective(next) }
        guard chunkKind == .verb else { return nil }
        let flags = scene.chunks[next].verb
        // "The shelling killed 12 people wounded 30": a tense here has our phrase as the object of the verb before.
        guard flags.contains(.passive) || matcher.isPassive(next, .subject) else { return nil }
        return chain(from: next, kind)
    }

    private func adjective(_ chunk: Int) -> Finding? {
        guard let measure = scene.facts(chunk).adjective else { return nil }
        let head = scene.chunks[chunk].head
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "adjective")
    }

    /// The verb whose subject the phrase is, across what may stand between.
    private func subject(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard !isGoverned(phrase) else { return nil }
        guard let verb = verb(after: phrase.chunks.upperBound) else { return nil }
        return chain(from: verb, kind)
    }

    /// The first verb to the right that can have the phrase before `start` as its subject.
    func verb(after start: Int) -> Int? {
        var i = start
        var open = false
        while i < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .verb:
                let flags = scene.chunks[i].verb
                if open, scene.kind(i - 1) == .noun, scene.kind(i - 2) != .preposition, flags.contains(.finite) {
                    return isListed(start, i) ? i : nil
                }
                if open, flags.isDisjoint(with: [.finite]),
                    !matcher.isPassive(i, .subject) || scene.kind(i - 1) != .comma
                {
                    // Inside an insertion: ", aged 34 and 70,", ", leaving the town,".
                    i += 1
                    continue
                }
                return i
            case .adverb, .adjective: i += 1
            case .preposition:
                i += 1
                if scene.kind(i) == .noun { i += 1 }
            case .comma, .dash, .parenthesisOpen, .parenthesisClose:
                open = true
                i += 1
            case .conjunction:
                guard scene.kind(i + 1) == .noun else { return nil }
                i += 1
            case .noun:
                let isLoose =
                    open || scene.isTime(i) || scene.kind(i - 1) == .conjunction || isMostly(i - 1)
                    || scene.kind(i - 1) == .relative
                guard isLoose else { return nil }
                i += 1
            case .relative:
                i += 1
            default: return nil
            }
        }
        return nil
    }

    /// Whether all between a phrase and its verb is a list of further noun phrases: "12 soldiers, six policemen and
    /// two civilians were killed".
    private func isListed(_ start: Int, _ verb: Int) -> Bool {
        var sawConjunction = false
        var i = start
        while i < verb {
            switch scene.chunks[i].kind {
            case .comma, .noun, .adverb, .parenthesisOpen, .parenthesisClose: break
            case .conjunction: sawConjunction = true
            case .preposition: break
            default: return false
            }
            i += 1
        }
        return sawConjunction
    }

    private func isMostly(_ chunk: Int) -> Bool {
        scene.kind(chunk) == .adverb || scene.kind(chunk) == .adjective
    }

    /// Follows a verb without a frame to the one that it leads to: "are feared dead", "are believed to have been
    /// killed", "are at risk of being driven out", "were among those hurt".
    private func chain(from verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        var i = verb
        var steps = 0
        while i < scene.chunks.count, steps < 7 {
            switch scene.chunks[i].kind {
            case .verb:
                if let found = matcher.match(i, .subject, kind: kind, end: i + 1) {
                    return joined(found, i, kind)
                }
                if i > verb, scene.chunks[i].verb.contains(.finite), scene.kind(i - 1) != .noun { return nil }
                // A transitive verb with an object of its own leads nowhere.
                if matcher.hasObject(i), !scene.chunks[i].verb.contains(.copula) { return nil }
            case .adjective:
                if let found = adjective(i) { return found }
            case .noun:
                if let measure = nominal(i) { return measure }
            case .adverb, .preposition: break
            case .conjunction, .comma: return nil
            default: return nil
            }
            i += 1
            steps += 1
        }
        return nil
    }

    /// "killed and wounded", "dead or missing": two measures of one subject are casualties.
    private func joined(_ found: Finding, _ verb: Int, _ kind: VerbFrame.Kind) -> Finding {
        guard found.measure == .killed || found.measure == .wounded else { return found }
        var next = verb + 1
        if scene.kind(next) == .conjunction || scene.kind(next) == .comma { next += 1 }
        guard scene.kind(next) == .verb || scene.kind(next) == .noun || scene.kind(next) == .adjective else {
            return found
        }
        var other: Measure?
        if scene.kind(next) == .verb {
            guard scene.chunks[next].verb.isDisjoint(with: [.gerund]) else { return found }
            other = matcher.match(next, .subject, kind: kind, end: next + 1)?.measure
        } else if scene.chunks[next].numeral == nil {
            other = scene.facts(next).adjective
        }
        guard let other, other != found.measure, other == .killed || other == .wounded else { return found }
        var both = found
        both.measure = .casualties
        both.predicate = found.predicate.lowerBound..<(scene.chunks[next].head + 1)
        return both
    }

    /// "among the dead", "among those hurt", "among the injured".
    private func nominal(_ chunk: Int) -> Finding? {
        let facts = scene.facts(chunk)
        let head = scene.chunks[chunk].head
        if scene.chunks[chunk].numeral == nil, let measure = facts.adjective ?? participle(head) {
            return Finding(measure: measure, predicate: head..<(head + 1), rule: "among the dead")
        }
        return nil
    }

    /// The measure that a participle tells as an adjective or noun: "the wounded", "damaged houses".
    func participle(_ token: Int) -> Measure? {
        guard scene.text.tokens[token].isAny(.participle) else { return nil }
        return VerbFrames.table[scene.text.lemma(token)].first {
            $0.complement.isEmpty && $0.slot != .subject && !$0.isWeak
        }?
        .measure
    }

    // MARK: To the left

    /// Whether a verb or a preposition right before makes the phrase its own.
    private func isGoverned(_ phrase: CountedPhrase) -> Bool {
        var before = phrase.chunks.lowerBound - 1
        while scene.kind(before) == .adverb { before -= 1 }
        guard let kind = scene.kind(before) else { return false }
        if phrase.refersBack, scene.kind(before) == .relative { return false }
        if kind == .preposition {
            return !(scene.isPreposition(before, Words.of) && startsSentence(before))
        }
        return kind == .verb && !scene.chunks[before].verb.contains(.copula) && !isReporting(before)
    }

    /// "said 12 people were killed": the phrase opens the clause that is reported.
    private func isReporting(_ chunk: Int) -> Bool {
        scene.text.tokens[scene.chunks[chunk].head].isAny(.reporting) && self.verb(after: chunk + 2) != nil
    }

    private func startsSentence(_ chunk: Int) -> Bool { chunk == 0 || scene.kind(chunk - 1) == .quoteOpen }

    private func governed(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        var before = phrase.chunks.lowerBound - 1
        while scene.kind(before) == .adverb { before -= 1 }
        guard let chunkKind = scene.kind(before) else { return nil }
        switch chunkKind {
        case .verb: return object(of: before, phrase, kind)
        case .adjective:
            // "shot dead four protesters", "pulled alive six miners"
            return scene.kind(before - 1) == .verb ? object(of: before - 1, phrase, kind) : nil
        case .preposition:
            if before >= 1, scene.kind(before - 1) == .noun, let found = complement(of: before - 1, before, kind) {
                return found
            }
            // "rammed to death 12 people", "opened fire on": no argument
            return nil
        case .noun where scene.isTime(before):
            return scene.kind(before - 1) == .verb ? object(of: before - 1, phrase, kind) : nil
        default: return nil
        }
    }

    private func object(of verb: Int, _ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard let found = matcher.match(verb, .object, kind: kind, end: phrase.chunks.upperBound) else { return nil }
        // "killed and wounded hundreds", "killed wounded dozens"
        guard found.measure == .killed || found.measure == .wounded else { return found }
        var other = verb - 1
        if scene.kind(other) == .conjunction || scene.kind(other) == .comma { other -= 1 }
        guard scene.kind(other) == .verb,
            let first = matcher.match(other, .object, kind: kind, end: phrase.chunks.upperBound),
            first.measure != found.measure, first.measure == .killed || first.measure == .wounded
        else { return found }
        var both = found
        both.measure = .casualties
        both.predicate = first.predicate.lowerBound..<found.predicate.upperBound
        return both
    }

    /// "the deaths of six children", "injuries to 12 people", "the bodies of eight miners".
    private func complement(of noun: Int, _ preposition: Int, _ kind: VerbFrame.Kind) -> Finding? {
        let word = scene.word(preposition)
        guard let frame = scene.facts(noun).measure, frame.countsComplement,
            word == Words.of || word == Words.to || word == Words.among
        else { return nil }
        guard let measure = kind == .things ? frame.ofThings ?? frame.measure : frame.measure else { return nil }
        if frame.isLife, let rescue = verbBefore(noun), rescue.measure == .evacuated { return rescue }
        let head = scene.chunks[noun].head
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "noun with its complement", isObject: true)
    }

    /// The measure that the verb before a chunk tells of persons.
    func verbBefore(_ chunk: Int) -> Finding? {
        var before = chunk - 1
        while scene.kind(before) == .adverb { before -= 1 }
        guard scene.kind(before) == .verb else { return nil }
        return matcher.match(before, .object, kind: .persons, end: chunk + 1)
    }

    // MARK: Coordination

    /// The noun phrase before "and" or a comma, past what follows it: "28 people in Jérémie on Tuesday and six in
    /// Les Cayes".
    func conjunct(before phrase: CountedPhrase) -> Int? {
        var i = phrase.chunks.lowerBound - 1
        while scene.kind(i) == .adverb { i -= 1 }
        if scene.kind(i) == .preposition { i -= 1 }
        guard scene.kind(i) == .conjunction || scene.kind(i) == .comma else { return nil }
        i -= 1
        if scene.kind(i) == .comma { i -= 1 }
        while i >= 0 {
            switch scene.chunks[i].kind {
            case .noun:
                if scene.isTime(i) || scene.kind(i - 1) == .preposition && !belongsToNumeral(i) {
                    i -= 1
                    continue
                }
                return i
            case .adverb, .preposition, .adjective: i -= 1
            default: return nil
            }
        }
        return nil
    }

    private func belongsToNumeral(_ chunk: Int) -> Bool {
        scene.numeral(startingAt: chunk).flatMap { scene.phrases[$0] }.map {
            $0.chunks.contains(chunk) && !$0.chunks.isEmpty && $0.chunks.lowerBound < chunk
        } ?? false
            || scene.chunks[chunk].numeral != nil
    }

    private func coordinated(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard let other = conjunct(before: phrase) else { return nil }
        if let number = scene.numeral(startingAt: other), number < phrase.numeral, let first = scene.phrases[number] {
            guard var found = finding(of: first, as: kind) else { return nil }
            found.rule = "coordination"
            return found
        }
        return scene.kind(other - 1) == .verb
            ? matcher.match(other - 1, .object, kind: kind, end: other + 1) : nil
    }

    /// What the first of two coordinated phrases would tell, were it of the second's kind.
    private func finding(of phrase: CountedPhrase, as kind: VerbFrame.Kind) -> Finding? {
        adjacent(phrase, kind) ?? governed(phrase, kind) ?? subject(phrase, kind) ?? coordinated(phrase, kind)
    }
}
