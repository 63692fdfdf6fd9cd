/// The verb whose subject a counted phrase is, across what stands between.
extension RoleFinder {
    func subject(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        guard !isInPrepositionalPhrase(phrase) || isContained(phrase) else { return pastInsertion(phrase, kind) }
        let behind = mainVerb(pastClauseOf: phrase).flatMap { chain(from: $0, kind) }
        if let behind, !behind.isWeak { return behind }
        if let found = pastInsertion(phrase, kind) { return found }
        guard let verb = verb(after: phrase.chunks.upperBound) else { return behind }
        if isObject(phrase), scene.chunks[verb].verb.isDisjoint(with: .infinitive),
            scene.chunks[phrase.chunks.upperBound..<verb].contains(where: { $0.kind == .comma })
        {
            return nil
        }
        // "children who had been playing outside were killed": the main verb says more than the one inside.
        let isInside = scene.kind(verb - 1) == .relative || scene.chunks[verb].verb.isDisjoint(with: .finite)
        if !isInside, let main = mainVerb(afterParticiple: verb), let found = chain(from: main, kind), !found.isWeak {
            return found
        }
        if isInside, let main = mainVerb(after: verb), let found = chain(from: main, kind), !found.isWeak {
            return found
        }
        let found = chain(from: verb, kind)
        if let found, !found.isWeak { return found }
        // "was struck by a bullet and died": a second verb of the same subject.
        return second(after: verb, kind) ?? found ?? behind
    }

    /// What a second verb of the same subject tells: "was ambushed and killed".
    func second(after verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        secondVerb(after: verb).flatMap { firmly(chain(from: $0, kind)) }
    }

    /// A finding that stands by itself.
    func firmly(_ finding: Finding?) -> Finding? { finding.flatMap { $0.isWeak ? nil : $0 } }

    /// "Three monks who went to the river, as they do every day, were shot": of a phrase that opens the sentence and is
    /// parted from its verb, the verb behind the mark that closes what parts them.
    private func pastInsertion(_ phrase: CountedPhrase, _ kind: VerbFrame.Kind) -> Finding? {
        let next = phrase.chunks.upperBound
        guard phrase.chunks.lowerBound == 0 || scene.kind(phrase.chunks.lowerBound - 1) == .quoteOpen else {
            return nil
        }
        let open = scene.chunks[next...].firstIndex { !Self.inside.contains($0.kind) }
        guard let open, [.comma, .dash, .parenthesisOpen, .relative].contains(scene.chunks[open].kind) else {
            return nil
        }
        // "whose boat, the Santa Rita, had left port": the first verb has a subject of its own.
        let relative = scene.kind(open) == .relative ? open : open + 1
        var isOwn = scene.kind(relative) == .relative && scene.kind(relative + 1) == .noun
        var i = open + 2
        while i < scene.chunks.count, scene.kind(i) != .semicolon, scene.kind(i) != .colon {
            defer { i += 1 }
            if isOwn, scene.kind(i) == .verb {
                isOwn = false
                continue
            }
            guard scene.kind(i) == .verb, scene.chunks[i].verb.contains(.finite),
                [.comma, .dash, .parenthesisClose].contains(scene.kind(scene.before(i, past: [.adverb])))
            else { continue }
            if let found = chain(from: i, kind), !found.isWeak { return found }
        }
        return nil
    }

    private static let inside: Set<ChunkKind> = [.preposition, .noun, .adverb, .adjective]

    /// "15 patients moved to a shed died there": of two verbs with nothing to join them the first is a participle.
    func mainVerb(afterParticiple verb: Int) -> Int? {
        guard scene.chunks[verb].verb.isSuperset(of: [.finite, .participle]), !matcher.hasObject(verb),
            !scene.text.tokens[scene.chunks[verb].head].isAny(.reporting), let main = mainVerb(after: verb),
            scene.kind(main - 1) != .noun || scene.isTime(main - 1)
                // "300 men hired to train them died"
                || scene.kind(main - 2) == .verb && main - 2 > verb
                || scene.kind(main - 2) == .preposition
                    && (!scene.isPreposition(main - 2, Words.of)
                        || scene.text.tokens[scene.chunks[main - 1].head].isCapitalized)
        else { return nil }
        return main
    }

    /// "Shares of the bank, which has 350 branches, sank": what stands behind the comma is told of somebody else.
    private func isObject(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        guard scene.kind(before) == .verb else { return false }
        let verb = scene.chunks[before]
        return verb.verb.contains(.finite) && !verb.verb.contains(.copula)
            && !scene.text.tokens[verb.head].isAny(.reporting)
    }

