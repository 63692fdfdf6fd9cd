/// What stands before a counted phrase and governs it.
extension RoleFinder {
    /// The verb whose object the phrase is, or the noun whose complement it is.
    func governed(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        let before = scene.before(phrase.chunks.lowerBound)
        switch scene.kind(before) {
        case .verb where scene.chunks[before].verb.contains(.copula): return inverted(before, kind)
        case .verb:
            return unfoundObject(before, kind) ?? object(of: before, phrase, kind)
                ?? subjectBehind(before, kind, end: phrase.end)
        case .adjective where scene.kind(before - 1) == .verb:
            // "shot dead four protesters", "pulled alive six miners"
            return object(of: before - 1, phrase, kind)
        case .noun where scene.isTime(before) && scene.kind(before - 1) == .verb:
            return object(of: before - 1, phrase, kind)
        case .noun where scene.kind(before - 1) == .preposition && scene.kind(before - 2) == .verb:
            // "hacked to death 13 villagers"
            guard let found = object(of: before - 2, phrase, kind), found.predicate.contains(scene.chunks[before].head)
            else {
                return nil
            }
            return found
        case .preposition where lostContact(before) != nil: return lostContact(before)
        case .preposition where unheard(before, kind) != nil: return unheard(before, kind)
        case .preposition where scene.kind(before - 1) == .adjective && Words.fatal.contains(scene.word(before - 1)):
            // "was fatal to seven", "proved fatal for twelve infants"
            guard kind != .things, scene.isPreposition(before, Words.to, Words.for) else { return nil }
            return Finding(
                measure: .killed, predicate: scene.chunks[before - 1].tokens, rule: "fatal to", isObject: true)
        case .preposition where isHome(before) && kind != .things:
            // "was home to 1,000 people", "the block, home to 60 families"
            return Finding(
                measure: .present, predicate: scene.chunks[before - 1].tokens, rule: "home to", isObject: true)
        case .preposition where scene.kind(before - 1) == .noun:
            if let found = complement(of: nounPastTime(before - 1), before, kind) { return found }
            // "the deaths from cholera of 60 inmates"
            if scene.isPreposition(before, Words.of), scene.kind(before - 2) == .preposition,
                !scene.isPreposition(before - 2, Words.of), scene.kind(before - 3) == .noun,
                scene.facts(before - 1).measure == nil,
                let found = complement(of: before - 3, before, kind)
            {
                return found
            }
            // "found a cache of 50 rifles", "rescued a group of 12 migrants"
            if isContained(phrase), scene.kind(scene.before(before - 1)) == .verb {
                return object(of: scene.before(before - 1), phrase, kind)
            }
            // "set fire to three trucks"
            if scene.kind(before - 2) == .verb, let found = object(of: before - 2, phrase, kind),
                found.predicate.upperBound == scene.tokenEnd(before)
            {
                return found
            }
            return particle(before, phrase, kind)
        case .preposition where scene.kind(before - 1) == .comma:
            // "the death, in hospital, of two firemen"
            guard scene.isPreposition(before, Words.of),
                let open = scene.chunks[..<(before - 1)].lastIndex(where: { $0.kind == .comma }),
                scene.kind(open - 1) == .noun
            else { return nil }
            return complement(of: open - 1, before, kind)
        case .preposition where scene.kind(before - 1) == .verb:
            if let found = agent(before, kind) ?? identified(before) { return found }
            return particle(before, phrase, kind)
        default: return nil
        }
    }

    /// "The dead were identified as three Danes and a Swede": who they are.
    private func identified(_ preposition: Int) -> Finding? {
        guard scene.isPreposition(preposition, Words.as), scene.kind(preposition - 1) == .verb,
            scene.chunks[preposition - 1].verb.contains(.passive), scene.kind(preposition - 2) == .noun
        else { return nil }
        return nominal(preposition - 2)
    }

