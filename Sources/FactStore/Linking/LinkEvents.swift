/// Linking happenings to events.
extension Store {
    /// Links what changed, or everything.
    func linkEvents(_ changes: LinkChanges?, _ decisions: Decisions) throws {
        guard let changes else {
            let rows = try allHappenings()
            let clusters = EventLinker.link(rows.map(\.happening)).map { $0.map { rows[$0] } }
            try write(clusters)
            let linked = try connection.rows("SELECT claim_id, event_id FROM claim_events") {
                (try $0.integer(0), try $0.integer(1))
            }
            let events = try connection.rows("SELECT id FROM events") { try $0.integer(0) }
            return try writeEvents(
                of: clusters, linked: Dictionary(uniqueKeysWithValues: linked), events: Set(events), decisions)
        }
        let clusters = try clusters(around: changes)
        try write(clusters)
        let loaded = try withDecided(clusters, changes, decisions)
        var linked: [Int64: Int64] = [:]
        for claim in loaded.joined().flatMap(\.happening.claims).map(Int64.init) {
            linked[claim] = try connection.first(
                "SELECT event_id FROM claim_events WHERE claim_id = ?1", .integer(claim)
            ) { try $0.integer(0) }
        }
        try writeEvents(of: loaded, linked: linked, events: changes.events.union(linked.values), decisions)
    }

    /// Notes which happenings are one event before people decide.
    private func write(_ clusters: [[HappeningRow]]) throws {
        for cluster in clusters {
            guard let id = cluster.map(\.id).min() else { continue }
            for row in cluster where row.cluster != id {
                try connection.run(
                    "UPDATE happenings SET cluster_id = ?2 WHERE id = ?1", .integer(row.id), .integer(id))
            }
        }
    }

    /// The new happenings and those that lost a companion, in clusters with all that they are, or came to be, one
    /// with.
    ///
    /// Clusters that none of them is like stay as they are and are not looked at. Those that one is like are
    /// settled: they take part, but only with the happenings that changed. One that thereby changes itself counts
    /// as changed from then on, and what is like its members is looked at too.
    private func clusters(around changes: LinkChanges) throws -> [[HappeningRow]] {
        var nearby = NearbyHappenings(self)
        try nearby.change(changes.happenings)
        try nearby.change(clusters: changes.clusters)
        while true {
            let rows = nearby.all
            // The event that each is known to be in; nothing is known of those that changed.
            let settled = rows.map { nearby.changed.contains($0.id) ? nil : $0.cluster }
            let groups = EventLinker.link(rows.map(\.happening), settled: settled)
            let mixed = groups.map { Set($0.map { settled[$0] }) }.filter { $0.count > 1 }
            let woken = Set(mixed.joined().compactMap { $0 })
            guard woken.isEmpty else {
                try nearby.change(clusters: woken)
                continue
            }
            return groups.filter { settled[$0[0]] == nil }.map { $0.map { rows[$0] } }
        }
    }

    /// The clusters, and those that decisions tie to them or to what was decided anew.
    private func withDecided(
        _ clusters: [[HappeningRow]], _ changes: LinkChanges, _ decisions: Decisions
    ) throws -> [[HappeningRow]] {
        var loaded = clusters
        var claims = Set(loaded.joined().flatMap(\.happening.claims).map(Int64.init))
        var families = decisions.families
        var wanted = changes.decidedClaims
        while true {
            for claim in wanted where !claims.contains(claim) {
                let cluster = try connection.first(
                    """
                    SELECT h.cluster_id FROM happening_claims c JOIN happenings h ON h.id = c.happening_id
                    WHERE c.claim_id = ?1
                    """, .integer(claim)
                ) { try $0.integer(0) }
                guard let cluster else { continue }
                let rows = try happenings(inCluster: cluster)
                loaded.append(rows)
                claims.formUnion(rows.flatMap(\.happening.claims).map(Int64.init))
            }
            guard let next = families.firstIndex(where: { !claims.isDisjoint(with: $0) }) else { return loaded }
            wanted = families.remove(at: next)
        }
    }
}
