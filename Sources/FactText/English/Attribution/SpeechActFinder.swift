/// Finds the speech acts of a sentence: reporting verbs with their subjects, before, after and around.
struct SpeechActFinder {
    let view: ChunkedSentence
    private let complements: ComplementReader
    let words = ReportingWords.english
    var acts: [SpeechAct] = []

    /// The acts of a sentence, in the order of their cues.
    static func acts(in view: ChunkedSentence) -> [SpeechAct] {
        var finder = SpeechActFinder(view)
        for i in view.chunks.indices { finder.read(i) }
        if finder.acts.isEmpty { finder.readLastNoun() }
        finder.readNounBetweenCommas()
        finder.readGaps()
        finder.readGapsWithPreposition()
        finder.readGapsWithThat()
        if !view.sentence.isHeading { finder.readLabel() }
        finder.readSignature()
        var acts = finder.acts
        acts += SourcePrepositions(view: view).acts()
        acts += OwnedCounts(view: view).acts()
        acts += BracketedSources(view: view).acts()
        acts += AppositiveCounts(view: view).acts()
        acts += IdiomaticReports(view: view).acts()
        let nominal = NominalReports(view: view)
        acts += nominal.acts(besides: finder.acts)
        acts += nominal.announcements().filter { act in !acts.contains { $0.source == act.source } }
        if acts.isEmpty { return acts }
        // "denied a report broadcast by the radio": that the radio told it is told by the denial already.
        let claimants = acts.compactMap(\.claimant)
        acts.removeAll { act in
            act.source.map { claimants.contains($0) && $0.lowerBound >= act.cue.upperBound } ?? false
        }
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
        // "people briefed on the talks"
        if SourcePhrase.informing.contains(view.text.lemma(chunk.head)), chunk.tokens.count == 1,
            [CueWord.on, CueWord.about].contains(view.word(i + 1)), !view.isTime(i + 2)
        {
            return
        }
        if complements.objects.hasCount(i), let subject = subject(of: i, frame), subject.canSpeak {
            acts.append(
                SpeechAct(
                    cue: chunk.head..<chunk.tokens.upperBound, source: subject.source, side: .after,
                    rule: "has a count of"))
            return
        }
        guard !frame.isEmpty, !belongsToCitation(i), !isBareParticiple(i) else { return }
        let verb = chunk.verb
        // "it should have read 54": how it ought to be.
        if verb.contains(.modal), verb.contains(.perfect), view.text.tokens[chunk.tokens.lowerBound].word == Self.should
        {
            return
        }
        if frame.contains(.cite), let act = citation(i) {
            acts.append(act)
        } else if !hasMeans(i),
            verb.contains(.passive) && (!verb.contains(.finite) || !isActivePast(chunk)) || isParticiple(i)
        {
            if let act = passive(i, frame) { acts.append(act) }
        } else if verb.contains(.infinitive) {
            if let act = controlled(i, frame) { acts.append(act) }
        } else if let act = active(i, frame) {
            acts.append(act)
        }
    }

    /// "the deaths of 11 civilians, reported by villagers": a past form with an agent and no object.
    private func isParticiple(_ i: Int) -> Bool {
        let by = view.isTime(i + 1) ? i + 2 : i + 1
        return view.chunks[i].verb.contains(.participle) && view.word(by) == CueWord.by && view.canSpeak(by + 1)
            // A report seen by a newspaper is not the newspaper's.
            && !SourcePhrase.receiving.contains(view.text.lemma(view.chunks[i].head))
            // "said by Skype"
            && !(Self.intransitive.contains(view.text.lemma(view.chunks[i].head)) && view.kind(i - 1) != .comma)
    }

    /// Verbs of saying that leave no participle behind a noun.
    private static let intransitive = WordSet(["say", "add", "insist", "reply"].map(CueWord.find))

    private static let should = CueWord.find("should")

    /// "the number of people confirmed killed"
    private func isBareParticiple(_ i: Int) -> Bool {
        guard view.chunks[i].tokens.count == 1, view.chunks[i].verb.contains(.participle), view.isNoun(i - 1),
            view.kind(i + 1) == .verb || view.kind(i + 1) == .adjective
        else { return false }
        let next = view.chunks[i + 1]
        return next.tokens.count == 1 && view.head(i + 1).isAny(.measure)
            && (next.kind == .adjective || next.verb.contains(.participle))
    }

    /// The "saying" of "quoted an officer as saying".
    private func belongsToCitation(_ i: Int) -> Bool {
        guard view.chunks[i].verb.contains(.gerund), view.word(i - 1) == CueWord.as, let last = acts.last else {
            return false
        }
        return words.frames[Int(view.head(view.chunk(at: last.cue.lowerBound)).word)].contains(.cite)
    }

