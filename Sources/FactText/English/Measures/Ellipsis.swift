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

    func carryMeasure(_ draft: inout Draft, _ i: Int) {
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
    func isRestated(_ phrase: CountedPhrase) -> Bool {
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
    func killedBefore() -> Mention? {
        mentions.last { $0.measure == .killed && $0.subsetOf == nil && index - $0.sentence <= 2 }
    }

    func antecedent() -> Mention? {
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
    func carryGroup(_ draft: inout Draft, _ i: Int) {
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
    func opensRelative(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains { $0.kind == .relative || $0.kind == .semicolon }
    }

    /// "12 fighters had died, while medics spoke of 40 dead": the dead of another clause are others.
    func opensClause(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains { $0.kind == .subordinator }
    }

    func isOfPersons(_ measure: Measure) -> Bool {
        switch measure {
        case .killed, .wounded, .casualties, .missing, .detained, .displaced, .evacuated, .arrived, .present: true
        default: false
        }
    }

}
