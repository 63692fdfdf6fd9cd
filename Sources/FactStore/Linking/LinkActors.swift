import FactText

/// Linking what was read of actors to actors.
///
/// Works on readings, not on claims: what thousands of claims call by one wording is decided once.
extension Store {
    /// How the words of an actor were read, in any number of claims.
    struct ActorReading {
        var id: Int64
        var key: String
        var name: String
        var kind: ActorKind
        var wording: String
        var rule: String
        /// Which actor it is, as linked before.
        var actor: Int64?
        var reason: String
    }

    /// Links what changed, or everything.
    ///
    /// - Returns: the actors that are no longer called, or no longer are, what they were; `nil` = all.
    func linkActors(_ changes: LinkChanges?, _ decisions: Decisions) throws -> Set<Int64>? {
        var touched = try dropUnusedReadings(changes)
        var renewed: Set<Int64> = []
        for reading in try actorReadings(changes) {
            let final = decisions.actor(of: reading)
            let actor = try actor(final.key, final.name, reading.kind)
            touched.insert(actor)
            if let old = reading.actor { touched.insert(old) }
            guard reading.actor != actor || reading.reason != final.reason else { continue }
            renewed.insert(actor)
            try connection.run(
                "UPDATE actor_readings SET actor_id = ?2, reason = ?3 WHERE id = ?1", .integer(reading.id),
                .integer(actor), .text(final.reason))
        }
        if let changes {
            touched.formUnion(try actors(withKeys: changes.decidedActors))
        } else {
            touched = Set(try connection.rows("SELECT id FROM actors") { try $0.integer(0) })
        }
        renewed.formUnion(try describe(touched, isAll: changes == nil, decisions))
        try deleteUnused(touched)
        return changes == nil ? nil : renewed
    }

    /// Takes out readings that no claim has any more; gives their actors.
    private func dropUnusedReadings(_ changes: LinkChanges?) throws -> Set<Int64> {
        let unused = "NOT EXISTS (SELECT 1 FROM claim_speakers s WHERE s.reading_id = actor_readings.id)"
        guard let changes else {
            try connection.run("DELETE FROM actor_readings WHERE \(unused)")
            return []
        }
        var actors: Set<Int64> = []
        for id in changes.actorReadings.sorted() {
            let actor = try connection.first(
                "SELECT actor_id FROM actor_readings WHERE id = ?1 AND \(unused)", .integer(id)
            ) { try $0.optionalInteger(0) }
            guard let actor else { continue }
            if let actor { actors.insert(actor) }
            try connection.run("DELETE FROM actor_readings WHERE id = ?1", .integer(id))
        }
        return actors
    }

    private func actorReadings(_ changes: LinkChanges?) throws -> [ActorReading] {
        let select = "SELECT id, key, name, kind, wording, rule, actor_id, reason FROM actor_readings"
        func reading(_ row: borrowing Statement) throws -> ActorReading {
            ActorReading(
                id: try row.integer(0), key: try row.text(1), name: try row.text(2), kind: try row.name(3),
                wording: try row.text(4), rule: try row.text(5), actor: try row.optionalInteger(6),
                reason: try row.text(7))
        }
        guard let changes else { return try connection.rows(select + " ORDER BY id", read: reading) }
        var readings: [Int64: ActorReading] = [:]
        for id in changes.actorReadings {
            readings[id] = try connection.first(select + " WHERE id = ?1", .integer(id), read: reading)
        }
        for key in changes.decidedActors {
            for reading in try connection.rows(select + " WHERE key = ?1", .text(key), read: reading) {
                readings[reading.id] = reading
            }
        }
        return readings.values.sorted { $0.id < $1.id }
    }

    /// The actor with a key; a new one is written.
    private func actor(_ key: String, _ name: String, _ kind: ActorKind) throws -> Int64 {
        let known = try connection.first("SELECT id FROM actors WHERE key = ?1", .text(key)) { try $0.integer(0) }
        return try known
            ?? connection.insert(
                "INSERT INTO actors (key, name, kind) VALUES (?1, ?2, ?3)", .text(key), .text(name),
                .text(kind.rawValue))
    }

    /// The actors that decisions speak of, and the members of those that are parties.
    private func actors(withKeys keys: Set<String>) throws -> [Int64] {
        try keys.sorted().flatMap { key in
            try connection.rows(
                """
                SELECT id FROM actors WHERE key = ?1
                UNION SELECT m.id FROM actors m JOIN actors p ON p.id = m.party_id WHERE p.key = ?1
                """, .text(key)
            ) { try $0.integer(0) }
        }
    }

    // MARK: Descriptions

