/// Events while they grow out of happenings.
struct EventClusters {
    private let happenings: [Happening]
    private var sets: DisjointSets
    private var clusters: [Int: Cluster]

    private struct Cluster {
        var name: String?
        var members: [Int]
        var articles: Set<String>
        var kinds: Set<Kind>
        /// The days that all dated members allow; for what lasts, all days that they cover.
        var dated: Window?
        var isMomentary: Bool
    }

    /// One event for each happening.
    init(_ happenings: [Happening]) {
        self.happenings = happenings
        sets = DisjointSets(count: happenings.count)
        clusters = [:]
        for (index, happening) in happenings.enumerated() {
            clusters[index] = Cluster(
                name: happening.name, members: [index], articles: [happening.article],
                kinds: Set(happening.kind.map { [$0] } ?? []),
                dated: happening.window.isDated ? happening.window : nil,
                isMomentary: (happening.kind ?? .attack).isMomentary)
        }
    }

    /// Makes the events of two happenings one, unless something in them speaks against it.
    mutating func join(_ a: Int, _ b: Int) {
        let (x, y) = (sets.root(of: a), sets.root(of: b))
        let isNamed = happenings[a].name != nil && happenings[a].name == happenings[b].name
        guard x != y, let p = clusters[x], let q = clusters[y], let joined = Self.joined(p, q, anyway: isNamed)
        else { return }
        sets.join(x, y)
        clusters[max(x, y)] = nil
        clusters[min(x, y)] = joined
    }

    /// The events' members, ascending.
    func groups() -> [[Int]] {
        clusters.values.map { $0.members.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Both in one, or `nil` where something speaks against it; a name that a person gave outweighs all.
    private static func joined(_ p: Cluster, _ q: Cluster, anyway: Bool) -> Cluster? {
        if let name = p.name, let other = q.name, name != other { return nil }
        // What one article tells as two happenings is two.
        guard anyway || p.articles.isDisjoint(with: q.articles) else { return nil }
        for kind in p.kinds where !anyway {
            guard q.kinds.allSatisfy({ $0.isCompatible(with: kind) || $0.takesIn(kind) || kind.takesIn($0) })
            else { return nil }
        }
        let isMomentary = p.isMomentary && q.isMomentary
        var dated = p.dated ?? q.dated
        if let a = p.dated, let b = q.dated {
            if isMomentary {
                let slack = p.kinds.union(q.kinds).map(\.slack).min() ?? 0
                guard anyway || a.meets(b, slack: slack) else { return nil }
                let both = (start: max(a.start, b.start), end: min(a.end, b.end))
                // Where the days differ, the earlier is when it happened and the later when it was told.
                dated = Window(
                    start: min(both.start, both.end), end: both.start <= both.end ? both.end : both.start, isDated: true
                )
            } else {
                dated = Window(start: min(a.start, b.start), end: max(a.end, b.end), isDated: true)
            }
        }
        return Cluster(
            name: p.name ?? q.name, members: p.members + q.members, articles: p.articles.union(q.articles),
            kinds: p.kinds.union(q.kinds),
            dated: dated, isMomentary: isMomentary)
    }
}