    /// The frames of a verb chunk; a verb with its particle is a word of its own.
    private func frame(of chunk: Chunk) -> ReportingFrame {
        if let phrase = view.text.lexicon.phrase(
            at: chunk.head, in: view.text.tokens, upTo: view.sentence.tokens.upperBound),
            !words.frames[Int(phrase.id)].isEmpty
        {
            // "went on a rampage": the particle has a noun of its own.
            let end = chunk.head + phrase.count
            // "the river went on rising"
            let next = view.chunk(at: min(end, view.sentence.tokens.upperBound - 1))
            if view.kind(next) == .verb, view.chunks[next].verb.contains(.gerund) { return [] }
            if end > chunk.tokens.upperBound, end < view.sentence.tokens.upperBound, view.isNoun(view.chunk(at: end)) {
                return []
            }
            return words.frames[Int(phrase.id)]
        }
        // "set off a mine", "cut down trees": the particle makes it another verb.
        if chunk.tokens.upperBound > chunk.head + 1 { return [] }
        return words.frames[Int(view.text.tokens[chunk.head].word)]
    }

    func isActivePast(_ chunk: Chunk) -> Bool { chunk.tokens.count == 1 && chunk.verb.contains(.finite) }

    func subject(of i: Int, _ frame: ReportingFrame) -> ReportingSubject? {
        let told = acts.filter { $0.source != nil }
        let main = told.last { view.kind(view.chunk(at: $0.cue.lowerBound) - 1) != .relative }
        return SubjectFinder(view: view, lastSource: told.last?.source, mainSource: main?.source).subject(of: i, frame)
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
        if let teller = teller(i, frame) {
            act.source = teller
            act.rule = "who it was learned from"
            return act
        }
        guard let subject = subject(of: i, frame) else { return nil }
        guard complements.permits(frame, complement, i, subject) else {
            // "She blamed the owner, who had sold 300 tickets": nothing is told, but "she" spoke.
            guard complements.objects.speaksOfNumber(i, frame, subject) || frame.contains(.accuse) && subject.canSpeak
            else {
                return nil
            }
            act.source = subject.source
            act.isSilent = true
            return act
        }
        act.source = subject.source
        act.via = subject.via
        act.isShared = subject.isShared
        if subject.isShared { act.rule = "subject of the verb before" }
        if case .nothing = complement {
            // "said nothing of the nine deaths"
            if complements.saysNothing(i) { act.isSilent = true }
            // "…, hours after the mayor had spoken to reporters": a clause about another time tells nothing.
            if isOfAnotherTime(subject.source) { act.isSilent = true }
            act.side = view.kind(i + 1) == .comma || followedByComma(i) ? .around : .before
            if act.side == .around, isInterjected(subject.source) { act.side = .after }
            if let start = clauseAfterComma(i) {
                // "The agency reported on Thursday, coverage had risen": as if "that" stood there.
                act.side = .after
                act.start = start
            } else if subject.source.lowerBound == view.sentence.tokens.lowerBound, !view.sentence.startsInsideQuote {
                // "The ministry reported again." tells nothing before it, but "it" can mean its subject.
                act.side = .after
                act.isSilent = true
            }
            act.isInRelative = isInRelative(subject.source)
        } else {
            // "did not say how many of the 12": nothing is told.
            let isWithheld =
                chunk.verb.contains(.negated) && act.modality == .asserted && !complements.isUnaccounted(i)
                && !frame.contains(.deny)
            let isShown = frame.contains(.show) && subject.isSpeech
            act.isSilent = isWithheld || !isShown && complements.objects.isSilent(complement, i, frame)
            act.limit = ReportScope(view: view).limit(i, subject.source, frame)
            if closesReport(i, complement, subject.source) { act.side = .around }
            act.opensReport = opensReport(i, complement, frame)
            // "expressed fear that"
            if complements.objects.voicesFear(i, frame) { act.modality = .possible }
            if case .clause = complement, frame.contains(.accuse), let start = complements.objects.accusation(i) {
                act.start = view.chunks[start].tokens.lowerBound
            }
        }
        if isIssued(act.source) { act.opensReport = true }
        if case .quotation = complement, frame.isDisjoint(with: [.say, .tell]), act.side != .around {
            limitToQuotation(i, &act)
        }
        splitCitation(&act)
        if frame.contains(.deny), act.modality == .denied { act.claimant = Claimants(view: view).claimant(i) }
        return act
    }

