/// Finds reports whose verb tells nothing by itself: "as the coroner put it", "the army has it that", "let it be
/// known that", "is certain that".
struct IdiomaticReports {
    let view: ChunkedSentence

    /// The acts of a sentence that idioms perform.
    func acts() -> [SpeechAct] {
        var acts: [SpeechAct] = []
        for i in view.chunks.indices {
            if view.word(i) == CueWord.as, let act = putIt(i) { acts.append(act) }
            guard view.kind(i) == .verb, !view.chunks[i].verb.contains(.negated) else { continue }
            if let act = known(i) ?? sure(i) ?? gauged(i) ?? listed(i) { acts.append(act) }
        }
        return acts
    }

    /// "as the coroner put it", "as the army has it"
    private func putIt(_ i: Int) -> SpeechAct? {
        guard view.isNoun(i + 1), view.canSpeak(i + 1) else { return nil }
        let phrase = SourcePhrase(view: view, takesClauses: false).after(i + 1)
        let verb = phrase.upperBound + 1
        guard view.kind(verb) == .verb, isAny(verb, Self.phrasing),
            view.word(verb + 1) == CueWord.it
        else { return nil }
        return SpeechAct(
            cue: view.chunks[verb].tokens, source: view.tokens(phrase), side: .around, rule: "as somebody put it")
    }

    /// "has it that", "let it be known that", "made clear that"
    private func known(_ i: Int) -> SpeechAct? {
        guard isAny(i, Self.bare) else { return nil }
        var t = view.chunks[i].tokens.upperBound
        let end = min(t + 4, view.sentence.tokens.upperBound)
        let start = t
        while t < end, Self.fillers.contains(view.text.tokens[t].word) { t += 1 }
        guard t > start, t < view.sentence.tokens.upperBound, view.text.tokens[t].word == CueWord.that else {
            return nil
        }
        // "Legend has it that": nobody in particular.
        guard i > 0, !Self.lore.contains(view.head(i - 1).word) else { return nil }
        return act(view.chunks[i].tokens.lowerBound..<t, subjectOf: i, "idiom of saying")
    }

    /// "makes it nine", "makes the dead nine", "has the dead at nine"
    private func gauged(_ i: Int) -> SpeechAct? {
        let isHave = view.head(i).isAny(.have)
        guard isHave || view.text.lemma(view.chunks[i].head) == Self.make, view.isNoun(i + 1), !view.hasFigure(i + 1),
            view.word(i + 1) == CueWord.it || ReportingWords.english.tollNouns.contains(view.head(i + 1).word)
        else { return nil }
        var j = i + 2
        while view.kind(j) == .preposition, view.word(j) != CueWord.at, view.isNoun(j + 1), !view.hasFigure(j + 1) {
            j += 2
        }
        if isHave || view.word(j) == CueWord.at {
            guard view.word(j) == CueWord.at else { return nil }
            j += 1
        }
        guard view.hasFigure(j), let numeral = view.chunks[j].numeral, view.numerals[numeral].kind == .count,
            ReportingObjects(view: view).isBare(j) || view.head(j).isAny([.measure, .person])
        else { return nil }
        return act(view.chunks[i].tokens, subjectOf: i, "who makes it so many")
    }

    /// "A plaque names nine dead", "The register lists 300 names": a list speaks of those who stand in it.
    private func listed(_ i: Int) -> SpeechAct? {
        guard isAny(i, Self.listing), view.hasFigure(i + 1), view.chunks[i].verb.isDisjoint(with: [.passive, .gerund]),
            view.chunks[i].verb.contains(.finite)
        else { return nil }
        let finder = SubjectFinder(view: view, lastSource: nil, mainSource: nil)
        guard let subject = finder.subject(of: i, []), Self.lists.contains(view.text.lemma(subject.head)) else {
            return nil
        }
        return SpeechAct(cue: view.chunks[i].tokens, source: subject.source, side: .after, rule: "what a list names")
    }

    /// "is certain that", "was adamant that", "is aware of nine deaths"
    private func sure(_ i: Int) -> SpeechAct? {
        let verb = view.chunks[i]
        var cue = i
        if verb.verb.contains(.copula) {
            cue = view.kind(i + 1) == .adverb ? i + 2 : i + 1
            guard view.kind(cue) == .adjective, Self.certainties.contains(view.head(cue).word) else { return nil }
        } else {
            guard verb.verb.contains(.passive), verb.tokens.count > 1,
                Self.convincing.contains(view.text.lemma(verb.head))
            else { return nil }
        }
        let next = cue + 1
        let tells =
            view.word(next) == CueWord.that || view.kind(next) == .colon
            || view.word(next) == CueWord.of && view.hasFigure(next + 1)
            || view.isNoun(next)
                && (next..<view.chunks.count).prefix { view.kind($0) != .comma }
                    .contains { view.isFinite($0) }
        guard tells else { return nil }
        return act(view.chunks[cue].tokens, subjectOf: i, "who is sure of it")
    }

    private func isAny(_ verb: Int, _ verbs: WordSet) -> Bool {
        view.head(verb).isAny(.have) || verbs.contains(view.text.lemma(view.chunks[verb].head))
    }

    private func act(_ cue: Range<Int>, subjectOf verb: Int, _ rule: String) -> SpeechAct? {
        let finder = SubjectFinder(view: view, lastSource: nil, mainSource: nil)
        guard let subject = finder.subject(of: verb, []), subject.canSpeak else { return nil }
        return SpeechAct(cue: cue, source: subject.source, side: .after, rule: rule)
    }

    private static let make = CueWord.find("make")
    private static let lore = WordSet(
        ["legend", "rumour", "rumor", "tradition", "hearsay", "gossip", "lore", "myth"].map(CueWord.find))
    private static let listing = WordSet(
        ["name", "list", "give", "carry", "have", "hold", "bear", "contain", "mention", "include", "count", "number"]
            .map(CueWord.find))
    private static let lists = WordSet(
        [
            "list", "register", "roll", "roster", "ledger", "log", "logbook", "plaque", "memorial", "monument",
            "manifest", "tombstone", "gravestone", "inscription", "notice", "database", "sheet", "tablet", "diary",
            "indictment", "obituary", "inventory", "blackboard", "whiteboard", "spreadsheet",
        ].map(CueWord.find))
    private static let phrasing = WordSet(
        ["put", "have", "tell", "see", "describe", "phrase", "word", "call", "express"].map(CueWord.find))
    private static let bare = WordSet(["have", "let", "make"].map(CueWord.find))
    private static let fillers = WordSet(
        [
            "it", "be", "known", "slip", "drop", "on", "out", "clear", "plain", "public", "certain", "felt", "very",
            "quite",
        ]
        .map(CueWord.find))
    private static let certainties = WordSet(
        [
            "certain", "sure", "confident", "adamant", "positive", "aware", "emphatic", "insistent", "categorical",
            "clear", "definite", "hopeful", "doubtful", "unanimous", "firm", "explicit", "frank", "convinced",
            "satisfied", "persuaded",
        ].map(CueWord.find))
    private static let convincing = WordSet(["convince", "satisfy", "persuade", "assure"].map(CueWord.find))
}
