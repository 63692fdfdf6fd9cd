/// Rules that need the clause around a figure: who numbers, dwells, marches, holds, loses and says.
extension SentenceMeasures {
    /// "a hamlet of 800 people", "a town of 80,000".
    func readDwellers(_ draft: Draft) {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.isPreposition(before, Words.of), scene.kind(before - 1) == .noun,
            scene.text.tokens[scene.chunks[before - 1].head].isAny(.placeNoun), draft.group != .things
        else { return }
        draft.finding = Finding(
            measure: .present, predicate: scene.chunks[before - 1].tokens, rule: "people of a place")
        if draft.group == nil { draft.group = .people }
    }

    /// "shot seven farmers", "31 villagers shot at Ahmici": killed, unless a wound or a limb is named.
    func readShot(_ draft: Draft) {
        guard draft.finding?.measure == .casualties, let verb = draft.finding?.verb,
            draft.finding?.predicate.count == 1,
            Words.shooting.contains(scene.lemma(verb)), !scene.text.sentences[index].isHeading
        else { return }
        let next = max(verb + 1, draft.phrase.chunks.upperBound)
        if scene.isPreposition(next, Words.in), scene.kind(next + 1) == .noun,
            Words.limbs.contains(scene.lemma(next + 1))
        {
            draft.finding?.measure = .wounded
        } else {
            draft.finding?.measure = .killed
        }
    }

    /// "There were about 30 left": they are still there.
    func readLeft(_ draft: Draft) {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        let next = draft.phrase.chunks.upperBound
        guard scene.kind(before) == .verb, scene.chunks[before].verb.contains(.copula), scene.kind(next) == .verb,
            scene.chunks[next].tokens.count == 1, scene.text.tokens[scene.chunks[next].head].word == Words.left,
            draft.group != .things
        else { return }
        draft.finding = Finding(measure: .present, predicate: scene.chunks[next].tokens, rule: "are left")
    }

    /// "a poll of 1,012 likely voters taken last week": nothing but being asked happened to them.
    func readSample(_ draft: Draft) {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.isPreposition(before, Words.of, Words.among, Words.with), scene.kind(before - 1) == .noun,
            Words.samples.contains(scene.lemma(before - 1)), draft.group != .things
        else { return }
        draft.finding = Finding(measure: .count, predicate: scene.chunks[before - 1].tokens, rule: "sample of a poll")
    }

    /// "Tens of thousands march": a plural number takes "of" before its noun, so what follows is a verb.
    func readMarchers(_ draft: Draft, _ numeral: Numeral) {
        let first = numeral.tokens.upperBound
        guard draft.phrase.head == nil, first < scene.sentence.tokens.upperBound,
            Words.plurals.contains(scene.text.tokens[first - 1].word), scene.text.tokens[first].isAny(.baseForm),
            let frame = VerbFrames.table[scene.text.lemma(first)].first(where: {
                $0.slot != .object && $0.complement.isEmpty
            }),
            frame.kind != .things
        else { return }
        draft.finding = Finding(measure: frame.measure, predicate: first..<(first + 1), rule: "subject of verb")
        draft.group = nil
    }

    /// "at 35 soldiers dead and 80 wounded": a predicate of its own says more than the noun before.
    func ofState(_ phrase: CountedPhrase) -> Measure? {
        let own = phrase.head != nil ? roles.finding(of: phrase) : roles.adjacent(phrase, .persons)
        guard let found = own else { return nil }
        return found.rule == "adjective" || found.rule == "passive verb" ? found.measure : nil
    }

    /// "The town held 45,000 people", "the jail, built in 1950, holds 4,000 men": a place is where they are.
    func readHolders(_ draft: Draft) {
        guard draft.finding?.measure == .detained, let verb = draft.finding?.verb, scene.lemma(verb) == Words.hold,
            draft.finding?.predicate.count == 1, draft.finding?.isObject == true,
            scene.chunks[verb].verb.isDisjoint(with: .passive), isPlaceHolding(verb, draft.group)
        else { return }
        draft.finding?.measure = .present
    }

    private func isPlaceHolding(_ verb: Int, _ group: Group?) -> Bool {
        var subject = scene.before(verb)
        if scene.kind(subject) == .comma,
            let open = scene.chunks[..<subject].lastIndex(where: { $0.kind == .comma })
        {
            subject = open - 1
        }
        while scene.kind(subject) == .noun, scene.kind(subject - 1) == .preposition, scene.kind(subject - 2) == .noun {
            subject -= 2
        }
        guard scene.kind(subject) == .noun || scene.kind(subject) == .relative else { return false }
        let token = scene.text.tokens[scene.chunks[subject].head]
        if token.isAny([.placeNoun, .place, .country]) || scene.facts(subject).inside != nil { return true }
        if scene.facts(subject).thing == .building || scene.facts(subject).thing == .vessel { return true }
        // "Tacora, which held 3,870 prisoners", "It held 4,112 prisoners": the prison told of before.
        guard group == .prisoners, token.word == Words.it || scene.kind(subject) == .relative else { return false }
        let end = scene.chunks[subject].tokens.lowerBound
        let paragraph = max(0, index - 4)
        return (scene.text.sentences[paragraph].tokens.lowerBound..<end).contains {
            NounTable.table[scene.text.tokens[$0].word].inside == .detained
        }
    }

