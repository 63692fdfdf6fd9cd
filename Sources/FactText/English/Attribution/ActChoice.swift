/// Chooses, among the speech acts of a sentence, the one that tells a figure, and who relays it.
struct ActChoice {
    let view: ChunkedSentence
    let acts: [SpeechAct]

    /// The act that tells a mention, and the act that relays it.
    func act(of mention: Mention) -> (act: SpeechAct, outer: SpeechAct?)? {
        let token = mention.span.lowerBound
        let predicate = mention.predicate
        let acts = acts.filter { act in
            // "claimed 12 lives": the verb tells the measure and reports nothing.
            !tellsMeasure(act, predicate) && !act.ownTokens.contains(token) && !act.isSilent
                && act.limit > token && act.start <= token && !isAboutAnother(act, token)
        }
        let named = acts.filter { $0.source != nil || $0.modality == .denied }
        let segment = segment(of: token)
        if let citation = named.last(where: {
            $0.isCitation && self.segment(of: $0.cue.lowerBound) == segment && !isContrasted($0, token)
        }) {
            return (citation, nil)
        }
        if let relative = named.first(where: { isObjectRelative($0, token) }) { return (relative, nil) }
        let here = named.filter { self.segment(of: $0.cue.lowerBound) == segment }
        if let own = here.last(where: { $0.side == .before && $0.ownTokens.lowerBound > token && isOfSpeaker($0) }) {
            return (own, nil)
        }
        if let inner = here.last(where: { $0.side == .after && $0.cue.upperBound <= token }) {
            if let own = here.first(where: {
                $0.side != .after && $0.ownTokens.lowerBound > token && (tellsSecond($0, inner, token) || isPlan(inner))
            }) {
                return (own, nil)
            }
            return withOuter(inner, here)
        }
        if let trailing = here.first(where: { $0.side != .after && $0.ownTokens.lowerBound > token }) {
            return (trailing, nil)
        }
        if let around = here.last(where: {
            $0.side == .around && $0.ownTokens.upperBound <= token && !isBackdrop($0)
        }) {
            return (around, nil)
        }
        if let later = named.first(where: { $0.side != .after && $0.ownTokens.lowerBound > token }),
            !here.contains(where: { _ in true }), later.side == .before
        {
            return (later, nil)
        }
        // "…, warned the mayor; two sluices gave way", "…, on the mayor's count; …": what is to come and what is
        // counted end with their clause.
        if let earlier = named.last(where: {
            $0.ownTokens.upperBound <= token && !isBackdrop($0)
                && ($0.side == .after || self.segment(of: $0.cue.lowerBound) == segment
                    || $0.modality != .possible && !$0.isCount)
        }) {
            return (earlier, nil)
        }
        if let unsourced = acts.last(where: { $0.source == nil && isNear($0, token, predicate) }) {
            return (unsourced, nil)
        }
        return nil
    }

    /// "Staff reported 64 dead, while the daily, quoting a survivor, said": the clause before has its own.
    private func isContrasted(_ act: SpeechAct, _ token: Int) -> Bool {
        guard token < act.cue.lowerBound, acts.contains(where: { $0.side == .after && $0.cue.upperBound <= token })
        else { return false }
        return (token..<act.cue.lowerBound).contains { Self.contrasts.contains(view.text.tokens[$0].word) }
    }

    private static let contrasts = WordSet(["while", "but", "whereas", "although", "though"].map(CueWord.find))

    /// "Nine died, the mayor said as police led away 40 miners": what went on while he spoke.
    private func isBackdrop(_ act: SpeechAct) -> Bool {
        guard act.side != .after else { return false }
        let next = view.chunk(at: act.ownTokens.upperBound - 1) + 1
        return view.kind(next) == .subordinator && Self.meanwhile.contains(view.word(next))
    }

    private static let meanwhile = WordSet(["as", "before", "after", "while", "when"].map(CueWord.find))

    /// "The bank plans to shed 400 jobs, a union leader said": what is planned is told by who speaks of it.
    private func isPlan(_ act: SpeechAct) -> Bool {
        let verb = view.chunk(at: act.cue.upperBound - 1)
        return view.kind(verb + 1) == .verb && view.chunks[verb + 1].verb.contains(.infinitive)
            && Self.plans.contains(view.text.lemma(act.cue.upperBound - 1))
    }

