/// Those whom nobody finds: "have never been found", "could not account for 14 workers", "no trace of three divers".
extension RoleFinder {
    /// "have never been found", "could not be located", "have yet to be traced", "did not survive", "never came back".
    func unfound(_ verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard kind != .things else { return nil }
        let chunk = scene.chunks[verb]
        let lemma = scene.lemma(verb)
        let isNegated = chunk.verb.contains(.negated)
        // "did not survive", "never woke up", "did not live to see it", "did not make it"
        let isEnd =
            Words.surviving.contains(lemma) || Words.waking.contains(lemma)
            || lemma == Words.live && scene.kind(verb + 1) == .verb && scene.chunks[verb + 1].verb.contains(.infinitive)
            || lemma == Words.make && scene.kind(verb + 1) == .noun && scene.word(verb + 1) == Words.it
                && !scene.isPreposition(verb + 2, Words.to)
        if isNegated, isEnd {
            return Finding(measure: .killed, predicate: chunk.tokens, rule: "not survived")
        }
        if chunk.verb.isDisjoint(with: .passive), isNegated || isVain(verb), isComingBack(verb) {
            return Finding(measure: .missing, predicate: chunk.tokens, rule: "not returned")
        }
        guard chunk.verb.contains(.passive), Words.finding.contains(lemma), isNegated || isYet(verb) else { return nil }
        return Finding(measure: .missing, predicate: chunk.tokens, rule: "not found")
    }

    /// "could not find 14 workers", "has yet to trace six hikers", "are unable to reach nine villagers".
    func unfoundObject(_ verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard kind == .persons, Words.locating.contains(scene.lemma(verb)),
            scene.chunks[verb].verb.isDisjoint(with: .passive),
            scene.chunks[verb].verb.contains(.negated) || isVain(verb) || isYet(verb)
        else { return nil }
        return Finding(measure: .missing, predicate: scene.chunks[verb].tokens, rule: "not found", isObject: true)
    }

    /// "could not account for 14 workers", "no trace of three divers", "nothing has been heard of nine sailors".
    func unheard(_ preposition: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard kind != .things, scene.isPreposition(preposition, Words.of, Words.from, Words.for) else { return nil }
        let before = preposition - 1
        if scene.kind(before) == .noun, Words.traces.contains(scene.lemma(before)),
            scene.chunks[before].tokens.contains(where: { Words.lacking.contains(scene.text.tokens[$0].word) })
        {
            return Finding(measure: .missing, predicate: scene.chunks[before].tokens, rule: "not found", isObject: true)
        }
        // "The fate of two guides is unknown"
        if scene.kind(before) == .noun, Words.fates.contains(scene.lemma(before)),
            scene.chunks[preposition...].contains(where: { Words.unknown.contains(scene.text.tokens[$0.head].word) })
        {
            return Finding(measure: .missing, predicate: scene.chunks[before].tokens, rule: "not found", isObject: true)
        }
        // "The search for eight fishermen"
        if scene.kind(before) == .noun, scene.isPreposition(preposition, Words.for), kind == .persons,
            Words.searches.contains(scene.lemma(before))
        {
            return Finding(
                measure: .missing, predicate: scene.chunks[before].tokens, rule: "searched for", isObject: true)
        }
        guard scene.kind(before) == .verb, Words.finding.contains(scene.lemma(before)) else { return nil }
        // "Nothing has been heard of", "No word has been heard from"
        let isNothing =
            scene.kind(before - 1) == .noun
            && scene.chunks[before - 1].tokens.contains { Words.lacking.contains(scene.text.tokens[$0].word) }
        guard isNothing || scene.chunks[before].verb.contains(.negated) || isVain(before) || isYet(before) else {
            return nil
        }
        return Finding(measure: .missing, predicate: scene.chunks[before].tokens, rule: "not found", isObject: true)
    }

    /// "failed to return", "are unable to find", "struggled to locate"
    private func isVain(_ verb: Int) -> Bool {
        guard scene.chunks[verb].verb.contains(.infinitive), verb > 0 else { return false }
        return Words.failing.contains(scene.lemma(scene.before(verb)))
    }

    private func isYet(_ verb: Int) -> Bool {
        verb > 0 && scene.chunks[verb - 1].tokens.contains { scene.text.tokens[$0].word == Words.yet }
    }

    /// "return", "come home", not "return to work"
    private func isComingBack(_ verb: Int) -> Bool {
        let next = verb + 1
        if Words.returning.contains(scene.lemma(verb)) { return !scene.isPreposition(next, Words.to) }
        guard Words.coming.contains(scene.lemma(verb)) else { return false }
        return scene.chunks[verb].tokens.contains { Words.back.contains(scene.text.tokens[$0].word) }
            || next < scene.chunks.count
                && scene.chunks[next].tokens.contains { Words.back.contains(scene.text.tokens[$0].word) }
    }
}
