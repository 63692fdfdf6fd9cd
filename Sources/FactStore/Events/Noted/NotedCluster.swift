import FactText

/// A happening while noted claims are joined to it.
struct NotedCluster {
    var name: String?
    /// Indices of the claims, ascending.
    private(set) var claims: [Int]
    private(set) var kinds: Set<Kind>
    private(set) var kind: Kind?
    private(set) var window: Window
    private(set) var profile: PlaceProfile
    private(set) var isBackground: Bool
    private var measures: Set<Measure>
    private var isUndatedByNature: Bool
    /// The last day on which figures were stated.
    private var asOf: Int
    /// For each thing that a speaker counts, the highest lower and the lowest upper bound.
    private var bounds: [Note.Statement: (low: Double, high: Double)] = [:]

    /// What makes two claims look alike at once.
    struct Look: Hashable {
        var name: String?
        var kind: Kind?
        var window: Window
        var profile: PlaceProfile
        var isBackground: Bool
        var isUndatedByNature: Bool
    }

    /// A happening with one claim.
    init(_ note: Note, figure: Figure) {
        name = note.name
        claims = [note.claim]
        kind = note.sight.kind
        kinds = Set(kind.map { [$0] } ?? [])
        window = note.window
        profile = note.sight.profile
        isBackground = note.sight.isBackground
        measures = [note.sight.measure]
        isUndatedByNature = note.isUndatedByNature
        asOf = note.sight.asOf ?? window.end
        if let statement = note.statement {
            let allowed = figure.allowed(tolerance: Verdict.usualTolerance)
            bounds[statement] = allowed
            bounds[statement.byAnyone] = allowed
        }
    }

    /// The days of two notes of one happening lie no further apart, unless one of them has none.
    static let mostSlack = 3

    /// Whether it has no day, and needs none to be what another tells: what is paid, the total of a war.
    var hasNoDay: Bool { (isUndatedByNature || isBackground) && !window.isDated }

    var look: Look {
        Look(
            name: name, kind: kind, window: window, profile: profile, isBackground: isBackground,
            isUndatedByNature: isUndatedByNature)
    }

    /// Learns the kind from the headline.
    mutating func tell(_ kind: Kind) {
        self.kind = kind
        kinds.insert(kind)
    }

    /// Whether one speaker gives two figures for one thing, one here and one there.
    ///
    /// - Parameter byOutlet: whether the outlet's own voice is held to agree with whom it quotes.
    func isRival(of other: NotedCluster, byOutlet: Bool = true) -> Bool {
        func differs(_ own: Note.Statement, _ theirs: Note.Statement) -> Bool {
            guard let a = bounds[own], let b = other.bounds[theirs] else { return false }
            return a.low > b.high || b.low > a.high
        }
        return bounds.keys.contains { statement in
            if statement.voice == .anyone { return false }
            if differs(statement, statement) { return true }
            guard byOutlet else { return false }
            return statement.voice == .outlet && differs(statement, statement.byAnyone)
                || differs(statement.byAnyone, statement.byOutlet)
        }
    }

    /// How many claims stand between the two.
    func distance(to other: NotedCluster) -> Int {
        var (own, far, least) = (0, 0, Int.max)
        while own < claims.count, far < other.claims.count {
            least = min(least, abs(claims[own] - other.claims[far]))
            if claims[own] < other.claims[far] { own += 1 } else { far += 1 }
        }
        return least
    }

    /// Both in one.
    ///
    /// - Parameter isPart: whether the other is a part of this.
    func joined(with other: NotedCluster, isPart: Bool) -> NotedCluster {
        var both = self
        both.name = name ?? other.name
        both.claims = (claims + other.claims).sorted()
        both.kinds.formUnion(other.kinds)
        both.kind = Self.kind(kind, other.kind)
        both.profile.add(other.profile)
        both.measures.formUnion(other.measures)
        both.isUndatedByNature = isUndatedByNature && other.isUndatedByNature
        both.asOf = max(asOf, other.asOf)
        // Who died of wounds died later, of what happened before.
        let isAftermath = isPart && window.isDated && other.window.start > window.end
        if isAftermath {
            both.window = window
        } else if window.isDated == other.window.isDated {
            both.window.start = min(window.start, other.window.start)
            both.window.end = max(window.end, other.window.end)
        } else {
            both.window = window.isDated ? window : other.window
        }
        both.bounds.merge(other.bounds) { (max($0.low, $1.low), min($0.high, $1.high)) }
        return both
    }

