/// Finds the speech acts of a sentence: reporting verbs with their subjects, before, after and around.
struct SpeechActFinder {
    private let view: ChunkedSentence
    private let complements: ComplementReader
    private let words = ReportingWords.english
    private var acts: [SpeechAct] = []

    /// The acts of a sentence, in the order of their cues.
    static func acts(in view: ChunkedSentence) -> [SpeechAct] {
        var finder = SpeechActFinder(view)
        for i in view.chunks.indices { finder.read(i) }
        if finder.acts.isEmpty { finder.readLastNoun() }
        finder.readGaps()
        var acts = finder.acts + SourcePrepositions(view: view).acts() + OwnedCounts(view: view).acts()
        acts += NominalReports(view: view).acts(besides: finder.acts)
        acts.sort { $0.cue.lowerBound < $1.cue.lowerBound }
        return acts
    }

    private init(_ view: ChunkedSentence) {
        self.view = view
        complements = ComplementReader(view: view)
    }

    private mutating func read(_ i: Int) {
        let chunk = view.chunks[i]
        guard chunk.kind == .verb else {
            readNounBeforeThat(i)
            return
        }
        let frame = frame(of: chunk)
        guard !frame.isEmpty, !belongsToCitation(i) else { return }
        let verb = chunk.verb
        if frame.contains(.cite), let act = citation(i) {
            acts.append(act)
        } else if verb.contains(.passive), !verb.contains(.finite) || !isActivePast(chunk) {
            if let act = passive(i, frame) { acts.append(act) }
        } else if verb.contains(.infinitive) {
            return
        } else if let act = active(i, frame) {
            acts.append(act)
        }
    }

    /// The "saying" of "quoted an officer as saying".
    private func belongsToCitation(_ i: Int) -> Bool {
        guard view.chunks[i].verb.contains(.gerund), view.word(i - 1) == CueWord.as, let last = acts.last else {
            return false
        }
        return words.frames[Int(view.text.tokens[last.cue.lowerBound].word)].contains(.cite)
    }

    /// The frames of a verb chunk; a verb with its particle is a word of its own.
    private func frame(of chunk: Chunk) -> ReportingFrame {
        if let phrase = view.text.lexicon.phrase(
            at: chunk.head, in: view.text.tokens, upTo: view.sentence.tokens.upperBound),
            !words.frames[Int(phrase.id)].isEmpty
        {
            return words.frames[Int(phrase.id)]
        }
        return words.frames[Int(view.text.tokens[chunk.head].word)]
    }

    private func isActivePast(_ chunk: Chunk) -> Bool { chunk.tokens.count == 1 && chunk.verb.contains(.finite) }

    private func subject(of i: Int, _ frame: ReportingFrame) -> ReportingSubject? {
        SubjectFinder(view: view, lastSource: acts.last { $0.source != nil }?.source).subject(of: i, frame)
    }

    // MARK: Active verbs

    private func active(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        let chunk = view.chunks[i]
        let complement = complements.complement(of: i, frame)
        var act = SpeechAct(
            cue: chunk.head..<chunk.tokens.upperBound, side: .after, modality: modality(chunk, frame),
            rule: "subject of a reporting verb")
        if case .inverted(let phrase) = complement {
            act.source = view.tokens(phrase)
            act.side = view.kind(phrase.upperBound + 1) == .comma ? .around : .before
            act.rule = "verb before its subject"
            return act
        }
        guard let subject = subject(of: i, frame) else { return nil }
        guard complements.permits(frame, complement, i, subject) else {
            guard complements.speaksOfNumber(i, frame, subject) else { return nil }
            act.source = subject.source
            act.isSilent = true
            return act
        }
        act.source = subject.source
        act.via = subject.via
        act.isShared = subject.isShared
        if subject.isShared { act.rule = "subject of the verb before" }
        if case .nothing = complement {
            guard !frame.isDisjoint(with: [.say, .quote, .tell]) else { return nil }
            act.side = view.kind(i + 1) == .comma || followedByComma(i) ? .around : .before
            if subject.source.lowerBound == view.sentence.tokens.lowerBound, !view.sentence.startsInsideQuote {
                // "The ministry reported again." tells nothing before it, but "it" can mean its subject.
                act.side = .after
                act.isSilent = true
            }
        } else {
            act.isSilent = complements.isSilent(complement, i, frame)
            act.limit = complements.limit(i, subject.source, frame)
            act.opensReport = opensReport(i, complement, frame)
        }
        splitCitation(&act)
        if frame.contains(.deny) { act.claimant = complements.claimant(i) }
        return act
    }

    private func modality(_ chunk: Chunk, _ frame: ReportingFrame) -> Modality {
        if frame.contains(.deny) { return .denied }
        if frame.contains(.possible), !frame.contains(.count) { return .possible }
        return chunk.verb.contains(.negated) && frame.contains(.say) ? .denied : .asserted
    }

    /// A main clause that says a whole clause, and the first of the sentence.
    private func opensReport(_ i: Int, _ complement: Complement, _ frame: ReportingFrame) -> Bool {
        switch complement {
        case .clauseWithThat, .quotation: break
        case .clause: guard !frame.isDisjoint(with: [.say, .tell, .show]) else { return false }
        default: return false
        }
        return (0..<i).allSatisfy {
            !view.isFinite($0) && view.kind($0) != .subordinator && !view.hasFigure($0)
        }
    }

