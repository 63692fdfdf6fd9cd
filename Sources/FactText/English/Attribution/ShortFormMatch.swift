/// What a pronoun or a short form can stand for: kind, number and gender must agree, and the name or the role.
extension ShortForm {
    /// Whether whoever spoke last can be meant, where nobody of that name did: "the station", "the officer".
    func takesUp(_ speaker: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard case .definite(let lemma) = kind, speaker.upperBound <= source.lowerBound, let last = source.last
        else { return false }
        let head = Self.head(of: speaker, text)
        let isPlural = text.tokens[head].isAny(.plural)
        let words = ReportingWords.english
        // "the Tigers": one group, however its name looks.
        let isNamed = text.tokens[head].isCapitalized && words.groupAnaphors.contains(lemma)
        guard isNamed || isPlural == text.tokens[last].isAny(.plural) else { return false }
        let isOutlet = speaker.contains {
            text.tokens[$0].isAny(.outlet) || words.outletAnaphors.contains(text.lemma($0))
        }
        if words.outletAnaphors.contains(lemma) { return isOutlet }
        if words.groupAnaphors.contains(lemma) {
            return !isOutlet && !Self.isPerson(speaker, head, text)
                && (Self.isNameOfOne(speaker, head, text) && !text.tokens[head].isAny(.country)
                    || text.tokens[head].classes.isDisjoint(with: [.speechNoun, .role, .person, .placeNoun, .country]))
        }
        return words.personAnaphors.contains(lemma) && Self.isPerson(speaker, head, text)
    }

    /// Whether a phrase named before can be what this one stands for.
    func matches(_ other: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard !other.overlaps(source), other.upperBound <= source.lowerBound else { return false }
        if other.count == 1, text.tokens[other.lowerBound].isAny(.pronoun) {
            // A chain of pronouns: the same one again, or another way to speak of the same kind.
            guard let form = ShortForm(other, text) else { return false }
            return form.isPronoun && sameKind(form)
        }
        let head = Self.head(of: other, text)
        let token = text.tokens[head]
        switch kind {
        case .person: return Self.isPerson(other, head, text) && agrees(other, text)
        case .thing:
            if Self.isBody(head, text) || Self.isExplainedAsBody(other, text) { return true }
            // "the United States": one name, however its last word looks.
            if head > other.lowerBound,
                let name = text.lexicon.phrase(at: head - 1, in: text.tokens, upTo: head + 1), name.count == 2,
                !text.lexicon[name.id].classes.isDisjoint(with: [.body, .country, .outlet, .party])
            {
                return true
            }
            if Self.isNameOfOne(other, head, text) { return true }
            if token.isAny([.plural, .cardinal]) { return false }
            if token.isAny([.body, .outlet, .country, .capital, .party, .speechNoun]) { return true }
            return !Self.isPerson(other, head, text)
        case .plural:
            if token.isAny([.plural, .body, .party, .demonym, .country]) { return true }
            // "a police officer and a medical official"
            if other.contains(where: { text.tokens[$0].word == CueWord.and }) { return true }
            return token.isCapitalized && !Self.isPerson(other, head, text)
        case .definite(let lemma):
            let isLonger = other.count > (text.tokens[other.lowerBound].isAny(.determiner) ? 2 : 1)
            guard isLonger, bearsModifier(other, text), agreesInNumber(head, other, text) else { return false }
            // "the union": "the National Federation of Agricultural Unions" too, for it is its name.
            return text.lemma(head) == lemma || Self.bears(lemma, other, text)
                || text.tokens[head].isAny(.body)
                    && other.contains { text.lemma($0) == lemma && text.tokens[$0].isAny(.body) }
        case .group:
            return token.isAny(.body) && text.tokens[head].isCapitalized
                || other.contains { text.tokens[$0].isAny(.body) && text.tokens[$0].isCapitalized }
        case .name(let name):
            return other.count > name.count && contains(other, name, text)
        }
    }

    /// "he" is no spokeswoman, and "she" no Mr.
    private func agrees(_ other: Range<Int>, _ text: AnalyzedText) -> Bool {
        let word = text.tokens[source.lowerBound].word
        let words = ReportingWords.english
        let isWoman = word == CueWord.she || word == CueWord.her
        // Behind a comma stands the role, or whose it is.
        let name = other.prefix { text.tokens[$0].kind != .comma && !text.tokens[$0].isAny(.preposition) }
        let (own, foreign) = isWoman ? (words.women, words.men) : (words.men, words.women)
        return !name.contains { foreign.contains(text.lemma($0)) }
            || name.contains { own.contains(text.lemma($0)) }
    }

    /// "the officials" are no single official.
    private func agreesInNumber(_ head: Int, _ other: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard let last = source.last, text.tokens[last].isAny(.plural) != text.tokens[head].isAny(.plural) else {
            return true
        }
        return text.tokens[last].isAny(.plural) && other.contains { text.tokens[$0].word == CueWord.and }
    }

    /// "the health ministry" is no other ministry.
    private func bearsModifier(_ other: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard source.count == 3 else { return true }
        let word = text.tokens[source.lowerBound + 1].word
        return word == CueWord.same || other.contains { text.tokens[$0].word == word }
    }

