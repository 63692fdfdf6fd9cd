/// Parts of figures: "27 people, including two civilians", "of whom 1,049 are children", "two of them infants".
extension SentenceMeasures {
    /// Finds the whole of every part; a part with no measure of its own takes the whole's.
    func relateParts() {
        for i in drafts.indices {
            guard let draft = drafts[i], draft.optional == nil else { continue }
            if isPart(i, draft) { relate(i) } else { goOnWithParts(i, draft) }
        }
        bringToll()
    }

    /// "The dead include a student and a crew member": the second of those listed.
    private func goOnWithParts(_ i: Int, _ draft: Draft) {
        guard i > 0, draft.finding == nil, draft.phrase.head != nil, draft.group != nil, let first = drafts[i - 1],
            first.isPart, first.finding != nil, (first.group == .things) == (draft.group == .things),
            roles.canShareVerb(draft.phrase), !roles.isSpeaking(draft.phrase.chunks.upperBound - 1),
            let other = roles.conjunct(before: draft.phrase), scene.numeral(startingAt: other) == i - 1
        else { return }
        draft.isPart = true
        draft.finding = first.finding
        draft.finding?.rule = RoleFinder.coordination
        draft.whole = first.whole
        draft.wholeMention = first.wholeMention
    }

    private func isPart(_ i: Int, _ draft: Draft) -> Bool {
        let phrase = draft.phrase
        if isOfUs(phrase) { return false }
        if phrase.isPartitive && (phrase.refersBack || phrase.counted == nil) { return true }
        if isWounded(phrase) || saysWho(draft) != nil || isVictims(draft) || isOneOfThem(i, draft) { return true }
        let before = scene.before(phrase.chunks.lowerBound)
        if scene.isPreposition(before, Words.including) || isIncludedPastAside(before) { return true }
        if scene.kind(before) == .verb, scene.lemma(before) == Words.include { return true }
        // "including those of six women"
        if scene.isPreposition(before, Words.of), scene.kind(before - 1) == .noun,
            scene.word(before - 1) == Words.those,
            scene.isPreposition(before - 2, Words.including)
        {
            return true
        }
        // "among them 12 children"
        if scene.kind(before) == .noun, scene.isPreposition(before - 1, Words.among, Words.amongst),
            scene.text.tokens[scene.chunks[before].head].isAny([.pronoun, .relative])
        {
            return true
        }
        if scene.kind(before) == .relative, scene.isPreposition(before - 1, Words.among, Words.amongst, Words.of) {
            return true
        }
        // "three children were among them"
        let next = phrase.chunks.upperBound
        if scene.kind(next) == .verb, scene.chunks[next].verb.contains(.copula),
            scene.isPreposition(next + 1, Words.among, Words.amongst), scene.kind(next + 2) == .noun,
            scene.text.tokens[scene.chunks[next + 2].head].isAny(.pronoun), draft.finding == nil
        {
            return true
        }
        // "403 civilians, 95 children among them"
        if scene.isPreposition(next, Words.among, Words.amongst), scene.kind(next + 1) == .noun,
            scene.text.tokens[scene.chunks[next + 1].head].isAny(.pronoun)
        {
            return true
        }
        // "Of the 220 people …, 46 were tourists"
        if draft.phrase.head == nil, i > 0, startsWithOf, draft.finding == nil { return true }
        // "including tourists and at least one guide"
        if scene.kind(before) == .conjunction, scene.kind(before - 1) == .noun,
            scene.isPreposition(scene.before(before - 1), Words.including)
        {
            return true
        }
        // "including a teenage girl and two pensioners"
        if roles.canShareVerb(phrase), draft.finding == nil || draft.finding?.rule == "coordination",
            let other = roles.conjunct(before: phrase), let number = numeral(of: other), number < i,
            drafts[number]?.isPart == true
        {
            return true
        }
        return false
    }

    /// "including, according to the ministry, 54 children"
    private func isIncludedPastAside(_ comma: Int) -> Bool {
        guard scene.kind(comma) == .comma,
            let open = scene.chunks[max(0, comma - 8)..<comma].lastIndex(where: { $0.kind == .comma })
        else { return false }
        return scene.isPreposition(open - 1, Words.including)
    }

    /// The numeral of a noun phrase, or of the subject that it says something of: "1,048 were children and 702 women".
    private func numeral(of chunk: Int) -> Int? {
        if let number = scene.numeral(startingAt: chunk) { return number }
        guard chunk >= 2, scene.kind(chunk - 1) == .verb, scene.chunks[chunk - 1].verb.contains(.copula) else {
            return nil
        }
        return scene.numeral(startingAt: chunk - 2)
    }

