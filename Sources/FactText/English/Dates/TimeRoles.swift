/// What an expression of time dates in its sentence.
enum TimeRole: Equatable {
    /// When somebody said it; the token of the reporting word.
    case speech(Int)
    /// The day that a stated total holds for: "As of Friday", "the toll reached 26 on Thursday".
    case validity
    /// When it happened.
    case happening
}

/// Tells the time of speech from the time of the happening, by the verb that an expression belongs to.
struct TimeRoles {
    let text: AnalyzedText
    let chunks: [Chunk]
    let numerals: [Numeral]
    private let words = TimeWords.english

    /// The role of an expression.
    func role(of expression: TimeExpression) -> TimeRole {
        let start = expression.tokens.lowerBound
        if start > 0, text.tokens[start - 1].word == words.as, text.tokens[start].word == words.of { return .validity }
        if case .since = expression.shape { return .happening }
        if expression.isAttributive {
            return isSpeechNoun(after: expression.tokens.upperBound)
                ? .speech(expression.tokens.upperBound) : .happening
        }
        if expression.datesWhatFollows { return .happening }
        guard let at = chunks.firstIndex(where: { $0.tokens.upperBound > start }) else { return .happening }
        if isOldTotal(expression) { return .validity }
        if let noun = speechNoun(before: at) { return .speech(noun) }
        if expression.span.start?.day != nil, isBehindCount(at) { return .validity }
        if let source = source(before: at) { return .speech(source) }
        guard let verb = governor(of: at, until: expression.tokens.upperBound) else { return .happening }
        let head = chunks[verb].head
        if isOfSpeechNoun(verb) { return .speech(head) }
        // "clashes registered over the weekend"
        if verb > 0, verb < at, chunks[verb].verb.isDisjoint(with: [.finite, .perfect]), chunks[verb - 1].kind == .noun,
            text.tokens[chunks[verb - 1].head].isAny(.happening)
        {
            return .happening
        }
        if text.tokens[head].isAny(.reporting) {
            // "In 1987, 1,238 deaths were blamed on militants"
            if chunks[verb].verb.contains(.passive), verb > 0, verb > at, chunks[verb - 1].kind == .noun,
                isFigure(chunks[verb - 1]) || isMeasureNoun(chunks[verb - 1])
            {
                return .happening
            }
            // "reported 92 deaths in the past 24 hours": what is reported, not the report.
            let isOfObject = verb < at && chunks[verb..<at].contains { isFigure($0) || isMeasureNoun($0) }
            if isOfObject { return .happening }
            // "In July clashes claimed the lives of 17"
            if text.lemma(head) == words.claim, hasLivesAsObject(verb) { return .happening }
            return .speech(head)
        }
        if words.speaks.contains(text.tokens[head].word) || givesCount(verb) { return .speech(head) }
        if verb < at, isBehindHappening(at, verb) { return .happening }
        if putsAt(verb) { return .speech(head) }
        if !chunks[verb].verb.contains(.modal),
            words.standings.contains(text.tokens[head].word) && isToll(subjectOf: verb)
                || words.settings.contains(text.tokens[head].word) && isToll(objectOf: verb)
        {
            return .validity
        }
        return .happening
    }

    /// The verb chunk that an adverbial belongs to: the nearest before it in its clause; for one that opens
    /// its clause, the first finite verb after it.
    func governor(of at: Int, until end: Int) -> Int? {
        // "had earlier reported"
        if chunks[at].kind == .verb { return at }
        var k = at - 1
        var sawNoun = false
        scan: while k >= 0 {
            switch chunks[k].kind {
            case .verb:
                return k
            case .noun where isThat(k): break scan
            case .subordinator, .relative, .semicolon, .colon, .dash, .quoteOpen, .quoteClose, .parenthesisOpen,
                .parenthesisClose, .terminal:
                break scan
            case .comma:
                if k + 1 < firstOfAdverbial(at) { break scan }
            case .noun, .adjective: sawNoun = true
            default: break
            }
            k -= 1
        }
        // "the office on Friday accused": right before its verb.
        if let next = chunks.firstIndex(where: { $0.tokens.lowerBound >= end }), chunks[next].kind == .verb {
            return next
        }
        guard !sawNoun else { return nil }
        k = at + 1
        while k < chunks.count {
            switch chunks[k].kind {
            case .verb where isParenthetical(k) || isBareParticiple(k): break
            case .verb:
                if chunks[k].verb.contains(.finite) || chunks[k].verb.contains(.modal) { return k }
            case .semicolon, .terminal: return nil
            default: break
            }
            k += 1
        }
        return nil
    }

