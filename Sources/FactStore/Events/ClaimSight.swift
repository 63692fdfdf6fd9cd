import FactText

/// What a claim and its sentence tell about the happening behind the figure.
struct ClaimSight {
    /// Index of the claim's sentence in the passage.
    var sentence: Int?
    /// The kind of happening that the nearest word tells of.
    var kind: Kind?
    /// That word, for a person.
    var kindWords: String?
    /// The claim's own dates.
    var window: Window?
    /// The day that the figure is valid for.
    var asOf: Int?
    /// Where.
    var profile = PlaceProfile()
    /// The place as written.
    var placeName: String?
    /// A total over a long time: no part of what the article reports.
    var isBackground = false
    /// What happened to those counted.
    var measure: Measure
    /// Told as something beside what the article just told.
    var isApart = false
    /// Told by "a" or "an" below the head of the article: "a smaller march in another town".
    var isIntroduced = false
    /// Whether the claim's own sentence names its place, which may also have been carried on from before.
    var isPlaceNamed = true
    /// Told as what came before, without a date.
    var isAnterior = false

    init(_ claim: Claim, _ passage: Passage?, _ names: NamedWords?, _ lead: Lead, _ published: Int) {
        measure = claim.measure
        window = Window(dating: claim)
        asOf = claim.asOf?.dayNumber
        if let place = claim.place {
            placeName = place
            profile = PlaceProfile(place: place)
        }
        var cues: [Cue] = []
        if let passage, let sentence = passage.sentence(at: claim.span.lowerBound) {
            self.sentence = sentence
            look(at: claim, in: sentence, of: passage, names, lead, &cues)
        }
        if let window {
            isBackground = window.length >= Window.longSpan && published - window.start >= Window.longSpan
        } else {
            isBackground = kind == .war && cues.contains(.background)
        }
        settle(claim, cues, passage, lead)
    }

    private mutating func look(
        at claim: Claim, in sentence: Int, of passage: Passage, _ names: NamedWords?, _ lead: Lead, _ cues: inout [Cue]
    ) {
        let words = passage.sentences[sentence]
        let first = passage.word(at: claim.span.lowerBound)
        let last = max(first, passage.word(at: claim.span.upperBound) - 1)
        var hits = Kind.hits(in: words, of: passage)
        hits.removeAll { !$0.kind.canCause(claim.measure) }
        let named = names?.keys(in: words) ?? []
        isPlaceNamed = profile.places.contains { $0.words.contains(where: named.contains) }
        // Destroyed car bombs are things, not a bombing.
        if claim.group == .things, claim.measure != .used { hits.removeAll { $0.words.overlaps(first..<last + 1) } }
        if let hit = Self.nearest(hits, to: first...last, of: passage) {
            kind = hit.kind
            kindWords = hit.words.map { passage.text(of: $0) }.joined(separator: " ")
            // Bombs are dropped or planted: the head of the article decides.
            if hit.kind == .bombing, hit.words.count == 1, let told = lead.kind, told.dropsBombs,
                Self.bombs.contains(passage.words[hit.words.lowerBound].hash)
            {
                kind = told
            }
            if hit.kind == .clash { kind = Self.clash(before: words.upperBound, sentence, passage) }
            isIntroduced =
                sentence > 2
                && (max(words.lowerBound, hit.words.lowerBound - 3)..<hit.words.lowerBound).contains { article in
                    Self.indefinite.contains(passage.words[article].hash)
                        && !(article + 1...hit.words.lowerBound).contains { passage.words[$0].followsBreak }
                }
        }
        for cue in Cue.finder.hits(in: words, of: passage) {
            cues.append(cue.label)
            isApart = isApart || cue.label == .apart
            if cue.label == .anterior, let trigger = hits.first(where: { $0.kind == kind }) {
                // "would respond to air strikes which left 12 dead": the cue stands before what it sets back.
                isAnterior = isAnterior || cue.words.lowerBound <= trigger.words.lowerBound
            }
        }
    }

    /// The hit that a reader ties to the figure: the nearest; a specific word before a generic one unless
    /// that is much nearer; words inside the figure's own noun phrase first.
    private static func nearest(
        _ hits: [(kind: Kind, words: Range<Int>)], to figure: ClosedRange<Int>, of passage: Passage
    ) -> (kind: Kind, words: Range<Int>)? {
        func distance(_ hit: (kind: Kind, words: Range<Int>)) -> Int {
            if hit.words.lowerBound > figure.upperBound { return hit.words.lowerBound - figure.upperBound }
            if hit.words.upperBound <= figure.lowerBound { return figure.lowerBound - hit.words.upperBound + 1 }
            return 0
        }
        func cost(_ hit: (kind: Kind, words: Range<Int>)) -> Int {
            var cost = distance(hit) * 2 + (hit.kind.isGeneric ? 6 : 0) + (hit.kind == .war ? 12 : 0)
            // Who was "arrested at the demonstration" belongs to the demonstration.
            if hit.kind.isAftermath { cost += 12 }
            if hit.words.lowerBound > 0, passage.words[hit.words.lowerBound - 1].hash == before { cost += 10 }
            // "The fire broke out as 20,000 protested", "arrests rise; three die": another clause.
            if hit.words.upperBound <= figure.lowerBound,
                (hit.words.upperBound...figure.lowerBound).contains(where: {
                    circumstances.contains(passage.words[$0].hash) || followsSemicolon($0, passage)
                })
            {
                cost += 10
            }
            return cost
        }
        // "killed 85 … as fighting was under way", "140 wounded, adding that missiles …": not the cause.
        let causes = hits.filter { hit in
            hit.words.lowerBound <= figure.upperBound
                || !(figure.upperBound..<hit.words.lowerBound).contains { isCircumstance($0, passage) }
        }
        return causes.min { (cost($0), $0.words.lowerBound) < (cost($1), $1.words.lowerBound) }
    }

