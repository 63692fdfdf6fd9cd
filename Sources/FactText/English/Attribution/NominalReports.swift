/// Finds reports that a noun tells: "a statement by the company that 11 people had been hurt", "the union's claim
/// of 5,000 marchers".
struct NominalReports {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    init(view: ChunkedSentence) { self.view = view }

    /// The acts of a sentence whose verb is a noun. What is denied there, and what `others` tell, is theirs.
    func acts(besides others: [SpeechAct]) -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for i in view.chunks.indices where view.isNoun(i) && isStatement(i) {
            guard let (source, end) = owner(i) ?? came(i) else { continue }
            let cue = view.chunks[i].head
            let isTold = others.contains {
                $0.modality == .denied && $0.cue.upperBound <= cue || $0.cue.contains(cue)
            }
            if isTold { continue }
            // "has said in court filings that": how it was said.
            if view.word(i - 1) == CueWord.in, others.contains(where: { $0.cue.upperBound == view.chunks[i - 1].head })
            {
                continue
            }
            let next = end + 1
            let tells =
                view.word(next) == CueWord.that && view.kind(next) != .noun
                || view.word(next) == CueWord.of && view.hasFigure(next + 1)
                || view.word(i - 1) != CueWord.that && view.kind(next) == .verb
                    && view.chunks[next].verb.contains(.copula)
                    && view.word(next + 1) == CueWord.that && view.kind(next + 1) != .noun
            guard tells else { continue }
            acts.append(
                SpeechAct(
                    cue: cue..<(cue + 1), source: source, side: .after, rule: "somebody's statement",
                    start: view.chunks[next].tokens.lowerBound, limit: limit(next)))
        }
        return acts
    }

    /// "Word came from the coroner on Friday that nine had died"
    private func came(_ i: Int) -> (Range<Int>, Int)? {
        guard view.kind(i + 1) == .verb, Self.coming.contains(view.text.lemma(view.chunks[i + 1].head)),
            view.word(i + 2) == CueWord.from, view.isNoun(i + 3), view.canSpeak(i + 3)
        else { return nil }
        let phrase = SourcePhrase(view: view, takesClauses: false).after(i + 3)
        var end = phrase.upperBound
        while view.isTime(end + 1) || view.kind(end + 1) == .preposition && view.isTime(end + 2) { end += 1 }
        return (view.tokens(phrase), end)
    }

    private static let coming = WordSet(
        ["come", "arrive", "emerge", "filter", "reach", "leak", "trickle"].map(CueWord.find))

    /// "The ministry made the following announcement: …", "The charity had a different arithmetic: 13 were hit", "The
    /// president took a parting shot: “…”".
    func announcements() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for colon in view.chunks.indices.dropFirst(2) where view.kind(colon) == .colon {
            guard view.kind(colon + 1) == .quoteOpen || isAnnounced(colon - 1), let verb = mainVerb(before: colon)
            else {
                continue
            }
            let finder = SubjectFinder(view: view, lastSource: nil, mainSource: nil)
            guard let subject = finder.subject(of: verb, []), subject.canSpeak else { continue }
            acts.append(
                SpeechAct(
                    cue: view.chunks[colon].tokens, source: subject.source, side: .after,
                    rule: "announces with a colon",
                    opensReport: true, start: view.chunks[colon].tokens.upperBound))
        }
        return acts
    }

    private func isAnnounced(_ i: Int) -> Bool {
        guard view.isNoun(i), !view.hasFigure(i) else { return false }
        let noun = view.head(i)
        return noun.isAny(.speechNoun) || words.statementNouns.contains(noun.word)
            || words.tollNouns.contains(noun.word)
            || words.versions.contains(noun.word)
    }

    /// The main verb before a colon: the first with a tense outside clauses with "which", and no bare participle.
    private func mainVerb(before colon: Int) -> Int? {
        let verbs = (1..<max(colon, 1)).filter { i in
            view.isFinite(i) && !view.chunks[i].verb.contains(.gerund)
                && !isInClause(i)
        }
        return verbs.first { !SourcePhrase(view: view).isReduced($0) } ?? verbs.first
    }

    /// Inside a clause with "which" or "when" that no comma has closed.
    private func isInClause(_ i: Int) -> Bool {
        guard let opener = (0..<i).last(where: { view.kind($0) == .relative || view.kind($0) == .subordinator }) else {
            return false
        }
        return !(opener..<i).contains { view.kind($0) == .comma }
    }

    private func isStatement(_ i: Int) -> Bool {
        let head = view.head(i)
        // "told Fox News that": a name.
        guard head.classes.isDisjoint(with: [.body, .role, .outlet]), !head.isCapitalized else { return false }
        return words.statementNouns.contains(head.word) || head.isAny(.speechNoun)
    }

    /// Whose statement it is, and the last chunk of the phrase.
    private func owner(_ i: Int) -> (Range<Int>, Int)? {
        let tokens = view.chunks[i].tokens
        if let mark = tokens.last(where: { view.text.tokens[$0].kind == .possessive }), mark > tokens.lowerBound {
            let owner = view.text.tokens[mark - 1]
            // "last year's report that", "the town's fear"
            guard
                owner.isCapitalized
                    || owner.classes.isDisjoint(with: [
                        .timeUnit, .weekday, .month, .timeAdverb, .happening, .placeNoun,
                    ])
            else { return nil }
            return (tokens.lowerBound..<mark, i)
        }
        // "a Daily Mail report that", "Georgian reports of"
        let modifiers = tokens.lowerBound..<view.chunks[i].head
        if let last = modifiers.last, isMaker(view.text.tokens[last]) {
            return (tokens, i)
        }
        let isMedium = [CueWord.in, CueWord.on].contains(view.word(i + 1)) && Claimants(view: view).isMedium(i + 2)
        guard isMedium || view.word(i + 1) == CueWord.by || view.word(i + 1) == CueWord.from, view.isNoun(i + 2),
            view.canSpeak(i + 2)
        else { return nil }
        let phrase = SourcePhrase(view: view, takesClauses: false).after(i + 2)
        return (view.tokens(phrase), phrase.upperBound)
    }

    private func isMaker(_ token: Token) -> Bool {
        if token.isAny([.outlet, .body, .party, .demonym, .role]) { return true }
        return token.isCapitalized
            && token.classes.isDisjoint(with: [.determiner, .adjective, .place, .country, .capital, .weekday, .month])
    }

    /// What the statement says ends where the main clause goes on: at the second verb with a tense.
    private func limit(_ start: Int) -> Int {
        var verbs = 0
        var j = start + 1
        while let kind = view.kind(j), kind != .semicolon {
            if view.isFinite(j), view.kind(j - 1) != .conjunction, view.kind(j - 1) != .relative { verbs += 1 }
            if verbs == 2 { return view.chunks[j].tokens.lowerBound }
            j += 1
        }
        return .max
    }
}
