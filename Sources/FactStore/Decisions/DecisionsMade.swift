/// A decision in the journal, and whether it holds.
public struct DecisionMade: Sendable, Hashable {
    /// Who did what, when and why.
    public var entry: JournalEntry
    /// The entry that took it back.
    public var undoneBy: Int64?
}

extension Store {
    /// What people decided about actors, by their keys, and about the events of claims, the oldest first.
    func decisions(onActors keys: Set<String>, claims: Set<Int64>) throws -> [DecisionMade] {
        let entries = try journalEntries()
        var undoneBy: [Int64: Int64] = [:]
        // Backwards: an undoing that was itself undone undoes nothing.
        for entry in entries.reversed() where undoneBy[entry.id] == nil {
            if let other = entry.undoes { undoneBy[other] = entry.id }
        }
        return entries.compactMap { entry in
            guard let decision = Decision(action: entry.action, json: entry.after),
                decision.actors.contains(where: { keys.contains(Decisions.key($0)) })
                    || decision.claims.contains(where: claims.contains)
            else { return nil }
            return DecisionMade(entry: entry, undoneBy: undoneBy[entry.id])
        }
    }

    /// What people decided about actors and those that became a part of them.
    func decisions(onActors ids: [Int64]) throws -> [DecisionMade] {
        let keys = try connection.rows(
            """
            SELECT key FROM actors WHERE id IN (SELECT value FROM json_each(?1))
            UNION SELECT key FROM actor_readings WHERE actor_id IN (SELECT value FROM json_each(?1))
            """, .text(Names.json(ids))
        ) { try $0.text(0) }
        return try decisions(onActors: Set(keys), claims: [])
    }

    /// What people decided about the events that hold any of the claims.
    func decisions(onEventsOf claims: [Int64]) throws -> [DecisionMade] {
        let together = try connection.rows(
            """
            SELECT claim_id FROM claim_events WHERE event_id IN (
                SELECT event_id FROM claim_events WHERE claim_id IN (SELECT value FROM json_each(?1)))
            """, .text(Names.json(claims))
        ) { try $0.integer(0) }
        return try decisions(onActors: [], claims: Set(together + claims))
    }
}