    private static let plans = WordSet(["plan", "intend", "hope", "aim", "expect", "want"].map(CueWord.find))

    /// "Police said A, and B, according to its director": the second clause has a source of its own.
    private func tellsSecond(_ act: SpeechAct, _ first: SpeechAct, _ token: Int) -> Bool {
        let (from, own, to) = (
            view.chunk(at: first.cue.upperBound), view.chunk(at: token), view.chunk(at: act.ownTokens.lowerBound)
        )
        guard from < own, view.kind(to - 1) == .comma,
            let joint = (from..<own).last(where: { view.kind($0) == .conjunction }), view.kind(joint - 1) == .comma,
            view.word(joint + 1) != CueWord.that
        else { return false }
        return (joint..<to).contains { view.kind($0) == .verb }
            && !(own..<to).contains { view.kind($0) == .conjunction && view.kind($0 - 1) == .comma }
    }

    /// "It is feared that 70 were on board, the harbour master said": he says that it may be so.
    func isLeftOpen(_ mention: Mention) -> Bool {
        let token = mention.span.lowerBound
        return acts.contains { act in
            act.source == nil && act.modality == .possible && isNear(act, token, mention.predicate)
        }
    }

    /// "They expect 100,000; 6,500 have come": what stands behind a semicolon is told, not expected.
    func isApart(_ act: SpeechAct, from mention: Mention) -> Bool {
        segment(of: act.cue.lowerBound) != segment(of: mention.span.lowerBound)
    }

    /// "warned that 37 were still missing": a danger may come, but what is told with a tense is so.
    func warnsOfFact(_ act: SpeechAct, _ mention: Mention) -> Bool {
        guard Self.warnings.contains(view.text.lemma(act.cue.upperBound - 1)),
            view.word(view.chunk(at: act.cue.upperBound - 1) + 1) != CueWord.of
        else { return false }
        guard
            let verb = view.chunks.indices.first(where: {
                view.chunks[$0].tokens.lowerBound >= mention.span.lowerBound && view.isFinite($0)
            }), Doubt.tokens(about: mention, view) == nil
        else { return false }
        let first = view.text.tokens[view.chunks[verb].tokens.lowerBound]
        return first.isAny(.past) || first.isAny([.be, .have]) && !view.chunks[verb].verb.contains(.modal)
    }

    private static let warnings = WordSet(["warn"].map(CueWord.find))

    /// "The White House gave a count: 125, said its spokesman": it speaks through him.
    private func isOfSpeaker(_ act: SpeechAct) -> Bool {
        guard let source = act.source, source.count > 1 else { return false }
        let first = view.text.tokens[source.lowerBound].word
        return first == CueWord.its || first == CueWord.their
    }

    /// "X told state television that Y had informed him of 51": Y asserts, X relays. "She said that she had
    /// counted 41": one speaker.
    private func withOuter(_ inner: SpeechAct, _ acts: [SpeechAct]) -> (act: SpeechAct, outer: SpeechAct?) {
        guard let source = inner.source, inner.modality != .denied, !inner.isShared,
            let outer = acts.last(where: {
                $0.side == .after && $0.cue.upperBound <= source.lowerBound && $0.cue.upperBound <= inner.cue.lowerBound
            }),
            outer.source != nil, outer.modality == .asserted
        else { return (inner, nil) }
        let isRightAfterThat = source.lowerBound > 0 && view.text.tokens[source.lowerBound - 1].word == CueWord.that
        guard outer.cue.upperBound + (isRightAfterThat ? 12 : 5) >= source.lowerBound,
            opensReport(outer.cue.upperBound..<inner.cue.lowerBound)
                || !(outer.cue.upperBound..<source.lowerBound).contains(where: { breaksReport($0) })
        else { return (inner, nil) }
        // "She said that she had counted", "said his men had counted": one speaker.
        let first = view.text.tokens[source.lowerBound]
        let isSame = source.count == 1 && first.isAny(.pronoun) || first.isAny(.possessive)
        return isSame || isOnlyCounting(inner, source) || isPlan(inner) ? (outer, nil) : (inner, outer)
    }

