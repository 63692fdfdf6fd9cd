/// Whose dead, wounded and missing they are: an army's are its fighters, whatever they are called.
extension SentenceMeasures {
    func readLosses(_ draft: Draft) {
        guard draft.group == nil || draft.group == .people || draft.group == .men, let measure = draft.finding?.measure,
            measure == .killed || measure == .wounded || measure == .casualties || measure == .missing,
            draft.phrase.head.map({ isLossNoun($0) }) ?? true
        else { return }
        var verb = scene.before(draft.phrase.chunks.lowerBound)
        // "acknowledged on Friday 70 fatalities"
        if verb > 0, scene.isTime(verb) { verb -= scene.kind(verb - 1) == .preposition ? 2 : 1 }
        // "left behind five bodies"
        if scene.kind(verb) == .preposition, scene.kind(verb - 1) == .verb { verb -= 1 }
        if isLostByForces(draft.phrase, verb) { draft.group = .combatants }
        if let subject = lossesBefore(copula: verb) ?? draft.phrase.container {
            readOwnLosses(subject, draft)
        } else if draft.finding?.rule == "figure of a noun", let scale = scales.nearest(before: verb + 1) {
            readOwnLosses(scale.tokens, draft)
        }
    }

    /// "dead", "wounded", "casualties", "bodies", "men": nouns that do not tell who they were.
    private func isLossNoun(_ head: Int) -> Bool {
        let facts = NounTable.table[scene.text.tokens[head].word]
        return facts.group == nil || facts.group == .men || facts.isMember || facts.measure?.isBody == true
            || Words.martyrs.contains(scene.text.lemma(head))
    }

    private func isLostByForces(_ phrase: CountedPhrase, _ verb: Int) -> Bool {
        if hasRanks(phrase) { return true }
        // "its 40 dead", "their own wounded"
        let first = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        if first < phrase.span.lowerBound, phrase.head != nil, scene.text.tokens[first].isAny(.possessive),
            hasArmedBody(before: phrase.chunks.lowerBound)
        {
            return true
        }
        // "causing the rebels 31 casualties"
        if scene.kind(verb) == .noun, scene.kind(verb - 1) == .verb, Words.inflicting.contains(scene.lemma(verb - 1)) {
            return isArmedBody(verb)
        }
        if isInflicted(phrase, verb) { return true }
        guard scene.kind(verb) == .verb else { return false }
        // "The general acknowledged 70 fatalities", "The army named only two dead": one's own.
        if Words.admitting.contains(scene.lemma(verb)), let speaker = loser(of: verb), isArmedBody(speaker) {
            return true
        }
        let isBody = phrase.head.map { NounTable.table[scene.text.tokens[$0].word].measure?.isBody == true } ?? false
        let isLeft = isBody && Words.leaving.contains(scene.lemma(verb))
        let isHad =
            scene.text.tokens[scene.chunks[verb].head].isAny(.have) && scene.kind(verb - 1) == .noun
            && Words.we.contains(scene.word(verb - 1))
        guard isLeft || isHad || Words.losing.contains(scene.lemma(verb)), let loser = loser(of: verb) else {
            return false
        }
        // "his people have lost fewer than twenty", said by a commander; "we had four dead"
        let isOwn =
            scene.text.tokens[scene.chunks[loser].tokens.lowerBound].isAny(.possessive)
            || Words.we.contains(scene.word(loser))
        if isOwn, hasArmedBody(before: loser) || hasArmedBody(inSentence: index) || hasArmedBody(inSentence: index - 1)
        {
            return true
        }
        // Who takes casualties by the dozen and has no people of another kind is a force: "the EPS suffered 14 dead".
        let isForce = !isLeft && scene.lemma(verb) != Words.lose && isNameless(loser)
        return isArmedBody(loser) || isForce
    }

    /// The subject of a verb, past an aside and a verb that shares it, as a chunk.
    private func loser(of verb: Int) -> Int? {
        var loser = verb - 1
        while scene.kind(loser) == .adverb { loser -= 1 }
        // "The army, the note says, suffered …"
        if scene.kind(loser) == .comma, scene.kind(loser - 1) == .verb, scene.kind(loser - 3) == .comma { loser -= 4 }
        if scene.kind(loser) == .conjunction || scene.kind(loser) == .comma,
            let first = scene.chunks[..<loser].lastIndex(where: { $0.kind == .verb && $0.verb.contains(.finite) })
        {
            loser = scene.before(first)
        }
        return scene.kind(loser) == .noun ? loser : nil
    }

    /// "Ethiopian army losses were 20 dead", "Government casualties were 12 dead": the noun before the verb.
    private func lossesBefore(copula: Int) -> Int? {
        guard scene.kind(copula) == .verb, scene.chunks[copula].verb.contains(.copula), scene.kind(copula - 1) == .noun,
            scene.word(copula - 1) == Words.losses
                || NounTable.table[scene.word(copula - 1)].measure?.measure == .casualties
        else { return nil }
        return copula - 1
    }

