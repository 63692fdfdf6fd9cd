/// When a sentence says that something happened, whether or not it counts anything.
extension DatedSentence {
    /// A time that a sentence tells.
    struct Told {
        var span: DateSpan
        /// It only began then: "The fighting broke out on Saturday", "since the assault began on Friday".
        var goesOn: Bool
        var words: Range<Int>
        /// From then on: "since the ferry sank on Sunday".
        var isSince = false
        /// Names no happening that began then: "since Friday".
        var isPlainSince = false
        /// The happening is named as known: "Tuesday's earthquake", "The quake struck on Tuesday".
        var isDefinite: Bool
    }

    /// The last time of a happening that the sentence tells.
    func told(_ text: AnalyzedText) -> Told? {
        var found: Told?
        for item in dated where item.role == .happening {
            guard !isOfLaterAct(item, text), let told = told(item, text) else { continue }
            found = told
        }
        return found
    }

    /// "Search work resumed on Wednesday", "Police detained five on Friday": what is done afterwards.
    private func isOfLaterAct(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard let governor = item.governor, !item.expression.isAttributive else { return false }
        return isLaterAct(chunks[governor].head, text)
    }

    /// "resumed", "found", "visited": a verb of what is done after a happening.
    private func isLaterAct(_ verb: Int, _ text: AnalyzedText) -> Bool {
        let words = TimeWords.english
        let word = text.tokens[verb].word
        // "The clash took place yesterday"
        if verb + 1 < text.tokens.count, text.tokens[verb + 1].word == words.place { return false }
        return words.recoveries.contains(word) || words.laterActs.contains(word)
    }

    /// What an expression tells of a happening.
    func told(_ item: Dated, _ text: AnalyzedText, inLead: Bool = false) -> Told? {
        guard let start = item.expression.span.start, !isRecord(item, text) else { return nil }
        let begins = begins(item, text)
        guard begins || tellsHappening(item, text) || inLead && (isOfThing(item, text) || isOfKnown(item, text)) else {
            return nil
        }
        var told = Told(
            span: DateSpan(start, item.expression.span.end), goesOn: false, words: item.expression.tokens,
            isDefinite: item.expression.isAttributive || item.expression.datesWhatFollows
                || hasDefiniteSubject(item, text))
        switch item.expression.shape {
        case .span: told.goesOn = begins
        case .since:
            told.isSince = true
            told.isPlainSince = item.opens == nil && !begins
            told.goesOn = begins || item.opens == nil
        case .until, .shift, .sinceThen, .vague: return nil
        }
        if told.goesOn || told.isPlainSince || item.opens != nil { told.span.end = start }
        return told
    }

    /// Whether an expression dates a happening that the sentence tells: "Tuesday's strike", "The strike was carried
    /// out on Tuesday", and whatever a sentence of attacks, deaths and losses tells.
    private func tellsHappening(_ item: Dated, _ text: AnalyzedText) -> Bool {
        if item.expression.datesWhatFollows,
            let subject = chunks.firstIndex(where: { $0.tokens.lowerBound >= item.expression.tokens.upperBound }),
            let verb = chunks[subject...].prefix(5).first(where: { $0.kind == .verb }),
            text.tokens[verb.head].isAny(.measure) || text.isHappening(verb.head)
        {
            // "a day after churches and hotels were bombed"
            return !text.tokens[verb.head].isAny(.reporting)
                && !TimeWords.english.launches.contains(text.tokens[verb.head].word)
        }
        if item.expression.isAttributive || item.expression.datesWhatFollows {
            return chunks.contains {
                $0.kind == .noun && $0.tokens.upperBound > item.expression.tokens.upperBound
                    && $0.tokens.lowerBound <= item.expression.tokens.upperBound + 1
                    && text.tokens[$0.head].isAny(.happening)
            }
        }
        if let governor = item.governor {
            let head = text.tokens[chunks[governor].head]
            if head.isAny(.reporting) { return false }
            if chunks[governor].verb.contains(.modal) || chunks[governor].verb.contains(.future) { return false }
        }
        return chunks.contains { chunk in
            let head = text.tokens[chunk.head]
            switch chunk.kind {
            case .verb: return (head.isAny(.measure) || text.isHappening(chunk.head)) && !head.isAny(.reporting)
            case .noun:
                return text.isHappening(chunk.head) && !TimeWords.english.lasting.contains(text.lemma(chunk.head))
            default: return false
            }
        }
    }

    /// "The quake struck before dawn on Tuesday"
    private func hasDefiniteSubject(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard let governor = item.governor, governor > 0, chunks[governor - 1].kind == .noun else { return false }
        let subject = chunks[governor - 1]
        return text.tokens[subject.tokens.lowerBound].word == TimeWords.english.the
            && !text.tokens[subject.head].isAny([.person, .body, .role, .pronoun])
    }

    /// "The worst clashes since 2016", "the deadliest since a raid in August": when something was as bad before.
    func isRecord(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard case .since = item.expression.shape else { return false }
        let since = item.opens ?? item.expression.tokens.lowerBound
        guard let before = chunks.last(where: { $0.kind != .adverb && $0.tokens.upperBound <= since }),
            before.kind == .noun || before.kind == .adjective
        else { return false }
        return before.tokens.contains {
            let token = text.tokens[$0]
            return token.isAny(.ordinal) || token.word == TimeWords.english.worst || isSuperlative($0, text)
        }
    }

