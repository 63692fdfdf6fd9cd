import FactText

/// Writing events: what is as it was stays untouched, and keeps its id.
extension Store {
    /// An event as it should stand in the store.
    private struct EventRow: Equatable {
        var slug: String
        var kind: String?
        var place: String?
        var start: String?
        var end: String?
        var reason: String
    }

    /// Writes the events that clusters are after all decisions.
    ///
    /// - Parameters:
    ///   - linked: the events that claims are linked to now; those of the clusters at least.
    ///   - events: the events that may go.
    func writeEvents(
        of clusters: [[HappeningRow]], linked: [Int64: Int64], events: Set<Int64>, _ decisions: Decisions
    ) throws {
        let partition = decisions.applied(to: EventPartition(clusters.map { $0.map(\.happening) }))
        var slugs = Set(try events.compactMap(slug))
        var used: Set<Int64> = []
        var unlinked = linked
        for part in partition.parts {
            let claims = part.happenings.flatMap(\.claims).map(Int64.init)
            guard let first = claims.min() else { continue }
            let row = Self.row(of: part)
            slugs.insert(row.slug)
            let old = linked[first].flatMap { used.contains($0) ? nil : $0 }
            let event = try write(row, over: old)
            used.insert(event)
            for claim in claims { unlinked[claim] = nil }
            try connection.run(
                "INSERT OR REPLACE INTO claim_events VALUES (?1, ?2)",
                forEach: claims.filter { linked[$0] != event }.map { [.integer($0), .integer(event)] })
        }
        for claim in unlinked.keys {
            try connection.run("DELETE FROM claim_events WHERE claim_id = ?1", .integer(claim))
        }
        for event in events.subtracting(used) {
            try connection.run(
                "DELETE FROM events WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM claim_events WHERE event_id = ?1)",
                .integer(event))
        }
        try nameEvents(slugs)
    }

    private static func row(of part: EventPartition.Part) -> EventRow {
        let name = EventName(part.happenings.filter { !$0.claims.isEmpty })
        return EventRow(
            slug: part.name ?? name.slug, kind: part.kind ?? name.kind?.name, place: part.place ?? name.place,
            start: name.start?.iso, end: name.end?.iso, reason: part.reason ?? reason(of: part.happenings))
    }

    private static func reason(of happenings: [Happening]) -> String {
        let articles = Set(happenings.map(\.article)).count
        if articles > 1, happenings.allSatisfy({ $0.name != nil }) {
            return "\(articles) articles share a name that people gave"
        }
        return articles == 1 ? "told by one article" : "kind, place and days of \(articles) articles agree"
    }

    private func slug(ofEvent id: Int64) throws -> String? {
        try connection.first("SELECT slug FROM events WHERE id = ?1", .integer(id)) { try $0.text(0) }
    }

    /// Writes a row over that of an event that is there, or as a new one, and gives its id.
    private func write(_ row: EventRow, over old: Int64?) throws -> Int64 {
        let values: [Value] = [
            .text(row.slug), .text(orNull: row.kind), .text(orNull: row.place), .text(orNull: row.start),
            .text(orNull: row.end), .text(row.reason),
        ]
        guard let old else {
            // Its name comes when all events of the slug are known.
            try connection.run(
                """
                INSERT INTO events (name, slug, kind, place, start_date, end_date, reason)
                VALUES (char(31) || (SELECT coalesce(max(id), 0) + 1 FROM events), ?1, ?2, ?3, ?4, ?5, ?6)
                """, values)
            return connection.lastInsertedID
        }
        let known = try connection.first(
            "SELECT slug, kind, place, start_date, end_date, reason FROM events WHERE id = ?1", .integer(old)
        ) {
            EventRow(
                slug: try $0.text(0), kind: try $0.optionalText(1), place: try $0.optionalText(2),
                start: try $0.optionalText(3), end: try $0.optionalText(4), reason: try $0.text(5))
        }
        if known != row {
            // The name belongs to its slug: another event may take it.
            if known?.slug != row.slug {
                try connection.run("UPDATE events SET name = char(31) || id WHERE id = ?1", .integer(old))
            }
            try connection.run(
                """
                UPDATE events SET slug = ?1, kind = ?2, place = ?3, start_date = ?4, end_date = ?5, reason = ?6
                WHERE id = ?7
                """, values + [.integer(old)])
        }
        return old
    }

    // MARK: Names

    /// Gives events of one slug names of their own: the slug, and numbers in the order of their first claims.
    private func nameEvents(_ slugs: Set<String>) throws {
        // "flood-2" as a slug bars the second flood from that name.
        let numbered = slugs.compactMap { slug in
            slug.lastIndex(of: "-").flatMap { Int(slug[slug.index(after: $0)...]) == nil ? nil : String(slug[..<$0]) }
        }
        for slug in slugs.union(numbered).sorted() {
            let events = try connection.rows("SELECT id, name FROM events WHERE slug = ?1", .text(slug)) { row in
                (id: try row.integer(0), name: try row.text(1))
            }
            // Most slugs have one event, which has its name already.
            if events.isEmpty || events.count == 1 && events[0].name == slug { continue }
            let ids = events.count == 1 ? [events[0].id] : try eventsByFirstClaim(slug: slug)
            let names = try names(slug, count: ids.count)
            let old = Dictionary(uniqueKeysWithValues: events.map { ($0.id, $0.name) })
            let changed = zip(ids, names).filter { old[$0] != $1 }
            for (id, _) in changed {
                try connection.run("UPDATE events SET name = char(31) || id WHERE id = ?1", .integer(id))
            }
            for (id, name) in changed {
                try connection.run("UPDATE events SET name = ?2 WHERE id = ?1", .integer(id), .text(name))
            }
        }
    }

    /// The slug, then the slug with numbers, without those that are the slug of another event.
    private func names(_ slug: String, count: Int) throws -> [String] {
        var names = [slug]
        var number = 2
        while names.count < count {
            let name = "\(slug)-\(number)"
            number += 1
            let isTaken = try connection.first("SELECT 1 FROM events WHERE slug = ?1", .text(name)) { _ in true }
            if isTaken == nil { names.append(name) }
        }
        return names
    }

    private func eventsByFirstClaim(slug: String) throws -> [Int64] {
        try connection.rows(
            """
            SELECT e.id, min(\(Self.articleKey) || char(31) || printf('%08d', c.position))
            FROM events e JOIN claim_events ce ON ce.event_id = e.id JOIN claims c ON c.id = ce.claim_id
            JOIN versions v ON v.id = c.version_id JOIN articles a ON a.id = v.article_id
            JOIN outlets o ON o.id = a.outlet_id
            WHERE e.slug = ?1 GROUP BY e.id ORDER BY 2
            """, .text(slug)
        ) { try $0.integer(0) }
    }
}
