/// Finds the words that leave a figure open: a modal verb, "feared", "expected to", "at risk of".
enum Doubt {
    private static let words = ReportingWords.english

    /// The words that make a mention possible instead of told as fact; `nil` = none.
    static func tokens(about mention: Mention, _ view: ChunkedSentence) -> Range<Int>? {
        // "20 feared dead": one noun phrase in a headline.
        for t in mention.numeral.tokens.upperBound..<max(mention.span.upperBound, mention.numeral.tokens.upperBound)
        where isDoubtful(t, view) && !isPropensity(t, view) { return t..<(t + 1) }
        let own = view.chunk(at: mention.numeral.tokens.upperBound - 1)
        for t in view.chunks[own].tokens
        where t >= mention.numeral.tokens.upperBound && isDoubtful(t, view)
            && !isPropensity(t, view)
        {
            return t..<(t + 1)
        }
        // "presumably between 36 and 40"
        if view.kind(own - 1) == .adverb, isDoubtful(view.chunks[own - 1].head, view) {
            return view.chunks[own - 1].tokens
        }
        for i in governing(mention, view) {
            if let tokens = doubt(in: i, view) { return tokens }
        }
        return nil
    }

    /// "likely voters": a bent of those counted, not a doubt about their number.
    private static func isPropensity(_ t: Int, _ view: ChunkedSentence) -> Bool {
        guard view.text.tokens[t].word == CueWord.likely, t + 1 < view.sentence.tokens.upperBound else { return false }
        return NounTable.table[view.text.tokens[t + 1].word].group != nil
    }

    /// "cancelled due to 12 accidents" gives the cause, "due from Ohio" looks ahead.
    private static func isDoubtful(_ t: Int, _ view: ChunkedSentence) -> Bool {
        let word = view.text.tokens[t].word
        guard words.doubtful.contains(word) else { return false }
        guard word == CueWord.due, t + 1 < view.sentence.tokens.upperBound else { return true }
        return view.text.tokens[t + 1].word != CueWord.to || view.kind(view.chunk(at: t + 1)) == .verb
    }

    /// The chunks whose verbs govern the mention: those of its predicate, and the verb next to the figure.
    private static func governing(_ mention: Mention, _ view: ChunkedSentence) -> [Int] {
        let own = view.chunk(at: mention.span.lowerBound)
        // "putting 2,000 jobs at risk"
        var result = isRisk(own + 2, view) ? [own + 2] : []
        if let predicate = mention.predicate, view.sentence.tokens.contains(predicate.lowerBound),
            !isApart(predicate, mention, view)
        {
            var i = view.chunk(at: predicate.lowerBound)
            result.append(i)
            // "are feared dead", "are at risk of being driven", "are expected to land"
            while i - 1 > own || i - 1 >= 0 && i < own, chains(i - 1, view), result.count < 7 {
                i -= 1
                result.append(i)
            }
        }
        let left = verb(before: own, view)
        // "said 30 would be filled": the clause's own verb comes after.
        if let left, left == own - 1, reports(left, view), let right = verb(after: own, view), view.isFinite(right),
            !(own..<right).contains(where: { view.kind($0) == .conjunction || view.kind($0) == .comma })
        {
            result.append(right)
        }
        if let left {
            if left == own - 1, Self.expectations.contains(view.text.lemma(view.chunks[left].head)) { return [left] }
            // "would only say that nine had died"
            if !isSaid(left, view) { result.append(left) }
            // "will close two plants and cut 900 jobs": one modal for both.
            if let shared = verb(coordinatedWith: left, view) {
                result.append(shared)
                if view.chunks[shared].verb.contains(.infinitive), shared > 0 { result.append(shared - 1) }
            }
            // "expects to shed 8,000": the verb before the infinitive.
            if view.chunks[left].verb.contains(.infinitive), left > 0 {
                if plans(left - 1, view) { return [left - 1] }
                result.append(left - 1)
            }
        } else if let right = verb(after: own, view) {
            result.append(right)
            if view.kind(right + 1) == .adjective || view.kind(right + 1) == .verb { result.append(right + 1) }
            if view.kind(right + 1) == .preposition { result += [right + 2] }
        }
        return result
    }

    /// "They expect 9,000; 6,500 have come": the measure of the figure before, across a semicolon.
    private static func isApart(_ predicate: Range<Int>, _ mention: Mention, _ view: ChunkedSentence) -> Bool {
        guard predicate.upperBound < mention.span.lowerBound else { return false }
        return (predicate.upperBound..<mention.span.lowerBound).contains { view.text.tokens[$0].kind == .semicolon }
    }

    /// "The airline plans to hire": a verb that looks like a noun.
    private static func plans(_ i: Int, _ view: ChunkedSentence) -> Bool {
        guard view.isNoun(i), let last = view.chunks[i].tokens.last else {
            return false
        }
        return view.text.tokens[last].isAny(.thirdPerson)
            && words.frames[Int(view.text.tokens[last].word)].contains(.possible)
    }

    private static func chains(_ i: Int, _ view: ChunkedSentence) -> Bool {
        switch view.kind(i) {
        case .verb, .adjective, .adverb: return true
        case .preposition: return true
        case .noun: return isRisk(i, view)
        default: return false
        }
    }