    private func readOwnLosses(_ chunk: Int, _ draft: Draft) { readOwnLosses(scene.chunks[chunk].tokens, draft) }

    /// "government casualties", "its losses", "his own dead": those of a force.
    private func readOwnLosses(_ tokens: Range<Int>, _ draft: Draft) {
        let isLosses = tokens.contains { scene.text.tokens[$0].word == Words.losses }
        let isArmed = tokens.contains { Words.armed.contains(scene.text.tokens[$0].word) }
        let isOwn =
            tokens.contains { Words.own.contains(scene.text.tokens[$0].word) }
            && NounTable.table[scene.text.tokens[tokens.upperBound - 1].word].isBereaved
        // "The rebels put their dead at 11"
        let isTheirs =
            scene.text.tokens[tokens.lowerBound].isAny(.possessive)
            && NounTable.table[scene.text.tokens[tokens.upperBound - 1].word].isBereaved
            && hasArmedBody(before: draft.phrase.chunks.lowerBound)
        guard isLosses || isArmed || isOwn || isTheirs else {
            readEnemyLosses(tokens, draft)
            return
        }
        draft.group = .combatants
        if draft.side == nil, let found = sides.side(in: tokens) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        }
    }

    /// "The defence ministry put Ukrainian casualties at 4,700": what an army counts of a country's casualties.
    private func readEnemyLosses(_ tokens: Range<Int>, _ draft: Draft) {
        guard draft.finding?.measure == .casualties, let found = sides.side(in: tokens),
            hasArmedBody(before: draft.phrase.chunks.lowerBound)
        else { return }
        draft.group = .combatants
        draft.side = found.name
        draft.sideTokens = found.tokens
    }

    /// "inflicted 43 casualties on the army"
    private func isInflicted(_ phrase: CountedPhrase, _ verb: Int) -> Bool {
        var next = phrase.chunks.upperBound
        var verb = verb
        // "23 casualties were inflicted on the enemy"
        if scene.kind(next) == .verb, scene.chunks[next].verb.contains(.passive) {
            verb = next
            next += 1
        }
        return scene.kind(verb) == .verb && Words.inflicting.contains(scene.lemma(verb))
            && scene.isPreposition(next, Words.on, Words.among, Words.to) && scene.kind(next + 1) == .noun
            && isArmedBody(next + 1)
    }

    /// "62 deaths among its servicemen": whose deaths.
    func readBereaved(_ draft: Draft) {
        var next = statePast(draft.phrase.chunks.upperBound)
        // "70 fatalities and 300 wounded among his men"
        if scene.kind(next) == .conjunction, let second = scene.numeral(startingAt: next + 1),
            let other = scene.phrases[second], other.chunks.lowerBound == next + 1
        {
            next = statePast(other.chunks.upperBound)
        }
        guard draft.group == nil || draft.group == .people, draft.finding != nil,
            scene.isPreposition(next, Words.among, Words.amongst), scene.kind(next + 1) == .noun
        else { return }
        let chunk = scene.chunks[next + 1]
        guard let group = groups.group(of: chunk.tokens, head: chunk.head), group != .people, group != .things else {
            return
        }
        let isOwn = scene.text.tokens[chunk.tokens.lowerBound].isAny(.possessive)
        draft.group = group == .men && isOwn ? .combatants : group
    }

    /// One past "wounded" where it was taken for a verb.
    private func statePast(_ chunk: Int) -> Int {
        guard scene.kind(chunk) == .verb, scene.chunks[chunk].tokens.count == 1, scene.facts(chunk).adjective != nil
        else { return chunk }
        return chunk + 1
    }

    /// "six dead in its own ranks"
    private func hasRanks(_ phrase: CountedPhrase) -> Bool {
        let next = phrase.chunks.upperBound
        return scene.isPreposition(next, Words.in, Words.among) && scene.kind(next + 1) == .noun
            && scene.word(next + 1) == Words.ranks
    }

    /// Neither a place nor persons nor a thing that the lists know.
    private func isNameless(_ chunk: Int) -> Bool {
        let head = scene.chunks[chunk].head
        return scene.text.tokens[head].classes.isDisjoint(with: [
            .placeNoun, .place, .country, .capital, .person, .pronoun, .noun,
        ])
    }

    private func hasArmedBody(inSentence sentence: Int) -> Bool {
        guard sentence >= 0 else { return false }
        return scene.text.sentences[sentence].tokens.contains { i in
            let token = scene.text.tokens[i]
            return Words.armed.contains(token.word) || NounTable.table[token.word].group == .combatants
        }
    }

    private func hasArmedBody(before chunk: Int) -> Bool {
        (0..<chunk).contains { scene.kind($0) == .noun && isArmedBody($0) }
    }

    private func isArmedBody(_ chunk: Int) -> Bool {
        scene.chunks[chunk].tokens.contains { i in
            let token = scene.text.tokens[i]
            return Words.armed.contains(token.word) || token.isAny(.party) && !token.isAny([.country, .demonym])
                || NounTable.table[token.word].group == .combatants
        }
    }
}