    /// "212 were students": the noun that says who some of those told of before are, as a chunk.
    private func saysWho(_ draft: Draft) -> Int? {
        guard draft.phrase.head == nil, draft.finding == nil || draft.finding?.isWeak == true else { return nil }
        var next = draft.phrase.chunks.upperBound
        guard scene.kind(next) == .verb, scene.chunks[next].verb.contains(.copula) else { return nil }
        next += 1
        while scene.kind(next) == .adverb { next += 1 }
        guard scene.kind(next) == .noun, scene.chunks[next].numeral == nil else { return nil }
        let chunk = scene.chunks[next]
        guard let group = groups.group(of: chunk.tokens, head: chunk.head), group != .things,
            scene.text.tokens[chunk.head].isAny(.plural)
        else {
            return nil
        }
        return next
    }

    private var startsWithOf: Bool {
        scene.isPreposition(0, Words.of) || scene.kind(0) == .quoteOpen && scene.isPreposition(1, Words.of)
    }

    /// "15 of the wounded", "three of the victims": a part of those told of before.
    private func isWounded(_ phrase: CountedPhrase) -> Bool {
        guard phrase.isPartitive, let head = phrase.head else { return false }
        return NounTable.table[scene.text.tokens[head].word].adjective != nil || roles.participle(head) != nil
            || isOfVictims(phrase)
    }

    /// "three of the victims"
    private func isOfVictims(_ phrase: CountedPhrase) -> Bool {
        phrase.isPartitive && phrase.head.map { scene.text.lemma($0) == Words.victim } == true
    }

    /// "The victims were four men", "32 foreigners are among the victims", "The victims included a nurse".
    private func isVictims(_ draft: Draft) -> Bool {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        var next = draft.phrase.chunks.upperBound
        if scene.kind(next) == .verb, scene.chunks[next].verb.contains(.copula) { next += 1 }
        if scene.isPreposition(next, Words.among, Words.amongst), scene.kind(next + 1) == .noun {
            return scene.lemma(next + 1) == Words.victim
        }
        guard scene.kind(before) == .verb, scene.kind(before - 1) == .noun,
            scene.chunks[before].verb.contains(.copula) || scene.lemma(before) == Words.include
        else { return false }
        return scene.lemma(before - 1) == Words.victim && scene.chunks[before - 1].numeral == nil
    }

    /// "… and the fourth was a clerk", "Another was a boy", "One of the victims was a nurse": who one of them was.
    private func isOneOfThem(_ i: Int, _ draft: Draft) -> Bool {
        let copula = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.numerals[i].isArticle, scene.kind(copula) == .verb, scene.chunks[copula].verb.contains(.copula),
            scene.kind(copula - 1) == .noun, draft.finding == nil
        else { return false }
        let subject = scene.chunks[copula - 1]
        if scene.isPreposition(copula - 2, Words.of), scene.kind(copula - 3) == .noun,
            scene.word(copula - 3) == Words.one
        {
            return scene.facts(copula - 1).adjective != nil || scene.lemma(copula - 1) == Words.victim
        }
        let head = scene.text.tokens[subject.head]
        return head.isAny(.ordinal)
            || Words.rests.contains(head.word)
                && (i > 0 || mentions.last.map { $0.sentence >= index - 1 } == true)
    }

    private func relate(_ i: Int) {
        guard let draft = drafts[i] else { return }
        draft.isPart = true
        readPredicateNoun(draft)
        let verb = scene.before(draft.phrase.chunks.lowerBound)
        if scene.kind(verb) == .verb, scene.lemma(verb) == Words.include, scene.kind(verb - 1) == .noun,
            let found = roles.nominal(verb - 1) ?? tolls(verb - 1)
        {
            draft.finding = found
        }
        if let group = antecedent(of: draft.phrase) {
            draft.group = group
            return
        }
        let inner = draft.phrase.counted == nil ? numeralInside(draft.phrase) : nil
        if let number = inner ?? wholeBefore(i, draft), let whole = drafts[number] {
            draft.whole = number
            take(draft, whole.finding, whole.group, whole.side)
        } else if saysWho(draft) != nil,
            let topic = nounTopics(before: draft.phrase.chunks.lowerBound).first(where: { $0.measure != nil }),
            let measure = topic.measure
        {
            // "More than half of those arrested were parents, and 212 were students"
            let finding = Finding(measure: measure, predicate: topic.predicate, rule: "measure of the whole")
            take(draft, finding, topic.group, topic.side)
        } else if let number = wholeMention(of: draft) {
            let whole = mentions[number]
            draft.wholeMention = number
            let finding = Finding(
                measure: whole.measure, predicate: whole.predicate ?? draft.phrase.span, rule: "measure of the whole")
            take(draft, finding, whole.group, whole.side)
        }
        if draft.finding == nil, isVictims(draft) {
            draft.finding = Finding(measure: .casualties, predicate: draft.phrase.span, rule: "among the victims")
        }
    }