    /// "He said volunteers had logged 61 arrests": they count, and he tells it; a body has figures of its own.
    private func isOnlyCounting(_ act: SpeechAct, _ source: Range<Int>) -> Bool {
        ReportingWords.english.frames[Int(view.text.tokens[act.cue.upperBound - 1].word)] == .count
            && !source.contains { view.text.tokens[$0].isAny([.body, .outlet, .party, .country]) }
    }

    /// "the 168 that the operator had declared": the clause after the figure tells whose it is.
    private func isObjectRelative(_ act: SpeechAct, _ token: Int) -> Bool {
        guard let source = act.source, source.lowerBound > token else { return false }
        let relative = view.chunk(at: source.lowerBound) - 1
        // "31 men she says were killed"
        if view.isPronoun(relative + 1), view.isNoun(relative), view.chunks[relative].tokens.contains(token),
            view.isFinite(view.chunk(at: act.cue.upperBound))
        {
            return true
        }
        guard act.side != .after || act.isSilent,
            view.kind(relative) == .relative || view.kind(relative) == .subordinator,
            [CueWord.that, CueWord.which].contains(view.word(relative)), view.isNoun(relative - 1)
        else { return false }
        return view.chunks[relative - 1].tokens.contains(token)
    }

    /// "now gives 81, near the 70 that the union alleged": the clause is about the 70 alone.
    private func isAboutAnother(_ act: SpeechAct, _ token: Int) -> Bool {
        guard act.isInRelative, let source = act.source else { return false }
        let relative = view.chunk(at: source.lowerBound) - 1
        return !view.chunks[relative - 1].tokens.contains(token)
    }

    /// "charged 12 people": the verb tells what was done. "Listed six as missing" reports all the same.
    private func tellsMeasure(_ act: SpeechAct, _ predicate: Range<Int>?) -> Bool {
        guard let predicate, predicate.overlaps(act.cue) else { return false }
        let frame = ReportingWords.english.frames[Int(view.text.tokens[act.cue.lowerBound].word)]
        return !frame.isEmpty && frame.isDisjoint(with: [.count, .that])
    }

    /// "reported that, according to": nothing but "that" and its comma between.
    private func opensReport(_ gap: Range<Int>) -> Bool {
        gap.count == 2 && view.text.tokens[gap.lowerBound].word == CueWord.that
            && view.text.tokens[gap.lowerBound + 1].kind == .comma
    }

    /// A comma, a conjunction or a number: what is told by the outer act ends there.
    private func breaksReport(_ token: Int) -> Bool {
        let token = view.text.tokens[token]
        return token.kind == .comma || token.kind == .number || token.isAny([.conjunction, .cardinal, .vague])
    }

    /// Clauses between semicolons stand on their own.
    private func segment(of token: Int) -> Int {
        var count = 0
        for chunk in view.chunks {
            if chunk.tokens.lowerBound >= token { break }
            if chunk.kind == .semicolon { count += 1 }
        }
        return count
    }

    private func isNear(_ act: SpeechAct, _ token: Int, _ predicate: Range<Int>?) -> Bool {
        // "6,000 are homeless, and more snow is forecast": a clause of its own.
        let (from, to) = (view.chunk(at: token), view.chunk(at: act.cue.lowerBound))
        if from < to, let joint = (from..<to).last(where: { view.kind($0) == .conjunction }),
            (from..<joint).contains(where: { view.isFinite($0) })
        {
            return false
        }
        // "which killed more than 500, is thought to have weakened": past a comma it is about something else.
        if act.modality == .possible, from < to, (from..<to).contains(where: { view.kind($0) == .comma }),
            view.kind(to - 1) == .comma
        {
            return false
        }
        let near = predicate.map { min($0.lowerBound, token)..<max($0.upperBound, token + 1) } ?? token..<(token + 1)
        return (near.lowerBound - 6..<near.upperBound + 6).overlaps(act.cue)
    }
}
