/// Reporting verbs with "to", whose subject a verb or an adjective before them shares out.
extension SpeechActFinder {
    /// "The army was forced to admit that", "was able to confirm nine deaths", "It fell to the coroner to announce that".
    func controlled(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        guard let subject = controller(of: i), subject.canSpeak else { return nil }
        let complements = ComplementReader(view: view)
        let complement = complements.complement(of: i, frame)
        var side = SpeechAct.Side.after
        if case .nothing = complement { side = .before }
        let start = view.chunk(at: subject.source.lowerBound)
        if side == .before, view.kind(start - 1) != .comma, view.kind(start - 1) != .quoteClose { return nil }
        guard frame.isDisjoint(with: [.deny, .accuse, .cite]), complements.permits(frame, complement, i, subject) else {
            return nil
        }
        return SpeechAct(
            cue: view.chunks[i].head..<view.chunks[i].tokens.upperBound, source: subject.source, side: side,
            modality: frame.contains(.possible) && !frame.contains(.count) ? .possible : .asserted,
            rule: "who came to say it", isSilent: complements.objects.isSilent(complement, i, frame))
    }

    private func controller(of i: Int) -> ReportingSubject? {
        // "went on to say"
        let j = view.kind(i - 1) == .adverb || view.word(i - 1) == CueWord.on ? i - 2 : i - 1
        let finder = SubjectFinder(view: view, lastSource: nil, mainSource: nil)
        switch view.kind(j) {
        case .verb:
            guard !view.chunks[j].verb.contains(.negated), leadsTo(j) else { return nil }
            return finder.subject(of: j, [])
        case .adjective:
            guard Self.enabling.contains(view.head(j).word), view.kind(j - 1) == .verb,
                view.chunks[j - 1].verb.contains(.copula), !view.chunks[j - 1].verb.contains(.negated)
            else { return nil }
            return finder.subject(of: j - 1, [])
        case .noun:
            // "was the first to report that"
            if view.head(j).isAny(.ordinal), view.kind(j - 1) == .verb, view.chunks[j - 1].verb.contains(.copula) {
                return finder.subject(of: j - 1, [])
            }
            guard view.canSpeak(j) else { return nil }
            let phrase = SourcePhrase(view: view, takesClauses: false).before(j)
            // "It fell to the coroner", "forced the army"
            let verb = view.word(phrase.lowerBound - 1) == CueWord.to ? phrase.lowerBound - 2 : phrase.lowerBound - 1
            guard view.kind(verb) == .verb, Self.making.contains(view.text.lemma(view.chunks[verb].head)) else {
                return nil
            }
            return ReportingSubject(source: view.tokens(phrase), head: view.chunks[j].head, canSpeak: true)
        default: return nil
        }
    }

    /// A verb whose subject does what the infinitive tells: "had to", "was forced to", "went on to".
    private func leadsTo(_ i: Int) -> Bool {
        let lemma = view.text.lemma(view.chunks[i].head)
        if view.head(i).isAny(.have) { return true }
        return view.chunks[i].verb.contains(.passive) && view.chunks[i].tokens.count > 1
            ? Self.making.contains(lemma) : Self.doing.contains(lemma)
    }

    private static let doing = WordSet(
        [
            "manage", "go on", "go", "appear", "seem", "begin", "start", "continue", "come", "rush", "hasten",
            "proceed", "choose", "venture", "dare", "use", "tend", "happen", "get",
        ].map(CueWord.find))
    private static let making = WordSet(
        [
            "force", "oblige", "compel", "lead", "prompt", "drive", "push", "bring", "cause", "allow", "enable", "fall",
            "get", "press", "move",
        ].map(CueWord.find))
    private static let enabling = WordSet(
        ["able", "first", "last", "quick", "swift", "ready", "prepared", "free", "glad", "sorry", "proud", "careful"]
            .map(CueWord.find))
}
