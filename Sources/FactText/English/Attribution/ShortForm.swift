/// A pronoun or a short form that stands for a noun phrase named before.
struct ShortForm: Sendable {
    private enum Kind: Sendable {
        case person, thing, plural
        /// "the ministry", "the same ministry": by the word of its head.
        case definite(WordID)
        /// "the Britain-based group": a body that was named.
        case group
        /// "Stepanyan": a name, by its tokens.
        case name(Range<Int>)
    }
    private let kind: Kind
    private let source: Range<Int>

    /// The short form at these tokens; `nil` where the phrase stands for itself.
    init?(_ source: Range<Int>, _ text: AnalyzedText) {
        self.source = source
        let first = text.tokens[source.lowerBound]
        if source.count == 1, first.isAny([.pronoun, .possessive]) {
            switch first.word {
            case CueWord.he, CueWord.she, CueWord.him, CueWord.her: kind = .person
            case CueWord.it, CueWord.its: kind = .thing
            case CueWord.they, CueWord.them, CueWord.their: kind = .plural
            default: return nil
            }
            return
        }
        guard let last = source.last else { return nil }
        if first.word == CueWord.the {
            let head = text.tokens[last]
            if let based = source.first(where: { Self.endsInBased(text.tokens[$0], text) }),
                based + 1 < source.upperBound,
                text.tokens[based + 1].isAny(.body), text.tokens[based + 1].word != CueWord.observatory
            {
                // "the head of the Britain-based group": by its head, if it has one of its own.
                kind = based == source.lowerBound + 1 ? .group : .definite(text.lemma(source.lowerBound + 1))
            } else if source.count == 2 || source.count == 3 && Self.isPlain(text.tokens[source.lowerBound + 1]),
                head.isAny([.role, .body, .person, .speechNoun]), !head.isCapitalized
            {
                kind = .definite(text.lemma(last))
            } else {
                return nil
            }
            return
        }
        guard source.count <= 2,
            source.allSatisfy({ Self.isNameLike(text.tokens[$0]) }) || source.count == 2 && first.isAny(.honorific),
            text.tokens[last].classes.isDisjoint(with: [.country, .capital, .body, .outlet, .party, .role])
        else { return nil }
        // "Mr Graham": by the name alone.
        let isTitled = source.count == 2 && first.isAny(.honorific)
        kind = .name(isTitled ? last..<source.upperBound : source)
    }

    /// In capitals only a word that no list has looks like a name.
    private static func isNameLike(_ token: Token) -> Bool {
        token.isCapitalized || token.kind == .word && token.shape.contains(.shouted) && token.word == Lexicon.unknown
    }

    /// What may stand before the noun of a short form: "the same source", "the harbour master"; not "the other one".
    private static func isPlain(_ token: Token) -> Bool {
        token.word == CueWord.same
            || token.isAny([.noun, .body]) && token.classes.isDisjoint(with: [.adjective, .ordinal])
                && !token.isCapitalized
    }

    private static func endsInBased(_ token: Token, _ text: AnalyzedText) -> Bool {
        guard token.shape.contains(.hyphenated), token.range.count > 6 else { return false }
        return text.bytes[(Int(token.end) - 6)..<Int(token.end)].map { WordHash.lowered($0) } == Array("-based".utf8)
    }

    /// "the statement", "the communique".
    func isStatement(_ text: AnalyzedText) -> Bool {
        guard case .definite = kind, let last = source.last else { return false }
        return text.tokens[last].isAny(.speechNoun) && !text.tokens[last].isAny([.body, .role])
    }

    /// "the communique", "the same source": whoever spoke last, where nothing else of that name was before.
    func isWhoeverSpoke(_ text: AnalyzedText) -> Bool {
        guard case .definite(let lemma) = kind else { return false }
        if ReportingWords.english.issued.contains(lemma) { return true }
        return lemma == CueWord.source && text.tokens[source.lowerBound + 1].word == CueWord.same
    }

    var isPronoun: Bool {
        switch kind {
        case .person, .thing, .plural: true
        default: false
        }
    }

    var isDefinite: Bool {
        if case .definite = kind { true } else { false }
    }

    var isThing: Bool {
        if case .thing = kind { true } else { false }
    }

    var isPerson: Bool {
        if case .person = kind { true } else { false }
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
        case .person: return Self.isPerson(other, head, text)
        case .thing:
            if Self.isBody(head, text) || Self.isExplainedAsBody(other, text) { return true }
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
            guard isLonger, bearsModifier(other, text) else { return false }
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
        return text.tokens[head].isAny(.body) && !text.tokens[head].isAny([.plural, .role])
    }

    /// "Witnesses for Peace, a religious group"
    private static func isExplainedAsBody(_ phrase: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard let comma = phrase.first(where: { text.tokens[$0].kind == .comma }), comma + 1 < phrase.upperBound,
            text.tokens[comma + 1].isAny(.determiner)
        else { return false }
        return isBody(head(of: (comma + 1)..<phrase.upperBound, text), text)
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
