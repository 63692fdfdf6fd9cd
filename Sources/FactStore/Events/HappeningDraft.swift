import FactText

/// A happening of one article while claims are being added to it.
struct HappeningDraft {
    /// What a person called it.
    var name: String?
    /// What kind of happening; `nil` while no word tells.
    var kind: Kind?
    /// When.
    var window: Window
    /// Where, as the sentences of its claims name it.
    var profile = PlaceProfile()
    /// Where, by places that claims carry on from elsewhere in the article.
    var carriedOn = PlaceProfile()
    /// Indices of the claims, ascending.
    var claims: [Int] = []
    /// For each claim, why it is here.
    var evidence: [String] = []
    /// The sentences that told of it.
    var sentences: Set<Int> = []
    /// A total over a long time.
    var isBackground: Bool
    /// The last sentence so far that told of it.
    var latest = -1

    /// Whether what a claim tells can be this happening.
    func fits(_ sight: ClaimSight, isMain: Bool, _ containment: Containment) -> Bool {
        guard sight.isBackground == isBackground else { return false }
        if isElsewhere(sight) { return false }
        if let sentence = sight.sentence, sentences.contains(sentence), sight.kind == kind,
            sight.window.map(isSameTime) ?? true
        {
            return true
        }
        // A population is no happening: it takes nothing in and is part of nothing.
        if sight.kind?.isStanding == true || kind?.isStanding == true {
            return sight.kind == kind && !placesConflict(sight, containment)
        }
        if isMain, followsOn(sight) { return true }
        guard fitsInTime(sight) else { return false }
        if sight.isAnterior, sight.window == nil { return false }
        guard let told = sight.kind else { return kind?.canCause(sight.measure) ?? true }
        guard let kind else {
            // What goes on for days is not what was told without a name, of one day.
            guard told.isMomentary || sight.window != nil || sharesPlace(sight) || !window.isDated else { return false }
            return !placesConflict(sight, containment)
        }
        if kind == told || kind.isCompatible(with: told) { return !placesConflict(sight, containment) }
        // What an umbrella takes in must not be somewhere else.
        return kind.takesIn(told) && !placesConflict(sight, containment)
    }

    /// Whether the claim names a place of this happening.
    func sharesPlace(_ sight: ClaimSight) -> Bool {
        sight.profile.places.contains { place in places.places.contains(where: place.matches) }
    }

    /// Where, by the best that is known.
    var places: PlaceProfile { profile.places.isEmpty ? carriedOn : profile }

    /// Whether a claim without a happening's word of its own can go on with this one.
    func goesOn(with sight: ClaimSight) -> Bool {
        guard kind?.canCause(sight.measure) ?? sharesPlace(sight) else { return false }
        switch kind {
        case .arrest: return sight.measure == .detained
        case .population: return sight.measure == .present
        default: return sight.measure != .detained || kind?.isRare != true
        }
    }

    /// "31 people: 17 in one village on Monday and 14 in another on Tuesday": each village has its own day.
    private func isElsewhere(_ sight: ClaimSight) -> Bool {
        guard let own = sight.window, own.length < window.length || own.end < window.start, window.isDated,
            kind?.isMomentary ?? true, !profile.places.isEmpty, !sight.profile.places.isEmpty, sight.isPlaceNamed
        else { return false }
        return !sharesPlace(sight)
    }

    /// Those found dead, or who died, in the days after, told by no other happening's name; after a disaster also
    /// those saved.
    private func followsOn(_ sight: ClaimSight) -> Bool {
        // The wounded of an attack are not wounded days later; they die.
        let isLater = sight.measure == .killed || sight.measure == .missing
        let isOfDisaster = sight.countsVictims || [.evacuated, .displaced, .present].contains(sight.measure)
        guard isLater || kind?.isRare == true && isOfDisaster, sight.kind == nil, !sight.isApart, !sight.isAnterior,
            let own = sight.window,
            window.isDated, kind?.canCause(sight.measure) ?? true
        else { return false }
        return own.start > window.end && own.start - window.end <= 7
    }

