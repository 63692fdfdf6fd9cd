/// From a verb to the measure that it leads to.
extension RoleFinder {
    /// Follows a verb without a frame to the one that it leads to: "are feared dead", "are believed to have been
    /// killed", "are at risk of being driven out", "were among those hurt".
    func chain(from verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        var i = verb
        var weak: Finding?
        while i < scene.chunks.count, i < verb + 7 {
            switch scene.chunks[i].kind {
            case .verb:
                if i > verb, isOtherClause(i) { return weak }
                // "voted to strike", "want to leave": nothing has happened yet.
                if i > verb, scene.chunks[i].verb.contains(.infinitive), Words.wishing.contains(scene.lemma(i - 1)) {
                    return weak
                }
                if let found = matcher.match(i, .subject, kind: kind, end: scene.tokenEnd(i)) {
                    if !found.isWeak { return joined(found, i, kind) }
                    weak = weak ?? found
                }
                if let found = unfound(i, kind) { return found }
                // "are still missing": an adjective that looks like a verb.
                let hasNoFrame = VerbFrames.table[scene.lemma(i)].isEmpty
                // "are camped on the levee": a posture, which nobody put them into.
                if hasNoFrame || !scene.chunks[i].verb.isDisjoint(with: [.gerund, .progressive, .passive]),
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
                let held = state(i, kind).flatMap { kind == .things && $0.measure.isOfPersons ? nil : $0 }
                if let found = held ?? inside(i, kind) ?? withWounds(i, kind) { return found }
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
            // "had been "eliminated""
            case .quoteOpen where scene.kind(i - 1) == .verb && scene.chunks[i - 1].verb.contains(.copula): break
            default: return weak
            }
            i += 1
        }
        return weak
    }

    /// Whether a verb on the way has a subject of its own: "said 23 people had been wounded", unlike "those killed".
    func isOtherClause(_ verb: Int) -> Bool {
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
    func state(_ chunk: Int, _ kind: VerbFrame.Kind = .persons) -> Finding? {
        guard chunk < scene.chunks.count else { return nil }
        let head = scene.chunks[chunk].head
        let end = scene.sentence.tokens.upperBound
        let found = scene.text.lexicon.phrase(at: head, in: scene.text.tokens, upTo: end)
        // "57 in hospital", "200 in relief camps": without an article it is no place but a state.
        if let found = inside(chunk, kind == .things ? .things : .persons),
            isUnder(chunk)
                || scene.chunks[chunk + 1].tokens.allSatisfy({ i in
                    !scene.text.tokens[i].isAny([.determiner, .possessive]) && !scene.text.tokens[i].isCapitalized
                })
        {
            return found
        }
        guard let measure = found.flatMap({ NounTable.table[$0.id].adjective }) ?? scene.facts(chunk).adjective else {
            return nil
        }
        return Finding(
            measure: measure, predicate: head..<(head + (found?.count ?? 1)), rule: "state", isWeak: measure == .present
        )
    }

    /// "were in shelters", "remain in the prison's cells".
    func inside(_ chunk: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard kind != .things, scene.isPreposition(chunk, Words.in, Words.inside, Words.at) || isUnder(chunk),
            scene.kind(chunk + 1) == .noun
        else { return nil }
        let head = scene.chunks[chunk + 1].head
        let facts = GroupReader(text: scene.text).facts(of: scene.chunks[chunk + 1])
        let isMass = facts.inside == .present
        if isMass, !isUnder(chunk), !scene.isPreposition(chunk, Words.in) { return nil }
        guard isMass || !isUnder(chunk) else { return nil }
        return facts.inside.map {
            Finding(
                measure: $0, predicate: scene.chunks[chunk].tokens.lowerBound..<(head + 1), rule: "state",
                isWeak: isMass)
        }
    }

    /// "under the rubble", "beneath the mud"
    private func isUnder(_ chunk: Int) -> Bool {
        scene.kind(chunk) == .preposition && Words.under.contains(scene.word(chunk))
    }

    /// "killed and wounded", "martyred, injured": two measures of one subject are casualties.
    func joined(_ found: Finding, _ verb: Int, _ kind: VerbFrame.Kind) -> Finding {
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
        guard scene.kind(chunk) != nil else { return nil }
        let head = scene.chunks[chunk].head
        guard scene.chunks[chunk].numeral == nil || scene.isPreposition(chunk - 1, Words.among, Words.amongst),
            let measure = scene.facts(chunk).adjective ?? participle(head) ?? victims(chunk)
        else { return nil }
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "among the dead")
    }

    /// "among the victims", "among the casualties"
    private func victims(_ chunk: Int) -> Measure? {
        guard scene.text.tokens[scene.chunks[chunk].head].isAny(.plural), let frame = scene.facts(chunk).measure,
            frame.countsItself, !frame.isBody, !frame.isLife
        else { return nil }
        return frame.measure == .casualties || frame.measure == .killed ? frame.measure : nil
    }

    /// The measure that a participle tells as an adjective or noun: "the wounded", "damaged houses".
    func participle(_ token: Int, _ kind: VerbFrame.Kind = .persons) -> Measure? {
        guard scene.text.tokens[token].isAny(.participle) else { return nil }
        let frame = VerbFrames.table[scene.text.lemma(token)].first {
            $0.complement.isEmpty && $0.slot != .subject && !$0.isWeak && $0.doer == nil
                && ($0.kind == .any || kind == .any || $0.kind == kind)
        }
        guard let frame else { return nil }
        return kind == .things ? frame.ofThings ?? frame.measure : frame.measure
    }
}
