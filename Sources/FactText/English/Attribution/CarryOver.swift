/// Whether a sentence without a speaker of its own goes on with the report of the sentence before.
///
/// It does where its words lean on that sentence: a figure with no noun ("At least 200 have been wounded"),
/// "another", "others", "they", "that brings". A new subject of its own is the outlet's voice again.
enum CarryOver {
    static func goesOn(_ mention: Mention, _ view: ChunkedSentence) -> Bool {
        guard !isBackground(view) else { return false }
        let first = view.sentence.tokens.lowerBound
        let tokens = view.text.tokens
        let opening = tokens[first].word
        if [CueWord.they, CueWord.that, CueWord.this, CueWord.these, CueWord.those, CueWord.others, CueWord.another]
            .contains(opening)
        {
            return true
        }
        // "Of those, 927 were children"
        if opening == CueWord.of, first + 1 < view.sentence.tokens.upperBound,
            [CueWord.those, CueWord.these, CueWord.them].contains(tokens[first + 1].word)
        {
            return true
        }
        if tellsToll(mention, view) { return true }
        // "It includes four bodies that": the count told before.
        if view.isNoun(0), view.kind(1) == .verb, view.text.lemma(view.chunks[1].head) == CueWord.include {
            return true
        }
        // The figure stands before the clause's verb, and leans on what was counted before.
        guard mention.span.lowerBound - first <= 2 else { return false }
        if opening == CueWord.another || mention.numeral.isNone { return true }
        if mention.span.lowerBound > first {
            let before = tokens[mention.span.lowerBound - 1].word
            if before == CueWord.another { return true }
            if before == CueWord.further { return true }
            // "The five were captured in May": what is known already, told as background.
            if before == CueWord.the { return false }
            guard tokens[first].isAny([.determiner, .conjunction]) else { return false }
        }
        // "A group of 912 gave itself up": something new.
        if tokens[first].isAny(.indefinite) { return false }
        return isElliptic(mention, view)
    }

    /// "Government casualties were 12 dead and 29 wounded": a count goes on with a count.
    private static func tellsToll(_ mention: Mention, _ view: ChunkedSentence) -> Bool {
        guard view.isNoun(0), view.kind(1) == .verb, view.chunks[1].verb.contains(.copula),
            mention.span.lowerBound >= view.chunks[1].tokens.upperBound
        else { return false }
        return ReportingWords.english.tollNouns.contains(view.head(0).word)
    }

    /// No noun is written after the number: "Another 32 were", "Five survived".
    private static func isElliptic(_ mention: Mention, _ view: ChunkedSentence) -> Bool {
        let chunk = view.chunk(at: mention.numeral.tokens.upperBound - 1)
        let next = mention.numeral.tokens.upperBound
        guard next < view.sentence.tokens.upperBound else { return false }
        if view.text.tokens[next].word == CueWord.others { return true }
        return view.chunks[chunk].tokens.upperBound <= next && view.kind(chunk + 1) == .verb
    }

    /// "since 2011", "in May 1980": what happened long before is told by the outlet.
    private static func isBackground(_ view: ChunkedSentence) -> Bool {
        for i in view.sentence.tokens {
            let token = view.text.tokens[i]
            if token.word == CueWord.since { return true }
            if token.kind == .number, token.range.count == 4, view.text.isYear(token) { return true }
        }
        return false
    }
}

extension AnalyzedText {
    /// Whether a number token is written like a year: 1900 to 2099.
    func isYear(_ token: Token) -> Bool {
        guard token.kind == .number, token.range.count == 4 else { return false }
        let start = Int(token.start)
        let century = (bytes[start], bytes[start + 1])
        guard century == (0x31, 0x39) || century == (0x32, 0x30) else { return false }
        return (0x30...0x39).contains(bytes[start + 2]) && (0x30...0x39).contains(bytes[start + 3])
    }
}
