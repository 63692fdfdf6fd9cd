/// What the words of a sentence tell of how it hangs on the report before it.
struct Leaning {
    let mention: Mention
    let view: ChunkedSentence

    /// Its words lean on the sentence before, whoever speaks there: a figure with no noun ("At least 200 have been
    /// wounded"), "another", "others", "they", "that brings".
    var leans: Bool {
        let first = view.sentence.tokens.lowerBound
        let tokens = view.text.tokens
        if Self.pointers.contains(tokens[first].word) { return true }
        // "Of those, 927 were children", "With these, 26 have died"
        if tokens[first].isAny(.preposition), first + 1 < view.sentence.tokens.upperBound,
            [CueWord.those, CueWord.these, CueWord.them, CueWord.this].contains(tokens[first + 1].word),
            view.isNoun(1), view.chunks[1].tokens.count == 1
        {
            return true
        }
        if tellsToll || isShifted || tellsOfVictims || isTotal || isOfKnown { return true }
        // "It includes four bodies that": the count told before.
        if view.isNoun(0), view.kind(1) == .verb, view.text.lemma(view.chunks[1].head) == CueWord.include {
            return true
        }
        // The figure stands before the clause's verb, and leans on what was counted before.
        guard mention.span.lowerBound - first <= 2 else { return false }
        if tokens[first].word == CueWord.another || mention.numeral.isNone { return true }
        if mention.span.lowerBound > first {
            let before = tokens[mention.span.lowerBound - 1].word
            if before == CueWord.another || before == CueWord.further { return true }
            // "The five were captured in May": what is known already, told as background.
            if before == CueWord.the { return false }
            guard tokens[first].isAny([.determiner, .conjunction]) else { return false }
        }
        // "A group of 912 gave itself up": something new.
        if tokens[first].isAny(.indefinite) { return false }
        return isElliptic
    }

    /// It tells on what happened, without anybody new who does it: "Two trucks were destroyed", "27 men surrendered".
    /// Where the sentence before opened a report ("according to X, …"), that report goes on.
    var narrates: Bool {
        let first = view.text.tokens[view.sentence.tokens.lowerBound].word
        guard !Self.turns.contains(first), let verb = view.chunks.indices.first(where: { view.isFinite($0) }) else {
            return false
        }
        // "When the bomb went off, 30 people …"
        if view.kind(0) == .subordinator { return false }
        // "Aircraft had dropped 220 tents": the past of his report.
        if view.text.tokens[view.chunks[verb].tokens.lowerBound].word == CueWord.had { return true }
        if view.chunks[verb].verb.contains(.passive) || happens(verb) { return true }
        return (0..<verb).contains { i in
            guard let numeral = view.chunks[i].numeral else { return false }
            return view.hasFigure(i) && !view.numerals[numeral].isNone && view.kind(i - 1) != .preposition
        }
    }

    /// "Eleven men were wounded and four were missing": who else came to harm in what was told before, with no day of
    /// its own, is known from whoever told it.
    var tellsHarm: Bool {
        guard narrates, Self.harms.contains(mention.measure),
            let verb = view.chunks.indices.first(where: { view.isFinite($0) }),
            view.chunks.prefix(verb).allSatisfy({ $0.kind != .preposition && $0.kind != .comma })
        else { return false }
        let first = view.text.tokens[view.chunks[verb].tokens.lowerBound]
        let isPast = first.isAny(.past) || Self.pasts.contains(first.word)
        return isPast && !first.isAny(.have) && !view.chunks.indices.contains { view.isTime($0) }
    }

    private static let harms: [Measure] = [.killed, .wounded, .casualties, .missing, .detained]
    private static let pasts = WordSet(["was", "were"].map(CueWord.find))

    /// "The blast shattered windows": the happening goes on; "The attack came after 70 rockets" sets it among others.
    private func happens(_ verb: Int) -> Bool {
        guard verb > 0, view.isNoun(verb - 1), view.head(verb - 1).isAny(.happening),
            view.text.tokens[view.chunks[verb - 1].tokens.lowerBound].word == CueWord.the
        else { return false }
        return view.chunks[verb].verb.isDisjoint(with: [.perfect, .copula])
            && !Self.relating.contains(view.text.lemma(view.chunks[verb].head))
    }

    /// "since 2011", "in May 1980": what happened long before is told by the outlet.
    var isBackground: Bool {
        for i in view.chunks.indices {
            // Only what the main clause tells: not "…, the highest number since 2011".
            if view.kind(i) == .comma, view.kind(i + 1) == .relative { return false }
            for t in view.chunks[i].tokens {
                let token = view.text.tokens[t]
                if view.text.isYear(token) { return true }
                if token.word == CueWord.since { return true }
            }
        }
        return false
    }

