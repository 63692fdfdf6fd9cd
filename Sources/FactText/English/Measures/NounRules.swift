/// What the words of the counted phrase itself tell.
extension SentenceMeasures {
    /// "the bodies of a mother and two children were pulled out": whose bodies, not who was saved.
    func ofBodies(_ phrase: CountedPhrase) -> Finding? {
        guard let other = roles.conjunct(before: phrase), let number = scene.numeral(startingAt: other),
            number < phrase.numeral, let first = scene.phrases[number], let found = roles.governed(first, .persons),
            NounTable.table[scene.text.tokens[found.predicate.lowerBound].word].measure?.isBody == true
        else { return nil }
        return found
    }

    /// "recovered ten survivors from the debris": those who live were not brought out dead.
    func ofSurvivors(_ phrase: CountedPhrase, _ role: Finding?) -> Finding? {
        guard let head = phrase.head, scene.text.lemma(head) == Words.survivor else { return nil }
        if let role, [.killed, .captured, .detained, .arrived].contains(role.measure),
            role.verb.map({ Words.finding.contains(scene.lemma($0)) || Words.fetching.contains(scene.lemma($0)) })
                ?? true
        {
            return Finding(measure: .evacuated, predicate: role.predicate, rule: "survivors found", verb: role.verb)
        }
        guard role == nil else { return nil }
        let beside = [scene.before(phrase.chunks.lowerBound), phrase.chunks.upperBound]
        let verb = beside.first {
            scene.kind($0) == .verb
                && (Words.finding.contains(scene.lemma($0)) || Words.fetching.contains(scene.lemma($0)))
        }
        return verb.map {
            Finding(measure: .evacuated, predicate: scene.chunks[$0].tokens, rule: "survivors found", verb: $0)
        }
    }

    /// "recovered 14 bodies from the hull and three from the sea": what the first noun tells holds for the second.
    func ofBareConjunct(_ phrase: CountedPhrase) -> Finding? {
        guard phrase.head == nil, let other = roles.conjunct(before: phrase),
            let number = scene.numeral(startingAt: other), number < phrase.numeral, let first = scene.phrases[number],
            var found = ofHead(first)
        else { return nil }
        found.rule = RoleFinder.coordination
        return found
    }

    /// "92 deaths", "22 dead", "no casualties".
    func ofHead(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted else { return nil }
        let facts = groups.facts(counted.lowerBound..<(head + 1), head)
        let tokens = head..<(head + 1)
        if let measure = facts.adjective { return joined(measure, phrase, tokens, "adjective") }
        if let frame = facts.measure, frame.countsItself, facts.group == nil || frame.measure == .killed,
            let measure = frame.measure
        {
            // "The hospital took in 93 casualties"
            if frame.measure == .casualties, let role = roles.governed(phrase, .persons), role.measure == .wounded {
                return role
            }
            if frame.isLife, let rescue = roles.verb(before: phrase.chunks.lowerBound), rescue.measure == .evacuated {
                return rescue
            }
            return Finding(measure: measure, predicate: tokens, rule: "counted noun")
        }
        if facts.group == nil, let measure = roles.participle(head) {
            return joined(measure, phrase, tokens, "participle as noun")
        }
        return nil
    }

    /// "22 dead or injured" are casualties.
    func joined(
        _ measure: Measure, _ phrase: CountedPhrase, _ tokens: Range<Int>, _ rule: String
    ) -> Finding {
        let last = phrase.chunks.upperBound - 1
        let both = phrase.end == scene.tokenEnd(last) && roles.joinedMeasure(measure, after: last, .persons) != nil
        return Finding(measure: both ? .casualties : measure, predicate: tokens, rule: rule)
    }

    /// "140 injured people", "damaged houses".
    func ofModifier(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted else { return nil }
        for i in counted where i < head {
            let kind = roles.kinds[phrase.numeral]
            if let measure = NounTable.table[scene.text.tokens[i].word].adjective ?? roles.participle(i, kind) {
                return Finding(measure: measure, predicate: i..<(i + 1), rule: "attribute")
            }
        }
        return nil
    }

