/// Sets that only ever join, each known by its lowest member.
///
/// Joining towards the lowest member keeps the name of a set independent of the order of joins.
struct DisjointSets: Sendable {
    private var parent: [Int]

    /// `count` sets of one member each.
    init(count: Int) { parent = Array(0..<count) }

    /// The lowest member of the set of `member`.
    mutating func root(of member: Int) -> Int {
        var root = member
        while parent[root] != root { root = parent[root] }
        var next = member
        while parent[next] != root { (next, parent[next]) = (parent[next], root) }
        return root
    }

    /// Joins the sets of two members; `false` when they were one already.
    @discardableResult
    mutating func join(_ a: Int, _ b: Int) -> Bool {
        let (x, y) = (root(of: a), root(of: b))
        guard x != y else { return false }
        parent[max(x, y)] = min(x, y)
        return true
    }
}
