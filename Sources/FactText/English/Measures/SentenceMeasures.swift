/// Decides for every numeral of a sentence what it counts, and adds its mention.
struct SentenceMeasures {
    let scene: ClauseScene
    /// The sentence before, where a bare number may go on with it.
    let previous: ClauseScene?
    /// What the question or the introduction before it says that its figures are of.
    let announced: Announcement?
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
    ///
    /// A class, as the mention itself: every rule is handed it.
    final class Draft {
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
        /// The figure where it is not the number's own: 43 of "all but three of the 46".
        var figure: Figure?

        init(phrase: CountedPhrase) { self.phrase = phrase }
    }

    init(
        _ scene: ClauseScene, after previous: ClauseScene?, announced: Announcement?, _ index: Int,
        earlier: consuming [Mention]
    ) {
        self.scene = scene
        self.previous = previous
        self.announced = announced
        self.index = index
        groups = GroupReader(text: scene.text)
        sides = SideReader(text: scene.text, sentence: scene.sentence)
        let kinds = scene.phrases.map { phrase -> VerbFrame.Kind in
            guard var phrase else { return .any }
            // "39 of the state's 40 delegates"
            if phrase.isPartitive, phrase.head == nil, let inner = scene.chunks[phrase.chunks.upperBound - 1].numeral {
                phrase = scene.phrases[inner] ?? phrase
            }
            guard let group = GroupReader(text: scene.text).group(of: phrase) else {
                // "eight of those shot"
                return phrase.counted.map { scene.text.tokens[$0.lowerBound].word == Words.those } == true
                    ? .persons : .any
            }
            // "destroyed 286 houses and damaged 2,966 others"
            if let head = phrase.head, NounTable.table[scene.text.tokens[head].word].isRest, phrase.numeral > 0,
                let told = scene.phrases[phrase.numeral - 1],
                GroupReader(text: scene.text).group(of: told) == .things
            {
                return .any
            }
            if group == .things { return .things }
            // "11 coaches", "two fighters": vehicles or persons, as the verb tells.
            return phrase.head.map { NounTable.table[scene.text.tokens[$0].word].isAmbiguous } == true ? .any : .persons
        }
        roles = RoleFinder(scene, kinds: kinds)
        scales = ScaleFinder(scene: scene, roles: roles)
        drafts = Array(repeating: nil, count: scene.numerals.count)
        mentions = earlier
    }

    mutating func read() {
        for i in scene.numerals.indices { drafts[i] = draft(i) }
        readExceptions()
        relateParts()
        readLists()
        readApposedLists()
        readGaps()
        dropArticles()
        readOwners()
        fillElided()
        shareSides()
        dropUntold()
        emit()
    }

    // MARK: One numeral

    func draft(_ i: Int) -> Draft? {
        let numeral = scene.numerals[i]
        guard let phrase = scene.phrases[i] else { return nil }
        let draft = Draft(phrase: phrase)
        draft.group = groups.group(of: phrase)
        if draft.group == .men, let head = phrase.head, Words.men.contains(scene.text.tokens[head].word),
            isPossessed(phrase)
        {
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
        if draft.optional == nil {
            readFinding(draft, numeral)
            readAnnounced(draft, i)
        }
        if let measure = draft.finding?.measure, measure == .destroyed || measure == .captured, roles.kinds[i] == .any,
            phrase.head != nil
        {
            draft.group = .things
        }
        readShot(draft)
        if draft.group == .men, let force = ofForce(phrase) { draft.group = force }
        if draft.group == .combatants, isMerchant(phrase) { draft.group = .people }
        // "took six prisoners": they are that only now.
        if draft.group == .prisoners, draft.finding?.measure == .detained, draft.finding?.isObject == true,
            let verb = draft.finding?.verb, Words.taking.contains(scene.lemma(verb))
        {
            draft.group = .people
        }
        // "2,500 cattle perished"
        if draft.finding?.measure == .killed, draft.group == .things { draft.finding?.measure = .destroyed }
        if let found = sides.side(in: sideRegion(phrase)), draft.group != nil, !isStrike(phrase) {
            draft.side = found.name
            draft.sideTokens = found.tokens
        } else if draft.side == nil {
            readPronounSide(draft)
            if draft.side == nil { readOrigin(draft) }
        }
        return draft
    }

    private static let stays: Set<Measure> = [.arrived, .present]
    private static let hurt: Set<Measure> = [.killed, .wounded]
    private static let movements: Set<Measure> = [.arrived, .evacuated, .present]

    func finding(_ draft: Draft) -> Finding? {
        let phrase = draft.phrase
        if draft.finding != nil { return draft.finding }
        // "released two of the five engineers kidnapped in March"
        let before = scene.before(phrase.chunks.lowerBound)
        if phrase.isPartitive, scene.kind(before) == .verb, Words.freeing.contains(scene.lemma(before)) {
            return Finding(measure: .count, predicate: scene.chunks[before].tokens, rule: "set free")
        }
        // "three of the wounded died": a verb of their own says more.
        // "two of the injured were flown to the capital": where they are does not say more.
        if phrase.isPartitive, let own = roles.finding(of: phrase), !own.isWeak,
            !Self.movements.contains(own.measure)
                || ofHead(phrase) == nil
        {
            return own
        }
        if let found = ofHead(phrase) { return found }
        let role = roles.finding(of: phrase).flatMap { isPlausible($0, phrase) ? $0 : nil }
        if let saved = ofSurvivors(phrase, role) { return saved }
        // "1,300 wounded civilians came to the hospital"
        if let role, Self.stays.contains(role.measure), let own = ofModifier(phrase), Self.hurt.contains(own.measure) {
            return own
        }
        if let role, !role.isWeak {
            if role.measure == .evacuated, let bodies = ofBodies(phrase) { return bodies }
            if role.rule == RoleFinder.coordination, let own = ofModifier(phrase) ?? ofBareConjunct(phrase) {
                return own
            }
            return role
        }
        return ofModifier(phrase) ?? ofPersonNoun(phrase) ?? role ?? ofArms(phrase) ?? ofPresence(phrase)
            ?? ofDoers(draft)
    }
}