    /// "has drawn in 9,000 workers", "cracked the walls of 32 houses": a particle that was taken for a preposition,
    /// or a part that stands for the whole.
    private func particle(_ preposition: Int, _ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        if scene.kind(preposition - 1) == .verb {
            guard let found = object(of: preposition - 1, phrase, kind), found.predicate.count > 1 else { return nil }
            return found
        }
        guard kind == .things, scene.isPreposition(preposition, Words.of, Words.from, Words.off),
            scene.kind(preposition - 2) == .verb,
            scene.chunks[preposition - 1].numeral == nil, let found = object(of: preposition - 2, phrase, kind),
            found.measure == .destroyed
        else { return nil }
        return found
    }

    private func isHome(_ preposition: Int) -> Bool {
        scene.isPreposition(preposition, Words.to) && preposition > 0
            && scene.chunks[preposition - 1].tokens.count == 1 && scene.word(preposition - 1) == Words.home
    }

    /// "The following material was recovered: three rifles, two shotguns": told of all that is listed.
    func listed(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard scene.kind(scene.before(phrase.chunks.lowerBound)) == .colon,
            let colon = scene.chunks[..<phrase.chunks.lowerBound].lastIndex(where: { $0.kind == .colon }),
            let verb = scene.chunks[..<colon].lastIndex(where: { $0.kind == .verb }), verb >= colon - 3
        else { return nil }
        let relation: VerbMatcher.Relation = scene.chunks[verb].verb.contains(.passive) ? .subject : .object
        return matcher.match(verb, relation, kind: kind, end: scene.tokenEnd(verb))
    }

    /// "a group of 12 migrants"
    func isContained(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        return scene.isPreposition(before, Words.of) && scene.kind(before - 1) == .noun
            && Words.containers.contains(scene.lemma(before - 1))
    }

    /// "a rally attended by 15,000 supporters", "guarded by 200 policemen": the agent of a passive is its subject.
    private func agent(_ preposition: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard scene.isPreposition(preposition, Words.by), kind == .persons else { return nil }
        let verb = scene.chunks[preposition - 1]
        guard !verb.verb.isDisjoint(with: [.passive, .participle]) else { return nil }
        let frame = VerbFrames.table[scene.text.lemma(verb.head)].first {
            $0.slot == .subject && $0.complement.isEmpty && $0.measure == .present
        }
        return frame.map {
            Finding(
                measure: $0.measure, predicate: verb.head..<(verb.head + 1), rule: "agent of a passive",
                isWeak: $0.isWeak)
        }
    }

    private func object(of verb: Int, _ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard let found = matcher.match(verb, .object, kind: kind, end: phrase.end) else { return nil }
        // "killed and wounded hundreds", "killed wounded dozens"
        guard found.measure == .killed || found.measure == .wounded else { return found }
        var other = verb - 1
        if scene.kind(other) == .conjunction || scene.kind(other) == .comma { other -= 1 }
        guard scene.kind(other) == .verb,
            let first = matcher.match(other, .object, kind: kind, end: phrase.end),
            first.measure != found.measure, first.measure == .killed || first.measure == .wounded
        else { return found }
        var both = found
        both.measure = .casualties
        both.predicate = first.predicate.lowerBound..<found.predicate.upperBound
        return both
    }

    /// "the bodies of nine soldiers had been taken to the capital": whose bodies, whatever is done with them.
    func ofBodies(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        let before = scene.before(phrase.chunks.lowerBound)
        guard scene.isPreposition(before, Words.of), scene.kind(before - 1) == .noun else { return nil }
        // "among remains handed over they found those of 20 soldiers"
        let noun =
            scene.word(before - 1) == Words.those
            ? (0..<(before - 1)).last { scene.kind($0) == .noun && scene.facts($0).measure != nil } : before - 1
        guard let noun, let frame = scene.facts(noun).measure, frame.isBody || noun != before - 1 else { return nil }
        return complement(of: noun, before, kind)
    }

    /// "large quantities of arms, including 22 rockets, were found": told of the whole, which has no number.
    func included(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        let before = scene.before(phrase.chunks.lowerBound)
        guard scene.isPreposition(before, Words.including) else { return nil }
        let host = scene.kind(before - 1) == .comma ? before - 2 : before - 1
        guard scene.kind(host) == .noun, scene.numeral(startingAt: host) == nil else { return nil }
        if let verb = verb(after: phrase.chunks.upperBound), scene.chunks[verb].verb.contains(.finite),
            let found = chain(from: verb, kind)
        {
            return found
        }
        var first = host
        while scene.kind(first - 1) == .noun || scene.isPreposition(first - 1, Words.of) { first -= 1 }
        guard scene.kind(first - 1) == .verb else { return nil }
        return matcher.match(first - 1, .object, kind: kind, end: scene.tokenEnd(host))
    }

