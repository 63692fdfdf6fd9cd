import FactText

/// Sorts the claims of an article that came without a text by the happenings that they tell of.
///
/// What a person noted in a table has to do: places, days, the counted words, parts and their wholes, figures that
/// come twice, and the headline. Claims that surely belong together are joined first, then the likeliest, as long
/// as nothing speaks against it. One speaker with two figures for one thing and day speaks of two happenings,
/// unless nothing else tells the two apart.
struct NotedHappenings {
    private let article: LinkArticle
    private let notes: [Note]
    private let lead: Lead
    private var sets: DisjointSets
    private var clusters: [Int: NotedCluster] = [:]

    /// The happenings of the claims, in the order of their first claims.
    static func drafts(of article: LinkArticle, title: Passage?, lead: Lead, published: Int) -> [HappeningDraft] {
        var sorting = NotedHappenings(article, title, lead, published)
        sorting.sort()
        return sorting.drafts()
    }

    private init(_ article: LinkArticle, _ title: Passage?, _ lead: Lead, _ published: Int) {
        self.article = article
        self.lead = lead
        notes = article.claims.indices.map {
            Note($0, of: article, title: title, lead: lead, published: published)
        }
        sets = DisjointSets(count: notes.count)
        for (index, note) in notes.enumerated() {
            clusters[index] = NotedCluster(note, figure: article.claims[index].figure)
        }
    }

    private mutating func sort() {
        // What the headline tells is the kind of the first claim that can be of it.
        if let kind = lead.kind, let main = notes.firstIndex(where: { !$0.sight.isBackground }),
            Self.canBe(kind, notes[main].sight)
        {
            clusters[main]?.tell(kind)
        }
        joinNamed()
        joinSure()
        joinEquals()
        for rivalsMayJoin in [false, true] { joinLikely(rivalsMayJoin) }
    }

    /// Whether a claim can be about what the headline tells.
    private static func canBe(_ kind: Kind, _ sight: ClaimSight) -> Bool {
        guard let told = sight.kind else { return kind.canCause(sight.measure) }
        return told == kind || kind.takesIn(told) || told.isGeneric && told.isCompatible(with: kind)
    }

    /// What a person called by one name.
    private mutating func joinNamed() {
        var first: [String: Int] = [:]
        for (index, note) in notes.enumerated() {
            guard let name = note.name else { continue }
            if let same = first[name] { join(same, index, rivalsMayJoin: true) } else { first[name] = index }
        }
    }

    /// Claims of one kind, day and place.
    private mutating func joinEquals() {
        var first: [NotedCluster.Look: Int] = [:]
        for index in clusters.keys.sorted() {
            guard let look = clusters[index]?.look else { continue }
            if let same = first[look] { join(same, index, rivalsMayJoin: false) } else { first[look] = index }
        }
    }

    /// Parts with their wholes, and a headline's figure with the claim that tells it in full.
    private mutating func joinSure() {
        for (index, note) in notes.enumerated() {
            guard let whole = article.claims[index].subsetOf, notes.indices.contains(whole), note.name == nil else {
                continue
            }
            let isElsewhere =
                note.sight.window.map { $0.length < notes[whole].window.length } == true
                && !NotedCluster.placesMeet(note.sight.profile, notes[whole].sight.profile)
            if !isElsewhere { join(whole, index, rivalsMayJoin: true, isPart: true) }
        }
        var last: [Told: Int] = [:]
        for (index, note) in notes.enumerated() where note.statement != nil {
            let told = Told(
                measure: note.sight.measure, number: note.number, window: note.window, side: article.claims[index].side)
            if let first = last[told], notes[first].isHeadline || note.number >= Self.leastOfChance {
                join(first, index, rivalsMayJoin: true)
            }
            last[told] = index
        }
    }

    /// A figure that one article may tell twice.
    private struct Told: Hashable {
        var measure: Measure
        var number: Double
        var window: Window
        var side: String?
    }

    /// Smaller numbers come twice in one article by chance.
    private static let leastOfChance = 10.0

    /// The likeliest first; among equals those that stand nearest to one another. What was joined may be like
    /// others in turn, so this goes on until nothing is.
    private mutating func joinLikely(_ rivalsMayJoin: Bool) {
        while true {
            let before = clusters.count
            for pair in likelyPairs().sorted(by: <) {
                let (a, b) = (sets.root(of: pair.a), sets.root(of: pair.b))
                guard a != b, let x = clusters[a], let y = clusters[b], x.likeness(to: y, headline: lead.kind) != nil
                else { continue }
                join(a, b, rivalsMayJoin: rivalsMayJoin)
            }
            if clusters.count == before { return }
        }
    }

    private struct LikelyPair: Comparable {
        var score: Int
        var distance: Int
        var a: Int
        var b: Int

        static func < (p: LikelyPair, q: LikelyPair) -> Bool {
            (-p.score, p.distance, p.a, p.b) < (-q.score, q.distance, q.a, q.b)
        }
    }

    /// Every pair that can be one. What lies apart in time is not looked at, but for what has no day by its nature.
    private func likelyPairs() -> [LikelyPair] {
        let open = clusters.sorted { ($0.value.window.start, $0.key) < ($1.value.window.start, $1.key) }
        var pairs: [LikelyPair] = []
        func add(_ a: (key: Int, value: NotedCluster), _ b: (key: Int, value: NotedCluster)) {
            guard let score = a.value.likeness(to: b.value, headline: lead.kind) else { return }
            pairs.append(
                LikelyPair(
                    score: score, distance: a.value.distance(to: b.value), a: min(a.key, b.key), b: max(a.key, b.key)))
        }
        for (place, first) in open.enumerated() {
            for second in open[(place + 1)...] {
                if second.value.window.start > first.value.window.end + NotedCluster.mostSlack { break }
                add(first, second)
            }
            guard first.value.hasNoDay else { continue }
            for other in open where !other.value.window.meets(first.value.window, slack: NotedCluster.mostSlack) {
                add(first, other)
            }
        }
        return pairs
    }

    private mutating func join(_ a: Int, _ b: Int, rivalsMayJoin: Bool, isPart: Bool = false) {
        let (x, y) = (sets.root(of: a), sets.root(of: b))
        guard x != y, let p = clusters[x], let q = clusters[y], p.name == q.name || isPart else { return }
        guard rivalsMayJoin || !p.isRival(of: q) else { return }
        sets.join(x, y)
        clusters[max(x, y)] = nil
        clusters[min(x, y)] = p.joined(with: q, isPart: isPart)
    }

    private func drafts() -> [HappeningDraft] {
        clusters.keys.sorted().compactMap { clusters[$0] }.map { cluster in
            var draft = HappeningDraft(
                name: cluster.name, kind: cluster.kind, window: cluster.window, isBackground: cluster.isBackground)
            draft.profile = cluster.profile
            draft.claims = cluster.claims
            draft.evidence = cluster.claims.map { evidence(notes[$0], isFirst: $0 == cluster.claims[0]) }
            return draft
        }
    }

    private func evidence(_ note: Note, isFirst: Bool) -> String {
        if note.name != nil { return "named by a person" }
        if article.claims[note.claim].subsetOf != nil { return "part of another figure" }
        return note.sight.evidence(goesOn: !isFirst)
    }
}