    /// "the deadliest", "its biggest"; not "in earnest", "the protest".
    private func isSuperlative(_ i: Int, _ text: AnalyzedText) -> Bool {
        guard i > 0, !text.tokens[i].isAny(.noun), text.bytes[text.tokens[i].range].suffix(3).elementsEqual("est".utf8)
        else { return false }
        let before = text.tokens[i - 1]
        return before.word == TimeWords.english.the || before.isAny(.possessive) || before.kind == .possessive
    }

    /// "A cargo plane skidded off the runway on Friday": whatever befalls a thing is what a lead tells.
    private func isOfThing(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard let governor = item.governor, let subject = subject(of: governor) else { return false }
        let verb = text.tokens[chunks[governor].head]
        let people: WordClass = [
            .person, .body, .role, .pronoun, .country, .capital, .party, .speechNoun, .timeUnit, .honorific, .givenName,
        ]
        return (verb.isAny([.past, .participle]) || verb.classes.isUnlisted) && !verb.isAny([.be, .have, .reporting])
            && !isLaterAct(chunks[governor].head, text)
            && text.tokens[subject.tokens].contains { $0.isAny(.noun) }
            && !text.tokens[subject.tokens].contains { $0.isAny(people) }
    }

    /// "The man who opened fire in the town on Sunday had been asked to leave", "bodies from the launch that foundered
    /// four days ago": what a relative clause of the lead tells in the past is what the report is about.
    private func isOfKnown(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard let governor = item.governor, !item.expression.isAttributive,
            let clause = relativeClause(at: item.expression.tokens.lowerBound),
            clause.contains(chunks[governor].tokens.lowerBound),
            let first = chunks.first(where: { $0.kind == .verb && clause.contains($0.tokens.lowerBound) })
        else { return false }
        let verb = text.tokens[first.head]
        return (verb.isAny([.past, .participle]) || verb.classes.isUnlisted)
            && first.verb.isDisjoint(with: [.perfect, .future, .modal])
            && !verb.isAny([.be, .have, .reporting]) && !isLaterAct(first.head, text)
            && !TimeWords.english.succumbs.contains(verb.word)
    }

    /// "On Thursday a clerk went on a rampage", "Early on Saturday officers responded to reports of a shooting": what a
    /// lead opens with is the time of all that it tells, where it tells no later act.
    private func isFrame(_ item: Dated, _ text: AnalyzedText) -> Bool {
        guard let first = chunks.first(where: { $0.kind != .adverb }),
            item.expression.tokens.lowerBound <= first.tokens.upperBound
        else { return false }
        guard let governor = item.governor else { return true }
        return !isLaterAct(chunks[governor].head, text)
    }

    /// The noun chunk that a verb's clause is about: past a relative clause between the two.
    private func subject(of verb: Int) -> Chunk? {
        guard var at = chunks[..<verb].lastIndex(where: { $0.kind == .noun }) else { return nil }
        // "The slope above Ostby gave way"; not "losses in the operation, which began …"
        while at > 1, at + 1 < chunks.count, chunks[at + 1..<verb].allSatisfy({ $0.kind != .relative }),
            chunks[at - 1].kind == .preposition, chunks[at - 2].kind == .noun
        { at -= 2 }
        let near = chunks[at]
        guard let clause = relativeClause(at: near.tokens.lowerBound),
            clause.upperBound <= chunks[verb].tokens.lowerBound
        else { return near }
        return chunks.last { $0.kind == .noun && $0.tokens.upperBound <= clause.lowerBound } ?? near
    }

    /// Whether the happening that an expression dates is the one that its own clause names: "The quake struck on
    /// Tuesday", "fighting on Saturday", "Tuesday's raid"; not "Rescuers dug on Wednesday for survivors of a quake".
    func isOfHappening(_ item: Dated, _ text: AnalyzedText, inLead: Bool = false) -> Bool {
        if inLead, isOfThing(item, text) || isFrame(item, text) || isOfKnown(item, text) { return true }
        if item.expression.isAttributive || item.expression.datesWhatFollows { return true }
        if let governor = item.governor {
            let subject = subject(of: governor)
            if let subject, text.isHappening(subject.head) { return true }
            // "Divers reached the wreck": what is done afterwards.
            let verb = chunks[governor].head
            let word = text.tokens[verb].word
            if isLaterAct(verb, text) || TimeWords.english.succumbs.contains(word) { return false }
            if text.isHappening(verb) || text.tokens[verb].isAny(.measure) { return true }
        }
        let before = chunks.last {
            $0.tokens.upperBound <= item.expression.tokens.lowerBound && $0.kind != .preposition
        }
        return before.map { $0.kind == .noun && text.isHappening($0.head) } ?? false
    }
}

extension AnalyzedText {
    /// Whether a token names a happening, or tells one as a verb: "march", "marched"; not a truce, which does no harm.
    func isHappening(_ token: Int) -> Bool {
        guard !TimeWords.english.truces.contains(lemma(token)) else { return false }
        return tokens[token].isAny(.happening)
            || tokens[token].isAny(.verb) && lexicon[lemma(token)].classes.contains(.happening)
    }
}