    /// "can hold 6,000", "is licensed to carry 40 passengers": how many there may be, not how many there are.
    func readCapacity(_ draft: Draft) {
        guard let finding = draft.finding, finding.isObject, let verb = finding.verb,
            Words.holding.contains(scene.lemma(verb))
        else { return }
        let chunk = scene.chunks[verb]
        let isAble = chunk.tokens.contains { Words.able.contains(scene.text.tokens[$0].word) }
        let before = scene.before(verb)
        let isMeant =
            chunk.verb.contains(.infinitive) && before >= 0 && Words.licensing.contains(scene.lemma(before))
        if isAble || isMeant { draft.finding = nil }
    }

    /// "The list of the missing has shrunk to 66 names": those whom the list is of.
    func readNames(_ draft: Draft) {
        guard let head = draft.phrase.head, Words.entries.contains(scene.text.lemma(head)) else { return }
        let first = draft.phrase.chunks.lowerBound
        guard
            let list = scene.chunks[..<first].lastIndex(where: {
                $0.kind == .noun && Words.lists.contains(scene.text.lemma($0.head))
            }),
            let told = (list..<first).first(where: {
                scene.facts($0).adjective != nil || roles.participle(scene.chunks[$0].head) != nil
            }),
            let measure = scene.facts(told).adjective ?? roles.participle(scene.chunks[told].head)
        else { return }
        draft.group = .people
        draft.finding = Finding(measure: measure, predicate: scene.chunks[told].tokens, rule: "names of a list")
    }

    /// "The defenders number 500": they are there.
    func readNumber(_ draft: Draft) {
        let verb = scene.before(draft.phrase.chunks.lowerBound)
        guard draft.phrase.head == nil, scene.kind(verb) == .verb, scene.lemma(verb) == Words.number else { return }
        var numbered = verb - 1
        // "the rebels, who number about 2,000,"
        if scene.kind(numbered) == .relative { numbered -= scene.kind(numbered - 1) == .comma ? 2 : 1 }
        guard scene.kind(numbered) == .noun else { return }
        let subject = scene.chunks[numbered]
        guard let group = groups.group(of: subject.tokens, head: subject.head), group != .things else { return }
        draft.group = group
        draft.countedText = scene.text.string(tokens: subject.tokens)
        draft.finding = Finding(measure: .present, predicate: scene.chunks[verb].tokens, rule: "subject that numbers")
    }

    /// "injured about 100 officials said": where a comma was lost, the noun is who says it.
    func giveBackSpeaker(_ draft: Draft) {
        var next = draft.phrase.chunks.upperBound
        // "wounding 29 police and medics said"
        if scene.kind(next) == .conjunction, scene.kind(next + 1) == .noun, scene.chunks[next + 1].numeral == nil {
            next += 2
        }
        guard draft.finding?.rule == "object of verb", draft.phrase.head != nil, scene.kind(next) == .verb,
            draft.phrase.end == scene.chunks[draft.phrase.chunks.upperBound].tokens.lowerBound,
            scene.chunks[next].verb.contains(.finite),
            scene.text.tokens[scene.chunks[next].head].isAny(.reporting), scene.kind(next + 1) != .adjective,
            scene.kind(next + 1) != .verb
        else { return }
        draft.phrase.head = nil
        draft.phrase.counted = nil
        draft.phrase.span = draft.phrase.span.lowerBound..<scene.numerals[draft.phrase.numeral].tokens.upperBound
        draft.group = nil
    }

    /// "14 sustained injuries", "30 taken prisoner": what looks like a noun phrase is a number, a verb and its complement.
    func readComplement(_ draft: Draft) {
        guard let head = draft.phrase.head, let counted = draft.phrase.counted, counted.count > 1 else { return }
        let first = counted.lowerBound
        guard scene.text.tokens[first].isAny([.past, .participle]) else { return }
        let frames = VerbFrames.table[scene.text.lemma(first)]
        // "1,200 left Izium", "300 entered Chad"
        let isName = ((first + 1)..<counted.upperBound).allSatisfy {
            let token = scene.text.tokens[$0]
            return token.isCapitalized && !token.isAny([.person, .demonym, .plural])
        }
        let isShouted = scene.text.tokens[first].isCapitalized
        let frame =
            frames.first { $0.complement == [scene.text.lemma(head)] }
            ?? (isName && !isShouted && scene.text.tokens[first].isAny(.past)
                ? frames.first { $0.complement.isEmpty && $0.slot == .subject && $0.kind != .things } : nil)
        guard let frame else { return }
        draft.finding = Finding(measure: frame.measure, predicate: first..<(head + 1), rule: "subject of verb")
        draft.phrase.head = nil
        draft.phrase.counted = nil
        draft.phrase.span = draft.phrase.span.lowerBound..<first
        draft.group = nil
    }
}