    /// "30,000 refugees", "44 victims".
    func ofPersonNoun(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted, !isFreed(phrase),
            let frame = groups.facts(counted.lowerBound..<(head + 1), head).measure, frame.countsItself,
            let measure = frame.measure
        else { return nil }
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "counted noun", isWeak: true)
    }

    func isStrike(_ phrase: CountedPhrase) -> Bool {
        guard let head = phrase.head, let counted = phrase.counted else { return false }
        return groups.facts(counted.lowerBound..<(head + 1), head).thing == .strike
    }

    /// "in nearly 40 air raids", "with 4 rocket shells": arms that are told of were used.
    func ofArms(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted else { return nil }
        let thing = groups.facts(counted.lowerBound..<(head + 1), head).thing
        guard thing == .strike || thing == .munition else { return nil }
        return Finding(measure: .used, predicate: head..<(head + 1), rule: "arms and strikes", isWeak: true)
    }

    /// "an enclave that has about 120,000 Armenians", "there were 300 people inside".
    func ofPresence(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head,
            roles.kinds[phrase.numeral] == .persons || NounTable.table[scene.text.tokens[head].word].isAmbiguous
        else { return nil }
        let before = phrase.chunks.lowerBound - 1
        if scene.kind(before) == .verb, scene.text.tokens[scene.chunks[before].head].isAny(.have),
            !scene.chunks[before].verb.contains(.perfect)
        {
            return Finding(measure: .present, predicate: scene.chunks[before].tokens, rule: "has people", isWeak: true)
        }
        // "the fair expects 60,000 visitors", "40,000 pilgrims are expected"
        let beside = [scene.before(phrase.chunks.lowerBound), phrase.chunks.upperBound]
        if Words.visitors.contains(scene.text.lemma(head)),
            let verb = beside.first(where: { scene.kind($0) == .verb && Words.expecting.contains(scene.lemma($0)) })
        {
            return Finding(
                measure: .present, predicate: scene.chunks[verb].tokens, rule: "visitors expected", isWeak: true)
        }
        let first = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        if scene.text.tokens[first].isAny([.country, .place, .capital, .party]),
            scene.text.tokens[head].isAny(.demonym), first < phrase.span.lowerBound
        {
            return Finding(measure: .present, predicate: first..<(first + 1), rule: "people of a place", isWeak: true)
        }
        if isPopulation(phrase, head) {
            return Finding(measure: .present, predicate: head..<(head + 1), rule: "people of a place", isWeak: true)
        }
        // "a force made up of some 1,500 soldiers"
        let preposition = scene.before(phrase.chunks.lowerBound)
        if scene.isPreposition(preposition, Words.of),
            let verb = (max(0, preposition - 2)..<preposition).last(where: { scene.kind($0) == .verb }),
            Words.composing.contains(scene.lemma(verb))
        {
            return Finding(
                measure: .present, predicate: scene.chunks[verb].tokens, rule: "body of people", isWeak: true)
        }
        // "The ferry sank with 400 passengers", "a bus with 32 people": they were on board.
        if scene.isPreposition(preposition, Words.with), scene.chunks[..<preposition].contains(where: isVehicle),
            scene.numerals[phrase.numeral].figure.bounds.low ?? 0 > 1
        {
            return Finding(measure: .present, predicate: head..<(head + 1), rule: "are on board", isWeak: true)
        }
        if phrase.isCompound, scene.kind(before) != .verb {
            return Finding(measure: .present, predicate: head..<(head + 1), rule: "body of people", isWeak: true)
        }
        return nil
    }

    private func isVehicle(_ chunk: Chunk) -> Bool {
        guard chunk.kind == .noun, chunk.numeral == nil else { return false }
        switch NounTable.table[scene.text.tokens[chunk.head].word].thing {
        case .vessel, .vehicle, .aircraft: return true
        default: return false
        }
    }

    /// "Some 120 guerrillas blew up the bridge", "shot by two gunmen": who does violence takes part in it.
    func ofDoers(_ draft: Draft) -> Finding? {
        guard draft.group == .combatants || draft.group == .police, !draft.phrase.isPartitive,
            !scene.numerals[draft.phrase.numeral].isArticle
        else { return nil }
        let before = scene.before(draft.phrase.chunks.lowerBound)
        let isAgent = scene.isPreposition(before, Words.by) && scene.kind(before - 1) == .verb
        if !isAgent, roles.isInPrepositionalPhrase(draft.phrase), !roles.isContained(draft.phrase) { return nil }
        guard let verb = isAgent ? before - 1 : roles.verb(after: draft.phrase.chunks.upperBound),
            VerbFrames.table[scene.lemma(verb)].contains(where: { $0.slot == .object && $0.doer == nil }),
            isAgent || !scene.chunks[verb].verb.contains(.passive) && roles.matcher.hasObject(verb)
        else { return nil }
        return Finding(measure: .present, predicate: scene.chunks[verb].tokens, rule: "who does it", isWeak: true)
    }

    /// "200 firefighters tackled the blaze", "1,000 rescuers responded": who comes to help is there.
    func ofHelpers(_ draft: Draft) -> Finding? {
        guard let head = draft.phrase.head, draft.group != .things, !draft.phrase.isPartitive,
            scene.numerals[draft.phrase.numeral].figure.bounds != Bounds(exactly: 1),
            Words.helpers.contains(scene.text.lemma(head)),
            !roles.isInPrepositionalPhrase(draft.phrase), let verb = roles.verb(after: draft.phrase.chunks.upperBound),
            Words.responding.contains(scene.lemma(verb)), scene.chunks[verb].verb.isDisjoint(with: .passive)
        else { return nil }
        return Finding(measure: .present, predicate: scene.chunks[verb].tokens, rule: "who helps", isWeak: true)
    }

    /// "the island's 16 million people"
    private func isPopulation(_ phrase: CountedPhrase, _ head: Int) -> Bool {
        let mark = phrase.span.lowerBound - 1
        guard mark > scene.sentence.tokens.lowerBound, scene.text.tokens[mark].kind == .possessive else { return false }
        return scene.text.tokens[mark - 1].isAny([.placeNoun, .place, .country])
            && Words.dwellers.contains(scene.text.tokens[head].word)
    }

    /// "freed 40 hostages", "14 captives were released": they are hostages no more.
    func isFreed(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        let after = phrase.chunks.upperBound
        if scene.isPreposition(before, Words.of), scene.kind(before - 1) == .noun,
            Words.releases.contains(scene.lemma(before - 1))
        {
            return true
        }
        return [before, after].contains { scene.kind($0) == .verb && Words.freeing.contains(scene.lemma($0)) }
    }
}
