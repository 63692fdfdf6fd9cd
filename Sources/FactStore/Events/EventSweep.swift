/// Joins happenings to events in the order of their likeness, pair by pair, without looking at every pair.
///
/// The outcome is that of going through all pairs from the likeliest down, among equals by the first and then the
/// second happening, and joining the events of each where nothing speaks against it. Pairs within one event, and
/// pairs of events that can never be one, change nothing and are passed over together.
struct EventSweep {
    private let happenings: [Happening]
    private let profiles: HappeningProfiles
    private let articles: [Int]
    private let settled: [Int64?]
    private var clusters: EventClusters
    /// For each profile, its members by the labels of their events.
    private var parts: [[Int: [Int]]]
    /// For each profile the label of the event that all its members are in; -1 where they are in several.
    private var sole: [Int]
    /// For each label the labels that it can never be joined to.
    private var never: [Set<Int>]

    /// - Parameters:
    ///   - happenings: sorted by ``Happening/precedes(_:_:)``.
    ///   - settled: for each happening the event that it is known to be in, if any; pairs of different settled
    ///     events are known to stay apart.
    init(_ happenings: [Happening], settled: [Int64?]) {
        self.happenings = happenings
        self.settled = settled
        var numbers: [String: Int] = [:]
        articles = happenings.map { happening in
            let number = numbers[happening.article] ?? numbers.count
            numbers[happening.article] = number
            return number
        }
        profiles = HappeningProfiles(happenings)
        clusters = EventClusters(happenings, articles: articles)
        parts = profiles.members.map { members in Dictionary(uniqueKeysWithValues: members.map { ($0, [$0]) }) }
        sole = profiles.members.map { $0.count == 1 ? $0[0] : -1 }
        never = Array(repeating: [], count: happenings.count)
    }

    /// The events' members, ascending.
    mutating func groups() -> [[Int]] {
        let levels = profiles.relations()
        for level in levels.keys.sorted(by: >) {
            guard let relations = levels[level] else { continue }
            for index in happenings.indices {
                if let own = relations[profiles.profile[index]] { visit(index, own) }
            }
        }
        return clusters.groups()
    }

    /// Goes through the pairs of one happening with later ones.
    private mutating func visit(_ a: Int, _ relations: [HappeningProfiles.Relation]) {
        for b in candidates(of: a, relations) {
            let (own, other) = (clusters.label(of: a), clusters.label(of: b))
            guard own != other, !never[own].contains(other) else { continue }
            let isNamed = happenings[a].name != nil && happenings[a].name == happenings[b].name
            switch clusters.join(own, other, anyway: isNamed) {
            case .joined(let moved): move(moved, from: own == clusters.label(of: a) ? other : own)
            case .never:
                never[own].insert(other)
                never[other].insert(own)
            case .apart: break
            }
        }
    }

    private func candidates(of a: Int, _ relations: [HappeningProfiles.Relation]) -> [Int] {
        let own = clusters.label(of: a)
        var found: [Int] = []
        for relation in relations where sole[relation.other] != own {
            for (label, members) in parts[relation.other] where label != own && !never[own].contains(label) {
                for b in members where b > a && articles[a] != articles[b] && !areSettledApart(a, b) {
                    if relation.isCertain || holds(relation, a, b) { found.append(b) }
                }
            }
        }
        return found.sorted()
    }

    private func areSettledApart(_ a: Int, _ b: Int) -> Bool {
        guard let x = settled[a], let y = settled[b] else { return false }
        return x != y
    }

    private func holds(_ relation: HappeningProfiles.Relation, _ a: Int, _ b: Int) -> Bool {
        let first: UInt8 = Happening.names(happenings[a].named, placeOf: happenings[b].places) ? 1 : 0
        let second: UInt8 = Happening.names(happenings[b].named, placeOf: happenings[a].places) ? 2 : 0
        return relation.answers >> (first | second) & 1 == 1
    }

    /// Notes that happenings changed their event.
    private mutating func move(_ moved: [Int], from old: Int) {
        let new = clusters.label(of: moved[0])
        for profile in Set(moved.map { profiles.profile[$0] }) {
            guard let members = parts[profile].removeValue(forKey: old) else { continue }
            parts[profile][new, default: []] += members
            sole[profile] = parts[profile].count == 1 ? new : -1
        }
        for other in never[old] {
            never[other].remove(old)
            never[other].insert(new)
            never[new].insert(other)
        }
        never[old] = []
    }
}
