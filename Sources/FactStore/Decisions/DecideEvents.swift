extension Store {
    /// Makes events one with `target`.
    ///
    /// - Throws: `notFound` for a name that no event has.
    public func merge(
        events names: [String], into target: String, by author: Author, at time: Timestamp
    ) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let into = try firstClaim(ofEvent: target)
                let claims = try names.map { try firstClaim(ofEvent: $0) }.filter { $0 != into }
                guard !claims.isEmpty else {
                    throw StoreError(.usage, "there is nothing to merge into “\(target)”", remedy: "Name two events.")
                }
                try decide(
                    .mergeEvents(claims, into: into), before: Self.before("events", names + [target]), by: author,
                    at: time)
            }
        }
    }

    /// Makes claims of an event an event of their own.
    ///
    /// - Parameter newName: what to call it; `nil` = by what it is.
    /// - Throws: `notFound` for a claim that is not in the event.
    public func split(
        event name: String, claims: [Int64], as newName: String?, by author: Author, at time: Timestamp
    ) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let members = Set(try self.claims(ofEvent: name))
                for claim in claims where !members.contains(claim) {
                    throw StoreError(
                        .notFound, "claim \(claim) is not in the event “\(name)”",
                        remedy: "`factdb events \"\(name)\"` lists its claims.")
                }
                try decide(
                    .splitEvent(claims.sorted(), name: newName), before: Self.before("events", [name]), by: author,
                    at: time)
            }
        }
    }

    /// Moves a claim into an event, for good.
    public func pin(claim: Int64, toEvent name: String, by author: Author, at time: Timestamp) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let from = try connection.first(
                    """
                    SELECT e.name FROM claim_events ce JOIN events e ON e.id = ce.event_id WHERE ce.claim_id = ?1
                    """, .integer(claim)
                ) { try $0.text(0) }
                guard let from else {
                    throw StoreError(
                        .notFound, "there is no current claim \(claim)", remedy: "`factdb claims` lists them.")
                }
                let other = try self.claims(ofEvent: name).first { $0 != claim }
                guard let other else {
                    throw StoreError(
                        .usage, "claim \(claim) is all there is of “\(name)”", remedy: "Nothing has to be moved.")
                }
                try decide(.pinClaim(claim, with: other), before: Self.before("events", [from]), by: author, at: time)
            }
        }
    }

    /// Gives an event another name.
    public func rename(event name: String, to newName: String, by author: Author, at time: Timestamp) throws(StoreError)
    {
        try reporting {
            try connection.transaction {
                let claim = try firstClaim(ofEvent: name)
                try decide(
                    .renameEvent(claim, name: newName), before: Self.before("events", [name]), by: author, at: time)
            }
        }
    }

    /// Says what kind of happening an event is.
    public func set(kind: String, ofEvent name: String, by author: Author, at time: Timestamp) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let claim = try firstClaim(ofEvent: name)
                try decide(.setEventKind(claim, kind), before: Self.before("events", [name]), by: author, at: time)
            }
        }
    }

    private func firstClaim(ofEvent name: String) throws -> Int64 {
        let claims = try claims(ofEvent: name)
        guard let first = claims.first else {
            throw StoreError(.internal, "the event “\(name)” has no claims", remedy: "Run `factdb relink`.")
        }
        return first
    }

    private func claims(ofEvent name: String) throws -> [Int64] {
        let ids = try Names.events(name, connection)
        return try connection.rows(
            "SELECT claim_id FROM claim_events WHERE event_id IN (SELECT value FROM json_each(?1)) ORDER BY claim_id",
            .text(Names.json(ids))
        ) { try $0.integer(0) }
    }
}