    /// The verb whose object the mention is, in the same clause.
    private static func verb(before own: Int, _ view: ChunkedSentence) -> Int? {
        var i = own - 1
        while let kind = view.kind(i) {
            switch kind {
            case .verb: return i
            case .comma, .semicolon, .colon, .dash, .subordinator, .relative, .terminal, .quoteOpen, .quoteClose:
                return nil
            // "would recall its cars after three deaths": what went before has happened.
            case .preposition where Words.clausal.contains(view.word(i)): return nil
            default: i -= 1
            }
        }
        return nil
    }

    private static func isSaid(_ i: Int, _ view: ChunkedSentence) -> Bool {
        view.chunks[i].verb.contains(.modal) && !view.chunks[i].verb.contains(.perfect)
            && words.frames[Int(view.head(i).word)].isSuperset(of: .say) && view.kind(i + 1) == .noun
            && ReportingObjects(view: view).object(of: i) == .clause
    }

    private static func reports(_ i: Int, _ view: ChunkedSentence) -> Bool {
        !words.frames[Int(view.head(i).word)].isDisjoint(with: [.say, .tell])
            && view.chunks[i].verb.contains(.finite)
    }

    /// The modal or infinitive verb before a conjunction that a base form goes on with.
    private static func verb(coordinatedWith i: Int, _ view: ChunkedSentence) -> Int? {
        guard view.kind(i - 1) == .conjunction, view.chunks[i].tokens.count == 1, view.head(i).isAny(.baseForm),
            let first = verb(before: i - 1, view)
        else { return nil }
        return view.chunks[first].verb.isDisjoint(with: [.modal, .infinitive]) ? nil : first
    }

    private static func verb(after own: Int, _ view: ChunkedSentence) -> Int? {
        var i = own + 1
        while let kind = view.kind(i) {
            switch kind {
            case .verb: return i
            case .semicolon, .colon, .dash, .subordinator, .terminal: return nil
            case .comma where view.kind(i + 1) != .relative && view.kind(i + 1) != .preposition: return nil
            default: i += 1
            }
        }
        return nil
    }

    private static func doubt(in i: Int, _ view: ChunkedSentence) -> Range<Int>? {
        guard view.chunks.indices.contains(i) else { return nil }
        let chunk = view.chunks[i]
        if isRisk(i, view) || plans(i, view) && view.kind(i + 1) == .verb { return chunk.tokens }
        // "8,000 people were to be moved"
        if chunk.kind == .verb, chunk.verb.contains(.copula), chunk.verb.contains(.finite), view.kind(i + 1) == .verb,
            view.chunks[i + 1].verb.contains(.infinitive), !view.chunks[i + 1].verb.contains(.perfect)
        {
            return view.chunks[i].tokens.lowerBound..<view.chunks[i + 1].tokens.upperBound
        }
        // "we expect 5,000"
        if chunk.kind == .verb, chunk.verb.isDisjoint(with: [.passive, .perfect]), view.hasFigure(i + 1),
            Self.expectations.contains(view.text.lemma(chunk.head))
        {
            return chunk.tokens
        }
        if chunk.kind == .verb, view.kind(i + 1) == .verb, view.chunks[i + 1].verb.contains(.infinitive),
            words.frames[Int(view.text.tokens[chunk.head].word)].contains(.possible)
        {
            return chunk.tokens
        }
        for t in chunk.tokens {
            let token = view.text.tokens[t]
            if isDoubtful(t, view) { return t..<(t + 1) }
            // "would speak of no more than 19": whoever speaks will not say more.
            if Self.speaking.contains(view.text.lemma(chunk.head)) { continue }
            // "it should have read 54"
            if token.word == Self.should, chunk.verb.contains(.perfect) { continue }
            if token.word == CueWord.could, Self.perceptions.contains(view.text.lemma(chunk.head)) { continue }
            if token.isAny(.modal), !isDate(t, view), chunk.kind == .verb, Self.modals.contains(token.word),
                !chunk.verb.contains(.negated) || chunk.verb.contains(.future)
            {
                return t..<(t + 1)
            }
        }
        return nil
    }

    /// "14 MAY"
    private static func isDate(_ t: Int, _ view: ChunkedSentence) -> Bool {
        let tokens = view.text.tokens
        guard tokens[t].shape.contains(.capitalized) || tokens[t].shape.contains(.shouted) else { return false }
        if tokens[t].isAny(.month), t > 0, tokens[t - 1].isAny(.preposition) { return true }
        return tokens[t].isAny(.month)
            && (t > 0 && tokens[t - 1].kind == .number || t + 1 < tokens.count && tokens[t + 1].kind == .number)
    }

    private static func isRisk(_ i: Int, _ view: ChunkedSentence) -> Bool {
        guard view.kind(i) == .noun else { return false }
        let word = view.head(i).word
        return word != Lexicon.unknown && word == CueWord.risk
    }

    private static let expectations = WordSet(
        ["expect", "fear", "predict", "forecast", "project", "anticipate", "foresee", "envisage"].map(CueWord.find))
    /// "could identify 109 wrecks": was able to.
    private static let perceptions = WordSet(
        ["see", "hear", "identify", "confirm", "verify", "find", "count", "establish", "document", "make out", "trace"]
            .map(CueWord.find))
    private static let speaking = WordSet(
        ["say", "speak", "confirm", "admit", "acknowledge", "concede", "tell", "give", "comment", "disclose", "reveal"]
            .map(CueWord.find))
    private static let should = CueWord.find("should")
    private static let modals = WordSet(
        ["may", "might", "could", "would", "will", "shall", "should", "wouldn't", "won't"].map(CueWord.find))
}
