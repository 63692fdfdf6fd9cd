import FactText

/// What kind of happening a text tells of.
enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    case airstrike, shelling, bombing, chemical, landmine, shooting, stabbing, assassination, massacre
    case kidnapping, hijacking, battle, war, protest, coup, raid
    case explosion, fire, wildfire, crash, sinking, collapse
    case earthquake, tsunami, flood, landslide, storm, eruption, heat, epidemic, poisoning
    case exodus, evacuation, population, mission, disarmament, trial, arrest, election, layoffs
    /// Fighting between armies, or between a crowd and the police.
    case clash
    /// Violence of any kind: "attack", "strike", "raid".
    case attack
    /// People came to harm by people, in whatever way: "Saturday's violence".
    case violence
    /// A blast that may be an attack or an accident.
    case blast
    /// A mishap of any kind.
    case accident

    /// The name in `kinds.txt`, in the store and in event names.
    var name: String { Self.names[Int(rawValue)] }

    /// The kind of a name.
    init?(name: some StringProtocol) {
        guard let place = Self.names.firstIndex(of: String(name)) else { return nil }
        self = Self.allCases[place]
    }

    private static let names = allCases.map { "\($0)" }

    /// Whether the word leaves open which kind it was.
    var isGeneric: Bool {
        switch self {
        case .attack, .blast, .accident, .clash, .violence: true
        default: false
        }
    }

    /// The kinds that a generic word may stand for.
    private var covered: Set<Kind> {
        switch self {
        case .attack:
            [
                .airstrike, .shelling, .bombing, .chemical, .landmine, .shooting, .stabbing, .assassination,
                .massacre, .kidnapping, .raid, .blast,
            ]
        case .violence:
            Kind.attack.covered.union([.attack, .clash, .battle, .war, .protest, .coup])
        case .blast: [.bombing, .explosion, .landmine, .shelling, .airstrike, .accident, .attack]
        case .clash: [.battle, .protest]
        case .accident: [.explosion, .fire, .crash, .sinking, .collapse, .poisoning, .blast]
        default: []
        }
    }

    /// Whether two words may tell of one happening.
    func isCompatible(with other: Kind) -> Bool { Self.compatible[Int(rawValue)] >> other.rawValue & 1 == 1 }

    /// For each kind the set of kinds that it is compatible with, as bits: asked for every candidate pair.
    private static let compatible: [UInt64] = allCases.map { a in
        allCases.reduce(0) { bits, b in
            let isAlike = alike.contains([a, b])
            let holds = a == b || a.covered.contains(b) || b.covered.contains(a) || isAlike
            return holds ? bits | 1 << b.rawValue : bits
        }
    }
    private static let taken: [UInt64] = allCases.map { kind in
        kind.absorbed.reduce(0) { $0 | 1 << $1.rawValue }
    }

    /// Kinds that are two views of one happening: the means and the outcome.
    private static let alike: Set<Set<Kind>> = [
        [.chemical, .airstrike], [.chemical, .shelling], [.earthquake, .tsunami], [.flood, .storm],
        [.flood, .landslide], [.storm, .landslide], [.shooting, .massacre], [.shooting, .assassination],
        [.earthquake, .collapse], [.fire, .explosion], [.kidnapping, .massacre], [.bombing, .assassination],
        [.crash, .sinking], [.raid, .arrest], [.explosion, .shelling], [.explosion, .airstrike],
        [.explosion, .bombing],
        [.protest, .arrest], [.stabbing, .massacre], [.bombing, .landmine],
    ]

    /// Whether a report of this happening takes in deeds of the other kind at the same time and place: a
    /// battle is fought with shells, strikes and ambushes.
    func takesIn(_ other: Kind) -> Bool { Self.taken[Int(rawValue)] >> other.rawValue & 1 == 1 }

    private var absorbed: Set<Kind> {
        switch self {
        case .battle: [.airstrike, .shelling, .shooting, .attack, .raid, .war, .clash]
        case .protest: [.clash, .attack, .shooting, .raid, .arrest]
        case .coup: [.battle, .attack, .shooting, .airstrike, .shelling, .arrest]
        case .war: [.battle, .attack, .airstrike, .shelling]
        default: []
        }
    }

    /// How many days two reports of one happening of this kind may lie apart; 0 for what is over in a day.
    var lasting: Int {
        switch self {
        case .battle, .clash, .protest, .coup, .kidnapping, .hijacking: 3
        case .wildfire, .flood, .storm, .heat, .eruption, .landslide, .exodus, .evacuation: 7
        case .epidemic, .mission, .election, .trial, .disarmament, .layoffs: 30
        case .war, .population: 400
        default: 0
        }
    }

    /// Whether it is a state of things, with no beginning that a report tells.
    var isStanding: Bool { self == .population || self == .mission }

    /// How many days the dates of two reports may differ: one of them may have taken a day on which the toll was
    /// told, which does no harm where such things do not happen twice in a week.
    var slack: Int { isRare ? 3 : lasting }

    /// Whether such a happening is in one place, so that another place in the report of one day is a detail of it.
    var hasOneSite: Bool { isMomentary || self == .protest }

    /// Whether people come to harm by such a happening, so that their number may be told without its name.
    var harms: Bool {
        switch self {
        case .exodus, .evacuation, .population, .mission, .disarmament, .trial, .election, .layoffs: false
        default: true
        }
    }

    /// Whether it is what follows on another happening, so that a word for it is no word for what happened.
    var isAftermath: Bool {
        switch self {
        case .arrest, .trial, .evacuation, .election, .layoffs: true
        default: false
        }
    }

    /// Whether it has a site and people at it, so that those "present" are a crowd or the people inside; where
    /// armies fight or the earth shakes, those who live there are meant.
    var hasCrowd: Bool {
        switch self {
        case .protest, .fire, .sinking, .crash, .collapse, .explosion, .hijacking, .kidnapping, .shooting, .stabbing,
            .coup, .raid, .accident, .blast:
            true
        default: false
        }
    }

    /// Whether it is of a sort at which people are arrested, so that those detained are its own.
    var endsInArrests: Bool { [.protest, .raid, .coup, .arrest, .clash].contains(self) }

    /// Whether nature does it, so that nobody fights in it.
    var isNatural: Bool {
        switch self {
        case .earthquake, .tsunami, .flood, .landslide, .storm, .eruption, .heat, .epidemic, .wildfire: true
        default: false
        }
    }

    /// Whether such a thing hardly ever happens twice in a week at one place, as attacks do.
    var isRare: Bool {
        switch self {
        case .explosion, .fire, .crash, .sinking, .collapse, .earthquake, .tsunami, .eruption, .landslide, .accident,
            .poisoning:
            true
        default: false
        }
    }

    /// Whether armies do it, with bombs among other means.
    var dropsBombs: Bool { [.battle, .airstrike, .shelling, .war].contains(self) }

    /// Whether people are killed or hurt by it, at least at times.
    func canCause(_ measure: Measure) -> Bool {
        switch measure {
        case .killed, .wounded, .casualties, .missing: harms && self != .arrest
        default: true
        }
    }

    /// Whether such a happening is over within a day, so that another day is another happening.
    var isMomentary: Bool { lasting == 0 }
}
