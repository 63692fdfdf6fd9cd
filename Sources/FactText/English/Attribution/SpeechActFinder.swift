/// Finds the speech acts of a sentence: reporting verbs with their subjects, before, after and around.
struct SpeechActFinder {
    let view: ChunkedSentence
    private let words = ReportingWords.english
    private var acts: [SpeechAct] = []

    /// The acts of a sentence, in the order of their cues.
    static func acts(in view: ChunkedSentence) -> [SpeechAct] {
        var finder = SpeechActFinder(view: view)
        for i in finder.view.chunks.indices { finder.read(i) }
        if finder.acts.isEmpty { finder.readLastNoun() }
        var acts = finder.acts + SourcePrepositions(view: view).acts()
        acts.sort { $0.cue.lowerBound < $1.cue.lowerBound }
        return acts
    }

    private init(view: ChunkedSentence) { self.view = view }

    private mutating func read(_ i: Int) {
        let chunk = view.chunks[i]
        guard chunk.kind == .verb else { return }
        let frame = frame(of: chunk)
        guard !frame.isEmpty else { return }
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

    /// "…, the charity Salam Doctors reports.": a verb at the very end that looks like a noun.
    private mutating func readLastNoun() {
        var last = view.chunks.count - 1
        while last > 0, view.kind(last) == .terminal || view.isTime(last) || view.kind(last) == .preposition {
            last -= 1
        }
        guard view.isNoun(last), view.chunks[last].tokens.count >= 2, let verb = view.chunks[last].tokens.last,
            view.text.tokens[verb].isAny([.baseForm, .thirdPerson]),
            words.frames[Int(view.text.tokens[verb].word)].contains(.say)
        else { return }
        var first = last
        while first > 1, view.kind(first - 1) == .preposition, view.isNoun(first - 2) { first -= 2 }
        guard view.kind(first - 1) == .comma, (0..<first).contains(where: { view.isFinite($0) }) else { return }
        acts.append(
            SpeechAct(
                cue: verb..<(verb + 1), source: view.chunks[first].tokens.lowerBound..<verb, side: .before,
                rule: "verb at the end of the sentence"))
    }

    /// The frames of a verb chunk; a verb with its particle is a word of its own.
    private func frame(of chunk: Chunk) -> ReportingFrame {
        if chunk.head + 1 < view.sentence.tokens.upperBound,
            let phrase = view.text.lexicon.phrase(
                at: chunk.head, in: view.text.tokens, upTo: view.sentence.tokens.upperBound),
            !words.frames[Int(phrase.id)].isEmpty
        {
            return words.frames[Int(phrase.id)]
        }
        return words.frames[Int(view.text.tokens[chunk.head].word)]
    }

    private func isActivePast(_ chunk: Chunk) -> Bool { chunk.tokens.count == 1 && chunk.verb.contains(.finite) }

    // MARK: Active verbs

    private func active(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        let chunk = view.chunks[i]
        let cue = chunk.head..<chunk.tokens.upperBound
        let complement = complement(of: i, frame)
        var modality: Modality = frame.contains(.possible) && frame.isDisjoint(with: [.count]) ? .possible : .asserted
        if frame.contains(.deny) { modality = .denied }
        if chunk.verb.contains(.negated), modality == .asserted, frame.contains(.say) { modality = .denied }

        if case .inverted(let phrase) = complement {
            let side: SpeechAct.Side = view.kind(phrase.upperBound + 1) == .comma ? .around : .before
            return SpeechAct(
                cue: cue, source: view.tokens(phrase), side: side, modality: modality, rule: "verb before its subject")
        }
        guard let subject = subject(of: i) else { return nil }
        guard permits(frame, complement, i, subject) else { return nil }
        let side: SpeechAct.Side
        switch complement {
        case .nothing: side = view.kind(i + 1) == .comma || followedByComma(i) ? .around : .before
        default: side = .after
        }
        if side != .after, frame.isDisjoint(with: [.say, .tell]) { return nil }
        if side != .after, startsSentence(subject.source), !view.sentence.startsInsideQuote {
            // "The ministry reported again." tells nothing before it, but its subject can be meant by "it".
            return SpeechAct(
                cue: cue, source: subject.source, side: .after, modality: modality, rule: "subject of a reporting verb",
                isSilent: true, isShared: subject.isShared)
        }
        return SpeechAct(
            cue: cue, source: subject.source, side: side, modality: modality,
            rule: subject.isShared ? "subject of the verb before" : "subject of a reporting verb",
            isSilent: isSilent(complement, i), limit: limit(i, subject), isShared: subject.isShared)
    }

    /// Neither a clause nor a figure follows: "declared war", "claimed responsibility".
    private func isSilent(_ complement: Complement, _ i: Int) -> Bool {
        guard case .clause = complement else { return false }
        var j = i + 1
        while let kind = view.kind(j), kind != .terminal, kind != .semicolon, kind != .conjunction {
            if view.isFinite(j) || view.hasFigure(j) || kind == .quoteOpen { return false }
            if kind == .verb, !view.chunks[j].verb.contains(.infinitive) { return false }
            j += 1
        }
        return true
    }

    /// "Although the port authority had insisted that …, the surge drowned six": the main clause is not its own.
    private func limit(_ i: Int, _ subject: Subject) -> Int {
        guard view.kind(0) == .subordinator, subject.source.lowerBound == view.chunks[0].tokens.upperBound else {
            return .max
        }
        var j = i + 1
        var sawVerb = false
        while let kind = view.kind(j) {
            if view.isFinite(j) { sawVerb = true }
            if kind == .comma, sawVerb { return view.chunks[j].tokens.lowerBound }
            j += 1
        }
        return .max
    }

    private func startsSentence(_ source: Range<Int>) -> Bool {
        source.lowerBound == view.sentence.tokens.lowerBound
    }

    private func followedByComma(_ i: Int) -> Bool {
        var j = i + 1
        while view.kind(j) == .preposition || view.isNoun(j) || view.kind(j) == .adverb { j += 1 }
        return view.kind(j) == .comma
    }

    /// Whether the frame's own syntax is there, so that "put on a show" and "found a body" report nothing.
    private func permits(_ frame: ReportingFrame, _ complement: Complement, _ i: Int, _ subject: Subject) -> Bool {
        switch complement {
        case .clauseWithThat, .quotation:
            if !frame.isDisjoint(with: [.say, .that, .tell, .deny, .count]) { return true }
            return frame.contains(.show) && subject.isSpeech
        case .inverted: return true
        case .nothing: return !frame.isDisjoint(with: [.say, .tell])
        case .infinitive: return frame.contains(.say)
        case .clause:
            if !frame.isDisjoint(with: [.say, .tell, .deny]) { return true }
            if frame.contains(.show) { return subject.isSpeech }
            if frame.contains(.that) { return false }
            if frame.contains(.accuse) { return true }
            if frame.contains(.count), subject.canSpeak { return true }
            if frame.contains(.put), subject.canSpeak { return hasTollObject(i) }
            if frame.contains(.give), subject.canSpeak { return hasSpeechObject(i) }
            return false
        case .preposition(let word):
            if frame.contains(.speak), subject.canSpeak { return word == CueWord.of || word == CueWord.to }
            // "put at 12 the number of evacuees"
            return frame.contains(.put) && word == CueWord.at && subject.canSpeak
        }
    }

    /// "put the toll at", "raised it to"
    private func hasTollObject(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let object = view.head(i + 1)
        guard
            words.tollNouns.contains(object.word) || view.isPronoun(i + 1) || object.isAny(.measure)
                || view.text.tokens[view.chunks[i + 1].tokens.lowerBound].word == CueWord.that
        else { return false }
        var j = i + 2
        if view.hasFigure(j) { return true }
        while let kind = view.kind(j), j < i + 12 {
            if kind == .preposition, view.word(j) == CueWord.at || view.word(j) == CueWord.to { return true }
            if view.isFinite(j), !view.chunks[j].verb.contains(.participle) { return false }
            if kind == .terminal { return false }
            j += 1
        }
        return false
    }

    /// "gave a toll of four", "issued a count"
    private func hasSpeechObject(_ i: Int) -> Bool {
        guard view.isNoun(i + 1) else { return false }
        let object = view.head(i + 1)
        return words.tollNouns.contains(object.word) || object.isAny(.speechNoun)
    }

    // MARK: Passive verbs

    /// "are reported killed", "was confirmed by the ministry": the agent says it, else nobody does.
    private func passive(_ i: Int, _ frame: ReportingFrame) -> SpeechAct? {
        let chunk = view.chunks[i]
        let cue = chunk.head..<chunk.tokens.upperBound
        if view.word(i + 1) == CueWord.by, view.isNoun(i + 2), view.canSpeak(i + 2),
            !frame.isDisjoint(with: [.say, .count, .that])
        {
            return SpeechAct(
                cue: cue, source: view.tokens(SourcePhrase(view: view).after(i + 2)), side: .around,
                rule: "agent of a reporting verb")
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
            guard view.word(i + 1) == CueWord.as, view.kind(i + 2) == .verb, let subject = subject(of: i) else {
                return nil
            }
            var act = SpeechAct(
                cue: chunk.head..<view.chunks[i + 2].tokens.upperBound, source: subject.source, side: .before,
                rule: "quoted as saying")
            if view.word(i + 3) == CueWord.by, view.isNoun(i + 4) {
                act.via = view.tokens(SourcePhrase(view: view).after(i + 4))
                act.side = view.kind(view.chunk(at: act.via?.upperBound ?? 0)) == .comma ? .around : .before
            } else if view.kind(i + 3) != .terminal, view.kind(i + 3) != .comma {
                act.side = .after
            }
            return act
        }
        guard view.isNoun(i + 1), !view.hasFigure(i + 1) || view.hasRole(i + 1) else { return nil }
        let phrase = SourcePhrase(view: view).after(i + 1)
        var act = SpeechAct(
            cue: chunk.head..<chunk.tokens.upperBound, source: view.tokens(phrase), side: .around,
            rule: "who is cited", isCitation: true)
        if let relay = subject(of: i) { act.via = relay.source }
        if !chunk.verb.contains(.gerund) {
            guard view.word(phrase.upperBound + 1) == CueWord.as else { return nil }
            act.side = .after
            act.isCitation = false
        }
        return act
    }

    // MARK: What is said

    private enum Complement {
        case clauseWithThat, quotation, clause, infinitive, nothing
        case preposition(WordID)
        case inverted(ClosedRange<Int>)
    }

    private func complement(of i: Int, _ frame: ReportingFrame) -> Complement {
        if frame.contains(.say), view.isNoun(i + 1), let phrase = inverted(i) { return .inverted(phrase) }
        var j = i + 1
        if frame.contains(.tell), view.isNoun(j), !view.hasFigure(j) {
            j += 1
            while view.kind(j) == .preposition, view.isNoun(j + 1), view.word(j) != CueWord.of { j += 2 }
            if view.isNoun(j), !view.isTime(j), !view.hasFigure(j), view.kind(j + 1) != .verb { j += 1 }
        }
        while true {
            switch view.kind(j) {
            case .adverb: j += 1
            case .noun where view.isTime(j): j += 1
            case .preposition where view.isNoun(j + 1) && !view.hasFigure(j + 1):
                if !frame.isDisjoint(with: [.speak, .put]), view.word(j) == CueWord.of || view.word(j) == CueWord.to {
                    return .preposition(view.word(j))
                }
                j += 2
            case .preposition:
                let takesFigure = [CueWord.of, CueWord.to, CueWord.at].contains(view.word(j))
                return takesFigure && j == i + 1 ? .preposition(view.word(j)) : .nothing
            case .subordinator, .relative:
                return view.word(j) == CueWord.that ? .clauseWithThat : .nothing
            case .quoteOpen, .colon: return .quotation
            case .noun: return .clause
            case .verb:
                if view.chunks[j].verb.contains(.infinitive) { return .infinitive }
                // "the fires that the service said had burned"
                return view.isFinite(j) && !view.chunks[j].verb.contains(.gerund) ? .clause : .nothing
            default: return .nothing
            }
        }
    }

    /// The subject after the verb: "…, said X, the parish priest of Y".
    private func inverted(_ i: Int) -> ClosedRange<Int>? {
        let chunk = view.chunks[i]
        guard chunk.tokens.count == 1, chunk.verb.contains(.finite), view.canSpeak(i + 1),
            !view.hasFigure(i + 1) || view.hasRole(i + 1)
        else { return nil }
        switch view.kind(i - 1) {
        case .comma, .quoteClose, .terminal, .dash, .none: break
        case .noun where view.canSpeak(i - 1) && !view.hasFigure(i - 1): return nil
        case .relative, .adverb, .conjunction, .subordinator, .preposition: return nil
        default: guard view.hasRole(i + 1) || view.isName(i + 1) else { return nil }
        }
        let phrase = SourcePhrase(view: view).after(i + 1)
        // A verb of its own makes what follows the thing said: "X, its head, said the army was …".
        var j = phrase.upperBound + 1
        while view.kind(j) == .adverb { j += 1 }
        if view.kind(j) == .verb, view.chunks[j].verb.contains(.finite) { return nil }
        // A noun more may be an appositive whose comma was lost; a clause has a verb.
        if view.isNoun(j), !view.isTime(j), (j..<view.chunks.count).contains(where: { view.isFinite($0) }) {
            return nil
        }
        return phrase
    }

    // MARK: Who says it

    private struct Subject {
        var source: Range<Int>
        var isShared = false
        var canSpeak: Bool
        var isSpeech = false
    }

    private func subject(of i: Int) -> Subject? {
        if view.chunks[i].verb.contains(.gerund), !view.chunks[i].verb.contains(.finite) { return gerundSubject(i) }
        var j = i - 1
        while view.kind(j) == .adverb || view.word(j) == CueWord.further { j -= 1 }
        if view.isTime(j) { j -= view.kind(j - 1) == .preposition ? 2 : 1 }
        switch view.kind(j) {
        case .noun: return subject(endingAt: j)
        case .comma: return subject(beforeParenthesis: j)
        case .relative:
            let before = view.kind(j - 1) == .comma ? j - 2 : j - 1
            return view.isNoun(before) ? subject(endingAt: before) : nil
        case .conjunction: return sharedSubject(j)
        case .parenthesisClose:
            while let kind = view.kind(j), kind != .parenthesisOpen { j -= 1 }
            return view.isNoun(j - 1) ? subject(endingAt: j - 1, upTo: i - 1) : nil
        case .verb, .adjective:
            let phrase = SourcePhrase(view: view).before(j)
            return phrase.lowerBound < j && view.isNoun(phrase.lowerBound) ? made(phrase) : nil
        case .none: return nil
        default: return nil
        }
    }

    private func subject(endingAt end: Int, upTo last: Int? = nil) -> Subject? {
        guard !view.isTime(end) else { return nil }
        let phrase = SourcePhrase(view: view).before(end)
        return made(phrase.lowerBound...(last ?? end))
    }

    private func made(_ phrase: ClosedRange<Int>) -> Subject? {
        var first = phrase.lowerBound
        while first < phrase.upperBound, !view.isNoun(first) { first += 1 }
        let word = view.word(first)
        if view.isPronoun(first), [CueWord.i, CueWord.we, CueWord.you, CueWord.what].contains(word) { return nil }
        let speaks = phrase.contains { view.canSpeak($0) }
        return Subject(
            source: withoutFigure(view.tokens(first...phrase.upperBound), first), canSpeak: speaks,
            isSpeech: view.head(first).isAny([.speechNoun]) || words.tollNouns.contains(view.head(first).word))
    }

    /// "… among them six children mayor Aida Cabahug told": the comma was lost, the name starts with the role.
    private func withoutFigure(_ source: Range<Int>, _ first: Int) -> Range<Int> {
        guard view.hasFigure(first), let last = view.chunks[first].tokens.last else { return source }
        // "injuring dozens state television reported": a singular noun is not what was counted.
        let head = view.head(first)
        if let n = view.chunks[first].numeral, head.isAny(.body), !head.isAny(.plural),
            view.numerals[n].tokens.upperBound <= view.chunks[first].head,
            view.numerals[n].figure.bounds.low != 1
        {
            return view.numerals[n].tokens.upperBound..<source.upperBound
        }
        for t in (view.chunks[first].tokens.lowerBound..<last).reversed()
        where view.text.tokens[t].isAny(.role) && !view.text.tokens[t].isAny(.plural)
            && view.text.tokens[t + 1].isCapitalized && t > source.lowerBound + 1
        {
            return t..<source.upperBound
        }
        return source
    }

    /// "X, who commands the brigade, said"; "the mayor, Rosa Dimaano, wrote".
    private func subject(beforeParenthesis close: Int) -> Subject? {
        var open = close - 1
        while let kind = view.kind(open), kind != .comma {
            if kind == .semicolon || kind == .terminal || kind == .quoteClose { return nil }
            open -= 1
        }
        guard view.kind(open) == .comma, view.isNoun(open - 1) else { return nil }
        let first = open + 1
        let keeps: Bool
        switch view.kind(first) {
        case .noun: keeps = !view.hasFigure(first) && !(first..<close).contains { view.isFinite($0) }
        case .preposition: keeps = view.word(first) == CueWord.of
        default: keeps = false
        }
        if !keeps, view.kind(first) == .noun || view.kind(first) == .conjunction { return nil }
        guard !view.isTime(open - 1) else { return nil }
        let phrase = SourcePhrase(view: view).before(open - 1)
        return made(phrase.lowerBound...(keeps ? close - 1 : open - 1))
    }

    /// "put the toll at 19 and said": the verb before has the subject.
    private func sharedSubject(_ conjunction: Int) -> Subject? {
        var k = conjunction - 1
        while k >= 0 {
            if view.isBoundary(k), view.kind(k) != .quoteClose, view.kind(k) != .quoteOpen { break }
            if view.isFinite(k), var subject = subject(of: k) {
                subject.isShared = true
                return subject
            }
            k -= 1
        }
        return lastAct()
    }

    private func gerundSubject(_ i: Int) -> Subject? {
        if view.isNoun(i - 1), view.canSpeak(i - 1) {
            let phrase = SourcePhrase(view: view).before(i - 1)
            if view.word(phrase.lowerBound - 1) == CueWord.with { return made(phrase) }
        }
        if let shared = lastAct() { return shared }
        // "Teams found two more, raising the toll to five": the event raises it, nobody says so.
        guard !frame(of: view.chunks[i]).isDisjoint(with: [.say, .tell, .cite, .deny]) else { return nil }
        var k = i - 1
        while k >= 0 {
            if view.isFinite(k), var subject = subject(of: k) {
                subject.isShared = true
                return subject
            }
            k -= 1
        }
        return nil
    }

    private func lastAct() -> Subject? {
        guard let source = acts.last(where: { $0.source != nil })?.source else { return nil }
        return Subject(source: source, isShared: true, canSpeak: true)
    }
}