    /// No noun is written after the number: "Another 32 were", "Five survived".
    var isElliptic: Bool {
        let chunk = view.chunk(at: mention.numeral.tokens.upperBound - 1)
        let next = mention.numeral.tokens.upperBound
        guard next < view.sentence.tokens.upperBound else { return false }
        if view.text.tokens[next].word == CueWord.others { return true }
        return view.chunks[chunk].tokens.upperBound <= next && view.kind(chunk + 1) == .verb
    }

    /// "It had treated 41 in all": a pronoun before a past perfect keeps to the speaker and the time of his report.
    private var isShifted: Bool {
        guard view.isPronoun(0), view.kind(1) == .verb, view.chunks[1].verb.contains(.perfect) else { return false }
        return view.text.tokens[view.chunks[1].tokens.lowerBound].word == CueWord.had
    }

    /// "Government casualties were 12 dead and 29 wounded": a count goes on with a count.
    private var tellsToll: Bool {
        guard view.isNoun(0), view.kind(1) == .verb, view.chunks[1].verb.contains(.copula),
            mention.span.lowerBound >= view.chunks[1].tokens.upperBound
        else { return false }
        return ReportingWords.english.tollNouns.contains(view.head(0).word)
    }

    /// "On Monday night it was 1,583": the number told before.
    private var isTotal: Bool {
        let own = view.chunk(at: mention.span.lowerBound)
        return own >= 2 && view.word(own - 2) == CueWord.it && view.isPronoun(own - 2) && view.kind(own - 1) == .verb
            && view.chunks[own - 1].verb.contains(.copula)
            && mention.numeral.tokens.upperBound >= view.chunks[own].tokens.upperBound
    }

    /// "Nearly 700 of the deaths", "Five other passengers", "the remaining six": of those told of before.
    private var isOfKnown: Bool {
        let tokens = view.text.tokens
        let first = mention.span.lowerBound
        let own = view.chunk(at: first)
        guard !(0..<own).contains(where: { view.kind($0) == .verb }) else { return false }
        let next = mention.numeral.tokens.upperBound
        if next < view.sentence.tokens.upperBound, Self.others.contains(tokens[next].word) { return true }
        if first > view.sentence.tokens.lowerBound, Self.others.contains(tokens[first - 1].word) { return true }
        guard view.word(own + 1) == CueWord.of, view.isNoun(own + 2),
            [CueWord.the, CueWord.those, CueWord.these, CueWord.them].contains(view.word(own + 2))
        else { return false }
        return view.head(own + 2).isAny([.measure, .pronoun])
            || ReportingWords.english.tollNouns.contains(view.head(own + 2).word)
    }

    private static let others: WordSet = [CueWord.find("other"), CueWord.others, CueWord.find("remaining")]

    /// "A woman was among those killed": some of those told of before.
    private var tellsOfVictims: Bool {
        view.chunks.indices.contains { i in
            i > 0 && view.kind(i) == .preposition && (view.word(i) == Self.among || view.word(i) == Self.amongst)
                && view.isNoun(i + 1) && !view.hasFigure(i + 1)
                && (view.head(i + 1).isAny(.measure) || view.word(i + 1) == CueWord.those)
        }
    }

    private static let among = CueWord.find("among")
    private static let amongst = CueWord.find("amongst")
    private static let pointers: WordSet = [
        CueWord.they, CueWord.that, CueWord.this, CueWord.these, CueWord.those, CueWord.others, CueWord.another,
    ]
    /// What sets happenings in order.
    private static let relating = WordSet(["come", "follow", "mark", "bring", "precede", "coincide"].map(CueWord.find))
    /// What turns to something else.
    private static let turns = WordSet(
        ["but", "however", "yet", "meanwhile", "elsewhere", "separately", "nevertheless", "still"].map(CueWord.find))
}

extension AnalyzedText {
    /// Whether a token is the address of a site: "example.org".
    func isAddress(_ token: Token) -> Bool {
        token.kind == .symbol && token.range.count > 3 && (0x41...0x7A).contains(bytes[Int(token.start)])
    }

    /// Whether a number token is written like a year: 1900 to 2099.
    func isYear(_ token: Token) -> Bool {
        guard token.kind == .number, token.range.count == 4 else { return false }
        let start = Int(token.start)
        let century = (bytes[start], bytes[start + 1])
        guard century == (0x31, 0x39) || century == (0x32, 0x30) else { return false }
        return (0x30...0x39).contains(bytes[start + 2]) && (0x30...0x39).contains(bytes[start + 3])
    }
}