    /// "The gunmen, who held 31 nurses and of whom seven were killed": the group of those that a second relative clause goes
    /// back to, where they have no number.
    private func antecedent(of phrase: CountedPhrase) -> Group? {
        let relative = phrase.chunks.lowerBound - 1
        guard phrase.head == nil, scene.kind(relative) == .relative, scene.isPreposition(relative - 1, Words.of),
            scene.kind(relative - 2) == .conjunction,
            let first = scene.chunks[..<(relative - 2)].firstIndex(where: { $0.kind == .relative })
        else { return nil }
        let noun = scene.kind(first - 1) == .comma ? first - 2 : first - 1
        guard scene.kind(noun) == .noun, scene.chunks[noun].numeral == nil else { return nil }
        let group = groups.group(of: scene.chunks[noun].tokens, head: scene.chunks[noun].head)
        return group == .things ? nil : group
    }

    /// "The toll includes three toddlers", "The deaths include two of nurses"
    private func tolls(_ chunk: Int) -> Finding? {
        guard scene.chunks[chunk].numeral == nil, let frame = scene.facts(chunk).measure,
            frame.isScale || frame.countsItself, scene.facts(chunk).group == nil, let measure = frame.measure
        else { return nil }
        return Finding(measure: measure, predicate: scene.chunks[chunk].tokens, rule: "figure of a noun")
    }

    private func take(_ draft: Draft, _ finding: Finding?, _ group: Group?, _ side: String?) {
        if draft.finding == nil, isAway(draft.phrase) {
            draft.group = draft.group ?? group ?? .people
            return
        }
        let rule = draft.finding?.rule
        let isVictim = rule == "among the dead" && draft.finding?.measure == .casualties
        let isNoun = rule == "counted noun" && draft.finding?.isWeak == true || isVictim
        // "58 died, among them 15 soldiers going home"
        let isOnTheWay =
            draft.finding?.isWeak == true && draft.finding?.measure == .present
            && finding.map { Self.harms.contains($0.measure) } == true
        if draft.finding == nil || rule == "coordination" || rule == "are in a place" || isNoun || isOnTheWay
            || isBehindComma(draft)
        {
            draft.finding = finding
            draft.finding?.rule = "measure of the whole"
        }
        // Officers of a force are no policemen.
        let isOfForce = group == .combatants && draft.group == .police
        if draft.group == nil || isOfForce { draft.group = group }
        if draft.side == nil, draft.phrase.refersBack { draft.side = side }
    }

    /// "14 dead, among them three officers, and 22 wounded": what follows the comma is told of others.
    private func isBehindComma(_ draft: Draft) -> Bool {
        guard let predicate = draft.finding?.predicate, predicate.lowerBound >= draft.phrase.end,
            draft.phrase.head != nil
        else { return false }
        return (draft.phrase.end..<predicate.lowerBound).contains { scene.text.tokens[$0].kind == .comma }
    }

    /// "None of the 28 crew members": the whole stands inside the phrase.
    func numeralInside(_ phrase: CountedPhrase) -> Int? {
        guard phrase.isPartitive, !phrase.refersBack else { return nil }
        return scene.chunks[phrase.chunks.upperBound - 1].numeral.flatMap { $0 == phrase.numeral ? nil : $0 }
    }

    private func wholeBefore(_ i: Int, _ draft: Draft) -> Int? {
        // "…, 149 of them nurses, 41 of whom died": those named last.
        if i > 0, scene.kind(draft.phrase.chunks.upperBound - 1) == .relative, let other = drafts[i - 1],
            other.group != .things, !scene.numerals[i - 1].isArticle,
            Self.canHold(scene.numerals[i].figure, in: scene.numerals[i - 1].figure)
        {
            return i - 1
        }
        var j = i - 1
        while j >= 0 {
            if let other = drafts[j], other.optional == nil, !other.isPart,
                other.finding != nil || other.group != nil && !scene.numerals[j].isArticle,
                draft.group == nil || other.group == nil || (draft.group == .things) == (other.group == .things),
                draft.phrase.refersBack || Self.canHold(scene.numerals[i].figure, in: scene.numerals[j].figure)
            {
                return j
            }
            j -= 1
        }
        // "66 of the injured are in hospital, six of them in intensive care": a part of a part.
        guard i > 0, draft.phrase.refersBack, let other = drafts[i - 1], other.optional == nil, other.finding != nil,
            Self.canHold(scene.numerals[i].figure, in: scene.numerals[i - 1].figure)
        else { return nil }
        return i - 1
    }