    /// "the deaths of six children", "injuries to 12 people", "the bodies of eight miners".
    private func complement(of noun: Int, _ preposition: Int, _ kind: VerbFrame.Kind) -> Finding? {
        let word = scene.word(preposition)
        guard let frame = scene.facts(noun).measure, frame.countsComplement,
            word == Words.of || word == Words.to || word == Words.among
                || word == Words.by && frame.measure == .present,
            kind != .things || frame.measure != .present,
            let measure = kind == .things ? frame.ofThings ?? frame.measure : frame.measure
        else { return nil }
        if frame.isLife, let rescue = verb(before: noun), rescue.measure == .evacuated { return rescue }
        let head = scene.chunks[noun].head
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "noun with its complement", isObject: true)
    }

    /// "the death on Tuesday of two soldiers": the noun before a time.
    private func nounPastTime(_ chunk: Int) -> Int {
        guard scene.isTime(chunk) else { return chunk }
        let noun = scene.kind(chunk - 1) == .preposition ? chunk - 2 : chunk - 1
        return scene.kind(noun) == .noun ? noun : chunk
    }

    /// "lost contact with six", "contact had been lost with 17 servicemen".
    private func lostContact(_ preposition: Int) -> Finding? {
        guard scene.isPreposition(preposition, Words.with) else { return nil }
        let near = max(0, preposition - 3)..<preposition
        guard let noun = near.last(where: { scene.kind($0) == .noun && scene.lemma($0) == Words.contact }),
            let verb = near.last(where: { scene.kind($0) == .verb && scene.lemma($0) == Words.lose })
        else { return nil }
        let heads = [scene.chunks[noun].head, scene.chunks[verb].head].sorted()
        return Finding(measure: .missing, predicate: heads[0]..<(heads[1] + 1), rule: "lost contact", isObject: true)
    }

    /// The measure that the verb before a chunk tells of persons.
    func verb(before chunk: Int) -> Finding? {
        let before = scene.before(chunk)
        guard scene.kind(before) == .verb else { return nil }
        return matcher.match(before, .object, kind: .persons, end: scene.tokenEnd(chunk))
    }

    // MARK: Coordination

    /// The noun phrase before "and" or a comma, past what follows it: "28 people in Jérémie on Tuesday and six in
    /// Les Cayes". A list may have lost its commas: "13 positions seven vehicles and two bombs".
    func conjunct(before phrase: CountedPhrase) -> Int? {
        var i = scene.before(phrase.chunks.lowerBound)
        if scene.kind(i) == .noun, scene.numeral(startingAt: i) != nil { return i }
        if isAlongWith(i) {
            i -= scene.kind(i - 1) == .comma ? 0 : 1
        } else if scene.kind(i) == .preposition {
            i -= 1
        }
        guard isAlongWith(i + 1) || isAlongWith(i) || scene.kind(i) == .conjunction || scene.kind(i) == .comma else {
            return nil
        }
        i -= 1
        if scene.kind(i) == .comma { i -= 1 }
        // "250 killed, 18 tanks and nine guns"
        if kinds[phrase.numeral] == .things, scene.kind(i) == .verb, scene.chunks[i].tokens.count == 1,
            scene.chunks[i].verb.contains(.participle), scene.kind(i - 1) == .noun,
            scene.numeral(startingAt: i - 1) != nil
        {
            return i - 1
        }
        while i >= 0 {
            switch scene.chunks[i].kind {
            case .noun:
                let isOwn = scene.numeral(startingAt: i) != nil
                guard scene.isTime(i) || scene.kind(i - 1) == .preposition && !isOwn else { return i }
                i -= 1
            case .adverb, .preposition, .adjective: i -= 1
            default: return nil
            }
        }
        return nil
    }

    /// "along with", "together with", "as well as" join like "and".
    private func isAlongWith(_ chunk: Int) -> Bool {
        guard scene.isPreposition(chunk, Words.with), chunk > 0 else { return false }
        return Words.joining.contains(scene.word(chunk - 1))
    }

    /// "The mayor was killed along with two guards", "…, together with a driver": they share what befell the subject.
    private func accompanied(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        let with = scene.before(phrase.chunks.lowerBound)
        guard isAlongWith(with) else { return nil }
        var i = with - 2
        while i >= 0 {
            switch scene.chunks[i].kind {
            case .verb:
                return scene.chunks[i].verb.contains(.finite)
                    && (matcher.isPassive(i, .subject) || !matcher.hasObject(i))
                    ? matcher.match(i, .subject, kind: kind, end: scene.tokenEnd(i)) : nil
            case .comma, .noun, .preposition, .adverb, .adjective: i -= 1
            default: return nil
            }
        }
        return nil
    }

    func coordinated(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        if let found = accompanied(phrase, kind) { return found }
        guard canShareVerb(phrase) else { return nil }
        // "the loss of a howitzer and two ambulances"
        let and = scene.before(phrase.chunks.lowerBound)
        if scene.kind(and) == .conjunction, scene.kind(and - 1) == .noun, scene.isPreposition(and - 2, Words.of),
            scene.chunks[and - 1].numeral == nil, scene.kind(and - 3) == .noun,
            let found = complement(of: and - 3, and - 2, kind)
        {
            return found
        }
        guard let other = conjunct(before: phrase) else { return nil }
        if let number = scene.numeral(startingAt: other), number < phrase.numeral, let first = scene.phrases[number] {
            guard var found = finding(of: first, as: kind) else { return nil }
            found.rule = Self.coordination
            return found
        }
        let isJoined = scene.kind(scene.before(phrase.chunks.lowerBound)) == .conjunction
        guard isJoined || scene.kind(other - 1) == .verb && !scene.numerals[phrase.numeral].isArticle else {
            return nil
        }
        // "six rifles, a machine gun and several boxes", with or without the comma
        var first = other
        while scene.kind(first - 1) == .comma || scene.kind(first - 1) == .noun { first -= 1 }
        if first < other, let number = scene.numeral(startingAt: first), number < phrase.numeral,
            let head = scene.phrases[number], var found = finding(of: head, as: kind)
        {
            found.rule = Self.coordination
            return found
        }
        guard scene.kind(first - 1) == .verb else { return nil }
        // "Dead were the mayor and two bodyguards"
        if scene.chunks[first - 1].verb.contains(.copula) {
            return phrase.head == nil ? nil : inverted(first - 1, kind)
        }
        return matcher.match(first - 1, .object, kind: kind, end: scene.tokenEnd(other))
            ?? subjectBehind(first - 1, kind, end: scene.tokenEnd(other))
    }

    /// A phrase with a tensed verb of its own shares nobody else's; nor does a single person after a comma, who
    /// opens another clause.
    func canShareVerb(_ phrase: CountedPhrase) -> Bool {
        let next = phrase.chunks.upperBound
        if scene.kind(next) == .verb, scene.chunks[next].verb.contains(.finite),
            scene.chunks[next].verb.isDisjoint(with: .participle)
        {
            return false
        }
        guard scene.numerals[phrase.numeral].isArticle else { return true }
        let before = scene.before(phrase.chunks.lowerBound)
        return scene.kind(before) == .conjunction || scene.kind(before) == .comma && isInList(phrase)
    }

    /// "a student, a nurse and two clerks": the last of those after a comma stands behind "and".
    private func isInList(_ phrase: CountedPhrase) -> Bool {
        let next = phrase.chunks.upperBound
        guard scene.kind(next) == .conjunction || scene.kind(next) == .comma, phrase.numeral > 0,
            let number = scene.numeral(startingAt: next + 1), number == phrase.numeral + 1,
            let before = scene.phrases[phrase.numeral - 1]?.chunks.upperBound
        else { return false }
        return before == phrase.chunks.lowerBound - 1
    }

    static let coordination: String = "coordination"
}