    /// "Twelve died, police said: six on the spot": what stands before is told as well.
    private func closesReport(_ i: Int, _ complement: Complement, _ source: Range<Int>) -> Bool {
        guard case .quotation = complement else { return false }
        let first = view.chunk(at: source.lowerBound)
        // "“…,” he said, “…”"
        if view.kind(first - 1) == .quoteClose || view.kind(first - 2) == .quoteClose { return true }
        guard let colon = (i..<view.chunks.count).first(where: { view.kind($0) == .colon }),
            view.kind(colon + 1) != .quoteOpen
        else { return false }
        return view.kind(first - 1) == .comma && (0..<first).contains { view.isFinite($0) }
    }

    /// "The agency learned from military sources that"
    private func teller(_ i: Int, _ frame: ReportingFrame) -> Range<Int>? {
        guard frame.contains(.that), view.word(i + 1) == CueWord.from, view.isNoun(i + 2), view.canSpeak(i + 2) else {
            return nil
        }
        let phrase = SourcePhrase(view: view, takesClauses: false).after(i + 2)
        let next = phrase.upperBound + 1
        // "are hearing from neighbours of “at least three” dead"
        let tellsFigure =
            view.word(next) == CueWord.of && (view.hasFigure(next + 1) || view.kind(next + 1) == .quoteOpen)
        return view.word(next) == CueWord.that || tellsFigure ? view.tokens(phrase) : nil
    }

    private func modality(_ chunk: Chunk, _ frame: ReportingFrame) -> Modality {
        // "did not deny that 40 had died" grants it.
        if frame.contains(.deny) { return chunk.verb.contains(.negated) ? .asserted : .denied }
        if frame.contains(.possible), !frame.contains(.count) { return .possible }
        return chunk.verb.contains(.negated) && words.beliefs.contains(view.text.lemma(chunk.head))
            ? .denied : .asserted
    }

    /// "The army lost 14 men, the communique says": a text goes on with what it tells, wherever it is named.
    private func isIssued(_ source: Range<Int>?) -> Bool {
        guard let last = source?.last else { return false }
        return words.issued.contains(view.text.lemma(last))
    }

    /// "called it “the worst day, with 12 dead”": only what stands between the marks.
    private func limitToQuotation(_ i: Int, _ act: inout SpeechAct) {
        guard let open = (i..<view.chunks.count).first(where: { view.kind($0) == .quoteOpen }) else { return }
        act.start = view.chunks[open].tokens.upperBound
        act.opensReport = false
        guard let close = (open..<view.chunks.count).first(where: { view.kind($0) == .quoteClose }),
            !(close..<view.chunks.count).contains(where: { view.kind($0) == .quoteOpen })
        else { return }
        act.limit = view.chunks[close].tokens.upperBound
    }

    /// "three boats and, it says, 45,000 litres", "a man who, his lawyer says, has a permit": it tells what follows.
    private func isInterjected(_ source: Range<Int>) -> Bool {
        let comma = view.chunk(at: source.lowerBound) - 1
        guard view.kind(comma) == .comma else { return false }
        switch view.kind(comma - 1) {
        case .conjunction, .relative, .subordinator: return true
        default: return view.word(comma - 1) == CueWord.including
        }
    }

    /// "hours after the army said so", "before the ministry had commented"
    private func isOfAnotherTime(_ source: Range<Int>) -> Bool {
        let joint = view.chunk(at: source.lowerBound) - 1
        return [CueWord.after, CueWord.before, CueWord.since].contains(view.word(joint))
    }

    /// "the 70 that the union alleged"
    private func isInRelative(_ source: Range<Int>) -> Bool {
        let relative = view.chunk(at: source.lowerBound) - 1
        return (view.kind(relative) == .relative || view.kind(relative) == .subordinator)
            && [CueWord.that, CueWord.which].contains(view.word(relative)) && view.hasFigure(relative - 1)
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

    /// Where a clause starts after a verb that opens the sentence, a time and a comma.
    private func clauseAfterComma(_ i: Int) -> Int? {
        guard !(0..<i).contains(where: { view.isFinite($0) || view.kind($0) == .subordinator }) else { return nil }
        var j = i + 1
        while view.isTime(j) || view.kind(j) == .preposition && view.isTime(j + 1) { j += 1 }
        guard view.kind(j) == .comma, view.isNoun(j + 1),
            let verb = (j..<view.chunks.count).first(where: { view.kind($0) == .comma && $0 > j || view.isFinite($0) }),
            view.isFinite(verb)
        else { return nil }
        return view.chunks[j].tokens.lowerBound
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
}
