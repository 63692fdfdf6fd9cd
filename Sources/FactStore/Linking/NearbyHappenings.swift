/// The happenings around some that changed, read out of the store as they are needed.
struct NearbyHappenings {
    private let store: Store
    private var rows: [Int64: Store.HappeningRow] = [:]
    private var clusters: [Int64: [Int64]] = [:]
    /// Those whose events are found anew.
    private(set) var changed: Set<Int64> = []
    /// Those that could be one with them, and all that these are one with.
    private(set) var settled: Set<Int64> = []

    init(_ store: Store) { self.store = store }

    /// Every row that takes part, the changed ones and the settled.
    var all: [Store.HappeningRow] { changed.union(settled).sorted().compactMap { rows[$0] } }

    /// Adds the happenings of clusters to those that changed.
    mutating func change(clusters: Set<Int64>) throws {
        var ids: [Int64] = []
        for cluster in clusters.sorted() { ids += try members(of: cluster) }
        try change(ids)
    }

    /// Adds happenings to those that changed, and what is like them to the settled.
    mutating func change(_ ids: [Int64]) throws {
        changed.formUnion(ids)
        settled.subtract(changed)
        // What is told alike is asked once: the names of all make for more likeness than one has, which only lets
        // more take part. So does asking of all of them, and not of those that have the key.
        var samples = HappeningProfiles(try ids.compactMap { try row($0)?.happening }).samples
        var seen = changed.union(settled)
        for key in Set(samples.flatMap(EventCandidates.probes)) {
            let others = try store.connection.rows(
                "SELECT happening_id FROM happening_keys WHERE key = ?1", .integer(key)
            ) { try $0.integer(0) }
            for other in others where seen.insert(other).inserted {
                guard !settled.contains(other), let found = try row(other) else { continue }
                samples.append(found.happening)
                let own = samples.indices.dropLast()
                if own.contains(where: { Likeness($0, own.endIndex, in: samples) != nil }) {
                    settled.formUnion(try companions(of: other))
                }
                samples.removeLast()
            }
        }
    }

    private mutating func row(_ id: Int64) throws -> Store.HappeningRow? {
        if let known = rows[id] { return known }
        rows[id] = try store.happening(id)
        return rows[id]
    }

    private mutating func members(of cluster: Int64) throws -> [Int64] {
        if let known = clusters[cluster] { return known }
        let members = try store.happenings(inCluster: cluster)
        for row in members { rows[row.id] = row }
        clusters[cluster] = members.map(\.id)
        return members.map(\.id)
    }

    /// The happenings of the cluster that one is in.
    private mutating func companions(of id: Int64) throws -> [Int64] {
        guard let cluster = try row(id)?.cluster else { return [id] }
        return try members(of: cluster)
    }
}
