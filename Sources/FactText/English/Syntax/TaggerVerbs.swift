/// What a word is that can be a verb: a tense, a participle, a gerund, or after all a noun.
extension Tagger {
    func verb(_ i: Int, _ token: Token) -> Tag? {
        let classes = token.classes
        let before = previous(i)
        // "200 people last month"
        if token.isAny(.adjective), isAny(i + 1, [.timeUnit, .dayPart, .weekday, .month]) { return .adjective }
        // "The collective says 100,000": no noun, whatever stands before it.
        if words.speaks.contains(token.word) { return .finite }
        let canBeNoun = token.isAny([.noun, .adjective, .role, .body, .person, .timeUnit, .unit])
        // "the Daily Mail": two capitals side by side make a name.
        if canBeNoun || classes.contains(.baseForm), token.isCapitalized, !isTitleCase, i > range.lowerBound,
            before == .name || i > range.lowerBound + 1 && text.tokens[i - 1].isCapitalized
        {
            return .name
        }
        // "Kills 3 Wounds 20": between two figures stands a verb.
        if before == .numeral, classes.contains(.thirdPerson), range.contains(i + 1),
            isNumeral[i + 1]
        {
            return .finite
        }
        if token.isAny(.noun), before == .noun, !isAny(i + 1, .determiner), isInObject(i),
            !(range.contains(i + 1) && isNumeral[i + 1])
        {
            return .noun
        }
        let governor = governor(of: i)
        if classes.contains(.baseForm), governor == .modal || governor == .to || governor == .do { return .base }
        if classes.contains(.participle), governor == .be || governor == .have { return .participle }
        if classes.contains(.gerund) {
            if before == .be { return .gerund }
            // "a warning killing six": a figure after it is its object.
            if isSubject(before) || before == .adjective, range.contains(i + 1), isNumeral[i + 1] {
                return .gerund
            }
            if opensNoun(before) { return startsNoun(i + 1) ? .adjective : .noun }
            return canBeNoun && before == .preposition && !startsNoun(i + 1) ? .noun : .gerund
        }
        if token.isAny([.past, .participle]) { return pastForm(i, token, before, canBeNoun) }
        return present(i, token, before, canBeNoun)
    }

    /// "has not revised its toll and still claims that": the second verb of a clause, where the noun before the
    /// conjunction is no report itself ("rejects reports and claims that").
    private func reportsSecond(_ i: Int, _ before: Tag?) -> Bool {
        let conjunction = before == .adverb ? i - 2 : i - 1
        guard conjunction > range.lowerBound, tagAt(conjunction) == .conjunction, i + 1 < range.upperBound,
            text.tokens[i + 1].word == words.that, hasTense(before: conjunction)
        else { return false }
        return before == .adverb || !isAny(conjunction - 1, [.speechNoun, .reporting])
    }

    /// Whether the clause that `i` stands in has a verb with a tense before it.
    func hasTense(before i: Int) -> Bool {
        for j in (range.lowerBound..<i).reversed() {
            switch tagAt(j) {
            case .finite, .past, .be, .have, .modal, .do: return true
            case .subordinator, .relative: return false
            case .conjunction where j > range.lowerBound && text.tokens[j - 1].kind == .comma: return false
            default: break
            }
        }
        return false
    }

    /// "raised its margin forecast to": inside the object of a verb that takes no clause.
    func isInObject(_ i: Int) -> Bool {
        var j = i - 1
        loop: while j >= range.lowerBound {
            switch tagAt(j) {
            case .noun, .adjective, .name: j -= 1
            case .determiner, .possessivePronoun: break loop
            default: return false
            }
        }
        guard j - 1 >= range.lowerBound else { return false }
        switch tagAt(j - 1) {
        case .finite, .past, .base, .gerund: return !isAny(j - 1, .reporting)
        default: return false
        }
    }

