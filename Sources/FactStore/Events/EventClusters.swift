/// Events while they grow out of happenings.
struct EventClusters {
    /// What became of an attempt to join two events.
    enum Outcome {
        /// They are one now: these happenings came to have the label of the other.
        case joined(moved: [Int])
        /// Their days speak against it; days can change as events grow.
        case apart
        /// What speaks against it will not go away.
        case never
    }

    private var labels: [Int]
    private var clusters: [Cluster?]

    private struct Cluster {
        var name: String?
        var members: [Int]
        var articles: Set<Int>
        var kinds: Set<Kind>
        /// The days that all dated members allow; for what lasts, all days that they cover.
        var dated: Window?
        var isMomentary: Bool

        mutating func take(in other: Cluster, dated: Window?) {
            name = name ?? other.name
            members += other.members
            articles.formUnion(other.articles)
            kinds.formUnion(other.kinds)
            isMomentary = isMomentary && other.isMomentary
            self.dated = dated
        }
    }

    /// One event for each happening.
    ///
    /// - Parameter articles: for each happening a number for its article.
    init(_ happenings: [Happening], articles: [Int]) {
        labels = Array(happenings.indices)
        clusters = happenings.enumerated().map { index, happening in
            Cluster(
                name: happening.name, members: [index], articles: [articles[index]],
                kinds: Set(happening.kind.map { [$0] } ?? []),
                dated: happening.window.isDated ? happening.window : nil,
                isMomentary: (happening.kind ?? .attack).isMomentary)
        }
    }

    /// The label of the event that a happening is in: the index of one of its members.
    func label(of happening: Int) -> Int { labels[happening] }

    /// Makes two events one, unless something in them speaks against it.
    ///
    /// - Parameters:
    ///   - p: the label of one.
    ///   - q: the label of another.
    ///   - anyway: a person gave both one name, which outweighs all but another name.
    mutating func join(_ p: Int, _ q: Int, anyway: Bool) -> Outcome {
        guard p != q, let a = clusters[p], let b = clusters[q] else { return .never }
        if let outcome = Self.obstacle(a, b, anyway: anyway) { return outcome }
        let dated = Self.dated(a, b)
        // The smaller goes into the larger, in place: copying the larger each time would be quadratic.
        let (large, small) = a.members.count >= b.members.count ? (p, q) : (q, p)
        guard let moved = clusters[small] else { return .never }
        clusters[small] = nil
        for member in moved.members { labels[member] = large }
        clusters[large]?.take(in: moved, dated: dated)
        return .joined(moved: moved.members)
    }

    /// The events' members, ascending.
    func groups() -> [[Int]] {
        clusters.compactMap { $0?.members.sorted() }.sorted { $0[0] < $1[0] }
    }

    /// What speaks against one event; `nil` where nothing does.
    private static func obstacle(_ p: Cluster, _ q: Cluster, anyway: Bool) -> Outcome? {
        if let name = p.name, let other = q.name, name != other { return .never }
        if anyway { return nil }
        // What one article tells as two happenings is two.
        let (few, many) = p.articles.count <= q.articles.count ? (p.articles, q.articles) : (q.articles, p.articles)
        if few.contains(where: many.contains) { return .never }
        for kind in p.kinds {
            guard q.kinds.allSatisfy({ $0.isCompatible(with: kind) || $0.takesIn(kind) || kind.takesIn($0) })
            else { return .never }
        }
        guard p.isMomentary, q.isMomentary, let a = p.dated, let b = q.dated else { return nil }
        let slack = p.kinds.union(q.kinds).map(\.slack).min() ?? 0
        return a.meets(b, slack: slack) ? nil : .apart
    }

    private static func dated(_ p: Cluster, _ q: Cluster) -> Window? {
        guard let a = p.dated, let b = q.dated else { return p.dated ?? q.dated }
        guard p.isMomentary, q.isMomentary else {
            return Window(start: min(a.start, b.start), end: max(a.end, b.end), isDated: true)
        }
        let both = (start: max(a.start, b.start), end: min(a.end, b.end))
        // Where the days differ, the earlier is when it happened and the later when it was told.
        return Window(
            start: min(both.start, both.end), end: both.start <= both.end ? both.end : both.start, isDated: true)
    }
}