    private static func kind(_ a: Kind?, _ b: Kind?) -> Kind? {
        guard let a, let b else { return a ?? b }
        if a == b { return a }
        if a.takesIn(b) { return a }
        if b.takesIn(a) { return b }
        return a.isGeneric && !b.isGeneric ? b : a
    }

    // MARK: Likeness

    /// How sure it is that the two are one; `nil` where something speaks against it.
    func likeness(to other: NotedCluster, headline: Kind?) -> Int? {
        guard name == nil, other.name == nil, isBackground == other.isBackground else { return nil }
        guard let kind = kindScore(other), let time = timeScore(other) else { return nil }
        guard let place = placeScore(other, headline) else { return nil }
        return kind + time + place
    }

    private func kindScore(_ other: NotedCluster) -> Int? {
        if kind?.isStanding == true || other.kind?.isStanding == true || kind == .exodus || other.kind == .exodus {
            return kind == other.kind ? 4 : nil
        }
        for a in kinds {
            guard other.kinds.allSatisfy({ a.isCompatible(with: $0) || a.takesIn($0) || $0.takesIn(a) }) else {
                return nil
            }
        }
        guard let kind, let told = other.kind else {
            return (kind ?? other.kind).map { k in measures.union(other.measures).allSatisfy(k.canCause) } ?? true
                ? 1 : nil
        }
        return kind == told ? 4 : 2
    }

    private func timeScore(_ other: NotedCluster) -> Int? {
        if isBackground {
            // An undated total is that of the whole country.
            guard window.isDated == other.window.isDated else { return profile == other.profile ? 1 : nil }
            guard window.isDated else { return 4 }
            return window.overlap(other.window) * 2 >= min(window.length, other.window.length) ? 4 : nil
        }
        if window.isDated != other.window.isDated {
            let (dated, undated) = window.isDated ? (self, other) : (other, self)
            // Victims have a day; who leaves it out speaks of others.
            return undated.isUndatedByNature && undated.asOf >= dated.window.start ? 5 : nil
        }
        if !window.isDated {
            guard window.meets(other.window) else { return nil }
            return asOf == other.asOf && isUndatedByNature == other.isUndatedByNature ? 4 : 2
        }
        let momentary = (kind ?? .attack).isMomentary && (other.kind ?? .attack).isMomentary
        if momentary, abs(window.length - other.window.length) >= 20 { return nil }
        let slack = min(max((kind ?? .attack).slack, (other.kind ?? .attack).slack), Self.mostSlack)
        guard window.meets(other.window, slack: slack) else { return nil }
        return window == other.window ? 8 : window.meets(other.window) ? 5 : 2
    }

    private func placeScore(_ other: NotedCluster, _ headline: Kind?) -> Int? {
        if profile.places == other.profile.places { return profile.places.isEmpty ? 4 : 8 }
        if Self.placesMeet(profile, other.profile) { return 5 }
        if profile.places.isEmpty || other.profile.places.isEmpty { return 3 }
        // A region and what is known to lie in it.
        if profile.holds(other.profile) || other.profile.holds(profile) { return 3 }
        // What goes on for days goes on in more than one place.
        if let kind, let told = other.kind, kind == told, kind.hasOneSite || !kind.isMomentary, window == other.window {
            return 1
        }
        if let lasting = kind ?? other.kind, !lasting.isMomentary, !lasting.hasOneSite, window.meets(other.window) {
            return 1
        }
        // Victims of whom nothing else is told are those of what the headline tells: the city here, its quarter there.
        guard let headline, headline.hasOneSite, isOfVictims, other.isOfVictims else { return nil }
        guard !isRival(of: other, byOutlet: false) else { return nil }
        guard kind == nil || other.kind == nil || kind == other.kind else { return nil }
        if window.isDated { return window == other.window && (kind ?? other.kind) == headline ? 1 : nil }
        return asOf == other.asOf && measures.isDisjoint(with: other.measures) ? 1 : nil
    }

    private var isOfVictims: Bool { measures.isSubset(of: [.killed, .wounded, .casualties, .missing]) }

    /// Whether the two name a place in common.
    static func placesMeet(_ a: PlaceProfile, _ b: PlaceProfile) -> Bool {
        a.places.contains { place in b.places.contains(where: place.matches) }
    }
}
