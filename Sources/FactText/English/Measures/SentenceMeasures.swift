/// Decides for every numeral of a sentence what it counts, and adds its mention.
struct SentenceMeasures {
    let scene: ClauseScene
    let index: Int
    let groups: GroupReader
    let sides: SideReader
    let roles: RoleFinder
    let scales: ScaleFinder
    /// What is known so far of each numeral of the sentence; `nil` = no claim.
    var drafts: [Draft?]
    /// Every mention of the document so far.
    var mentions: [Mention]

    /// A mention before its relations to others are known.
    struct Draft {
        var phrase: CountedPhrase
        var finding: Finding?
        var group: Group?
        var side: String?
        var sideTokens: Range<Int>?
        var countedText: String?
        /// Where the figure that this one goes back to stands: a numeral of this sentence, …
        var whole: Int?
        /// … or an earlier mention.
        var wholeMention: Int?
        var isPart = false
        var optional: Measure?
    }

    init(_ scene: ClauseScene, _ index: Int, earlier: consuming [Mention]) {
        self.scene = scene
        self.index = index
        groups = GroupReader(text: scene.text)
        sides = SideReader(text: scene.text, sentence: scene.sentence)
        let kinds = scene.phrases.map { phrase -> VerbFrame.Kind in
            guard let phrase, let group = GroupReader(text: scene.text).group(of: phrase) else { return .any }
            return group == .things ? .things : .persons
        }
        roles = RoleFinder(scene, kinds: kinds)
        scales = ScaleFinder(scene: scene, roles: roles)
        drafts = Array(repeating: nil, count: scene.numerals.count)
        mentions = earlier
    }

    mutating func read() {
        for i in scene.numerals.indices { drafts[i] = draft(i) }
        relateParts()
        dropArticles()
        readOwners()
        fillElided()
        shareSides()
        dropUntold()
        emit()
    }

    // MARK: One numeral

