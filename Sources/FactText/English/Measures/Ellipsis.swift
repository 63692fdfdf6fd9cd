/// Figures that leave out what was said before: "Another 32 were hurt", "put the figure at 20", "the city counted
/// eight", "and six in Les Cayes".
extension SentenceMeasures {
    mutating func fillElided() {
        for i in drafts.indices {
            guard var draft = drafts[i], draft.optional == nil else { continue }
            if isRemainder(draft) { draft.finding = nil }
            if draft.finding == nil { carryMeasure(&draft, i) }
            if draft.finding != nil { carryGroup(&draft, i) }
            drafts[i] = draft
        }
    }

    /// "19 died in Louisiana; the other eight were in Texas": the rest of those told of, wherever they were.
    private func isRemainder(_ draft: Draft) -> Bool {
        guard draft.phrase.head == nil, draft.finding?.isWeak == true else { return false }
        let first = scene.chunks[draft.phrase.chunks.lowerBound].tokens.lowerBound
        return (first..<draft.phrase.span.lowerBound).contains { scene.text.tokens[$0].word == Words.other }
    }

    // MARK: Measure

    func carryMeasure(_ draft: inout Draft, _ i: Int) {
        let numeral = scene.numerals[i]
        guard !numeral.isArticle, !numeral.isNone || numeral.tokens.count == 1 && !draft.phrase.isPartitive else {
            return
        }
        guard draft.phrase.head == nil else { return carryPresence(&draft, i) }
        if let j = drafts[..<i].lastIndex(where: { $0?.finding != nil }), let other = drafts[j],
            let found = other.finding
        {
            draft.finding = Finding(
                measure: found.measure, predicate: found.predicate, rule: "measure of the figure before")
            draft.group = draft.group ?? other.group
            draft.side = draft.side ?? other.side
            return
        }
        guard isRestated(draft.phrase) else { return carryCrowd(&draft, numeral) }
        // "Estimates of the crowd range widely: the organisers say 75,000"
        if let scale = scales.nearest(before: draft.phrase.chunks.lowerBound), let measure = scale.measure {
            draft.finding = Finding(measure: measure, predicate: scale.tokens, rule: "figure of a noun")
            draft.group = draft.group ?? scale.group
            return
        }
        let value = numeral.figure.nominal
        let own = main(of: nounTopics(before: draft.phrase.chunks.lowerBound), near: value)
        guard let topic = own ?? topicBefore(near: value) else { return carryCrowd(&draft, numeral) }
        go(on: topic, &draft)
    }

    /// Takes over what a topic tells.
    private func go(on topic: Topic, _ draft: inout Draft) {
        draft.group = draft.group ?? topic.group
        draft.side = draft.side ?? topic.side
        guard let measure = topic.measure, !measure.isOptional else { return }
        draft.finding = Finding(measure: measure, predicate: topic.predicate, rule: "measure of the figure before")
    }

    /// "We were 60,000": a crowd speaks of itself.
    private func carryCrowd(_ draft: inout Draft, _ numeral: Numeral) {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard before > 0, scene.kind(before) == .verb, scene.chunks[before].verb.contains(.copula),
            Self.crowds.contains(scene.word(before - 1)), let value = numeral.figure.nominal, value > 120
        else { return }
        draft.group = .people
        draft.finding = Finding(measure: .present, predicate: scene.chunks[before].tokens, rule: "people of a crowd")
    }

    /// "spoke of about 2,500 people on the square", "it now believed there had been 300 passengers": who they are is said
    /// again, where they were is not.
    private func carryPresence(_ draft: inout Draft, _ i: Int) {
        guard let group = draft.group, group != .things else { return }
        let isThere = isExistential(draft.phrase)
        guard isThere || isRestated(draft.phrase), scene.kind(draft.phrase.chunks.upperBound) != .verb else { return }
        let value = scene.numerals[i].figure.nominal
        let told = drafts[..<i].last { $0?.finding != nil } ?? nil
        let topic =
            told.flatMap { other in
                other.finding.map {
                    Topic(measure: $0.measure, group: other.group, side: other.side, predicate: $0.predicate)
                }
            } ?? topicBefore(near: value)
        if isThere, isAtPlace(draft.phrase.chunks.upperBound) {
            let verb = scene.chunks[scene.before(draft.phrase.chunks.lowerBound)]
            draft.finding = Finding(measure: .present, predicate: verb.tokens, rule: "are in a place", isWeak: true)
            return
        }
        guard let topic, let measure = topic.measure, measure.isOfPersons, !isThere || measure == .present,
            topic.group == nil || topic.group == .people || topic.group == group || group == .people
        else {
            return
        }
        draft.finding = Finding(measure: measure, predicate: topic.predicate, rule: "measure of the figure before")
    }

