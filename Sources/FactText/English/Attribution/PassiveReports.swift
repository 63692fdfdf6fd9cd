/// Reporting verbs whose subject is not who speaks: passives and citations.
extension SpeechActFinder {
    /// "are reported killed", "was confirmed by the ministry": the agent says it, else nobody does.
    func passive(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        let chunk = view.chunks[i]
        let cue = chunk.head..<chunk.tokens.upperBound
        // "were confirmed dead by the coroner"
        let isResult = view.kind(i + 1) == .adjective || view.isNoun(i + 1) && view.head(i + 1).isAny(.measure)
        let by = isResult ? i + 2 : i + 1
        if view.word(by) == CueWord.by, view.isNoun(by + 1), view.canSpeak(by + 1),
            !frame.isDisjoint(with: [.say, .count, .that, .put])
        {
            let agent = SourcePhrase(view: view).after(by + 1)
            // "is estimated by diplomats at 12,000"
            let next = view.word(agent.upperBound + 1)
            let tellsNext =
                next == CueWord.that || [CueWord.at, CueWord.to].contains(next) && view.hasFigure(agent.upperBound + 2)
            return SpeechAct(
                cue: cue, source: view.tokens(agent), side: tellsNext ? .after : .around,
                modality: isBelief(chunk) ? .possible : .asserted, rule: "agent of a reporting verb")
        }
        // "It was learned from military sources that"
        if chunk.tokens.count > 1, view.word(i + 1) == CueWord.from, view.canSpeak(i + 2) {
            let phrase = SourcePhrase(view: view).after(i + 2)
            guard view.word(phrase.upperBound + 1) == CueWord.that else { return nil }
            return SpeechAct(
                cue: cue, source: view.tokens(phrase), side: .after, rule: "who it was learned from")
        }
        guard chunk.tokens.count > 1, frame.contains(.say) else { return nil }
        return SpeechAct(
            cue: cue, source: nil, side: .around,
            modality: frame.contains(.possible) || isBelief(chunk) ? .possible : .asserted,
            rule: "passive without an agent")
    }

    /// "are believed to be": in the passive a verb of thinking leaves it open.
    private func isBelief(_ chunk: Chunk) -> Bool { words.beliefs.contains(view.text.lemma(chunk.head)) }

    /// "citing X", "quoted X as saying", "was quoted as saying by Y".
    func citation(_ i: Int) -> SpeechAct? {
        let chunk = view.chunks[i]
        if chunk.verb.contains(.passive), !isActivePast(chunk) || view.word(i + 1) == CueWord.as {
            return quoted(i)
        }
        guard view.isNoun(i + 1), !view.hasFigure(i + 1) || view.hasRole(i + 1) else { return nil }
        let phrase = SourcePhrase(view: view).after(i + 1)
        var act = SpeechAct(
            cue: chunk.head..<chunk.tokens.upperBound, source: view.tokens(phrase), side: .around,
            rule: "who is cited", isCitation: true)
        act.via = subject(of: i, .cite)?.source
        if !chunk.verb.contains(.gerund) {
            guard view.word(phrase.upperBound + 1) == CueWord.as else { return nil }
            // "…, the agency quoted a deputy as saying."
            let next = view.kind(phrase.upperBound + 3)
            act.side = next == .terminal || next == .semicolon || next == .comma || next == nil ? .before : .after
            act.isCitation = false
        }
        return act
    }

    /// "X was quoted as saying by Y"
    private func quoted(_ i: Int) -> SpeechAct? {
        guard view.word(i + 1) == CueWord.as, view.kind(i + 2) == .verb, let subject = subject(of: i, .cite) else {
            return nil
        }
        var act = SpeechAct(
            cue: view.chunks[i].head..<view.chunks[i + 2].tokens.upperBound, source: subject.source, side: .before,
            rule: "quoted as saying")
        if view.word(i + 3) == CueWord.by, view.isNoun(i + 4) {
            let relay = SourcePhrase(view: view).after(i + 4)
            act.via = view.tokens(relay)
            if view.kind(relay.upperBound + 1) == .comma { act.side = .around }
        } else if view.kind(i + 3) != .terminal, view.kind(i + 3) != .comma {
            act.side = .after
        }
        return act
    }
}