    /// Whether a part can be as large as its whole allows.
    private static func canHold(_ part: Figure, in whole: Figure) -> Bool {
        (part.bounds.low ?? 0) <= (whole.bounds.high ?? .infinity)
    }

    /// The last mention of a few sentences before that a part can be of.
    private func wholeMention(of part: Draft) -> Int? {
        let isOfVictims = isOfVictims(part.phrase) || isVictims(part)
        var i = mentions.count - 1
        var found: Int?
        while i >= 0, index - mentions[i].sentence <= 3 {
            defer { i -= 1 }
            if let found, mentions[found].sentence != mentions[i].sentence { break }
            guard isWhole(mentions[i], part) else { continue }
            guard isOfVictims else { return i }
            guard Self.harms.contains(mentions[i].measure) else { continue }
            // "killing 14 and wounding 30": either can be the victims.
            if let found, mentions[found].measure != mentions[i].measure { return nil }
            found = i
        }
        return found
    }

    private static let harms: Set<Measure> = [.killed, .wounded, .casualties]

    private func isWhole(_ mention: Mention, _ draft: Draft) -> Bool {
        guard !mention.measure.isOptional || mention.group != .things else { return false }
        // "Risen to 23, up from nine. The dead included eleven children": of the 23.
        let part = scene.numerals[draft.phrase.numeral].figure
        guard draft.phrase.refersBack || Self.canHold(part, in: mention.numeral.figure) else { return false }
        if let measure = draft.finding?.measure, isWounded(draft.phrase), !isOfVictims(draft.phrase) {
            return mention.measure == measure
        }
        if saysWho(draft) != nil, let part = scene.numerals[draft.phrase.numeral].figure.nominal,
            let whole = mention.numeral.figure.nominal
        {
            return part <= whole
                && scene.text.sentences[mention.sentence].paragraph == scene.sentence.paragraph
        }
        return true
    }

    /// "30 of them children", "1,049 are children", "46 were tourists": the noun that says who they are.
    private func readPredicateNoun(_ draft: Draft) {
        guard draft.phrase.head == nil || isWounded(draft.phrase) else { return }
        var next = draft.phrase.chunks.upperBound
        if scene.kind(next) == .verb, scene.chunks[next].verb.contains(.copula) { next += 1 }
        while scene.kind(next) == .adverb { next += 1 }
        // "427 of them those of civilians"
        if scene.kind(next) == .noun, scene.word(next) == Words.those, scene.isPreposition(next + 1, Words.of) {
            next += 2
        }
        // "three of them of women"
        if draft.phrase.refersBack, scene.isPreposition(next, Words.of), scene.kind(next + 1) == .noun { next += 1 }
        // "five of them under age"
        if let group = ageGroup(next) {
            draft.group = group
            return
        }
        guard scene.kind(next) == .noun || scene.kind(next) == .adjective, scene.chunks[next].numeral == nil else {
            return
        }
        let chunk = scene.chunks[next]
        if draft.phrase.refersBack, let found = sides.side(in: chunk.tokens) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        }
        guard let group = groups.group(of: chunk.tokens, head: chunk.head), group != .things else { return }
        draft.group = group
        draft.countedText = scene.text.string(tokens: chunk.tokens)
    }

    /// The group that a phrase without a noun tells: "under age".
    private func ageGroup(_ chunk: Int) -> Group? {
        guard scene.kind(chunk) == .preposition || scene.kind(chunk) == .adjective else { return nil }
        // "were under twelve"
        if Words.below.contains(scene.word(chunk)), chunk + 1 < scene.chunks.count {
            let next = scene.chunks[chunk + 1].tokens.lowerBound
            let value = Digits(scene.text, scene.text.tokens[next].range)?.value ?? scene.text.word(next).value
            if value > 0, value <= 18 { return .children }
        }
        let end = scene.sentence.tokens.upperBound
        let phrase = scene.text.lexicon.phrase(at: scene.chunks[chunk].head, in: scene.text.tokens, upTo: end)
        return NounTable.table[phrase?.id ?? scene.word(chunk)].group
    }

    /// "Two workers succumbed, bringing the toll to 38": the new figure is a part of the toll.
    private func bringToll() {
        for i in drafts.indices.dropFirst() {
            guard let draft = drafts[i], draft.finding?.rule == "figure of a noun",
                let verb = scene.chunks[..<draft.phrase.chunks.lowerBound].lastIndex(where: { $0.kind == .verb }),
                Self.bringing.contains(scene.lemma(verb)), scene.chunks[verb].verb.contains(.gerund),
                let first = drafts[..<i].lastIndex(where: { $0?.finding?.measure == draft.finding?.measure })
            else { continue }
            drafts[first]?.whole = i
        }
    }

    private static let bringing = Words.ids("bring take raise push lift")
}