    private func draft(_ i: Int) -> Draft? {
        let numeral = scene.numerals[i]
        guard let phrase = scene.phrases[i] else { return nil }
        var draft = Draft(phrase: phrase)
        draft.group = groups.group(of: phrase)
        if draft.group == .men, let head = phrase.head, scene.text.lemma(head) == Words.man, isPossessed(phrase) {
            draft.group = .combatants
        }
        switch numeral.kind {
        case .share: draft.optional = .share
        case .amount: draft.optional = .amount
        case .duration: draft.optional = .duration
        case .count: break
        }
        if draft.optional == .amount || draft.optional == .duration {
            draft.group = .things
            return draft
        }
        if draft.optional == nil { readFinding(&draft, numeral) }
        if let found = sides.side(in: sideRegion(phrase)), draft.group != nil, !isStrike(phrase) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        } else if draft.side == nil {
            readPronounSide(&draft)
            if draft.side == nil { readOrigin(&draft) }
        }
        return draft
    }

    /// "40 of our men", "its men": a commander's or an army's.
    private func isPossessed(_ phrase: CountedPhrase) -> Bool {
        (phrase.span.lowerBound..<phrase.end).contains { scene.text.tokens[$0].isAny(.possessive) }
    }

    /// The tokens that can name the side: the phrase with a possessor before the number.
    private func sideRegion(_ phrase: CountedPhrase) -> Range<Int> {
        let start = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        let before = max(start, previousNumeralEnd(phrase.numeral))
        return before..<max(phrase.span.upperBound, phrase.counted?.upperBound ?? 0)
    }

    private func previousNumeralEnd(_ i: Int) -> Int { i == 0 ? 0 : scene.numerals[i - 1].tokens.upperBound }

    private func readFinding(_ draft: inout Draft, _ numeral: Numeral) {
        if let scale = scales.scale(of: draft.phrase), let measure = scale.measure {
            draft.finding = Finding(
                measure: ofHead(draft.phrase)?.measure ?? ofState(draft.phrase) ?? measure, predicate: scale.tokens,
                rule: "figure of a noun")
            if measure == .casualties, draft.group == nil || draft.group == .people,
                scale.tokens.contains(where: { scene.text.tokens[$0].word == Words.losses })
            {
                draft.group = .combatants
            }
            if draft.group == nil { draft.group = scale.group }
            if measure == .casualties || scale.ofThings != nil || scale.counted != nil,
                let found = sides.side(in: scale.counted ?? scale.tokens)
            {
                draft.side = found.name
                draft.sideTokens = found.tokens
            }
            if let counted = scale.counted { draft.countedText = scene.text.string(tokens: counted) }
            return
        }
        readComplement(&draft)
        readNumber(&draft)
        readDwellers(&draft)
        readMarchers(&draft, numeral)
        draft.finding = finding(draft)
        giveBackSpeaker(&draft)
        readHolders(&draft)
        readLosses(&draft)
    }

    /// "a hamlet of 800 people", "a town of 80,000".
    private func readDwellers(_ draft: inout Draft) {
        let before = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.isPreposition(before, Words.of), scene.kind(before - 1) == .noun,
            scene.text.tokens[scene.chunks[before - 1].head].isAny(.placeNoun), draft.group != .things,
            roles.verb(after: draft.phrase.chunks.upperBound) != draft.phrase.chunks.upperBound
        else { return }
        draft.finding = Finding(
            measure: .present, predicate: scene.chunks[before - 1].tokens, rule: "people of a place")
        if draft.group == nil { draft.group = .people }
    }

    /// "Tens of thousands march": a plural number takes "of" before its noun, so what follows is a verb.
    private func readMarchers(_ draft: inout Draft, _ numeral: Numeral) {
        guard numeral.figure.qualifier == .vague, let counted = draft.phrase.counted, let first = counted.first,
            first == numeral.tokens.upperBound, scene.text.tokens[first].isAny(.baseForm),
            scene.text.tokens[first - 1].isAny(.plural) || scene.text.word(first - 1).text.hasSuffix("s"),
            let frame = VerbFrames.table[scene.text.lemma(first)].first(where: {
                $0.slot != .object && $0.complement.isEmpty
            }),
            frame.kind != .things
        else { return }
        draft.finding = Finding(measure: frame.measure, predicate: first..<(first + 1), rule: "subject of verb")
        draft.phrase.head = nil
        draft.phrase.counted = nil
        draft.phrase.span = draft.phrase.span.lowerBound..<first
        draft.group = nil
    }

    /// "at 35 soldiers dead and 80 wounded": a predicate of its own says more than the noun before.
    private func ofState(_ phrase: CountedPhrase) -> Measure? {
        guard phrase.head != nil, let found = roles.finding(of: phrase) else { return nil }
        return found.rule.description == "adjective" || found.rule.description == "passive verb" ? found.measure : nil
    }

    /// "Ethiopian army losses were 20 dead", "Government casualties were 12 dead": whose they are.
    private func readLosses(_ draft: inout Draft) {
        let copula = scene.before(draft.phrase.chunks.lowerBound)
        guard scene.kind(copula) == .verb, scene.chunks[copula].verb.contains(.copula), scene.kind(copula - 1) == .noun,
            draft.group == nil || draft.group == .people
        else { return }
        let subject = scene.chunks[copula - 1]
        guard NounTable.table[scene.text.tokens[subject.head].word].measure?.measure == .casualties else { return }
        let isArmed = subject.tokens.contains {
            scene.text.tokens[$0].word == Words.losses || Words.armed.contains(scene.text.tokens[$0].word)
        }
        if isArmed { draft.group = .combatants }
        if let found = sides.side(in: subject.tokens) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        }
    }

    /// "The town held 45,000 people": a place holds nobody captive.
    private func readHolders(_ draft: inout Draft) {
        guard draft.finding?.measure == .detained, let verb = draft.finding?.verb, scene.kind(verb - 1) == .noun,
            scene.lemma(verb) == Words.hold, draft.finding?.predicate.count == 1,
            scene.text.tokens[scene.chunks[verb - 1].head].isAny([.placeNoun, .place, .country])
        else { return }
        draft.finding?.measure = .present
    }

    /// "The defenders number 500": they are there.
    private func readNumber(_ draft: inout Draft) {
        let verb = scene.before(draft.phrase.chunks.lowerBound)
        guard draft.phrase.head == nil, scene.kind(verb) == .verb, scene.lemma(verb) == Words.number,
            scene.kind(verb - 1) == .noun
        else { return }
        let subject = scene.chunks[verb - 1]
        let phrase = CountedPhrase(
            numeral: 0, chunks: (verb - 1)..<verb, span: subject.tokens, counted: subject.tokens, head: subject.head)
        guard let group = groups.group(of: phrase), group != .things else { return }
        draft.group = group
        draft.countedText = scene.text.string(tokens: subject.tokens)
        draft.finding = Finding(measure: .present, predicate: scene.chunks[verb].tokens, rule: "subject that numbers")
    }

    /// "injured about 100 officials said": where a comma was lost, the noun is who says it.
    private func giveBackSpeaker(_ draft: inout Draft) {
        var next = draft.phrase.chunks.upperBound
        // "wounding 29 police and medics said"
        if scene.kind(next) == .conjunction, scene.kind(next + 1) == .noun, scene.chunks[next + 1].numeral == nil {
            next += 2
        }
        guard draft.finding?.rule.description == "object of verb", draft.phrase.head != nil, scene.kind(next) == .verb,
            draft.phrase.end == scene.chunks[draft.phrase.chunks.upperBound].tokens.lowerBound,
            scene.chunks[next].verb.contains(.finite),
            scene.text.tokens[scene.chunks[next].head].isAny(.reporting), scene.kind(next + 1) != .adjective,
            scene.kind(next + 1) != .verb
        else { return }
        draft.phrase.head = nil
        draft.phrase.counted = nil
        draft.phrase.span = draft.phrase.span.lowerBound..<scene.numerals[draft.phrase.numeral].tokens.upperBound
        draft.group = nil
    }

    private func finding(_ draft: Draft) -> Finding? {
        let phrase = draft.phrase
        if draft.finding != nil { return draft.finding }
        // "three of the wounded died": a verb of their own says more.
        if phrase.isPartitive, let own = roles.finding(of: phrase), !own.isWeak { return own }
        if let found = ofHead(phrase) { return found }
        let role = roles.finding(of: phrase)
        if let role, !role.isWeak {
            if role.measure == .evacuated, let bodies = ofBodies(phrase) { return bodies }
            if role.rule.description == RoleFinder.coordination.description, let own = ofModifier(phrase) { return own }
            return role
        }
        return ofModifier(phrase) ?? ofPersonNoun(phrase) ?? role ?? ofArms(phrase) ?? ofPresence(phrase)
    }

    /// "14 sustained injuries", "30 taken prisoner": what looks like a noun phrase is a number, a verb and its complement.
    private func readComplement(_ draft: inout Draft) {
        guard let head = draft.phrase.head, let counted = draft.phrase.counted, counted.count > 1 else { return }
        let first = counted.lowerBound
        guard scene.text.tokens[first].isAny([.past, .participle]) else { return }
        let frame = VerbFrames.table[scene.text.lemma(first)].first { $0.complement == [scene.text.lemma(head)] }
        guard let frame else { return }
        draft.finding = Finding(measure: frame.measure, predicate: first..<(head + 1), rule: "subject of verb")
        draft.phrase.head = nil
        draft.phrase.counted = nil
        draft.phrase.span = draft.phrase.span.lowerBound..<first
        draft.group = nil
    }

    /// "the bodies of a mother and two children were pulled out": whose bodies, not who was saved.
    private func ofBodies(_ phrase: CountedPhrase) -> Finding? {
        guard let other = roles.conjunct(before: phrase), let number = scene.numeral(startingAt: other),
            number < phrase.numeral, let first = scene.phrases[number], let found = roles.governed(first, .persons),
            NounTable.table[scene.text.tokens[found.predicate.lowerBound].word].measure?.isBody == true
        else { return nil }
        return found
    }

    /// "92 deaths", "22 dead", "no casualties".
    private func ofHead(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted else { return nil }
        let facts = groups.facts(counted.lowerBound..<(head + 1), head)
        let tokens = head..<(head + 1)
        if let measure = facts.adjective { return joined(measure, phrase, tokens, "adjective") }
        if let frame = facts.measure, frame.countsItself, facts.group == nil, let measure = frame.measure {
            if frame.isLife, let rescue = roles.verb(before: phrase.chunks.lowerBound), rescue.measure == .evacuated {
                return rescue
            }
            return Finding(measure: measure, predicate: tokens, rule: "counted noun")
        }
        if facts.group == nil, let measure = roles.participle(head) {
            return joined(measure, phrase, tokens, "participle as noun")
        }
        return nil
    }

    /// "22 dead or injured" are casualties.
    private func joined(
        _ measure: Measure, _ phrase: CountedPhrase, _ tokens: Range<Int>, _ rule: StaticString
    ) -> Finding {
        let last = phrase.chunks.upperBound - 1
        let both = phrase.end == scene.tokenEnd(last) && roles.joinedMeasure(measure, after: last, .persons) != nil
        return Finding(measure: both ? .casualties : measure, predicate: tokens, rule: rule)
    }

    /// "140 injured people", "damaged houses".
    private func ofModifier(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted else { return nil }
        for i in counted where i < head {
            let kind = roles.kinds[phrase.numeral]
            if let measure = NounTable.table[scene.text.tokens[i].word].adjective ?? roles.participle(i, kind) {
                return Finding(measure: measure, predicate: i..<(i + 1), rule: "attribute")
            }
        }
        return nil
    }

    /// "30,000 refugees", "44 victims".
    private func ofPersonNoun(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted,
            let frame = groups.facts(counted.lowerBound..<(head + 1), head).measure, frame.countsItself,
            let measure = frame.measure
        else { return nil }
        return Finding(measure: measure, predicate: head..<(head + 1), rule: "counted noun", isWeak: true)
    }

    private func isStrike(_ phrase: CountedPhrase) -> Bool {
        guard let head = phrase.head, let counted = phrase.counted else { return false }
        return groups.facts(counted.lowerBound..<(head + 1), head).thing == .strike
    }

    /// "in nearly 40 air raids", "with 4 rocket shells": arms that are told of were used.
    private func ofArms(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, let counted = phrase.counted else { return nil }
        let thing = groups.facts(counted.lowerBound..<(head + 1), head).thing
        guard thing == .strike || thing == .munition else { return nil }
        return Finding(measure: .used, predicate: head..<(head + 1), rule: "arms and strikes", isWeak: true)
    }

    /// "an enclave that has about 120,000 Armenians", "there were 300 people inside".
    private func ofPresence(_ phrase: CountedPhrase) -> Finding? {
        guard let head = phrase.head, roles.kinds[phrase.numeral] == .persons else { return nil }
        let before = phrase.chunks.lowerBound - 1
        if scene.kind(before) == .verb, scene.text.tokens[scene.chunks[before].head].isAny(.have),
            !scene.chunks[before].verb.contains(.perfect)
        {
            return Finding(measure: .present, predicate: scene.chunks[before].tokens, rule: "has people", isWeak: true)
        }
        let first = scene.chunks[phrase.chunks.lowerBound].tokens.lowerBound
        if scene.text.tokens[first].isAny([.country, .place, .capital, .party]),
            scene.text.tokens[head].isAny(.demonym), first < phrase.span.lowerBound
        {
            return Finding(measure: .present, predicate: first..<(first + 1), rule: "people of a place", isWeak: true)
        }
        if phrase.isCompound, scene.kind(before) != .verb {
            return Finding(measure: .present, predicate: head..<(head + 1), rule: "body of people", isWeak: true)
        }
        return nil
    }

    /// "its soldiers": those of whoever is named before.
    private func readPronounSide(_ draft: inout Draft) {
        guard let counted = draft.phrase.counted else { return }
        let start = draft.phrase.span.lowerBound
        for i in start..<counted.upperBound {
            let word = scene.text.tokens[i].word
            if word == Words.its || word == Words.their, let found = sides.named(before: i) {
                draft.side = found.name
                draft.sideTokens = found.tokens
                return
            }
        }
    }

    /// "6,650 people from Nagorno-Karabakh", "500 soldiers of the Ethiopian army", "fighters of the Three Rivers
    /// Alliance".
    private func readOrigin(_ draft: inout Draft) {
        let next = draft.phrase.chunks.upperBound
        guard draft.group != nil, draft.group != .things, scene.isPreposition(next, Words.from, Words.of),
            scene.kind(next + 1) == .noun
        else { return }
        var tokens = scene.chunks[next + 1].tokens
        if let first = tokens.first, tokens.count > 1, scene.text.tokens[first].isAny(.determiner) {
            tokens = (first + 1)..<tokens.upperBound
        }
        if let last = tokens.last, tokens.count > 1, Words.movements.contains(scene.text.tokens[last].word),
            tokens.allSatisfy({ scene.text.tokens[$0].isCapitalized || scene.text.tokens[$0].kind == .possessive })
        {
            draft.side = scene.text.string(tokens: tokens)
            draft.sideTokens = tokens
        } else if let found = sides.side(in: tokens) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        }
    }

    // MARK: Mentions

    /// Takes out single persons whom nothing befell.
    private mutating func dropArticles() {
        for i in drafts.indices where scene.numerals[i].isArticle {
            if let draft = drafts[i], !isVictim(draft) { drafts[i] = nil }
        }
    }

    /// Takes out "no" where no measure is told, and the one of "three members of one family".
    private mutating func dropUntold() {
        for i in drafts.indices {
            guard let draft = drafts[i] else { continue }
            let numeral = scene.numerals[i]
            let before = draft.phrase.chunks.lowerBound - 1
            if numeral.figure.bounds == Bounds(exactly: 1), i > 0, scene.isPreposition(before, Words.of),
                scene.kind(before - 1) == .noun, scene.chunks[before - 1].numeral != nil
            {
                drafts[i] = nil
            }
            if numeral.isNone, !isDeniedMeasure(draft) { drafts[i] = nil }
        }
    }

    /// "no Armenian has left", "caused no casualties"; not "had no injuries", which describes somebody.
    private func isDeniedMeasure(_ draft: Draft) -> Bool {
        guard let finding = draft.finding else { return false }
        let before = scene.before(draft.phrase.chunks.lowerBound)
        if scene.kind(before) == .verb, scene.text.tokens[scene.chunks[before].head].isAny(.have) { return false }
        return !finding.isWeak || draft.phrase.head != nil && draft.group != .things && draft.group != nil
    }

    /// A single unnamed person whom something befell.
    private func isVictim(_ draft: Draft) -> Bool {
        guard let finding = draft.finding, !finding.isWeak || finding.measure == .killed, let group = draft.group,
            group != .things,
            let head = draft.phrase.head,
            !scene.text.tokens[head].isAny(.plural) || scene.text.tokens[head].isAny(.person)
        else { return false }
        if groups.facts(draft.phrase.counted ?? head..<(head + 1), head).isCollective { return false }
        switch finding.measure {
        case .killed, .wounded, .missing, .detained, .evacuated: break
        default: return false
        }
        // "a teacher, Rosa Dimaano, was killed": a named person.
        let next = draft.phrase.chunks.upperBound
        if scene.kind(next) == .comma, scene.kind(next + 1) == .noun,
            scene.text.tokens[scene.chunks[next + 1].tokens.lowerBound].isCapitalized
        {
            return false
        }
        return true
    }

    private mutating func emit() {
        var placed: [Int: Int] = [:]
        let order = drafts.indices.filter { drafts[$0] != nil }
        for i in order { placed[i] = mentions.count + placed.count }
        for i in order {
            guard let draft = drafts[i] else { continue }
            let numeral = scene.numerals[i]
            let span = draft.phrase.span
            var mention = Mention(
                sentence: index, numeral: numeral, span: span, counted: draft.phrase.counted,
                clause: scene.clause(around: span))
            mention.countedText = draft.countedText
            if let optional = draft.optional {
                mention.measure = optional
                mention.group = draft.group ?? .things
                mention.because("measure", "kind of number", numeral.tokens)
            } else if let finding = draft.finding {
                mention.measure = finding.measure
                mention.predicate = finding.predicate
                mention.group = group(draft, finding.measure)
                mention.clause = scene.clause(
                    around: min(
                        span.lowerBound, max(finding.predicate.lowerBound, scene.sentence.tokens.lowerBound))..<max(
                            span.upperBound, min(finding.predicate.upperBound, scene.sentence.tokens.upperBound)))
                mention.because("measure", finding.rule, finding.predicate)
            } else {
                mention.group = draft.group ?? .things
                mention.because("measure", "no measure told", nil)
            }
            mention.because("group", "counted noun", draft.phrase.counted)
            mention.side = draft.side
            if draft.side != nil { mention.because("side", "named beside the noun", draft.sideTokens) }
            if let whole = draft.whole { mention.subsetOf = placed[whole] }
            if let whole = draft.wholeMention { mention.subsetOf = whole }
            if mention.subsetOf != nil { mention.because("subsetOf", "part of a figure before", span) }
            mentions.append(mention)
        }
    }

    private func group(_ draft: Draft, _ measure: Measure) -> Group {
        if let group = draft.group { return group }
        switch measure {
        case .destroyed, .captured, .used, .count, .share, .amount, .duration: return .things
        default: return .people
        }
    }
}
