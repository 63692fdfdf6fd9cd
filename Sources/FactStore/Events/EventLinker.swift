/// Brings together what several articles tell of one happening.
///
/// Two happenings of different articles can be one when their kinds, places and days agree. The strongest
/// likeness joins first; nothing that one article told as two becomes one. All choices are made by content, so
/// the outcome is the same for any order of the input.
enum EventLinker {
    /// Indices of `happenings`, grouped into events. Each group ascends by article and ordinal.
    ///
    /// - Parameter settled: for each happening the event that it is known to be in among others than `happenings`;
    ///   two that are in different ones are not compared.
    static func link(_ happenings: [Happening], settled: [Int64?]? = nil) -> [[Int]] {
        let order = happenings.indices.sorted { Happening.precedes(happenings[$0], happenings[$1]) }
        var sweep = EventSweep(
            order.map { happenings[$0] }, settled: order.map { index in settled.flatMap { $0[index] } })
        return sweep.groups().map { $0.map { order[$0] } }
    }
}

/// How alike two happenings are, when they can be one at all.
struct Likeness: Comparable {
    var a: Int
    var b: Int
    var score: Int

    /// What a person called by one name is one, before anything else.
    static let named = 1000

    init?(_ a: Int, _ b: Int, in happenings: [Happening]) {
        (self.a, self.b) = (a, b)
        // Days and kinds first: most candidates end here. All is read in place: a happening is dear to copy.
        let isNamed = happenings[a].name != nil && happenings[b].name != nil
        let days = (happenings[a].window, happenings[b].window)
        let kinds = (happenings[a].kind, happenings[b].kind)
        let time = isNamed ? 0 : Self.timeScore(days.0, days.1, kinds.0, kinds.1)
        let kind =
            isNamed
            ? 0
            : Self.kindScore(kinds.0, kinds.1, areLong: days.0.isLong && days.1.isLong)
                ?? Self.unknownKindScore(kinds, areMain: happenings[a].isMain && happenings[b].isMain, days)
        guard let time, let kind else { return nil }
        guard happenings[a].article != happenings[b].article else { return nil }
        if isNamed {
            guard happenings[a].name == happenings[b].name else { return nil }
            score = Self.named
            return
        }
        guard let place = Self.placeScore(a, b, in: happenings) else { return nil }
        score = kind + place + time + (happenings[a].isMain && happenings[b].isMain ? 1 : 0)
    }

    static func < (p: Likeness, q: Likeness) -> Bool { (-p.score, p.a, p.b) < (-q.score, q.a, q.b) }

    /// Where no word tells the kind: what two articles are about may still be one, and so may what they date alike.
    private static func unknownKindScore(_ kinds: (Kind?, Kind?), areMain: Bool, _ days: (Window, Window)) -> Int? {
        guard kinds.0 == nil || kinds.1 == nil, !(kinds.0?.isStanding ?? false), !(kinds.1?.isStanding ?? false)
        else { return nil }
        return areMain || days.0.isDated && days.1.isDated ? 1 : nil
    }

    /// `nil` also where no word tells the kind.
    private static func kindScore(_ a: Kind?, _ b: Kind?, areLong: Bool) -> Int? {
        guard let a, let b else { return nil }
        if a == b { return a.isGeneric ? 2 : 4 }
        let isPart = areLong && (a.takesIn(b) || b.takesIn(a))
        return isPart || a.isCompatible(with: b) ? 2 : nil
    }

    private static func placeScore(_ a: Int, _ b: Int, in happenings: [Happening]) -> Int? {
        let (places, others) = (happenings[a].places, happenings[b].places)
        if places.contains(where: { place in others.contains(where: place.matches) }) { return 6 }
        let (countries, otherCountries) = (happenings[a].countries, happenings[b].countries)
        let countriesMeet = countries.contains(where: otherCountries.contains)
        if !countries.isEmpty, !otherCountries.isEmpty, !countriesMeet { return nil }
        if Happening.names(happenings[b].named, placeOf: places)
            || Happening.names(happenings[a].named, placeOf: others)
        {
            return 4
        }
        // One of them names no more than the country.
        if places.isEmpty || others.isEmpty { return countriesMeet ? 2 : nil }
        return nil
    }

    private static func timeScore(_ a: Window, _ b: Window, _ x: Kind?, _ y: Kind?) -> Int? {
        if a.isLong != b.isLong { return nil }
        if a.isLong { return longTimeScore(a, b) }
        let lasting = max((x ?? .attack).slack, (y ?? .attack).slack)
        if a.isDated, b.isDated {
            if a.meets(b) { return a == b ? 8 : 5 }
            return a.meets(b, slack: lasting) ? 3 : nil
        }
        // Where only one is dated, the other was stated on that day or in the days after; what lasts can also
        // go on after it was stated.
        guard a.meets(b) else { return lasting > 0 && a.meets(b, slack: lasting) ? 1 : nil }
        if !a.isDated, !b.isDated { return a.end == b.end ? 4 : 2 }
        let dated = a.isDated ? a : b
        let stated = a.isDated ? b.end : a.end
        return dated.end >= stated ? 4 : max(1, 4 - (stated - dated.end))
    }

    private static func longTimeScore(_ a: Window, _ b: Window) -> Int? {
        if a.isDated, b.isDated {
            return a.overlap(b) * 2 >= min(a.length, b.length) ? 4 : nil
        }
        return a.meets(b) ? 2 : nil
    }
}
