/// Finds articles whose text is largely another's.
enum Copies {
    /// An article as copying sees it.
    struct Article: Sendable {
        /// A name that does not depend on the order of arrival.
        var key: String
        /// Day of publication.
        var day: Int
        var shingles: Shingles
    }

    /// For each article the index of its root: of all that are copies of one another, the earliest, then the
    /// first by key.
    static func roots(of articles: [Article]) -> [Int] {
        let order = articles.indices.sorted {
            (articles[$0].day, articles[$0].key) < (articles[$1].day, articles[$1].key)
        }
        var sets = DisjointSets(count: articles.count)
        for (a, b) in pairs(order.map { articles[$0] }) { sets.join(a, b) }
        var roots = [Int](repeating: 0, count: articles.count)
        for (rank, index) in order.enumerated() { roots[index] = order[sets.root(of: rank)] }
        return roots
    }

    /// The pairs of copies among articles sorted by day: those that share enough of their samples.
    private static func pairs(_ sorted: [Article]) -> [(Int, Int)] {
        var recent: [UInt64: [Int]] = [:]
        var pairs: [(Int, Int)] = []
        for (index, article) in sorted.enumerated() {
            var shared: [Int: Int] = [:]
            for hash in article.shingles.hashes {
                // What was printed days ago no longer counts, and need not be kept.
                let still = (recent[hash] ?? []).filter { article.day - sorted[$0].day <= Shingles.days }
                for other in still { shared[other, default: 0] += 1 }
                recent[hash] = still + [index]
            }
            for (other, count) in shared
            where Shingles.areCopies(
                shared: count, article.shingles.hashes.count, sorted[other].shingles.hashes.count)
            {
                pairs.append((other, index))
            }
        }
        return pairs
    }
}