    private static func followsSemicolon(_ word: Int, _ passage: Passage) -> Bool {
        guard word > 0 else { return false }
        return passage.bytes[passage.words[word - 1].bytes.upperBound..<passage.words[word].bytes.lowerBound]
            .contains(0x3B)
    }

    private static let bombs = Set(["bomb", "bombs", "bombing", "bombings", "bombed"].map { Passage.hash($0.utf8) })
    private static let before = Passage.hash("before".utf8)
    private static let indefinite = Set(["a", "an"].map { Passage.hash($0.utf8) })
    private static let circumstances = Set(
        [
            "as", "amid", "while", "before", "since", "despite", "meanwhile", "ahead", "adding", "added", "although",
            "though", "but",
        ].map { Passage.hash($0.utf8) })

    private static func isCircumstance(_ word: Int, _ passage: Passage) -> Bool {
        circumstances.contains(passage.words[word].hash)
    }

    /// Who clashed: the crowd that the sentences before told of, or armies.
    private static func clash(before end: Int, _ sentence: Int, _ passage: Passage) -> Kind {
        let start = passage.sentences[max(0, sentence - 3)].lowerBound
        let told = Kind.hits(in: start..<end, of: passage).last { $0.kind == .protest || $0.kind == .battle }
        return told?.kind ?? .clash
    }

    /// Fewer people than this are no population and no garrison unless the words say so.
    private static let leastStanding = 1000.0
    private static let garrisons: Set<Group> = [.peacekeepers, .combatants, .police]

    /// What the measure says about the kind.
    private mutating func settle(_ claim: Claim, _ cues: [Cue], _ passage: Passage?, _ lead: Lead) {
        guard claim.measure == .present, claim.group.isWithin(.people) else { return }
        if claim.group == .prisoners {
            // Whom a prison holds.
            (kind, kindWords) = (.population, claim.counted)
            (isAnterior, isBackground, window) = (false, false, nil)
            return
        }
        guard !cues.contains(.situation) else { return }
        // "A few people came out": too few for what a country or a town holds.
        if kind?.isStanding != true, !isOfSettlement(claim, passage) {
            // Those "present" at a march or a fire are the crowd, or the people inside.
            let isCrowd = kind?.hasCrowd ?? lead.kind?.hasCrowd ?? false
            // Who is somewhere on one day is no population.
            let isOfDay = window.map { !$0.isLong } ?? false
            guard !isCrowd, !isOfDay, (claim.figure.bounds.low ?? 0) >= Self.leastStanding else { return }
        }
        // "Present" without a reason to be there is a garrison or a population, which no day of the sentence dates.
        (kind, kindWords) = (Self.garrisons.contains(claim.group) ? .mission : .population, claim.counted)
        (isAnterior, isBackground, window) = (false, false, nil)
    }

    /// "a town of 80,000", "the 30,000 inhabitants".
    private func isOfSettlement(_ claim: Claim, _ passage: Passage?) -> Bool {
        if claim.counted.split(separator: " ").contains(where: { Self.dwellers.contains($0.lowercased()) }) {
            return true
        }
        guard let passage, let sentence else { return false }
        let first = passage.word(at: claim.span.lowerBound)
        guard first >= passage.sentences[sentence].lowerBound + 2 else { return false }
        return (max(passage.sentences[sentence].lowerBound, first - 4)..<first).contains {
            Self.settlements.contains(passage.words[$0].hash)
        }
    }

    private static let dwellers: Set<String> = ["inhabitants", "residents", "villagers", "citizens", "townspeople"]
    private static let settlements = Set(
        [
            "town", "city", "village", "hamlet", "district", "province", "country", "region", "island", "nation",
            "settlement", "neighbourhood", "neighborhood", "community", "suburb", "population", "enclave",
        ].map { Passage.hash($0.utf8) })

    /// Whether the figure counts those who came to harm.
    var countsVictims: Bool { [.killed, .wounded, .casualties, .missing].contains(measure) }

    /// The words and days that tell which happening it is, for a person.
    ///
    /// - Parameter goesOn: whether the claim went to a happening that was told before.
    func evidence(goesOn: Bool) -> String {
        var parts: [String] = []
        if let kindWords { parts.append("“\(kindWords)”") }
        if let placeName { parts.append("in \(placeName)") }
        if let window {
            parts.append("dated \(PartialDate(dayNumber: window.start).iso)")
        } else if let asOf {
            parts.append("as of \(PartialDate(dayNumber: asOf).iso)")
        }
        if kindWords == nil, goesOn { parts.append("goes on with the same report") }
        return parts.joined(separator: ", ")
    }

    /// Where to look for the happening: the claim's dates, or the days before the figure was stated.
    func bestWindow(_ published: Int) -> Window {
        if let window { return window }
        let end = (asOf ?? published) - (isAnterior ? 1 : 0)
        // People flee and stay trapped for weeks of one battle; its dead are told within days.
        let goesOn = [.displaced, .evacuated, .arrived, .present].contains(measure) && kind == .battle
        // What hardly ever happens twice is followed up for longer.
        let kind = kind ?? .attack
        let reach = goesOn ? 20 : kind.isRare ? 10 : 3 + kind.lasting
        return Window(start: end - reach, end: end, isDated: false)
    }
}
