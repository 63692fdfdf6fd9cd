import FactText

/// Positions on one event and measure, sorted into classes whose members compare alike with positions of other
/// articles.
///
/// What thousands of articles say in a few ways is compared a few times. Within an article, where it also matters
/// who speaks, positions are compared one by one.
struct ComparableClasses: Sendable, Hashable {
    /// Two positions by their indices, the lower first.
    private struct Pair: Hashable {
        var a: Int
        var b: Int
    }

    /// The class of each position.
    private var number: [Int] = []
    /// The article of each position, as a number.
    private var article: [Int] = []
    /// For each class those whose members are comparable with its own, across articles.
    private var comparable: [Set<Int>] = []
    /// The comparable positions of one article.
    private var inArticles: Set<Pair> = []

    /// Sorts positions, all on one event and measure.
    init(_ positions: [Position]) {
        let twoSided = TwoSided(positions)
        func holds(_ a: Position, _ b: Position) -> Bool {
            Comparability.holds(a, b) && !twoSided.isUnclear(a, b)
        }
        var known: [Position: Int] = [:]
        var articles: [String: [Int]] = [:]
        var numbers: [String: Int] = [:]
        var samples: [(one: Position, other: Position)] = []
        for (index, position) in positions.enumerated() {
            let sample = position.acrossArticles
            let own = known[sample] ?? samples.count
            if own == samples.count {
                known[sample] = own
                var other = sample
                other.article = "another"
                samples.append((sample, other))
            }
            number.append(own)
            articles[position.article, default: []].append(index)
            article.append(numbers[position.article] ?? numbers.count)
            numbers[position.article] = article[index]
        }
        comparable = Array(repeating: [], count: samples.count)
        for a in samples.indices {
            for b in samples.indices[a...] where holds(samples[a].one, samples[b].other) {
                comparable[a].insert(b)
                comparable[b].insert(a)
            }
        }
        for own in articles.values {
            for (offset, a) in own.enumerated() {
                for b in own[(offset + 1)...] where holds(positions[a], positions[b]) {
                    inArticles.insert(Pair(a: a, b: b))
                }
            }
        }
    }

    /// Whether two positions are comparable, by their indices, the lower first.
    func areComparable(_ a: Int, _ b: Int) -> Bool {
        article[a] == article[b] ? inArticles.contains(Pair(a: a, b: b)) : comparable[number[a]].contains(number[b])
    }

    // MARK: Components

    /// The connected components of "is comparable with", each ascending; a position that none is comparable with is
    /// in none.
    func components() -> [[Int]] {
        var sets = DisjointSets(count: number.count)
        var isJoined = [Bool](repeating: false, count: number.count)
        func join(_ a: Int, _ b: Int) {
            sets.join(a, b)
            (isJoined[a], isJoined[b]) = (true, true)
        }
        let members = Dictionary(grouping: number.indices) { number[$0] }
        for (a, own) in members {
            for b in comparable[a] {
                // Of two articles each, so that every position finds one of another article to be joined to.
                let others = ofTwoArticles(members[b] ?? [])
                for index in own {
                    for other in others where article[index] != article[other] { join(index, other) }
                }
            }
        }
        for pair in inArticles { join(pair.a, pair.b) }
        var found: [Int: [Int]] = [:]
        for index in number.indices where isJoined[index] { found[sets.root(of: index), default: []].append(index) }
        return found.keys.sorted().compactMap { found[$0] }
    }

    private func ofTwoArticles(_ indices: [Int]) -> [Int] {
        guard let first = indices.first else { return [] }
        return [first] + [indices.first { article[$0] != article[first] }].compactMap { $0 }
    }

    // MARK: The strongest pair

    /// What positions state, and as what.
    private struct Statement: Hashable {
        var number: Int
        var stated: StatedFigure
        var modality: Modality
    }

    /// The verdict of the strongest pair of rivals among a component, or, without rivals, of all pairs.
    func verdict(of component: [Int], _ positions: [Position], tolerance: Double) -> Verdict {
        var rivals: Verdict?
        var all: Verdict?
        func judge(_ a: Int, _ b: Int) {
            let verdict = Verdict.judge(positions[a].stated, positions[b].stated, tolerance: tolerance).verdict
            all = max(all ?? verdict, verdict)
            if Comparability.areRivals(positions[a], positions[b]) { rivals = max(rivals ?? verdict, verdict) }
        }
        let own = Set(component)
        for pair in inArticles where own.contains(pair.a) { judge(pair.a, pair.b) }
        // What many state alike is judged once.
        let statements = Dictionary(grouping: component) {
            Statement(number: number[$0], stated: positions[$0].stated, modality: positions[$0].modality)
        }.map { (number: $0.key.number, of: ofTwoArticles($0.value)) }
        for (index, one) in statements.enumerated() where rivals != .contradiction {
            for other in statements[index...] where comparable[one.number].contains(other.number) {
                if let pair = pair(one.of, other.of) { judge(pair.0, pair.1) }
            }
        }
        return rivals ?? all ?? .agreement
    }

    /// One of each, of different articles.
    private func pair(_ some: [Int], _ others: [Int]) -> (Int, Int)? {
        for a in some { for b in others where article[a] != article[b] { return (a, b) } }
        return nil
    }
}

extension Position {
    /// What comparing with a position of another article looks at: all but where it stands, who exactly speaks and
    /// what figure it gives.
    fileprivate var acrossArticles: Position {
        var position = self
        position.article = "one"
        position.index = 0
        position.outlet = ""
        position.origin = ""
        position.actor = actor == nil ? nil : ""
        position.whole = whole == nil ? nil : 0
        position.stated = StatedFigure(
            figure: Figure(bounds: Bounds(low: 0, high: 0), qualifier: .exactly), measure: stated.measure, asOf: nil)
        return position
    }
}