    /// Whether a listed phrase of two words ends with a word: "security guards".
    private func endsListedNoun(_ i: Int) -> Bool {
        guard i > range.lowerBound, text.tokens[i - 1].isAny(.startsPhrase),
            let found = text.lexicon.phrase(at: i - 1, in: text.tokens, upTo: i + 1)
        else { return false }
        return found.count == 2 && text.lexicon[found.id].classes.contains(.person)
    }

    /// A base form or a third person: "strike", "strikes". `nil` = a noun or an adjective here.
    func present(_ i: Int, _ token: Token, _ before: Tag?, _ canBeNoun: Bool) -> Tag? {
        // "one miner remains missing", "a pupil remains in hospital"
        if token.word == words.remains, before == .noun || isAny(i - 1, .person), !isAny(i - 1, .plural),
            isAny(i + 1, [.adjective, .participle, .gerund])
                || isAny(i - 1, .person) && isAny(i + 1, [.preposition, .adverb])
        {
            return .finite
        }
        // "sources close to the talks"
        if token.isAny(.adjective), takesTo(i), i + 1 < range.upperBound, text.tokens[i + 1].word == words.to {
            return .adjective
        }
        // "two security guards accused of it"
        if canBeNoun, token.has([.plural, .person]), endsListedNoun(i) { return .noun }
        // "he estimates losses", "the collective says": no noun.
        if before == .pronoun, words.nominatives.contains(text.tokens[i - 1].word) { return .finite }
        if opensNoun(before) || before == .preposition {
            return token.isAny(.adjective) && startsNoun(i + 1) ? nil : .noun
        }
        if token.isAny(.reporting), reportsSecond(i, before) { return .finite }
        if before == .conjunction, canBeNoun, !startsNoun(i + 1) { return .noun }
        // "the officer, S. Naskar, estimates that": nothing but a verb comes between a comma and "that".
        // So does nothing but a verb come between a comma and the end: "…, the officer, S. Naskar, estimates."
        if before == .punctuation, token.isAny(.reporting), i + 1 < range.upperBound,
            text.tokens[i - 1].kind == .comma
        {
            // "…, charges that the group rejects": the sentence has its verb.
            let isClause = text.tokens[i + 1].word == words.that && !(canBeNoun && hasTense(before: i))
            if isClause || text.tokens[i + 1].kind == .terminal { return .finite }
        }
        let isThird = token.classes.contains(.thirdPerson)
        // "200 sticks of dynamite"
        if before == .numeral, i + 1 < range.upperBound, text.tokens[i + 1].word == words.of { return .noun }
        // "freed 20 but still hold 97"
        let joined = before == .adverb ? previous(i, 2) : before
        if joined == .conjunction, range.contains(i + 1), isNumeral[i + 1] { return .finite }
        // "…, some of them boys, still hold 97"
        if before == .adverb, previous(i, 2) == .punctuation, range.contains(i + 1),
            isDeterminerLike(i + 1)
        {
            return .finite
        }
        // "3 million need food aid"
        if before == .numeral, words.stative.contains(token.word) { return .finite }
        // "The jail, built in 1950, holds 4,000 men": between a comma and a figure stands a verb.
        if isThird, before == .punctuation, text.tokens[i - 1].kind == .comma, range.contains(i + 1),
            isNumeral[i + 1]
        {
            return .finite
        }
        // "3,000 glide bombs"
        if before == .numeral, !isThird, !token.isAny(.measure), startsNoun(i + 1), !isDeterminerLike(i + 1) {
            return .noun
        }
        // "on a conference call": one thing takes no verb without an ending.
        if !isThird, canBeNoun, before == .noun, !isAny(i - 1, .plural), !isAny(i + 1, .determiner) {
            var first = i - 2
            while first > range.lowerBound, tagAt(first) == .adjective { first -= 1 }
            if isAny(first, .indefinite) { return .noun }
        }
        if !canBeNoun { return isThird || isSubject(before) ? .finite : .base }
        // "air strikes killed": the verb comes after it.
        if isVerbOnly(i + 1) || isAny(i + 1, [.be, .have, .modal]) { return nil }
        var subject = before == .adverb ? i - 2 : i - 1
        // "The agency (OCHA) estimates"
        if range.contains(subject), text.tokens[subject].kind == .parenthesisClose {
            while subject > range.lowerBound, text.tokens[subject].kind != .parenthesisOpen { subject -= 1 }
            subject -= 1
        }
        guard before == .relative || before == .pronoun || canBeSubject(subject, ofBaseForm: !isThird),
            startsNoun(i + 1) || followsAsClause(i + 1, pronounBefore: before == .pronoun)
        else { return nil }
        // "Coalition strikes kill 85": two candidates side by side, the second is the verb.
        if isAny(i + 1, .verb), !isAny(i + 1, [.past, .participle]) { return nil }
        // "by industry sources while": what follows a preposition is no subject.
        if !startsNoun(i + 1), before == .noun, previous(i, 2) == .preposition, text.tokens[i + 1].word != words.that {
            return nil
        }
        return .finite
    }

