/// Reporting verbs that look like nouns, and those that are left out.
extension SpeechActFinder {
    /// "Researchers at a London university estimate that": a stretch with no verb but this one, then "that".
    mutating func readNounBeforeThat(_ i: Int) {
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
    mutating func readLastNoun() {
        var last = view.chunks.count - 1
        while last > 0,
            view.kind(last) == .terminal || view.isTime(last) || view.kind(last) == .preposition
        {
            last -= 1
        }
        // "…, the agency reports from Kabul."
        while view.isNoun(last), view.kind(last - 1) == .preposition, view.isNoun(last - 2),
            !canReport(view.chunks[last].tokens.upperBound - 1)
        {
            last -= 2
        }
        guard view.isNoun(last), view.chunks[last].tokens.count >= 2, let verb = view.chunks[last].tokens.last,
            canReport(verb)
        else { return }
        var first = last
        while first > 1, view.kind(first - 1) == .preposition, view.isNoun(first - 2) { first -= 2 }
        // "the clearance charity | Safe Ground estimates"
        if view.hasRole(first - 1), !view.hasFigure(first - 1),
            view.text.tokens[view.chunks[first].tokens.lowerBound].isCapitalized
        {
            first -= 1
        }
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

    /// "2,000 houses are under water, Oxfam estimates, and 14 people are gone": between commas.
    mutating func readNounBetweenCommas() {
        for i in view.chunks.indices.dropFirst()
        where view.isNoun(i) && view.kind(i - 1) == .comma && view.kind(i + 1) == .comma
            && view.chunks[i].tokens.count >= 2
        {
            guard let verb = view.chunks[i].tokens.last, canReport(verb), view.text.tokens[verb - 1].isCapitalized,
                !view.text.tokens[verb].isCapitalized, (0..<i).contains(where: { view.isFinite($0) })
            else { continue }
            acts.append(
                SpeechAct(
                    cue: verb..<(verb + 1), source: view.chunks[i].tokens.lowerBound..<verb, side: .around,
                    rule: "verb between commas"))
        }
    }

    /// "“We count 90 dead” — Anna Petrova, nurse."
    mutating func readSignature() {
        guard
            let dash = view.chunks.indices.first(where: { view.kind($0) == .dash && view.kind($0 - 1) == .quoteClose }),
            view.isNoun(dash + 1), view.canSpeak(dash + 1),
            !(dash..<view.chunks.count).contains(where: { view.isFinite($0) })
        else { return }
        let phrase = SourcePhrase(view: view, takesClauses: false).after(dash + 1)
        acts.append(
            SpeechAct(
                cue: view.chunks[dash].tokens, source: view.tokens(phrase), side: .before,
                rule: "name after a quotation"))
    }

    /// "The organisers say 75,000, the police 15,000": the verb is left out the second time.
    mutating func readGaps() {
        guard let first = acts.first(where: { $0.side == .after && !$0.isSilent }) else { return }
        for i in view.chunks.indices.dropFirst(2)
        where view.hasFigure(i) && view.chunks[i].tokens.lowerBound >= first.cue.upperBound {
            guard view.isNoun(i - 1), !view.hasFigure(i - 1), isBareFigure(i),
                view.hasRole(i - 1) || isState(i - 1) && tellsFigure(first),
                view.kind(i - 2) == .comma || view.kind(i - 2) == .conjunction || view.kind(i - 2) == .semicolon
            else { continue }
            acts.append(gapped(first, by: (i - 1)...(i - 1), from: i))
        }
    }

    /// "An assessment spoke of 1,429 dead, French intelligence of 281"; "police put the crowd at 150, the head of the
    /// union at “four or five hundred”": the preposition of the first report comes again.
    mutating func readGapsWithPreposition() {
        guard let first = acts.first(where: { $0.side == .after && !$0.isSilent }) else { return }
        let start = view.chunk(at: first.cue.upperBound)
        guard
            let model = (start..<max(start, view.chunks.count)).first(where: { precedesFigure($0) }),
            view.kind(model) == .preposition
        else { return }
        for i in view.chunks.indices.dropFirst(model + 4)
        where view.word(i) == view.word(model) && precedesFigure(i) && view.canSpeak(i - 1) && !view.hasFigure(i - 1) {
            let phrase = SourcePhrase(view: view, takesClauses: false).before(i - 1, floor: model + 2)
            switch view.kind(phrase.lowerBound - 1) {
            case .comma, .semicolon, .conjunction, .subordinator: break
            default: continue
            }
            acts.append(gapped(first, by: phrase, from: i + 1))
        }
    }

    /// Whether a figure follows, in quotation marks or without.
    private func precedesFigure(_ i: Int) -> Bool {
        view.hasFigure(view.kind(i + 1) == .quoteOpen ? i + 2 : i + 1)
    }

    /// "Kyiv said that 17 had been shot down; Moscow, that all 31 had arrived"
    mutating func readGapsWithThat() {
        guard let first = acts.first(where: { $0.side == .after && !$0.isSilent && $0.modality == .asserted }) else {
            return
        }
        for i in view.chunks.indices.dropFirst(3)
        where view.word(i) == CueWord.that && view.kind(i - 1) == .comma && view.isNoun(i - 2)
            && view.kind(i - 3) == .semicolon && view.canSpeak(i - 2)
        {
            acts.append(gapped(first, by: (i - 2)...(i - 2), from: i))
        }
    }

    /// The act that has its verb from the first: the chunks of its source, and that of its figure.
    private func gapped(_ first: SpeechAct, by source: ClosedRange<Int>, from figure: Int) -> SpeechAct {
        SpeechAct(
            cue: first.cue, source: view.tokens(source), side: .after, modality: first.modality,
            rule: "the verb is left out", start: view.chunks[figure].tokens.lowerBound)
    }

    /// "Mayor Tiziana Risso, on Radio Costa: “Two dead”", "Operator: 210 on board".
    mutating func readLabel() {
        // "• 15.10 – Mayor Tiziana Risso: “…”": after the mark and the time of the entry.
        let first = view.chunks.indices.prefix(6).first { view.kind($0) == .dash }.map { $0 + 1 } ?? 0
        guard acts.isEmpty, view.isNoun(first), !view.hasFigure(first),
            !(0..<first).contains(where: { view.kind($0) == .verb }),
            let colon = view.chunks.indices.first(where: { view.kind($0) == .colon }),
            (first...first + 6).contains(colon),
            colon + 1 < view.chunks.count,
            view.hasRole(first) && !view.head(first).isAny(.plural)
                || words.bareReporters.contains(view.head(first).word)
                || view.kind(colon + 1) == .quoteOpen && view.canSpeak(first)
                || view.chunks[first].tokens.contains(where: { view.text.tokens[$0].isAny([.honorific, .role]) })
        else { return }
        guard (first..<colon).allSatisfy({ [.noun, .comma, .preposition].contains(view.kind($0)) }) else { return }
        let phrase = SourcePhrase(view: view, takesClauses: false).after(first)
        acts.append(
            SpeechAct(
                cue: view.chunks[colon].tokens, source: view.tokens(phrase), side: .after, rule: "name before a colon",
                opensReport: true, start: view.chunks[colon].tokens.upperBound))
    }

    /// "Mali has reported 198 deaths, Egypt 182": states may stand where one spoke of a figure of its own.
    private func isState(_ i: Int) -> Bool { view.head(i).isAny([.country, .capital, .party]) }

    private func tellsFigure(_ act: SpeechAct) -> Bool {
        guard let source = act.source, view.hasFigure(view.chunk(at: act.cue.upperBound - 1) + 1) else { return false }
        return isState(view.chunk(at: source.lowerBound))
    }

    private func isBareFigure(_ i: Int) -> Bool {
        guard let numeral = view.chunks[i].numeral else { return false }
        return view.numerals[numeral].tokens.upperBound >= view.chunks[i].tokens.upperBound
    }

    private func canReport(_ token: Int) -> Bool {
        view.text.tokens[token - 1].kind != .possessive && !view.text.tokens[token - 1].isAny(.determiner)
            && view.text.tokens[token].isAny([.baseForm, .thirdPerson])
            && !words.frames[Int(view.text.tokens[token].word)].isDisjoint(with: [.say, .count, .that])
    }
}
