/// Figures that leave out what was said before: "Another 32 were hurt", "put the figure at 20", "the city counted
/// eight", "and six in Les Cayes".
extension SentenceMeasures {
    func fillElided() {
        for i in drafts.indices {
            guard let draft = drafts[i], draft.optional == nil else { continue }
            if isRemainder(draft) || isOrigin(draft, i) { draft.finding = nil }
            if let topic = topicElsewhere(draft, i) { go(on: topic, draft) }
            if draft.finding == nil { carryMeasure(draft, i) }
            if draft.finding != nil { nameGroup(draft, i) }
        }
    }

    /// "19 died in Louisiana; the other eight were in Texas": the rest of those told of, wherever they were.
    private func isRemainder(_ draft: Draft) -> Bool {
        guard draft.phrase.head == nil, draft.finding?.isWeak == true else { return false }
        let first = scene.chunks[draft.phrase.chunks.lowerBound].tokens.lowerBound
        return (first..<max(first, draft.phrase.span.lowerBound)).contains { scene.text.tokens[$0].word == Words.other }
    }

    /// "Of the dead six were Danes, two came from Peru": where those are from who are told of.
    private func isOrigin(_ draft: Draft, _ i: Int) -> Bool {
        guard draft.phrase.head == nil, draft.finding?.isWeak == true, let verb = draft.finding?.verb,
            Words.coming.contains(scene.lemma(verb)), scene.isPreposition(verb + 1, Words.from)
        else { return false }
        return drafts[..<i].contains { $0?.finding?.isWeak == false && $0?.group != .things }
    }

    /// "Six people lost their lives. Three were in Clarksville": some of those told of, and where it befell them.
    private func topicElsewhere(_ draft: Draft, _ i: Int) -> Topic? {
        guard draft.phrase.head == nil, draft.finding?.rule == "are in a place", !draft.phrase.isPartitive,
            draft.group == nil, !scene.numerals[i].isArticle, drafts[..<i].allSatisfy({ $0?.finding == nil }),
            let verb = draft.finding?.predicate,
            verb.contains(where: { Words.was.contains(scene.text.tokens[$0].word) }),
            let value = scene.numerals[i].figure.nominal, let topic = topicBefore(near: value),
            let measure = topic.measure, Self.befalling.contains(measure), let whole = topic.value
        else { return nil }
        return value < whole ? topic : nil
    }

    private static let befalling: Set<Measure> = [.killed, .wounded, .casualties, .missing]

    // MARK: Measure

    func carryMeasure(_ draft: Draft, _ i: Int) {
        let numeral = scene.numerals[i]
        guard !numeral.isArticle, !numeral.isNone || numeral.tokens.count == 1 && !draft.phrase.isPartitive else {
            return
        }
        guard draft.phrase.head == nil else { return carryPresence(draft, i) }
        if isAway(draft.phrase) {
            let told = drafts[..<i].last { $0?.group != nil && $0?.group != .things } ?? nil
            draft.group = draft.group ?? told?.group ?? topicBefore(near: nil)?.group ?? .people
            return
        }
        if let j = drafts[..<i].lastIndex(where: { $0?.finding != nil }), let other = drafts[j],
            let found = other.finding
        {
            draft.finding = Finding(
                measure: found.measure, predicate: found.predicate, rule: "measure of the figure before")
            draft.group = draft.group ?? other.group
            draft.side = draft.side ?? other.side
            return
        }
        if isOfUs(draft.phrase), isExistential(draft.phrase) {
            let verb = scene.chunks[scene.before(draft.phrase.chunks.lowerBound)]
            draft.finding = Finding(measure: .present, predicate: verb.tokens, rule: "people of a crowd")
            draft.group = .people
            return
        }
        guard isRestated(draft.phrase) else { return carryCrowd(draft, numeral) }
        // "Estimates of the crowd range widely: the organisers say 75,000"
        if let scale = scales.nearest(before: draft.phrase.chunks.lowerBound), let measure = scale.measure {
            draft.finding = Finding(measure: measure, predicate: scale.tokens, rule: "figure of a noun")
            draft.group = draft.group ?? scale.group
            return
        }
        let value = numeral.figure.nominal
        let own = main(of: nounTopics(before: draft.phrase.chunks.lowerBound), near: value)
        guard let topic = own ?? topicBefore(near: value) else { return carryCrowd(draft, numeral) }
        go(on: topic, draft)
    }

    /// "acquitted three", "only 72 survived": no longer what those before were.
    func isAway(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        if scene.kind(before) == .verb, Words.freeing.contains(scene.lemma(before)) { return true }
        let end = min(phrase.chunks.upperBound + 2, scene.chunks.count)
        return (phrase.chunks.upperBound..<end).contains {
            scene.kind($0) == .verb
                && (Words.escaping.contains(scene.lemma($0))
                    || Words.freeing.contains(scene.lemma($0)) && scene.chunks[$0].verb.contains(.passive))
        }
    }

    /// Takes over what a topic tells.
    private func go(on topic: Topic, _ draft: Draft) {
        draft.group = draft.group ?? topic.group
        draft.side = draft.side ?? topic.side
        guard let measure = topic.measure, !measure.isOptional else { return }
        draft.finding = Finding(measure: measure, predicate: topic.predicate, rule: "measure of the figure before")
    }

    /// "24 of us": of whom nothing was said before.
    func isOfUs(_ phrase: CountedPhrase) -> Bool {
        phrase.refersBack && scene.word(phrase.chunks.upperBound - 1) == Words.us
    }

    /// "We were 60,000": a crowd speaks of itself.
    private func carryCrowd(_ draft: Draft, _ numeral: Numeral) {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard before > 0, scene.kind(before) == .verb, scene.chunks[before].verb.contains(.copula),
            Self.crowds.contains(scene.word(before - 1)), let value = numeral.figure.nominal, value > 120
        else { return }
        draft.group = .people
        draft.finding = Finding(measure: .present, predicate: scene.chunks[before].tokens, rule: "people of a crowd")
    }

    /// "spoke of about 2,500 people on the square", "it now believed there had been 300 passengers": who they are is said
    /// again, where they were is not.
    private func carryPresence(_ draft: Draft, _ i: Int) {
        guard let group = draft.group, group != .things else { return }
        let verb = scene.before(draft.phrase.chunks.lowerBound)
        // "I counted 30 people in the water"
        let isCounted = scene.kind(verb) == .verb && Self.counting.contains(scene.lemma(verb))
        let isThere = isExistential(draft.phrase) || isCounted && scene.isAtPlace(draft.phrase.chunks.upperBound)
        guard isThere || isRestated(draft.phrase), scene.kind(draft.phrase.chunks.upperBound) != .verb else { return }
        let value = scene.numerals[i].figure.nominal
        let told = drafts[..<i].last { $0?.finding != nil } ?? nil
        let topic =
            told.flatMap { other in
                other.finding.map {
                    Topic(measure: $0.measure, group: other.group, side: other.side, predicate: $0.predicate)
                }
            } ?? topicBefore(near: value)
        if isThere, scene.isAtPlace(draft.phrase.chunks.upperBound) {
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

    private static let crowds = Words.ids("we they")
}