    private func followedByComma(_ i: Int) -> Bool {
        var j = i + 1
        while view.kind(j) == .preposition || view.isNoun(j) || view.kind(j) == .adverb { j += 1 }
        return view.kind(j) == .comma
    }

    /// "an official quoted by the agency put": the agency relays.
    private func splitCitation(_ act: inout SpeechAct) {
        guard let source = act.source else { return }
        for t in source.dropFirst().dropLast(2)
        where words.frames[Int(view.text.tokens[t].word)].contains(.cite) && view.text.tokens[t + 1].word == CueWord.by
        {
            act.source = source.lowerBound..<t
            act.via = (t + 2)..<source.upperBound
            return
        }
    }

    // MARK: Verbs that look like nouns

    /// "Researchers at a London university estimate that": a stretch with no verb but this one, then "that".
    private mutating func readNounBeforeThat(_ i: Int) {
        guard view.kind(i) == .noun, view.chunks[i].tokens.count >= 2, view.kind(i + 1) == .subordinator,
            view.word(i + 1) == CueWord.that, let verb = view.chunks[i].tokens.last, canReport(verb)
        else { return }
        var first = i
        while first > 0, view.kind(first - 1) == .preposition || view.isNoun(first - 1) { first -= 1 }
        guard first == 0 || view.kind(first - 1) == .semicolon || view.kind(first - 1) == .quoteClose,
            view.isNoun(first)
        else { return }
        acts.append(
            SpeechAct(
                cue: verb..<(verb + 1), source: view.chunks[first].tokens.lowerBound..<verb, side: .after,
                rule: "verb before that"))
    }

    /// "…, the charity Salam Doctors reports.": at the end of the sentence.
    private mutating func readLastNoun() {
        var last = view.chunks.count - 1
        while last > 0,
            view.kind(last) == .terminal || view.isTime(last) || view.kind(last) == .preposition
        {
            last -= 1
        }
        guard view.isNoun(last), view.chunks[last].tokens.count >= 2, let verb = view.chunks[last].tokens.last,
            canReport(verb)
        else { return }
        var first = last
        while first > 1, view.kind(first - 1) == .preposition, view.isNoun(first - 2) { first -= 2 }
        // The comma may be lost, where the phrase opens with an article after a noun.
        let isSetOff =
            view.kind(first - 1) == .comma
            || view.isNoun(first - 1) && view.text.tokens[view.chunks[first].tokens.lowerBound].isAny(.determiner)
        guard isSetOff, (0..<first).contains(where: { view.isFinite($0) }) else { return }
        acts.append(
            SpeechAct(
                cue: verb..<(verb + 1), source: view.chunks[first].tokens.lowerBound..<verb, side: .before,
                rule: "verb at the end of the sentence"))
    }

    /// "The organisers say 75,000, the police 15,000": the verb is left out the second time.
    private mutating func readGaps() {
        guard let first = acts.first(where: { $0.side == .after && !$0.isSilent }) else { return }
        for i in view.chunks.indices.dropFirst(2)
        where view.hasFigure(i) && view.chunks[i].tokens.lowerBound >= first.cue.upperBound {
            guard view.isNoun(i - 1), !view.hasFigure(i - 1), view.hasRole(i - 1), isBareFigure(i),
                view.kind(i - 2) == .comma || view.kind(i - 2) == .conjunction || view.kind(i - 2) == .semicolon
            else { continue }
            acts.append(
                SpeechAct(
                    cue: first.cue, source: view.chunks[i - 1].tokens, side: .after, modality: first.modality,
                    rule: "the verb is left out", start: view.chunks[i].tokens.lowerBound))
        }
    }

    private func isBareFigure(_ i: Int) -> Bool {
        guard let numeral = view.chunks[i].numeral else { return false }
        return view.numerals[numeral].tokens.upperBound >= view.chunks[i].tokens.upperBound
    }

    private func canReport(_ token: Int) -> Bool {
        view.text.tokens[token - 1].kind != .possessive && view.text.tokens[token].isAny([.baseForm, .thirdPerson])
            && words.frames[Int(view.text.tokens[token].word)].contains(.say)
    }

    // MARK: Passive verbs and citations

    /// "are reported killed", "was confirmed by the ministry": the agent says it, else nobody does.
    private func passive(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        let chunk = view.chunks[i]
        let cue = chunk.head..<chunk.tokens.upperBound
        // "were confirmed dead by the coroner"
        let isResult = view.kind(i + 1) == .adjective || view.isNoun(i + 1) && view.head(i + 1).isAny(.measure)
        let by = isResult ? i + 2 : i + 1
        if view.word(by) == CueWord.by, view.isNoun(by + 1), view.canSpeak(by + 1),
            !frame.isDisjoint(with: [.say, .count, .that])
        {
            let agent = SourcePhrase(view: view).after(by + 1)
            // "is estimated by diplomats at 12,000"
            let next = view.word(agent.upperBound + 1)
            let tellsNext = [CueWord.at, CueWord.to, CueWord.that].contains(next)
            return SpeechAct(
                cue: cue, source: view.tokens(agent), side: tellsNext ? .after : .around,
                rule: "agent of a reporting verb")
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
            cue: cue, source: nil, side: .around, modality: frame.contains(.possible) ? .possible : .asserted,
            rule: "passive without an agent")
    }

    /// "citing X", "quoted X as saying", "was quoted as saying by Y".
    private func citation(_ i: Int) -> SpeechAct? {
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