    /// "charged that on 9 June soldiers …": what the clause says, though "that" looks like a pronoun.
    private func isThat(_ k: Int) -> Bool {
        k > 0 && chunks[k].tokens.count == 1 && text.tokens[chunks[k].head].word == words.that
            && chunks[k - 1].kind == .verb && text.tokens[chunks[k - 1].head].isAny(.reporting)
    }

    /// "On Wednesday, he said, 46 were brought in": a report between commas, which is no part of the clause.
    private func isParenthetical(_ verb: Int) -> Bool {
        guard text.tokens[chunks[verb].head].isAny(.reporting), verb + 1 < chunks.count, verb > 1 else { return false }
        return chunks[verb + 1].kind == .comma && chunks[verb - 1].kind == .noun && chunks[verb - 2].kind == .comma
    }

    /// "In July, a bombing blamed on the group killed 33": a past form that another verb of the same clause follows.
    private func isBareParticiple(_ verb: Int) -> Bool {
        guard chunks[verb].verb.isSuperset(of: [.participle, .finite]), verb > 0, chunks[verb - 1].kind == .noun,
            verb + 1 < chunks.count, chunks[verb + 1].kind == .preposition,
            text.tokens[chunks[verb].head].isAny(.reporting)
        else { return false }
        for k in verb + 1..<chunks.count {
            switch chunks[k].kind {
            case .verb: return chunks[k].verb.contains(.finite)
            case .noun, .preposition, .adverb, .adjective: break
            default: return false
            }
        }
        return false
    }

    /// The first chunk of the adverbial that ends at a chunk: its preposition, where it has one.
    private func firstOfAdverbial(_ at: Int) -> Int {
        var k = at
        while k > 0, chunks[k - 1].kind == .preposition || chunks[k - 1].kind == .adverb { k -= 1 }
        return k
    }

    /// "in a statement on Tuesday", "the latest update Wednesday evening".
    private func speechNoun(before at: Int) -> Int? {
        var k = at - 1
        while k >= 0, chunks[k].kind == .preposition || chunks[k].kind == .adverb { k -= 1 }
        guard k >= 0, chunks[k].kind == .noun, chunks[k].numeral == nil else { return nil }
        let head = chunks[k].head
        let noun = text.tokens[head]
        // "began minutes apart on Monday"
        return noun.isAny(.speechNoun) && !noun.isAny(.timeUnit) && !words.tolls.contains(noun.word) ? head : nil
    }

    /// "according to officials on Thursday": the source right before an adverbial; the token of "according".
    private func source(before at: Int) -> Int? {
        var k = at - 1
        while k >= 0 {
            switch chunks[k].kind {
            case .noun where chunks[k].numeral == nil: break
            case .preposition, .adverb:
                if let found = chunks[k].tokens.first(where: { text.tokens[$0].word == words.according }) {
                    return found
                }
            default: return nil
            }
            k -= 1
        }
        return nil
    }

    /// "put the toll of the attack in Jalawla the previous day at 19": the day of the attack, whatever the verb.
    private func isBehindHappening(_ at: Int, _ verb: Int) -> Bool {
        var k = at - 1
        while k > verb {
            let chunk = chunks[k]
            guard chunk.kind == .noun || chunk.kind == .preposition, !isFigure(chunk) else { return false }
            if chunk.kind == .noun, text.tokens[chunk.head].isAny(.happening) { return true }
            k -= 1
        }
        return false
    }

    private func isSpeechNoun(after token: Int) -> Bool {
        guard let chunk = chunks.first(where: { $0.tokens.upperBound > token + 1 || $0.tokens.lowerBound >= token })
        else {
            return false
        }
        return chunk.head >= token && text.tokens[chunk.head].isAny(.speechNoun)
            && !words.tolls.contains(text.tokens[chunk.head].word)
    }

    /// "a letter read on Sunday", "a report issued Wednesday"
    private func isOfSpeechNoun(_ verb: Int) -> Bool {
        guard verb > 0, chunks[verb - 1].kind == .noun, !chunks[verb].verb.contains(.perfect) else { return false }
        guard chunks[verb].verb.contains(.participle) || chunks[verb].verb.contains(.passive) else { return false }
        return text.tokens[chunks[verb - 1].head].isAny(.speechNoun)
    }

