/// Figures that leave out what was said before: "Another 32 were hurt", "put the figure at 20", "the city counted
/// eight", "and six in Les Cayes".
extension SentenceMeasures {
    mutating func fillElided() {
        for i in drafts.indices {
            guard var draft = drafts[i], draft.optional == nil else { continue }
            if draft.finding == nil { carryMeasure(&draft, i) }
            if draft.finding != nil { carryGroup(&draft, i) }
            drafts[i] = draft
        }
    }

    // MARK: Measure

    private func carryMeasure(_ draft: inout Draft, _ i: Int) {
        guard draft.phrase.head == nil, !scene.numerals[i].isArticle else { return }
        if scene.numerals[i].isNone, scene.numerals[i].tokens.count > 1 || draft.phrase.isPartitive { return }
        if let j = drafts[..<i].lastIndex(where: { $0?.finding != nil }), let other = drafts[j],
            let found = other.finding
        {
            draft.finding = Finding(
                measure: found.measure, predicate: found.predicate, rule: "measure of the figure before")
            draft.group = draft.group ?? other.group
            draft.side = draft.side ?? other.side
            return
        }
        guard isRestated(draft.phrase) else { return }
        // "Estimates of the crowd range widely: the organisers say 75,000"
        if let scale = scales.nearest(before: draft.phrase.chunks.lowerBound), let measure = scale.measure {
            draft.finding = Finding(measure: measure, predicate: scale.tokens, rule: "figure of a noun")
            draft.group = draft.group ?? scale.group
            return
        }
        let isFigure = scales.scale(of: draft.phrase)?.refersBack == true
        guard let other = isFigure ? killedBefore() ?? antecedent() : antecedent() else { return }
        draft.finding = Finding(
            measure: other.measure, predicate: other.predicate ?? other.span, rule: "measure of the figure before")
        draft.group = other.group
        draft.side = other.side
    }

    /// Whether the clause says that a number is given anew: "put the figure at 20", "it stood at 18", "counted eight".
    private func isRestated(_ phrase: CountedPhrase) -> Bool {
        if let scale = scales.scale(of: phrase), scale.refersBack { return true }
        let before = scene.before(phrase.chunks.lowerBound)
        if scene.kind(before) == .preposition, scene.kind(before - 1) == .verb {
            if scene.isPreposition(before, Words.of) { return Self.speaking.contains(scene.lemma(before - 1)) }
            return Self.moving.contains(scene.lemma(before - 1))
        }
        if scene.kind(before) == .preposition, before >= 1 { return Self.moves.contains(scene.word(before - 1)) }
        guard scene.kind(before) == .verb else { return false }
        return Self.counting.contains(scene.lemma(before))
            || scene.text.tokens[scene.chunks[before].head].isAny(.reporting)
    }

    /// "The figure" of a report on victims is that of the dead.
    private func killedBefore() -> Mention? {
        mentions.last { $0.measure == .killed && $0.subsetOf == nil && index - $0.sentence <= 2 }
    }

    private func antecedent() -> Mention? {
        mentions.last { !$0.measure.isOptional && index - $0.sentence <= 2 }
    }

    private static let counting = Words.ids(
        "count list confirm record report estimate give put find register verify tally document claim")
    private static let moving = Words.ids(
        "stand rise climb jump increase soar grow fall drop decline go come put raise lower revise bring take")
    private static let speaking = Words.ids("speak talk tell hear learn")
    private static let moves = Words.ids("up down")

    // MARK: Group and side

    /// "Six soldiers were killed and 14 sustained injuries": fourteen soldiers.
    private func carryGroup(_ draft: inout Draft, _ i: Int) {
        let isRest = draft.phrase.head.map { NounTable.table[scene.text.tokens[$0].word].isRest } ?? false
        guard draft.group == nil || isRest, let measure = draft.finding?.measure, isOfPersons(measure) else {
            return
        }
        for j in (0..<i).reversed() {
            guard let other = drafts[j], let group = other.group, group != .things, !other.isPart,
                let before = other.finding?.measure, isOfPersons(before), !opensRelative(between: j, and: i),
                draft.phrase.head == nil || isRest || !opensClause(between: j, and: i)
            else { continue }
            draft.group = group
            if !isRest { draft.side = draft.side ?? other.side }
            return
        }
    }

    /// A relative clause speaks of others: "56 civilians were killed in strikes which also wounded dozens".
    private func opensRelative(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains { $0.kind == .relative || $0.kind == .semicolon }
    }

    /// "12 fighters had died, while medics spoke of 40 dead": the dead of another clause are others.
    private func opensClause(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains { $0.kind == .subordinator }
    }

