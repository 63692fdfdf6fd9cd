/// Sides that the clause tells: who lost, suffered, sent or was hit together with whom.
extension SentenceMeasures {
    /// "Ukrainian forces lost two jets", "the army suffered 37 casualties": the subject owns what is counted.
    func readOwners() {
        for i in drafts.indices {
            guard let draft = drafts[i], draft.optional == nil, let finding = draft.finding else { continue }
            if draft.side == nil, let verb = ownVerb(draft) { readOwner(draft, verb) }
            if draft.group == .men, isMen(draft), isLoss(finding) || isLost(draft) { draft.group = .combatants }
            if draft.side == nil, !scene.numerals[i].isNone { readOwnForces(draft, finding) }
        }
    }

    /// "Armenia says five troops were killed": a government speaks of its own regular forces.
    func readOwnForces(_ draft: Draft, _ finding: Finding) {
        guard draft.group == .combatants, let head = draft.phrase.head, Words.regulars.contains(scene.text.lemma(head)),
            finding.rule != "object of verb", finding.rule != "noun with its complement"
        else { return }
        switch finding.measure {
        case .killed, .wounded, .missing, .detained: break
        default: return
        }
        let first = draft.phrase.chunks.lowerBound
        let isSpeaker = { (i: Int) -> Bool in
            scene.chunks[i].kind == .verb && scene.chunks[i].verb.contains(.finite)
                && scene.text.tokens[scene.chunks[i].head].isAny(.reporting)
        }
        guard
            let verb = scene.chunks[..<first].indices.last(where: isSpeaker)
                ?? scene.chunks.indices.last(where: isSpeaker)
        else { return }
        var start = verb
        while start > 0, scene.kind(start - 1) != .comma, scene.kind(start - 1) != .verb,
            scene.kind(start - 1) != .semicolon
        {
            start -= 1
        }
        guard start < verb else { return }
        let subject = scene.chunks[start].tokens.lowerBound..<scene.chunks[verb].tokens.lowerBound
        // "a spokesman for the Liberation Tigers said 17 soldiers were dead": the other side's.
        guard let found = sides.government(in: subject), scene.text.isState(found.tokens) else { return }
        draft.side = found.name
        draft.sideTokens = found.tokens
    }

    /// The subject of a verb, past a verb that shares it: "his men held the town and had lost ten".
    func subject(of verb: Int) -> Chunk? {
        let before = scene.before(verb)
        if scene.kind(before) == .noun { return scene.chunks[before] }
        guard scene.kind(before) == .conjunction || scene.kind(before) == .comma,
            let first = scene.chunks[..<before].lastIndex(where: { $0.kind == .verb && $0.verb.contains(.finite) }),
            scene.kind(scene.before(first)) == .noun
        else { return nil }
        return scene.chunks[scene.before(first)]
    }

    /// The verb whose subject owns what is counted: who lost, suffered, sent or deployed it.
    func ownVerb(_ draft: Draft) -> Int? {
        if let verb = draft.finding?.verb, draft.finding?.isObject == true, Self.owning.contains(scene.lemma(verb)) {
            return verb
        }
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.kind(before) == .verb else { return nil }
        // "Russia had lost 5,000 men, killed and wounded", "the NPA is believed to have 23,000 fighters"
        if Self.owning.contains(scene.lemma(before))
            || Self.holding.contains(scene.lemma(before)) && draft.group == .combatants
        {
            return before
        }
        guard Self.suffering.contains(scene.lemma(before)), let head = draft.phrase.head else { return nil }
        let facts = NounTable.table[scene.text.tokens[head].word]
        return facts.adjective != nil || facts.measure?.countsItself == true && facts.group == nil ? before : nil
    }

    private func isMen(_ draft: Draft) -> Bool {
        draft.phrase.head.map { Words.men.contains(scene.text.tokens[$0].word) } ?? true
    }

    /// "lost 5,000 men, killed and wounded"
    private func isLost(_ draft: Draft) -> Bool {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        return scene.kind(before) == .verb && scene.lemma(before) == Words.lose
    }

    func isLoss(_ finding: Finding) -> Bool {
        finding.predicate.contains { scene.text.lemma($0) == Words.loss || scene.text.lemma($0) == Words.lose }
    }

    func readOwner(_ draft: Draft, _ verb: Int) {
        guard let subject = subject(of: verb) else { return }
        let word = scene.text.tokens[subject.head].word
        if let found = sides.government(in: subject.tokens), found.tokens.lowerBound <= subject.head {
            draft.side = found.name
            draft.sideTokens = found.tokens
        } else if word == Words.it || word == Words.they, let found = sides.named(before: subject.tokens.lowerBound) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        }
        if draft.group == nil || draft.group == .men || draft.group == .people, isArmed(subject) {
            draft.group = .combatants
        }
    }

    /// "the army", "the rebels", "his men", "Azerbaijan's defence ministry".
    func isArmed(_ subject: Chunk) -> Bool {
        if groups.group(of: subject.tokens, head: subject.head) == .combatants { return true }
        return subject.tokens.contains { Words.armed.contains(scene.text.tokens[$0].word) }
    }

    /// "four Azerbaijani helicopters and 15 drones", "Ukrainian forces lost two jets": the side that the first of
    /// several phrases, or the loser, names.
    func shareSides() {
        for i in drafts.indices {
            guard let draft = drafts[i], draft.side == nil, draft.optional == nil, draft.finding != nil else {
                continue
            }
            if draft.side == nil,
                draft.phrase.counted?.contains(where: { scene.text.tokens[$0].word == Words.enemy }) == true,
                let first = drafts[..<i].last(where: { $0?.side != nil }) ?? nil
            {
                draft.side = first.side
                draft.sideTokens = first.sideTokens
            }
            if draft.side == nil, let first = targetBefore(draft, i) {
                draft.side = first.side
                draft.sideTokens = first.sideTokens
            }
            if draft.side == nil, let other = roles.conjunct(before: draft.phrase),
                let number = scene.numeral(startingAt: other), number < i, let first = drafts[number],
                first.side != nil,
                sameKind(first, draft)
            {
                draft.side = first.side
                draft.sideTokens = first.sideTokens
            }
        }
    }

    /// "killed 400 Ethiopian soldiers and destroyed 11 tanks": one actor, one target.
    func targetBefore(_ draft: Draft, _ i: Int) -> Draft? {
        guard i > 0, let first = drafts[i - 1], first.side != nil, let verb = draft.finding?.verb,
            draft.finding?.isObject == true, first.finding?.isObject == true, let before = first.finding?.verb,
            before < verb,
            scene.kind(verb - 1) == .conjunction, !Self.owning.contains(scene.lemma(verb)),
            !Self.owning.contains(scene.lemma(before)), draft.group == .things,
            scene.chunks[verb].verb.isDisjoint(with: .passive)
        else { return nil }
        return first
    }

    func sameKind(_ a: Draft, _ b: Draft) -> Bool {
        guard let first = a.group, let second = b.group else { return false }
        if first == .things || second == .things { return first == second }
        return (first == .combatants) == (second == .combatants)
    }

    private static let owning = Words.ids("lose send deploy fly dispatch withdraw station field")
    private static let holding = Words.ids("have number muster command boast count")
    private static let suffering = Words.ids("lose suffer sustain incur acknowledge admit concede take have")
}