    /// "in the hall", "on the bridge", "in Goma"; not "in the cabinet", "in the race"
    private func isAtPlace(_ chunk: Int) -> Bool {
        guard scene.kind(chunk) == .preposition, scene.kind(chunk + 1) == .noun, !scene.isTime(chunk + 1) else {
            return false
        }
        let facts = scene.facts(chunk + 1)
        return scene.text.tokens[scene.chunks[chunk + 1].head].isAny([.placeNoun, .place]) || facts.thing == .building
            || facts.thing == .vessel || facts.thing == .vehicle || facts.thing == .aircraft || facts.inside != nil
    }

    private static let crowds = Words.ids("we they")

    // MARK: Group and side

    /// "Six soldiers were killed and 14 sustained injuries": fourteen soldiers.
    func carryGroup(_ draft: inout Draft, _ i: Int) {
        let isRest = draft.phrase.head.map { NounTable.table[scene.text.tokens[$0].word].isRest } ?? false
        guard draft.group == nil || isRest, let finding = draft.finding, finding.measure.isOfPersons else { return }
        let isBare = draft.phrase.head == nil || isRest
        var isAlone = true
        for j in (0..<i).reversed() {
            guard let other = drafts[j], !other.isPart else { continue }
            // "Thirty convicts broke out; nine were caught": they did it, whatever it counts for.
            guard other.finding?.measure.isOfPersons ?? roles.isUndergoer(other.phrase.chunks.lowerBound) else {
                continue
            }
            isAlone = false
            guard let group = other.group, group != .things,
                isBare ? !opensRelative(between: j, and: i) : !opensClause(between: j, and: i)
            else { continue }
            draft.group = group
            if !isRest { draft.side = draft.side ?? other.side }
            return
        }
        // What another verb did to them is news of others: "a war which has killed hundreds of thousands".
        let isSubject = finding.verb.map { $0 >= draft.phrase.chunks.upperBound } ?? true
        guard isBare, isAlone, isSubject, !scene.numerals[i].isNone else { return }
        let topic =
            nounTopics(before: draft.phrase.chunks.lowerBound).first { $0.group != .people }
            ?? whoBefore(finding.measure)
        guard let topic else { return }
        draft.group = topic.group
        if !isRest { draft.side = draft.side ?? topic.side }
    }

    /// Who is counted in the sentence before, where it speaks of one group only, or of one with this measure.
    private func whoBefore(_ measure: Measure) -> Topic? {
        guard index > 0, scene.text.sentences[index - 1].paragraph == scene.sentence.paragraph else { return nil }
        let told = topics(of: index - 1).filter { $0.group != .things && !$0.isPart && $0.measure?.isOfPersons ?? true }
        let same = told.filter { $0.measure == measure }
        // Those who were there can be hurt, but are not those who were caught.
        let others = measure == .killed || measure == .wounded || measure == .missing ? told : []
        for some in [same, others] {
            guard let first = some.first else { continue }
            return some.allSatisfy { $0.group == first.group } && first.group != .people ? first : nil
        }
        return nil
    }

    /// A relative clause speaks of others: "56 civilians were killed in strikes which also wounded dozens".
    func opensRelative(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains { $0.kind == .relative }
    }

    /// "12 fighters had died, while medics spoke of 40 dead": the dead of another clause are others.
    func opensClause(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains {
            $0.kind == .subordinator || $0.kind == .relative || $0.kind == .semicolon
        }
    }
}