    /// Whether the noun at `i` agrees with a verb without an ending ("rebels strike"), or with one.
    func canBeSubject(_ i: Int, ofBaseForm isBase: Bool) -> Bool {
        guard range.contains(i), isSubject(tagAt(i)) else { return false }
        // "Taliban claim raid": a party may stand for its people.
        let isPlural = text.tokens[i].isAny(.plural) || text.tokens[i].isAny(.party) && isAny(i + 1, .reporting)
        return isBase ? isPlural : tagAt(i) != .numeral
    }

    /// The tag that governs a verb form at `i`, past adverbs and negations: "did not immediately claim".
    func governor(of i: Int) -> Tag? {
        var j = i - 1
        while j >= range.lowerBound, tagAt(j) == .adverb || tagAt(j) == .negation { j -= 1 }
        return j >= range.lowerBound ? tagAt(j) : nil
    }

    /// A past form that is neither noun nor adjective: "killed", not "wounded".
    func isVerbOnly(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        return token.isAny([.past, .participle]) && token.classes.isDisjoint(with: [.noun, .person])
            && !token.shape.contains(.hyphenated)
    }

    func pastForm(_ i: Int, _ token: Token, _ before: Tag?, _ canBeNoun: Bool) -> Tag? {
        let next = i + 1
        // "Dr. Omar Said"
        if words.speaking.contains(token.word), token.isCapitalized, !isTitleCase, before == .name { return .name }
        // "Ukraine's military said Russia had": no attribute, whatever stands around it.
        if words.speaking.contains(token.word), !token.isCapitalized || isTitleCase, before != .determiner,
            before != .be
        {
            return .past
        }
        if opensNoun(before) || before == .numeral || before == .preposition {
            // "the injured", "injured people", "badly burned workers": part of a noun phrase.
            if startsNoun(next), !isDeterminerLike(next) { return .adjective }
            if before == .determiner || before == .possessivePronoun || before == .possessive { return .noun }
        }
        if before == .adverb, opensNoun(previous(i, 2)) || previous(i, 2) == .numeral || previous(i, 2) == .preposition,
            startsNoun(next),
            !isDeterminerLike(next)
        {
            return .adjective
        }
        if next < range.upperBound, text.tokens[next].word == words.by, !words.intransitive.contains(token.word),
            token.classes.contains(.participle)
        {
            return isSubject(before) || before == .numeral ? .participle : .past
        }
        if !token.classes.contains(.past) { return .participle }
        if !token.classes.contains(.participle) { return .finite }
        return .past
    }

    func isCapitalizedNoun(_ i: Int) -> Bool {
        range.contains(i) && text.tokens[i].isCapitalized && tagAt(i) == .noun
    }
}
