import FactText

/// Linking happenings to events.
extension Store {
    /// Every event anew.
    func linkAllEvents(_ decisions: Decisions) throws {
        try connection.run("DELETE FROM claim_events")
        try connection.run("DELETE FROM events")
        try writeEvents(allHappenings(), decisions)
    }

    /// The events that the given happenings and all that may be one with them belong to.
    func linkEvents(around seeds: [Int64], _ decisions: Decisions) throws {
        let decided = try happenings(ofClaims: decisions.claimsOfEvents)
        let rows = try component(of: seeds + decided)
        for row in rows {
            try connection.run(
                """
                DELETE FROM claim_events WHERE claim_id IN (
                    SELECT claim_id FROM happening_claims WHERE happening_id = ?1)
                """, .integer(row.id))
        }
        try writeEvents(rows, decisions)
    }

    /// What the articles tell now, and all that may be one with it: what must be linked anew when they change.
    func happeningsTouched(byArticles articles: [Int64]) throws -> [Int64] {
        let own = Set(
            try articles.flatMap { article in
                try connection.rows("SELECT id FROM happenings WHERE article_id = ?1", .integer(article)) {
                    try $0.integer(0)
                }
            })
        return try component(of: own.sorted()).map(\.id).filter { !own.contains($0) }
    }

    private func happenings(ofClaims claims: [Int64]) throws -> [Int64] {
        try claims.compactMap { claim in
            try connection.first("SELECT happening_id FROM happening_claims WHERE claim_id = ?1", .integer(claim)) {
                try $0.integer(0)
            }
        }
    }

    /// The seeds and everything that is linked to them by likeness, over any number of steps.
    private func component(of seeds: [Int64]) throws -> [HappeningRow] {
        var rows: [Int64: HappeningRow] = [:]
        func load(_ id: Int64) throws -> HappeningRow? {
            if let row = rows[id] { return row }
            guard let row = try happening(id) else { return nil }
            rows[id] = row
            return row
        }
        var reached: Set<Int64> = []
        var queue = seeds
        while let id = queue.popLast() {
            guard let row = try load(id), reached.insert(id).inserted else { continue }
            for key in EventCandidates.probes(of: row.happening) {
                let others = try connection.rows(
                    "SELECT happening_id FROM happening_keys WHERE key = ?1", .integer(key)
                ) { try $0.integer(0) }
                for other in others where !reached.contains(other) {
                    guard let found = try load(other) else { continue }
                    if Likeness(0, 1, in: [row.happening, found.happening]) != nil { queue.append(other) }
                }
            }
        }
        return try reached.sorted().compactMap { id in
            guard var row = rows[id] else { return nil }
            row.happening.claims = try claims(ofHappening: id)
            return row
        }
    }

    private func writeEvents(_ rows: [HappeningRow], _ decisions: Decisions) throws {
        let happenings = rows.map(\.happening)
        let groups = EventLinker.link(happenings).map { $0.map { happenings[$0] } }
        let partition = decisions.applied(to: EventPartition(groups))
        var slugs: Set<String> = []
        for (number, part) in partition.parts.enumerated() where !part.happenings.allSatisfy(\.claims.isEmpty) {
            let name = EventName(part.happenings.filter { !$0.claims.isEmpty })
            let slug = part.name ?? name.slug
            let isTaken = try connection.first("SELECT 1 FROM events WHERE name = ?1", .text(slug)) { _ in true }
            let isFirst = slugs.insert(slug).inserted && isTaken == nil
            let event = try connection.insert(
                """
                INSERT INTO events (name, slug, kind, place, start_date, end_date) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """, .text(isFirst ? slug : "\(slug)\u{1F}\(number)"), .text(slug),
                .text(orNull: part.kind ?? name.kind?.name), .text(orNull: part.place ?? name.place),
                .text(orNull: name.start?.iso), .text(orNull: name.end?.iso))
            for happening in part.happenings {
                for claim in happening.claims {
                    try connection.run(
                        "INSERT INTO claim_events VALUES (?1, ?2, ?3)", .integer(Int64(claim)), .integer(event),
                        .text(part.reason ?? Self.reason(of: part.happenings)))
                }
            }
        }
        try connection.run("DELETE FROM events WHERE id NOT IN (SELECT event_id FROM claim_events)")
        try nameEvents(slugs)
    }

    private static func reason(of happenings: [Happening]) -> String {
        let articles = Set(happenings.map(\.article)).count
        return articles == 1 ? "told by one article" : "kind, place and days of \(articles) articles agree"
    }

    /// Gives events of one slug names of their own: the slug, and numbers in the order of their first claims.
    private func nameEvents(_ slugs: Set<String>) throws {
        for slug in slugs.sorted() {
            let events = try connection.rows("SELECT id, name FROM events WHERE slug = ?1", .text(slug)) { row in
                (id: try row.integer(0), name: try row.text(1))
            }
            // Most slugs have one event, which has its name already.
            if events.count == 1, events[0].name == slug { continue }
            for event in events {
                try connection.run("UPDATE events SET name = char(31) || id WHERE id = ?1", .integer(event.id))
            }
            var number = 1
            for id in try eventsByFirstClaim(slug: slug) {
                var name = number == 1 ? slug : "\(slug)-\(number)"
                // A person may have given the numbered name to another event.
                while try connection.first("SELECT 1 FROM events WHERE name = ?1", .text(name), read: { _ in true })
                    != nil
                {
                    number += 1
                    name = "\(slug)-\(number)"
                }
                try connection.run("UPDATE events SET name = ?2 WHERE id = ?1", .integer(id), .text(name))
                number += 1
            }
        }
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