    /// The verb that goes on after a relative clause or a participle that stands with the subject.
    func mainVerb(after verb: Int) -> Int? {
        var i = verb + 1
        var sawNoun = false
        while i < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .verb:
                if !scene.chunks[i].verb.isDisjoint(with: [.infinitive, .gerund]) { break }
                // A noun phrase of its own right before it would be its subject.
                let isFree =
                    scene.kind(i - 1) != .noun || scene.kind(i - 2) == .preposition || scene.isTime(i - 1) || sawNoun
                return isFree ? i : nil
            case .comma where scene.kind(verb - 1) == .comma && scene.kind(i + 1) == .verb: break
            case .noun: if scene.kind(i - 1) == .verb { sawNoun = true }
            case .subordinator where scene.isTime(i + 1): break
            case .preposition, .adverb, .adjective: break
            default: return nil
            }
            i += 1
        }
        return nil
    }

    func isInPrepositionalPhrase(_ phrase: CountedPhrase) -> Bool {
        let before = scene.before(phrase.chunks.lowerBound)
        guard scene.kind(before) == .preposition else { return false }
        // "In 2014 six inmates died": the preposition has its year.
        let first = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        if first < phrase.span.lowerBound, scene.text.tokens[first].kind == .number { return false }
        // "as 20,000 people, by one count, marched": a clause follows after all.
        if Words.clausal.contains(scene.word(before)), let verb = verb(after: phrase.chunks.upperBound),
            scene.chunks[verb].verb.contains(.finite)
        {
            return false
        }
        // "Of the 220 people …" opens a sentence and counts as its subject.
        return before > 0 && scene.kind(before - 1) != .quoteOpen || scene.word(before) != Words.of
    }

    func startsWithOf(_ phrase: CountedPhrase) -> Bool {
        scene.isPreposition(scene.before(phrase.chunks.lowerBound), Words.of)
    }

    func secondVerb(after verb: Int) -> Int? {
        var i = verb + 1
        while i + 1 < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .conjunction:
                var next = i + 1
                while scene.kind(next) == .adverb { next += 1 }
                if scene.kind(next) == .verb { return next }
            case .noun, .preposition, .adverb, .comma, .quoteOpen, .quoteClose: break
            case .verb where scene.kind(i - 1) == .quoteOpen: break
            // "climbed down knotted sheets or were brought out"
            case .verb
            where scene.chunks[i].verb.contains(.participle) && scene.kind(i + 1) == .noun && scene.kind(i - 1) != .noun:
                break
            default: return nil
            }
            i += 1
        }
        return nil
    }

    /// The first verb to the right that can have the phrase before `start` as its subject.
    func verb(after start: Int) -> Int? {
        var i = start
        var open = false
        while i < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .verb:
                let flags = scene.chunks[i].verb
                if open {
                    switch scene.kind(i - 1) {
                    case .comma, .parenthesisClose, .dash: return i
                    default: break
                    }
                    if scene.kind(i - 1) == .noun, scene.kind(i - 2) != .preposition {
                        if isListed(start, i) { return i }
                        if flags.contains(.finite) { return nil }
                    }
                    if flags.isDisjoint(with: .finite) || scene.kind(i - 1) != .noun {
                        // Inside an insertion: ", aged 34 and 70,", ", leaving the town,".
                        i += 1
                        continue
                    }
                }
                return i
            case .comma, .quoteClose:
                if let next = scene.resumption(i) {
                    open = false
                    i = next
                } else if scene.kind(i) == .quoteClose {
                    return nil
                } else {
                    open = true
                    i = attributionEnd(i) ?? (i + 1)
                }
            case .dash, .parenthesisOpen, .parenthesisClose:
                open = true
                i = attributionEnd(i) ?? (i + 1)
            case .preposition:
                i += 1
                // "and 24 others after being taken to hospital"
                if scene.kind(i) == .noun || scene.kind(i) == .verb && scene.chunks[i].verb.contains(.gerund) { i += 1 }
            case .conjunction:
                guard scene.kind(i + 1) == .noun else { return nil }
                i += 2
            case .noun:
                let isLoose = open || scene.isTime(i) || scene.kind(i - 1) == .adverb || scene.kind(i - 1) == .adjective
                guard isLoose else { return nil }
                i += 1
            case .relative where !open && i > start + 1 && scene.kind(i - 2) == .conjunction:
                // "six students and a driver who was parked there were shot"
                return mainVerb(pastClauseAt: i)
            case .relative where !open && i > start && scene.kind(i - 1) == .noun && !scene.isTime(i - 1):
                // "nine of them in a mosque that came down": the clause is the mosque's.
                return nil
            case .relative, .subordinator:
                guard let end = insertionEnd(i, isOpen: open) else { return nil }
                i = end
            case .adverb, .adjective: i += 1
            default: return nil
            }
        }
        return nil
    }

    /// The chunk after ", it says," where one starts at a comma.
    func attributionEnd(_ comma: Int) -> Int? {
        guard scene.kind(comma + 1) == .noun, scene.kind(comma + 2) == .verb, scene.kind(comma + 3) == .comma,
            scene.text.tokens[scene.chunks[comma + 2].head].isAny(.reporting)
        else { return nil }
        return comma + 4
    }

    /// The comma that closes an insertion opened by one: ", not 16 as earlier reported,", ", of whom 20 are women,".
    func insertionEnd(_ start: Int, isOpen: Bool) -> Int? {
        guard isOpen || scene.chunks[start].kind == .relative else { return nil }
        if !isOpen {
            // "who were trapped": the relative clause's own verb is the predicate.
            return start + 1
        }
        var i = start + 1
        while i < scene.chunks.count, scene.chunks[i].kind != .comma {
            if scene.chunks[i].kind == .semicolon || scene.chunks[i].kind == .terminal { return nil }
            i += 1
        }
        return i < scene.chunks.count ? i : nil
    }

    /// Whether all between a phrase and its verb is a list of further noun phrases: "12 soldiers, six policemen and
    /// two civilians were killed".
    func isListed(_ start: Int, _ verb: Int) -> Bool {
        var sawConjunction = false
        // "17 soldiers, two gendarmes slain": a headline saves the "and".
        if verb == start + 2, scene.numeral(startingAt: verb - 1) != nil, matcher.isPassive(verb, .subject) {
            return true
        }
        for i in start..<verb {
            switch scene.chunks[i].kind {
            case .comma, .noun, .adverb, .parenthesisOpen, .parenthesisClose, .preposition: break
            case .conjunction: sawConjunction = true
            default: return false
            }
        }
        return sawConjunction
    }
}