    private func fitsInTime(_ sight: ClaimSight) -> Bool {
        if let told = sight.window {
            if window.isDated, isBackground {
                return told.overlap(window) * 2 >= min(told.length, window.length)
            }
            return isSameTime(told)
        }
        // A figure stated before something happened is not about it.
        if window.isDated, let asOf = sight.asOf, asOf < window.start { return false }
        return true
    }

    private func isSameTime(_ told: Window) -> Bool {
        guard window.isDated else { return told.meets(window) }
        let kind = kind ?? .attack
        // "In July a bomb killed 16" is not Wednesday's bomb, though that was in July too.
        if kind.isMomentary, abs(told.length - window.length) >= 20 { return false }
        return told.meets(window, slack: min(kind.slack, 3))
    }

    private func placesConflict(_ sight: ClaimSight, _ containment: Containment) -> Bool {
        guard !sight.profile.places.isEmpty, !profile.places.isEmpty, sight.isPlaceNamed else { return false }
        // The headline names the region, the first sentence the place.
        if sentences == [0] { return false }
        // One kind on one day in one article is one happening told in more and more detail, unless the words
        // set it apart.
        let isApart = sight.isApart || sight.isIntroduced
        if !isApart, let told = sight.kind, let kind, kind.hasOneSite, kind.isCompatible(with: told),
            window.isDated, sight.window?.meets(window) ?? true
        {
            return false
        }
        return !sharesPlace(sight)
            && !sight.profile.places.contains { place in
                profile.places.contains { containment.holds(place, $0, isApart: isApart) }
            }
    }

    /// Adds a claim.
    mutating func add(_ index: Int, _ sight: ClaimSight, own: Window, why: String) {
        claims.append(index)
        evidence.append(why)
        if let sentence = sight.sentence {
            sentences.insert(sentence)
            latest = max(latest, sentence)
        }
        if sight.isPlaceNamed { profile.add(sight.profile) } else { carriedOn.add(sight.profile) }
        if let told = sight.kind { refine(told) }
        let added = sight.window != nil || sight.kind == kind ? own : window
        guard added.isDated == window.isDated || added.isDated else { return }
        // What is merely counted beside the victims dates nothing: "camped there for four days".
        if added.isDated, sight.measure.isOptional, claims.count > 1 { return }
        if added.isDated != window.isDated {
            window = added
        } else if isWithin(added) {
            // "450 strikes in a week" do not make the strike of one day longer.
        } else if !followsOn(sight) {
            window.start = min(window.start, added.start)
            window.end = max(window.end, added.end)
        }
    }

    /// Whether the days of what is over in a day lie within a longer time.
    private func isWithin(_ longer: Window) -> Bool {
        kind?.isMomentary == true && window.isDated && longer.length > window.length && longer.start <= window.start
            && longer.end >= window.end
    }

    /// Whether words for a kind may tell of this.
    func canBe(_ told: Kind?) -> Bool {
        guard let told, let kind else { return true }
        return kind.isCompatible(with: told) || kind.takesIn(told)
    }

    /// Adds what the headline told of it, which dates nothing.
    mutating func take(_ headline: HappeningDraft) {
        let both = zip(claims + headline.claims, evidence + headline.evidence).sorted { $0.0 < $1.0 }
        (claims, evidence) = (both.map(\.0), both.map(\.1))
        profile.add(headline.profile)
        carriedOn.add(headline.carriedOn)
        sentences.formUnion(headline.sentences)
    }

    private mutating func refine(_ told: Kind) {
        guard let known = kind else {
            // Who is arrested afterwards does not make an arrest of what is told.
            if !told.isAftermath || claims.count == 1 { kind = told }
            return
        }
        if known.isGeneric, known.isCompatible(with: told), told != .battle || known == .clash {
            // An assault of several days is no bombing because bombs fell in it.
            if !(told.isMomentary && !told.isGeneric && window.isDated && window.length > 2) { kind = told }
        } else if told.takesIn(known), told != .war {
            kind = told
        }
    }
}
