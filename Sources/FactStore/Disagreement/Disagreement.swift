public import FactText

/// The claims about one event, measure, group and side whose figures differ, and what separates them.
public struct Disagreement: Sendable, Hashable {
    /// Two comparable claims, by their indices in `claims`; `a` < `b`.
    public struct Pair: Sendable, Hashable {
        /// The first claim.
        public var a: Int
        /// The second claim.
        public var b: Int
        /// What the two are to one another.
        public var verdict: Verdict
        /// How far apart the numbers lie that the texts name.
        public var gap: Double
        /// What else separates them.
        public var reasons: [PairReason]
    }

    /// A name made of what it is about, the same whatever came first.
    public var name: String
    /// Its strongest pair.
    public var verdict: Verdict
    /// The event in the store.
    public var eventID: Int64
    /// The event's name.
    public var event: String
    /// When the event began.
    public var eventStart: PartialDate?
    /// When the event ended.
    public var eventEnd: PartialDate?
    /// Where the event was.
    public var place: String?
    /// What happened to what is counted.
    public var measure: Measure
    /// The class of what is counted.
    public var group: Group
    /// Whose people or things are counted.
    public var side: String?
    /// How many outlets have one of the claims.
    public var outlets: Int
    /// How many independent roots the claims have.
    public var origins: Int
    /// The positions, by article and place in it.
    public var claims: [StoredClaim]
    /// What was compared.
    let positions: PositionGroup

    /// The comparable pairs, by `a`, then `b`, each found when it is asked for.
    public var pairs: some Sequence<Pair> {
        positions.pairs.lazy.map { Pair(a: $0.a, b: $0.b, verdict: $0.verdict, gap: $0.gap, reasons: $0.reasons) }
    }

    /// In words, a sentence a line: why the claims are comparable, and what separates them.
    public var explanation: [String] { Explanation.sentences(positions, claims) }

    /// What a group of positions says; `nil` without claims.
    ///
    /// - Parameter claims: those of the positions, in their order.
    init?(_ positions: PositionGroup, claims: [StoredClaim]) {
        guard let first = claims.first, let id = first.eventID, let event = first.eventName else { return nil }
        name = positions.name
        verdict = positions.verdict
        eventID = id
        self.event = event
        eventStart = first.eventStart
        eventEnd = first.eventEnd
        place = first.eventPlace
        measure = positions.measure
        group = positions.group
        side = positions.side
        outlets = positions.outlets
        origins = positions.origins
        self.claims = claims
        self.positions = positions
    }
}

/// Which disagreements to list. Every part that is set must hold.
public struct DisagreementFilter: Sendable, Hashable {
    /// The verdicts that count; agreements are left out unless they are asked for.
    public var verdicts: Set<Verdict>
    /// The event's name or id.
    public var event: String?
    /// What happened to what is counted.
    public var measure: Measure?
    /// So many outlets at least; 2 leaves out actors who disagree inside one article.
    public var minimumOutlets: Int

    /// A filter from its parts; without any it takes all but agreements.
    public init(
        verdicts: Set<Verdict> = [.compatible, .update, .contradiction], event: String? = nil,
        measure: Measure? = nil, minimumOutlets: Int = 1
    ) {
        self.verdicts = verdicts
        self.event = event
        self.measure = measure
        self.minimumOutlets = minimumOutlets
    }
}

extension [Disagreement] {
    /// What needs a look first: the strongest verdict, then the most outlets and origins, then by name.
    public var strongestFirst: [Disagreement] {
        sorted { a, b in
            if a.verdict != b.verdict { return a.verdict > b.verdict }
            if a.outlets != b.outlets { return a.outlets > b.outlets }
            return a.origins != b.origins ? a.origins > b.origins : a.name < b.name
        }
    }
}