    private func isOfPersons(_ measure: Measure) -> Bool {
        switch measure {
        case .killed, .wounded, .casualties, .missing, .detained, .displaced, .evacuated, .arrived, .present: true
        default: false
        }
    }

    // MARK: Sides of coordinated phrases

    /// "four Azerbaijani helicopters and 15 drones", "Ukrainian forces lost two jets": the side that the first of
    /// several phrases, or the loser, names.
    mutating func shareSides() {
        for i in drafts.indices {
            guard var draft = drafts[i], draft.side == nil, draft.optional == nil, draft.finding != nil else {
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
            drafts[i] = draft
        }
    }

    /// "killed 400 Ethiopian soldiers and destroyed 11 tanks": one actor, one target.
    private func targetBefore(_ draft: Draft, _ i: Int) -> Draft? {
        guard i > 0, let first = drafts[i - 1], first.side != nil, let verb = draft.finding?.verb,
            draft.finding?.isObject == true, first.finding?.isObject == true, let before = first.finding?.verb,
            before < verb,
            scene.kind(verb - 1) == .conjunction, !Self.owning.contains(scene.lemma(verb)),
            !Self.owning.contains(scene.lemma(before)), draft.group == .things,
            scene.chunks[verb].verb.isDisjoint(with: .passive)
        else { return nil }
        return first
    }

    private func sameKind(_ a: Draft, _ b: Draft) -> Bool {
        guard let first = a.group, let second = b.group else { return false }
        if first == .things || second == .things { return first == second }
        return (first == .combatants) == (second == .combatants)
    }

    /// "Ukrainian forces lost two jets", "the army suffered 37 casualties": the subject owns what is counted.
    mutating func readOwners() {
        for i in drafts.indices {
            guard var draft = drafts[i], draft.optional == nil, let finding = draft.finding else { continue }
            if draft.side == nil, let verb = ownVerb(draft) { readOwner(&draft, verb) }
            if draft.group == .men, isLoss(finding) { draft.group = .combatants }
            if draft.side == nil, !scene.numerals[i].isNone { readOwnForces(&draft, finding) }
            drafts[i] = draft
        }
    }

    /// "Armenia says five troops were killed": a government speaks of its own regular forces.
    private func readOwnForces(_ draft: inout Draft, _ finding: Finding) {
        guard draft.group == .combatants, let head = draft.phrase.head, Words.regulars.contains(scene.text.lemma(head)),
            finding.rule.description != "object of verb", finding.rule.description != "noun with its complement"
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
        guard let found = sides.government(in: subject) else { return }
        draft.side = found.name
        draft.sideTokens = found.tokens
    }

    /// The subject of a verb, past a verb that shares it: "his men held the town and had lost ten".
    private func subject(of verb: Int) -> Chunk? {
        let before = scene.before(verb)
        if scene.kind(before) == .noun { return scene.chunks[before] }
        guard scene.kind(before) == .conjunction || scene.kind(before) == .comma,
            let first = scene.chunks[..<before].lastIndex(where: { $0.kind == .verb && $0.verb.contains(.finite) }),
            scene.kind(scene.before(first)) == .noun
        else { return nil }
        return scene.chunks[scene.before(first)]
    }

    /// The verb whose subject owns what is counted: who lost, suffered, sent or deployed it.
    private func ownVerb(_ draft: Draft) -> Int? {
        if let verb = draft.finding?.verb, draft.finding?.isObject == true, Self.owning.contains(scene.lemma(verb)) {
            return verb
        }
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.kind(before) == .verb, Self.suffering.contains(scene.lemma(before)) else { return nil }
        guard let head = draft.phrase.head else { return nil }
        let facts = NounTable.table[scene.text.tokens[head].word]
        return facts.adjective != nil || facts.measure?.countsItself == true ? before : nil
    }

    private func isLoss(_ finding: Finding) -> Bool {
        finding.predicate.contains { scene.text.lemma($0) == Words.loss || scene.text.lemma($0) == Words.lose }
    }

    private func readOwner(_ draft: inout Draft, _ verb: Int) {
        guard let subject = subject(of: verb) else { return }
        let word = scene.text.tokens[subject.head].word
        if let found = sides.government(in: subject.tokens) {
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
    private func isArmed(_ subject: Chunk) -> Bool {
        let phrase = CountedPhrase(
            numeral: 0, chunks: 0..<0, span: subject.tokens, counted: subject.tokens, head: subject.head)
        if groups.group(of: phrase) == .combatants { return true }
        return subject.tokens.contains { Words.armed.contains(scene.text.tokens[$0].word) }
    }

    private static let owning = Words.ids("lose send deploy fly dispatch withdraw station field")
    private static let suffering = Words.ids("lose suffer sustain incur acknowledge admit concede take")
}
