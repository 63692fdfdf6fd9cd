/// Clauses that begin with what is told and end with whom it is told of: "Injured in the derailment were 16 pupils".
extension RoleFinder {
    /// What stands before a copula that a phrase follows: "Killed were four marines", "Dead, by one account, is a guard",
    /// "Among the dead were five members of one family", "On board are 80 passengers".
    func inverted(_ copula: Int, _ kind: VerbFrame.Kind) -> Finding? {
        if let first = frontedStart(before: copula), let found = fronted(first, copula, kind) { return found }
        var before = scene.before(copula)
        // "The dead, he claimed, were four labourers"
        if scene.kind(before) == .comma, scene.kind(before - 1) == .verb, scene.kind(before - 3) == .comma {
            before -= 4
        }
        switch scene.kind(before) {
        case .verb where scene.chunks[before].verb.contains(.participle):
            return matcher.match(before, .subject, kind: kind, end: scene.tokenEnd(before))
        case .adjective: return nominal(before)
        case .noun where scene.isPreposition(before - 1, Words.among, Words.amongst): return nominal(before)
        // "The dead were four labourers"
        case .noun where scene.facts(before).adjective != nil && scene.chunks[before].tokens.count == 2:
            return nominal(before)
        // "The confirmed deaths are ten civilians": who the counted are, where the noun has no number of its own.
        case .noun where scene.numeral(startingAt: before) == nil && countsItself(before): return nominal(before)
        default: return nil
        }
    }

    /// "Among the hostages are four priests": what the noun of the whole tells.
    private func ofKind(_ noun: Int) -> Finding? {
        guard scene.chunks[noun].numeral == nil, scene.text.tokens[scene.chunks[noun].head].isAny(.plural),
            let frame = scene.facts(noun).measure, frame.countsItself, let measure = frame.measure, measure.isOfPersons
        else { return nil }
        return Finding(measure: measure, predicate: scene.chunks[noun].tokens, rule: "among the dead")
    }

    private func countsItself(_ noun: Int) -> Bool {
        scene.facts(noun).measure?.countsItself == true && scene.text.tokens[scene.chunks[noun].head].isAny(.plural)
    }

    /// Where the clause of a verb begins that has no subject before it; `nil` where it has one.
    private func frontedStart(before verb: Int) -> Int? {
        var i = scene.before(verb)
        if scene.kind(i) == .comma {
            // An aside parts the verb from what stands first: "Dead, police say, are two guards".
            guard let open = scene.chunks[..<i].lastIndex(where: { $0.kind == .comma }), open > 0 else { return nil }
            i = open - 1
        }
        while i >= 0 {
            switch scene.chunks[i].kind {
            case .noun:
                // A noun without a preposition would be the subject, but for "Dead" and times.
                let isGoverned = scene.kind(i - 1) == .preposition || scene.kind(i - 1) == .subordinator
                guard isGoverned || scene.isTime(i) || isState(i) else { return nil }
            case .verb:
                let flags = scene.chunks[i].verb
                guard flags.isDisjoint(with: .finite) || flags.contains(.participle) else { return nil }
                // "those killed in the attack": the participle of a noun within.
                if scene.kind(i - 1) == .noun { break }
                return opensClause(i) ? i : nil
            case .adverb, .preposition, .adjective, .subordinator: break
            default: return nil
            }
            if opensClause(i) { return i }
            i -= 1
        }
        return nil
    }

    /// Whether only adverbs stand between a chunk and the start of its clause.
    private func opensClause(_ chunk: Int) -> Bool {
        var i = chunk - 1
        while scene.kind(i) == .adverb { i -= 1 }
        switch scene.kind(i) {
        case nil, .semicolon, .colon, .quoteOpen, .dash, .conjunction: return true
        default: return false
        }
    }

    /// "Dead", "Present": a state taken for a noun.
    private func isState(_ chunk: Int) -> Bool {
        scene.chunks[chunk].tokens.count == 1 && scene.facts(chunk).adjective != nil
    }

    /// What the first chunk of a clause without a subject tells.
    private func fronted(_ first: Int, _ copula: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard first < copula else { return nil }
        switch scene.chunks[first].kind {
        case .verb:
            return matcher.match(first, .subject, kind: kind, end: scene.tokenEnd(first), isModifier: true)
                ?? adjective(first)
        case .adjective, .noun: return adjective(first)
        case .adverb, .preposition:
            // "In hospital with burns are ten firemen", "Among the victims of the crash were two Danes"
            if scene.isPreposition(first, Words.among, Words.amongst) {
                if first > 0, scene.word(first - 1) == Words.not { return nil }
                guard scene.kind(first + 1) == .noun else { return nil }
                // "Among those waiting were 46 pupils"
                if scene.word(first + 1) == Words.those, scene.kind(first + 2) == .verb,
                    let found = chain(from: first + 2, kind)
                {
                    return found
                }
                return nominal(first + 1) ?? ofKind(first + 1)
            }
            if let found = state(first) ?? inside(first, kind) { return found }
            // "On the bus were 44 pilgrims"
            guard kind == .persons, scene.isAtPlace(first), first + 2 == copula else { return nil }
            return Finding(
                measure: .present, predicate: scene.chunks[copula].tokens, rule: "are in a place", isWeak: true)
        default: return nil
        }
    }

    /// The subject behind its verb: "With the mayor died two guards", "From the hull were pulled twelve sailors".
    func subjectBehind(_ verb: Int, _ kind: VerbFrame.Kind, end: Int) -> Finding? {
        // "There were killed six men"
        let isThere = verb > 0 && scene.word(verb - 1) == Words.there
        if !isThere {
            guard let first = frontedStart(before: verb), first < verb, scene.kind(first) != .verb else { return nil }
        }
        return matcher.match(verb, .subject, kind: kind, end: end)
    }
}
