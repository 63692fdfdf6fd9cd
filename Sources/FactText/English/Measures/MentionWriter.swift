/// Turns drafts into mentions, and leaves out what is no claim.
extension SentenceMeasures {
    /// Takes out single persons whom nothing befell.
    mutating func dropArticles() {
        for i in drafts.indices where scene.numerals[i].isArticle {
            if let draft = drafts[i], !isVictim(draft) || isAsked(draft) { drafts[i] = nil }
        }
    }

    /// "whether a friend is among the victims": nobody says that one is.
    private func isAsked(_ draft: Draft) -> Bool {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        return scene.kind(before) == .subordinator && Words.asking.contains(scene.word(before))
    }

    /// Takes out "no" where no measure is told, and the one of "three members of one family".
    mutating func dropUntold() {
        for i in drafts.indices {
            guard let draft = drafts[i] else { continue }
            let numeral = scene.numerals[i]
            let before = draft.phrase.chunks.lowerBound - 1
            if numeral.figure.bounds == Bounds(exactly: 1), i > 0, scene.isPreposition(before, Words.of),
                scene.kind(before - 1) == .noun, scene.chunks[before - 1].numeral != nil
            {
                drafts[i] = nil
            }
            if numeral.isNone, !isDeniedMeasure(draft) || isNobody(draft, numeral) { drafts[i] = nil }
        }
    }

    /// "None of it is true", "has given none", "bodies that nobody has claimed": no count of persons.
    private func isNobody(_ draft: Draft, _ numeral: Numeral) -> Bool {
        guard draft.phrase.head == nil else { return false }
        let last = draft.phrase.chunks.upperBound - 1
        if draft.phrase.refersBack, scene.word(last) == Words.it { return true }
        guard numeral.tokens.count == 1, !draft.phrase.isPartitive else { return false }
        let before = scene.before(draft.phrase.chunks.lowerBound)
        if scene.kind(before) == .relative { return true }
        if scene.kind(before) == .verb, Words.offering.contains(scene.lemma(before)) { return true }
        // "Nobody was sheltering there" tells of no event.
        switch draft.finding?.measure {
        case .arrived, .present, .evacuated: return scene.text.tokens[numeral.tokens.lowerBound].isAny(.pronoun)
        default: return false
        }
    }

    /// "no Armenian has left", "caused no casualties"; not "had no injuries", which describes somebody.
    func isDeniedMeasure(_ draft: Draft) -> Bool {
        guard let finding = draft.finding else { return false }
        let before = scene.before(draft.phrase.chunks.lowerBound)
        if scene.kind(before) == .verb, scene.text.tokens[scene.chunks[before].head].isAny(.have) { return false }
        // "Nobody was hurt" counts; "nobody had come", "nobody was sheltering there" describes.
        if draft.phrase.head == nil, !Self.deniable.contains(finding.measure) { return false }
        return !finding.isWeak || draft.phrase.head != nil && draft.group != .things && draft.group != nil
    }

    private static let deniable: Set<Measure> = [.killed, .wounded, .casualties, .missing, .detained, .displaced]
    /// "was hit by a stray bullet", "was struck in the leg"
    private func isStruck(_ finding: Finding) -> Bool {
        guard finding.measure == .wounded, finding.isObject, let verb = finding.verb else { return false }
        return Words.striking.contains(scene.lemma(verb)) && scene.chunks[verb].verb.contains(.passive)
    }

    /// A single unnamed person whom something befell.
    func isVictim(_ draft: Draft) -> Bool {
        // "Neither side lost a man"
        if let verb = draft.finding?.verb, verb < draft.phrase.chunks.lowerBound, verb > 0,
            scene.chunks[verb].verb.contains(.negated)
                || scene.chunks[verb - 1].tokens.contains(where: { Words.neither.contains(scene.text.tokens[$0].word) })
        {
            return false
        }
        guard let finding = draft.finding, !finding.isWeak || finding.measure == .killed || isStruck(finding),
            let group = draft.group, group != .things,
            let head = draft.phrase.head,
            !scene.text.tokens[head].isAny(.plural) || scene.text.tokens[head].isAny(.person)
        else { return false }
        if groups.facts(draft.phrase.counted ?? head..<(head + 1), head).isCollective { return false }
        // "a bulk carrier was struck": no person; "a barber's was hit"
        if NounTable.table[scene.text.tokens[head].word].isAmbiguous, finding.measure != .killed { return false }
        let end = draft.phrase.end
        if scene.text.tokens[end - 1].kind == .possessive
            || end < scene.sentence.tokens.upperBound && scene.text.tokens[end].kind == .possessive
        {
            return false
        }
        if finding.measure == .evacuated, finding.rule == "member of a list" { return false }
        switch finding.measure {
        case .killed, .wounded, .casualties, .missing, .detained, .evacuated: break
        default: return false
        }
        // "a teacher, Rosa Dimaano, was killed": a named person.
        var next = draft.phrase.chunks.upperBound
        // "A teacher of 24, Choi Hye-jung,"
        if scene.isPreposition(next, Words.of), scene.kind(next + 1) == .noun { next += 2 }
        if scene.kind(next) == .comma, scene.kind(next + 1) == .noun,
            scene.text.tokens[scene.chunks[next + 1].tokens.lowerBound].isCapitalized
        {
            return false
        }
        return true
    }

    mutating func emit() {
        var placed: [Int: Int] = [:]
        let order = drafts.indices.filter { drafts[$0] != nil }
        for i in order { placed[i] = mentions.count + placed.count }
        for i in order {
            guard let draft = drafts[i] else { continue }
            var numeral = scene.numerals[i]
            numeral.figure = draft.figure ?? numeral.figure
            let span = draft.phrase.span
            let mention = Mention(
                sentence: index, numeral: numeral, span: span, counted: draft.phrase.counted,
                clause: scene.clause(around: span))
            mention.countedText = draft.countedText
            if let optional = draft.optional {
                mention.measure = optional
                mention.group = draft.group ?? .things
                mention.because("measure", "kind of number", numeral.tokens)
            } else if let finding = draft.finding {
                mention.measure = finding.measure
                mention.predicate = finding.predicate
                mention.group = group(draft, finding.measure)
                mention.clause = scene.clause(
                    around: min(
                        span.lowerBound, max(finding.predicate.lowerBound, scene.sentence.tokens.lowerBound))..<max(
                            span.upperBound, min(finding.predicate.upperBound, scene.sentence.tokens.upperBound)))
                mention.because("measure", finding.rule, finding.predicate)
            } else {
                mention.group = draft.group ?? .things
                mention.because("measure", "no measure told", nil)
            }
            mention.because("group", "counted noun", draft.phrase.counted)
            mention.side = draft.side
            if draft.side != nil { mention.because("side", "named beside the noun", draft.sideTokens) }
            if let whole = draft.whole { mention.subsetOf = placed[whole] }
            if let whole = draft.wholeMention { mention.subsetOf = whole }
            if mention.subsetOf != nil { mention.because("subsetOf", "part of a figure before", span) }
            mentions.append(mention)
        }
    }

    func group(_ draft: Draft, _ measure: Measure) -> Group {
        if let group = draft.group { return group }
        switch measure {
        case .destroyed, .captured, .used, .count, .share, .amount, .duration: return .things
        default: return .people
        }
    }
}
