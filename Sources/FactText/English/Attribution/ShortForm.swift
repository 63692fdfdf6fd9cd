/// A pronoun or a short form that stands for a noun phrase named before.
struct ShortForm: Sendable {
    enum Kind: Sendable {
        case person, thing, plural
        /// "the ministry", "the same ministry": by the word of its head.
        case definite(WordID)
        /// "the Britain-based group": a body that was named.
        case group
        /// "Stepanyan": a name, by its tokens.
        case name(Range<Int>)
    }
    let kind: Kind
    let source: Range<Int>

    /// The short form at these tokens; `nil` where the phrase stands for itself.
    init?(_ source: Range<Int>, _ text: AnalyzedText) {
        self.source = source
        let first = text.tokens[source.lowerBound]
        if source.count == 1, first.isAny([.pronoun, .possessive]) {
            switch first.word {
            case CueWord.he, CueWord.she, CueWord.him, CueWord.her, CueWord.his: kind = .person
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
            } else if source.count == 2 || source.count == 3 && Self.isPlain(text.tokens[source.lowerBound + 1])
                || Self.isEpithet(source, text),
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

    /// "the clandestine station": plain words before a noun for whoever spoke.
    private static func isEpithet(_ source: Range<Int>, _ text: AnalyzedText) -> Bool {
        guard source.count <= 5, let last = source.last,
            ReportingWords.english.outletAnaphors.contains(text.lemma(last))
                || ReportingWords.english.groupAnaphors.contains(text.lemma(last))
        else { return false }
        return source.dropFirst().allSatisfy {
            text.tokens[$0].kind == .word && !text.tokens[$0].isCapitalized
                && (!text.tokens[$0].shape.contains(.shouted) || $0 == last || text.tokens[$0].isAny(.adjective))
                && text.tokens[$0].classes.isDisjoint(with: [.demonym, .place, .country, .capital])
        }
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
        if ReportingWords.english.issued.contains(lemma) || ReportingWords.english.told.contains(lemma) { return true }
        return lemma == CueWord.source && text.tokens[source.lowerBound + 1].word == CueWord.same
    }

    /// Whether it stands behind a phrase.
    func follows(_ phrase: Range<Int>) -> Bool { phrase.upperBound <= source.lowerBound }

    var isName: Bool {
        if case .name = kind { true } else { false }
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
}