    /// "claimed the lives of 17", "claimed 12 lives"
    private func hasLivesAsObject(_ verb: Int) -> Bool {
        guard verb + 1 < chunks.count, chunks[verb + 1].kind == .noun else { return false }
        return words.lives.contains(text.tokens[chunks[verb + 1].head].word)
    }

    /// Whether a chunk holds a figure: not the article of "told a broadcaster".
    private func isFigure(_ chunk: Chunk) -> Bool {
        chunk.numeral.map { !numerals[$0].isArticle && !numerals[$0].isNone } ?? false
    }

    /// "against 73 on Sunday", "from 34 a day earlier": what a total was.
    private func isOldTotal(_ expression: TimeExpression) -> Bool {
        let start = expression.tokens.lowerBound
        return numerals.contains { numeral in
            let first = numeral.tokens.lowerBound
            guard (0...1).contains(start - numeral.tokens.upperBound), first > 0 else { return false }
            return words.comparisons.contains(text.tokens[first - 1].word)
        }
    }

    private func isMeasureNoun(_ chunk: Chunk) -> Bool {
        chunk.kind == .noun && text.tokens[chunk.head].isAny(.measure) && text.tokens[chunk.head].isAny(.noun)
    }

    /// Whether a verb's subject is a toll: "the death toll rose", "it stood at".
    private func isToll(subjectOf verb: Int) -> Bool {
        var k = verb - 1
        while k >= 0 {
            switch chunks[k].kind {
            case .noun:
                if isTollNoun(chunks[k]) { return true }
            case .subordinator, .relative, .semicolon, .terminal, .quoteClose, .quoteOpen: return false
            default: break
            }
            k -= 1
        }
        return false
    }

    /// "raised the death toll to 15", "lifts the toll", "put the wounded at 64"
    private func isToll(objectOf verb: Int) -> Bool {
        for k in (verb + 1)..<max(verb + 1, min(verb + 3, chunks.count)) where chunks[k].kind == .noun {
            if isTollNoun(chunks[k]) { return true }
            if text.tokens[chunks[k].tokens.lowerBound].word == words.the, text.tokens[chunks[k].head].isAny(.measure),
                k + 1 < chunks.count, text.tokens[chunks[k + 1].tokens.lowerBound].word == words.at
            {
                return true
            }
        }
        return false
    }

    /// "the death toll", "it"; not "an IT worker".
    private func isTollNoun(_ chunk: Chunk) -> Bool {
        chunk.tokens.contains {
            let token = text.tokens[$0]
            return words.tolls.contains(token.word)
                && (!token.isAny(.pronoun)
                    || chunk.tokens.count == 1
                        && (!token.shape.contains(.allCapitals) || token.shape.contains(.shouted)))
        }
    }

    /// "gave a figure of 16 dead", "issued a toll": what is done with a count is to say it.
    private func givesCount(_ verb: Int) -> Bool {
        guard words.gives.contains(text.tokens[chunks[verb].head].word), verb + 1 < chunks.count,
            chunks[verb + 1].kind == .noun
        else { return false }
        let object = text.tokens[chunks[verb + 1].head]
        // "had given 162 dead"
        return words.counts.contains(object.word) || object.isAny(.speechNoun)
            || isFigure(chunks[verb + 1]) && words.states.contains(text.tokens[chunks[verb].head].word)
    }

    /// "put the crew at seventeen", "puts its losses at ten": what is put at a figure is said.
    private func putsAt(_ verb: Int) -> Bool {
        guard words.puts.contains(text.tokens[chunks[verb].head].word) else { return false }
        for k in (verb + 1)..<max(verb + 1, min(verb + 10, chunks.count)) {
            switch chunks[k].kind {
            case .preposition:
                if text.tokens[chunks[k].tokens.lowerBound].word == words.at, k + 1 < chunks.count,
                    isFigure(chunks[k + 1])
                {
                    return true
                }
            case .verb, .semicolon, .terminal, .subordinator, .relative, .quoteOpen: return false
            default: break
            }
        }
        return false
    }

    /// "the government's figure on Thursday was 212": the noun right before an adverbial is a count.
    private func isBehindCount(_ at: Int) -> Bool {
        var k = at - 1
        while k >= 0, chunks[k].kind == .preposition || chunks[k].kind == .adverb { k -= 1 }
        guard k >= 0, chunks[k].kind == .noun, chunks[k].numeral == nil else { return false }
        return words.counts.contains(text.tokens[chunks[k].head].word)
    }
}
