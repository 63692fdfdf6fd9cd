/// Reporting verbs whose subject is not who speaks: passives and citations.
extension SpeechActFinder {
    /// "are reported killed", "was confirmed by the ministry": the agent says it, else nobody does.
    func passive(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        let chunk = view.chunks[i]
        let cue = chunk.head..<chunk.tokens.upperBound
        // "documents seen by Reuters": not what Reuters says.
        if frame.isDisjoint(with: [.say, .tell]), SourcePhrase.receiving.contains(view.text.lemma(chunk.head)) {
            return nil
        }
        // "were confirmed dead by the coroner"
        let isResult = view.kind(i + 1) == .adjective || view.isNoun(i + 1) && view.head(i + 1).isAny(.measure)
        // "decreed last week by the mayor"
        let by = isResult || view.isTime(i + 1) ? i + 2 : i + 1
        if view.word(by) == CueWord.by, view.isNoun(by + 1), view.canSpeak(by + 1),
            !frame.isDisjoint(with: [.say, .count, .that, .put, .tell])
        {
            let agent = SourcePhrase(view: view).after(by + 1)
            // "is estimated by diplomats at 12,000"
            let next = view.word(agent.upperBound + 1)
            let tellsNext =
                next == CueWord.that || [CueWord.at, CueWord.to].contains(next) && view.hasFigure(agent.upperBound + 2)
                || frame.contains(.tell) && next == CueWord.of
            // "a device placed by the militia" puts no number.
            if frame.isDisjoint(with: [.say, .count, .that, .tell]), !tellsNext { return nil }
            // "whose bodies were found by a hunter"
            if frame.isDisjoint(with: [.say, .count, .tell, .put]), !tellsNext,
                !view.head(agent.lowerBound).isAny([.speechNoun, .body])
            {
                return nil
            }
            var act = SpeechAct(
                cue: cue, source: view.tokens(agent), side: tellsNext ? .after : .around,
                modality: isBelief(chunk) ? .possible : .asserted, rule: "agent of a reporting verb")
            // "The charge, estimated by an expert at 60 kilos, killed": the main clause goes on.
            if tellsNext, view.kind(i - 1) == .comma,
                let close = (agent.upperBound..<view.chunks.count).first(where: { view.kind($0) == .comma })
            {
                act.limit = view.chunks[close].tokens.lowerBound
            }
            return act
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

    /// "said by telephone": how, not by whom.
    func hasMeans(_ verb: Int) -> Bool {
        guard view.word(verb + 1) == CueWord.by, view.isNoun(verb + 2), view.chunks[verb].tokens.count == 1 else {
            return false
        }
        let chunk = view.chunks[verb + 2]
        return view.text.tokens[chunk.tokens.lowerBound].classes.isDisjoint(with: [.determiner, .possessive])
            && Self.means.contains(view.text.tokens[chunk.head].word)
    }

    private static let means = WordSet(
        [
            "phone", "telephone", "radio", "email", "e-mail", "letter", "telegram", "telegraph", "cable", "telex",
            "fax", "post", "text", "message", "satellite", "wire", "mail", "link", "courier", "hand", "note", "word",
            "skype", "whatsapp", "signal", "zoom", "messenger", "walkie-talkie", "loudspeaker",
        ].map(CueWord.find))

    /// "are believed to be": in the passive a verb of thinking leaves it open.
    private func isBelief(_ chunk: Chunk) -> Bool { words.beliefs.contains(view.text.lemma(chunk.head)) }

    /// "citing X", "quoted X as saying", "was quoted as saying by Y".
    func citation(_ i: Int) -> SpeechAct? {
        let chunk = view.chunks[i]
        if chunk.verb.contains(.passive) || chunk.verb.contains(.participle),
            !isActivePast(chunk) || view.word(i + 1) == CueWord.as || view.word(i + 1) == CueWord.by
        {
            return quoted(i)
        }
        // "quoting wounded officers": a participle before a noun.
        let isQualified = view.kind(i + 1) == .verb && view.chunks[i + 1].verb.contains(.participle)
        let noun = isQualified ? i + 2 : i + 1
        guard view.isNoun(noun), !view.hasFigure(noun) || view.head(noun).isAny([.role, .body, .outlet, .person])
        else { return nil }
        var phrase = SourcePhrase(view: view).after(noun)
        if isQualified { phrase = (i + 1)...phrase.upperBound }
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
        guard let subject = subject(of: i, .cite) else { return nil }
        var act = SpeechAct(
            cue: view.chunks[i].tokens, source: subject.source, side: .before, rule: "quoted as saying")
        var next = i + 1
        // "was quoted by state radio as saying"
        if let relay = relay(next) {
            act.via = view.tokens(relay)
            next = relay.upperBound + 1
        }
        while view.isTime(next) || view.kind(next) == .preposition && view.isTime(next + 1) { next += 1 }
        guard view.word(next) == CueWord.as, view.kind(next + 1) == .verb else { return nil }
        if act.via == nil { act.cue = view.chunks[i].head..<view.chunks[next + 1].tokens.upperBound }
        next += 2
        if act.via == nil, let relay = relay(next) {
            act.via = view.tokens(relay)
            next = relay.upperBound + 1
            if view.kind(next) == .comma { act.side = .around }
        }
        if let kind = view.kind(next), kind != .terminal, kind != .comma { act.side = .after }
        return act
    }

    private func relay(_ i: Int) -> ClosedRange<Int>? {
        guard view.word(i) == CueWord.by || view.word(i) == CueWord.in, view.isNoun(i + 1), view.canSpeak(i + 1) else {
            return nil
        }
        return SourcePhrase(view: view, takesClauses: false).after(i + 1)
    }
}