    /// "the colonel": "Col. Idris Bello"; "the chief": "Ana Ruiz, the mine's safety chief"; but not "the chief's aide".
    private static func bears(_ title: WordID, _ phrase: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard title != Lexicon.unknown else { return false }
        var isOpen = true
        for i in phrase {
            let token = text.tokens[i]
            if token.kind == .comma { isOpen = true }
            if token.isAny([.preposition, .relative]), i > phrase.lowerBound { isOpen = false }
            guard isOpen, token.isAny([.role, .person, .honorific]) else { continue }
            if i + 1 < phrase.upperBound, text.tokens[i + 1].kind == .possessive { continue }
            if text.lemma(i) == title || text.word(i).name == text.lexicon[title].text { return true }
        }
        return false
    }

    private func sameKind(_ other: ShortForm) -> Bool {
        switch (kind, other.kind) {
        case (.person, .person), (.thing, .thing), (.plural, .plural): true
        default: false
        }
    }

    /// The head of a phrase: the last word before a comma, a preposition or a relative.
    private static func head(of phrase: Range<Int>, _ text: AnalyzedText) -> Int {
        var head = phrase.lowerBound
        for i in phrase {
            let token = text.tokens[i]
            if i > phrase.lowerBound {
                if token.kind == .comma || token.isAny([.preposition, .relative]) { break }
            }
            if token.kind == .word { head = i }
        }
        return head
    }

    /// A body by its last word or words: "army", "general staff".
    static func isBody(_ head: Int, _ text: AnalyzedText) -> Bool {
        if head > 0, let phrase = text.lexicon.phrase(at: head - 1, in: text.tokens, upTo: head + 1),
            phrase.count == 2, text.lexicon[phrase.id].classes.contains(.body)
        {
            return true
        }
        guard text.tokens[head].isAny(.body), !text.tokens[head].isAny(.role) else { return false }
        // "headquarters": one form for one and for many.
        return !text.tokens[head].isAny(.plural) || text.lemma(head) == text.tokens[head].word
    }

    /// A plural at the end of a name: "Doctors Without Borders", "the Israel Defense Forces".
    private static func isNameOfOne(_ phrase: Range<Int>, _ head: Int, _ text: AnalyzedText) -> Bool {
        guard text.tokens[head].isCapitalized else { return false }
        if phrase.contains(where: { text.tokens[$0].isAny(.preposition) && text.tokens[$0].isCapitalized }) {
            return true
        }
        guard text.tokens[head].classes.isDisjoint(with: [.role, .person, .demonym])
        else { return false }
        return phrase.contains { $0 != head && $0 > phrase.lowerBound && text.tokens[$0].isCapitalized }
            || head > phrase.lowerBound && text.tokens[phrase.lowerBound].isCapitalized
                && !text.tokens[phrase.lowerBound].isAny(.determiner)
    }

    /// "Witnesses for Peace, a religious group"
    private static func isExplainedAsBody(_ phrase: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard let comma = phrase.first(where: { text.tokens[$0].kind == .comma }), comma + 1 < phrase.upperBound,
            text.tokens[comma + 1].isAny(.determiner)
        else { return false }
        return isBody(head(of: (comma + 1)..<phrase.upperBound, text), text)
    }

    /// Whether a phrase names a person: by its title, role or name.
    static func isPerson(_ phrase: Range<Int>, _ text: AnalyzedText) -> Bool {
        if phrase.count == 1, [CueWord.he, CueWord.she].contains(text.tokens[phrase.lowerBound].word) { return true }
        return isPerson(phrase, head(of: phrase, text), text)
    }

    private static func isPerson(_ phrase: Range<Int>, _ head: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[head]
        // "Sen. Dana Wells", whatever the name means.
        if token.isCapitalized,
            (phrase.lowerBound..<head).contains(where: {
                text.tokens[$0].isAny([.givenName, .honorific]) && text.tokens[$0].isCapitalized
            })
        {
            return true
        }
        if token.isAny([.plural, .place, .placeNoun, .happening]), !token.isAny(.role) { return false }
        if token.isAny(.plural) { return false }
        if phrase.contains(where: {
            text.tokens[$0].isAny([.honorific]) && text.tokens[$0].shape.contains(.capitalized)
        }) {
            return true
        }
        if token.isAny([.body, .outlet, .country, .capital, .party, .speechNoun]), !token.isAny(.role) { return false }
        if token.isAny([.role, .person]) || phrase.contains(where: { text.tokens[$0].isAny(.givenName) }) {
            return true
        }
        // "commander Falcon": a role before a name.
        let isTitled = phrase.dropLast().contains {
            text.tokens[$0].isAny(.role) && !text.tokens[$0].isAny(.plural)
                && (text.tokens[$0 + 1].isCapitalized || text.tokens[$0 + 1].shape.contains(.shouted))
        }
        if isTitled { return true }
        let isNamed = phrase.contains { text.tokens[$0].isCapitalized && $0 > phrase.lowerBound }
        return isNamed && text.tokens[phrase.lowerBound].word != CueWord.the
    }

    private func contains(_ phrase: Range<Int>, _ name: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard phrase.count >= name.count else { return false }
        for start in phrase.lowerBound...(phrase.upperBound - name.count) {
            var same = true
            for k in 0..<name.count {
                let (a, b) = (text.tokens[start + k].range, text.tokens[name.lowerBound + k].range)
                if a.count != b.count || text.bytes[a] != text.bytes[b] { same = false }
            }
            if same { return true }
        }
        return false
    }
}
