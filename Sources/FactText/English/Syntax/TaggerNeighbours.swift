/// What stands beside a word that is being tagged.
extension Tagger {
    func tagAt(_ i: Int) -> Tag { tags[i] }

    func previous(_ i: Int, _ steps: Int = 1) -> Tag? {
        i - steps >= range.lowerBound ? tagAt(i - steps) : nil
    }

    func isAny(_ i: Int, _ classes: WordClass) -> Bool {
        range.contains(i) && text.tokens[i].isAny(classes)
    }

    func opensNoun(_ tag: Tag?) -> Bool {
        switch tag {
        case .determiner, .possessivePronoun, .possessive, .adjective: true
        default: false
        }
    }

    func isSubject(_ tag: Tag?) -> Bool {
        switch tag {
        case .noun, .name, .pronoun, .numeral, .time: true
        default: false
        }
    }

    /// Whether a noun phrase can start at `i`.
    func startsNoun(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        if isNumeral[i] || token.kind == .number || token.kind == .currency { return true }
        guard token.kind == .word else { return false }
        if token.isAny([.determiner, .possessive]) { return true }
        if token.isAny([
            .be, .have, .do, .modal, .preposition, .conjunction, .subordinator, .relative, .negation, .weekday,
            .timeAdverb, .month,
        ]) {
            return false
        }
        if token.isAny([.verb]), token.classes.isDisjoint(with: [.noun, .adjective, .person, .participle, .gerund]) {
            return false
        }
        if token.isAny(.adverb), token.classes.isDisjoint(with: [.noun, .adjective]) { return false }
        if token.classes.isEmpty, endsIn(token, "ly"), !token.isCapitalized { return false }
        return true
    }

    func isDeterminerLike(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        return token.isAny([.determiner, .possessive, .pronoun]) || isNumeral[i]
            || token.kind == .number
    }

    /// Whether a verb group can start at `i`: a base form that is not clearly a noun, be, have.
    func startsVerb(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        if token.isAny([.be, .have, .do]) { return true }
        if token.isAny(.adverb), token.classes.isDisjoint(with: [.noun, .preposition]) { return startsVerb(i + 1) }
        return token.isAny(.baseForm) && !(token.isCapitalized && token.classes.contains(.noun))
    }

    func startsClause(_ i: Int) -> Bool {
        range.contains(i) && text.tokens[i].kind == .word
            && !text.tokens[i].isAny([.preposition, .subordinator, .relative])
    }

    func isVerbal(_ i: Int) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        return token.isAny([.be, .have, .do, .modal, .past, .thirdPerson])
    }

    /// What can follow a verb that could be a noun as well: "the dormitory fire in" is none, "they fire in" is.
    func followsAsClause(_ i: Int, pronounBefore: Bool) -> Bool {
        guard range.contains(i) else { return false }
        let token = text.tokens[i]
        if token.kind == .quoteOpen || token.word == words.to || token.isAny(.pronoun) { return true }
        if token.isAny(.preposition) { return pronounBefore }
        return token.isAny(.subordinator)
    }

    /// Whether a clause with a verb of its own follows "after", "as", "since", … before the next comma.
    func clauseFollows(_ i: Int) -> Bool {
        var j = i + 1
        var sawNoun = false
        while range.contains(j) {
            let token = text.tokens[j]
            if token.kind != .word, token.kind != .number, token.kind != .possessive, token.kind != .hyphen {
                return false
            }
            if token.isAny([.modal, .have, .do, .be]) { return sawNoun }
            if token.isAny([.past, .thirdPerson]), sawNoun, token.classes.isDisjoint(with: [.noun, .adjective]) {
                return true
            }
            if token.isAny([.relative, .conjunction]) { return false }
            if token.isAny(.preposition), j == i + 1 { return false }
            if token.isAny(.gerund), j == i + 1 { return false }
            sawNoun = true
            j += 1
        }
        return false
    }

    /// A listed function word or verb that is a name here: capitalised inside a sentence, as "Will" or "Mark".
    func isName(_ i: Int, _ token: Token) -> Bool {
        guard token.isCapitalized else { return false }
        if isPersonName(i, token) { return true }
        guard i > range.lowerBound else { return false }
        let names: WordClass = [.country, .capital, .place, .party, .outlet, .givenName]
        if token.isAny([.country, .capital, .place, .party, .outlet]), !token.isAny(.demonym) { return true }
        return token.isAny(names) && token.classes.isDisjoint(with: [.month, .weekday, .demonym])
            && !token.isAny(.modal)
    }

    /// "Mike Brown", "Sgt. Young", "Mark Hunt": a word that means something else, beside a given name or a title.
    private func isPersonName(_ i: Int, _ token: Token) -> Bool {
        guard !isTitleCase, !token.isAny(Self.closedWords) else { return false }
        if i > range.lowerBound {
            let last = text.tokens[i - 1]
            let isGiven =
                last.isAny([.givenName, .honorific]) && !last.isAny(.role) || words.alsoNames.contains(last.word)
            if last.isCapitalized, isGiven, !token.isAny(.honorific) { return true }
        }
        guard token.isAny(.givenName) || words.alsoNames.contains(token.word), range.contains(i + 1) else {
            return false
        }
        let next = text.tokens[i + 1]
        return next.kind == .word && next.isCapitalized && !next.isAny(Self.closedWords)
    }

    private static let closedWords: WordClass = [
        .determiner, .pronoun, .preposition, .conjunction, .subordinator, .relative, .be, .have, .do, .weekday,
        .demonym,
        .possessive, .negation,
    ]

    func endsIn(_ token: Token, _ ending: String) -> Bool { text.endsIn(token, ending, after: 1) }
}
