/// Finds sources named without a verb: "according to X", "per X", "by X's count", "in the words of X".
struct SourcePrepositions {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    init(view: ChunkedSentence) { self.view = view }

    /// The acts of a sentence that have no verb.
    func acts() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        let cue = CueWord.according
        for t in view.sentence.tokens where view.text.tokens[t].word == cue {
            if let act = according(t) { acts.append(act) }
        }
        for i in view.chunks.indices {
            if view.word(i) == Self.if, let act = believed(i) { acts.append(act) }
            guard view.kind(i) == .preposition else { continue }
            let word = view.word(i)
            if word == CueWord.per {
                if let act = per(i) { acts.append(act) }
            } else if word == CueWord.by || word == CueWord.on && isPossessor(i + 1) {
                if let act = account(i) { acts.append(act) }
            } else if word == CueWord.in, let act = inTheWords(i) {
                acts.append(act)
            } else if Self.bases.contains(word), isSetOff(i), let act = account(i) {
                acts.append(act)
            }
        }
        return acts
    }

    private func according(_ token: Int) -> SpeechAct? {
        let i = view.chunk(at: token)
        guard token + 1 < view.sentence.tokens.upperBound, view.text.tokens[token + 1].word == CueWord.to else {
            return nil
        }
        let first = view.chunk(at: token + 1) + 1
        if view.kind(first) == .relative, view.kind(i - 1) == .comma, view.isNoun(i - 2) {
            // "reports in the daily La Republica, according to which"
            let phrase = SourcePhrase(view: view)
            let named = phrase.before(i - 2)
            return SpeechAct(
                cue: token..<(token + 2), source: view.tokens(phrase.speaker(named)), side: .after,
                rule: "according to which")
        }
        guard view.isNoun(first) else { return nil }
        // "separated them according to religion": no more than a noun for a thing.
        if view.chunks[first].tokens.count == 1, !view.canSpeak(first), view.head(first).isAny(.noun),
            !view.head(first).isAny(.plural), !view.head(first).isCapitalized
        {
            return nil
        }
        var phrase = SourcePhrase(view: view).speaker(SourcePhrase(view: view).after(first))
        // "According to Yett, the goal was": in front of its clause an apposition has a comma on both sides.
        if i == 0, view.kind(phrase.upperBound + 1) != .comma,
            let comma = (phrase.lowerBound...phrase.upperBound).first(where: { view.kind($0) == .comma }),
            comma > phrase.lowerBound
        {
            phrase = phrase.lowerBound...(comma - 1)
        }
        var source = view.tokens(phrase)
        // "to state media": read as a verb, the first word went with "to".
        if source.lowerBound > token + 2, phrase.lowerBound == first { source = (token + 2)..<source.upperBound }
        let side = token > view.chunks[i].tokens.lowerBound ? SpeechAct.Side.around : side(i)
        return SpeechAct(
            cue: token..<(token + 2), source: source, side: side, rule: "according to",
            opensReport: side == .after && i == 0)
    }

    /// "if the army is to be believed", "if the army's figures can be trusted"
    private func believed(_ i: Int) -> SpeechAct? {
        guard view.isNoun(i + 1), view.canSpeak(i + 1) || view.head(i + 1).isAny(.speechNoun),
            let verb = (i + 2..<min(i + 6, view.chunks.count)).last(where: {
                view.kind($0) == .verb && Self.trusting.contains(view.text.lemma(view.chunks[$0].head))
            }), !(i..<verb).contains(where: { view.kind($0) == .comma })
        else { return nil }
        let tokens = view.chunks[i + 1].tokens
        let mark = tokens.last { view.text.tokens[$0].kind == .possessive }
        let source = mark.map { tokens.lowerBound..<$0 } ?? view.tokens(SourcePhrase(view: view).after(i + 1))
        return SpeechAct(
            cue: view.chunks[verb].tokens, source: source, side: side(i), rule: "if somebody is to be believed")
    }

    private static let `if` = CueWord.find("if")
    private static let trusting = WordSet(["believe", "trust", "credit"].map(CueWord.find))

    private func per(_ i: Int) -> SpeechAct? {
        switch view.kind(i - 1) {
        case .none, .comma, .parenthesisOpen, .dash, .quoteClose: break
        // "600 out of their homes, all per the prefecture"
        case .noun where view.word(i - 1) == CueWord.all && view.kind(i - 2) == .comma: break
        default: return nil
        }
        guard view.isNoun(i + 1), view.canSpeak(i + 1), !view.head(i + 1).isAny([.unit, .timeUnit]) else { return nil }
        return SpeechAct(
            cue: view.chunks[i].tokens, source: view.tokens(SourcePhrase(view: view).after(i + 1)), side: side(i),
            rule: "per")
    }

    /// "on the council's count": not "on two counts of murder".
    private func isPossessor(_ i: Int) -> Bool {
        view.isNoun(i) && view.chunks[i].tokens.contains { view.text.tokens[$0].kind == .possessive }
    }

    private static let bases: WordSet = [CueWord.on, CueWord.at, CueWord.in, CueWord.from]

    /// "3,140 died, on the council's count": set off, since a phrase with these may hang on anything.
    private func isSetOff(_ i: Int) -> Bool {
        switch view.kind(i - 1) {
        case .none, .comma, .dash, .parenthesisOpen, .semicolon, .quoteClose: true
        // "and, on the army's count, nine"
        case .conjunction: view.kind(i - 2) == .comma || view.kind(i - 2) == .semicolon
        default: false
        }
    }

    /// "by the account of the harbour master", "by Israel's count", "by a UN count", "on the council's figures".
    private func account(_ i: Int) -> SpeechAct? {
        guard view.isNoun(i + 1) else { return nil }
        let chunk = view.chunks[i + 1]
        guard words.accountNouns.contains(view.text.tokens[chunk.head].word) else { return nil }
        // "by this newspaper's own count": the outlet speaks.
        if view.word(i + 1) == CueWord.this || view.word(i + 1) == CueWord.our { return nil }
        if view.word(i + 2) == CueWord.of, view.isNoun(i + 3) {
            // "on the count of three", "in the census of 1921"
            guard !view.hasFigure(i + 3) || view.hasRole(i + 3), !view.isTime(i + 3) else { return nil }
            return SpeechAct(
                cue: chunk.head..<(chunk.head + 1), source: view.tokens(SourcePhrase(view: view).after(i + 3)),
                side: side(i), rule: "by the account of", isCount: true)
        }
        let source = chunk.tokens
        if let mark = chunk.tokens.last(where: { view.text.tokens[$0].kind == .possessive }), mark > source.lowerBound {
            // "by last year's count", "by the raid's count"
            if !view.text.tokens[mark - 1].isCapitalized,
                view.text.tokens[mark - 1].isAny([.timeUnit, .weekday, .month, .happening, .timeAdverb])
            {
                return nil
            }
            return SpeechAct(
                cue: chunk.head..<(chunk.head + 1), source: source.lowerBound..<mark, side: side(i),
                rule: "by somebody's count", isCount: true)
        }
        // "by some estimates", "by most counts": whoever they are.
        if view.head(i + 1).isAny(.plural), source.count == 2, view.word(i) == CueWord.by,
            view.text.tokens[source.lowerBound].isAny([.determiner, .indefinite])
        {
            return SpeechAct(
                cue: view.chunks[i].tokens, source: source, side: side(i), rule: "by somebody's count", isCount: true)
        }
        let speakers: WordClass = [.possessive, .body, .role, .country, .party, .outlet, .demonym]
        guard source.contains(where: { view.text.tokens[$0].isAny(speakers) || view.text.tokens[$0].isCapitalized })
        else { return nil }
        return SpeechAct(
            cue: chunk.head..<(chunk.head + 1), source: source, side: side(i), rule: "by somebody's count",
            isCount: true)
    }

    /// "leads by 47 percent to 44 in a college poll of 812 voters"
    private func inPoll(_ i: Int) -> SpeechAct? {
        guard Self.polls.contains(view.text.lemma(view.chunks[i + 1].head)),
            view.numerals.contains(where: { $0.kind == .share && $0.tokens.upperBound <= view.chunks[i].head })
        else { return nil }
        return SpeechAct(
            cue: view.chunks[i].tokens, source: view.tokens(SourcePhrase(view: view, takesClauses: false).after(i + 1)),
            side: .around, rule: "in a poll")
    }

    private static let polls = WordSet(["poll", "survey", "average", "ranking"].map(CueWord.find))

    private func inTheWords(_ i: Int) -> SpeechAct? {
        guard view.isNoun(i + 1) else { return nil }
        if let poll = inPoll(i) { return poll }
        let head = view.head(i + 1).word
        guard [CueWord.words, CueWord.view, CueWord.opinion].contains(head) else { return nil }
        // "in the diplomat's view"
        if let mark = view.chunks[i + 1].tokens.last(where: { view.text.tokens[$0].kind == .possessive }) {
            return SpeechAct(
                cue: view.chunks[i + 1].head..<(view.chunks[i + 1].head + 1),
                source: view.chunks[i + 1].tokens.lowerBound..<mark, side: side(i), rule: "in somebody's view")
        }
        guard view.word(i + 2) == CueWord.of, view.isNoun(i + 3) else { return nil }
        return SpeechAct(
            cue: view.chunks[i].tokens.lowerBound..<view.chunks[i + 2].tokens.upperBound,
            source: view.tokens(SourcePhrase(view: view).after(i + 3)), side: side(i), rule: "in the words of")
    }

    /// Opens its clause: tells what follows. After a conjunction too: "and, by the account of X, forced".
    private func side(_ i: Int) -> SpeechAct.Side {
        switch view.kind(i - 1) {
        case .none, .semicolon, .quoteClose, .quoteOpen, .conjunction, .subordinator, .terminal: return .after
        // "62 dead, including, according to the ministry, 54 children"
        case .comma
        where view.kind(i - 2) == .conjunction || view.word(i - 2) == CueWord.including
            || view.word(i - 2) == CueWord.that:
            return .after
        case .adverb where view.kind(i - 2) == nil: return .after
        default: return .around
        }
    }
}