    /// An actor as the store has it.
    private struct ActorRow: Equatable {
        var key: String
        var name: String
        var kind: String
        var party: Int64?
    }

    /// Name, kind and party of actors: what most of their claims say, unless a person said otherwise.
    ///
    /// - Returns: those that changed, and the members of those whose names did.
    private func describe(_ actors: Set<Int64>, isAll: Bool, _ decisions: Decisions) throws -> Set<Int64> {
        var changed: Set<Int64> = []
        let all = isAll ? try allTold() : [:]
        for id in actors.sorted() {
            guard let row = try actorRow(id) else { continue }
            let told = isAll ? all[id] ?? Told() : try told(of: id)
            let new = try described(row, as: told, decisions)
            guard new != row else { continue }
            try connection.run(
                "UPDATE actors SET name = ?2, kind = ?3, party_id = ?4 WHERE id = ?1", .integer(id), .text(new.name),
                .text(new.kind), .integer(orNull: new.party))
            changed.insert(id)
            guard new.name != row.name else { continue }
            changed.formUnion(
                try connection.rows("SELECT id FROM actors WHERE party_id = ?1", .integer(id)) { try $0.integer(0) })
        }
        return changed
    }

    /// What readings say of an actor.
    private struct Told {
        var name: String?
        var kind: String?
        var party: String?

        /// Takes what the next reading says where those before said nothing.
        mutating func add(_ name: String, _ kind: String, _ party: String?) {
            if self.name == nil { (self.name, self.kind) = (name, kind) }
            self.party = self.party ?? party
        }
    }

    private func described(_ row: ActorRow, as told: Told, _ decisions: Decisions) throws -> ActorRow {
        let decided = decisions.description(ofActor: row.key)
        var new = row
        // Without readings it is a party that no claim quotes itself.
        new.name = decided.name ?? told.name ?? row.name
        new.kind = decided.kind?.rawValue ?? told.kind ?? row.kind
        new.party = nil
        let party = told.name == nil ? nil : decided.party.map { $0.isEmpty ? nil : $0 } ?? told.party
        if let party {
            let key = decisions.key(forActorNamed: party)
            if key != row.key { new.party = try actor(key, party, Self.kind(ofParty: party)) }
        }
        return new
    }

    /// The readings of actors by how much they say: those of the actor's own key first, then by their claims.
    private static func readingsSelect(of actors: String) -> String {
        """
        SELECT r.actor_id, r.name, r.kind, r.party, r.key = a.key AS is_own,
            sum((SELECT count(*) FROM claim_speakers s WHERE s.reading_id = r.id)) AS claims
        FROM actor_readings r JOIN actors a ON a.id = r.actor_id \(actors)
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 5 DESC, 6 DESC, 2, 3, 4
        """
    }

    private func told(of id: Int64) throws -> Told {
        var told = Told()
        let rows = try connection.rows(Self.readingsSelect(of: "WHERE r.actor_id = ?1"), .integer(id)) {
            (try $0.text(1), try $0.text(2), try $0.optionalText(3))
        }
        for (name, kind, party) in rows { told.add(name, kind, party) }
        return told
    }

    private func allTold() throws -> [Int64: Told] {
        var told: [Int64: Told] = [:]
        let rows = try connection.rows(Self.readingsSelect(of: "")) {
            (try $0.integer(0), try $0.text(1), try $0.text(2), try $0.optionalText(3))
        }
        for (id, name, kind, party) in rows { told[id, default: Told()].add(name, kind, party) }
        return told
    }

    private func actorRow(_ id: Int64) throws -> ActorRow? {
        try connection.first("SELECT key, name, kind, party_id FROM actors WHERE id = ?1", .integer(id)) {
            ActorRow(
                key: try $0.text(0), name: try $0.text(1), kind: try $0.text(2), party: try $0.optionalInteger(3))
        }
    }

    private static func kind(ofParty party: String) -> ActorKind {
        if let body = ActorLexicon.english.body(named: party) { return body.kind }
        return Gazetteer.english.entry(named: party) == nil ? .unknown : .government
    }

    /// Takes out those of the given actors that assert nothing and are no one's party.
    private func deleteUnused(_ actors: Set<Int64>) throws {
        var queue = actors.sorted()
        while let id = queue.popLast() {
            let row = try actorRow(id)
            try connection.run(
                """
                DELETE FROM actors WHERE id = ?1
                    AND NOT EXISTS (SELECT 1 FROM actor_readings WHERE actor_id = ?1)
                    AND NOT EXISTS (SELECT 1 FROM actors WHERE party_id = ?1)
                """, .integer(id))
            // The party of one that is gone may have become unused itself.
            if connection.changes > 0, let party = row?.party { queue.append(party) }
        }
    }
}
