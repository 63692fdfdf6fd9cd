/// Finds what an outlet adds in passing inside somebody's report.
///
/// Supplements, the appositives and the clauses that a comma sets off, are the writer's own sooner than the
/// speaker's where they tell of something else: how big a place is, what happened there long before.
enum Aside {
    /// Whether a mention is such an addition to what `act` tells.
    static func isAside(_ mention: Mention, to act: SpeechAct, _ view: ChunkedSentence) -> Bool {
        guard !Quotation.isInside(mention.span.lowerBound, view.sentence, view.text) else { return false }
        let own = view.chunk(at: mention.span.lowerBound)
        return isSizeOfPlace(own, view) || act.side == .after && isOldStory(own, act, view)
    }

    /// "In Lake Charles, a city of 78,000, the mayor said"
    private static func isSizeOfPlace(_ own: Int, _ view: ChunkedSentence) -> Bool {
        // "voters in the district, home to 710,000 people,"
        if view.word(own - 1) == CueWord.to, view.word(own - 2) == CueWord.home,
            view.kind(own - 3) == .comma
                || view.kind(own - 4) == .comma && [.adverb, .subordinator].contains(view.kind(own - 3))
        {
            return true
        }
        // "the enclave that has about 120,000 people", "the island, which has 900 inhabitants"
        if view.kind(own - 1) == .verb, view.head(own - 1).isAny(.have), view.chunks[own - 1].tokens.count == 1,
            view.kind(own - 2) == .relative
        {
            let noun = view.kind(own - 3) == .comma ? own - 4 : own - 3
            if view.isNoun(noun), view.head(noun).isAny([.placeNoun, .place]) { return true }
        }
        // "The city, of 49,000 people,"
        if view.word(own - 1) == CueWord.of, view.kind(own - 2) == .comma, view.head(own - 3).isAny(.placeNoun) {
            return true
        }
        guard view.word(own - 1) == CueWord.of, view.isNoun(own - 2), view.kind(own - 3) == .comma,
            view.head(own - 2).isAny(.placeNoun)
        else { return false }
        return view.text.tokens[view.chunks[own - 2].tokens.lowerBound].isAny(.indefinite)
    }

    /// "…, where on 30 April gunmen killed seven": a clause with "where" or "which" and a date of its own.
    private static func isOldStory(_ own: Int, _ act: SpeechAct, _ view: ChunkedSentence) -> Bool {
        var i = own - 1
        while i > 0, view.chunks[i].tokens.lowerBound >= act.cue.upperBound {
            if view.kind(i) == .semicolon { return false }
            // "its troops, which came in December, had killed 200": the clause with "which" is over.
            if view.kind(i) == .comma, view.isFinite(i + 1) { return false }
            // "a repeat of 1953, when a gale drowned 1,836"
            if view.word(i) == CueWord.when, view.kind(i - 1) == .comma, isDate(i - 2, view) { return true }
            let isRelative = view.kind(i) == .relative || view.word(i) == CueWord.where
            if isRelative, view.kind(i - 1) == .comma || view.word(i - 2) == CueWord.which {
                // "…, which brought its toll to 834 since fighting erupted on 27 September": up to now.
                return (i..<view.chunks.count).prefix { view.kind($0) != .comma || $0 < own }
                    .prefix { view.word($0) != CueWord.since }.contains { isDate($0, view) }
            }
            i -= 1
        }
        return false
    }

    private static func isDate(_ i: Int, _ view: ChunkedSentence) -> Bool {
        view.chunks[i].tokens.contains { t in
            let token = view.text.tokens[t]
            return token.isAny(.month) && !token.isAny(.modal) || view.text.isYear(token)
        }
    }
}
