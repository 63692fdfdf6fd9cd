extension Store {
    /// Makes actors one, under the name of `target`.
    ///
    /// - Throws: `notFound` for a name that no actor has.
    public func merge(
        actors names: [String], into target: String, by author: Author, at time: Timestamp
    ) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let into = try actorKey(target)
                let keys = try names.map { try actorKey($0) }.filter { $0 != into }
                guard !keys.isEmpty else {
                    throw StoreError(.usage, "there is nothing to merge into “\(target)”", remedy: "Name two actors.")
                }
                try decide(
                    .mergeActors(keys, into: into), before: Self.before("actors", names), by: author, at: time)
            }
        }
    }

    /// Makes some wordings of an actor an actor of their own.
    ///
    /// - Throws: `notFound` for a name that no actor has, or a wording that is none of the actor's.
    public func split(
        actor name: String, wordings: [String], as newName: String, by author: Author, at time: Timestamp
    ) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let key = try actorKey(name)
                let known = try connection.rows(
                    "SELECT x.alias FROM actor_aliases x JOIN actors a ON a.id = x.actor_id WHERE a.key = ?1",
                    .text(key)
                ) { try $0.text(0) }
                for wording in wordings where !known.contains(wording) {
                    throw StoreError(
                        .notFound, "“\(wording)” is no wording of “\(name)”",
                        remedy: Nearest.remedy(for: wording, among: known, otherwise: "`factdb actors` lists them."))
                }
                try decide(
                    .splitActor(key, wordings: wordings, name: newName), before: Self.before("actors", [name]),
                    by: author, at: time)
            }
        }
    }

    /// Gives an actor another name.
    public func rename(actor name: String, to newName: String, by author: Author, at time: Timestamp) throws(StoreError)
    {
        try decideOnActor(name, by: author, at: time) { .renameActor($0, name: newName) }
    }

    /// Says what sort of speaker an actor is.
    public func set(kind: ActorKind, ofActor name: String, by author: Author, at time: Timestamp) throws(StoreError) {
        try decideOnActor(name, by: author, at: time) { .setActorKind($0, kind) }
    }

    /// Says to whom an actor belongs; `nil` = to nobody.
    public func set(
        party: String?, ofActor name: String, by author: Author, at time: Timestamp
    ) throws(StoreError) {
        try decideOnActor(name, by: author, at: time) { .setActorParty($0, party) }
    }

    private func decideOnActor(
        _ name: String, by author: Author, at time: Timestamp, _ decision: (String) -> Decision
    ) throws(StoreError) {
        try reporting {
            try connection.transaction {
                let key = try actorKey(name)
                try decide(decision(key), before: Self.before("actors", [name]), by: author, at: time)
            }
        }
    }

    /// The key of the one actor with a name, an alias or an id.
    private func actorKey(_ name: String) throws -> String {
        let known = try connection.rows(
            """
            SELECT a.key, a.name, 0 FROM actors a UNION SELECT a.key, x.alias, 1
            FROM actor_aliases x JOIN actors a ON a.id = x.actor_id ORDER BY 3, 1
            """
        ) { (key: try $0.text(0), name: try $0.text(1), isAlias: try $0.integer(2) == 1) }
        let wanted = name.lowercased()
        // A name before an alias: "Armenia" is the country, whoever else is called so.
        for aliases in [false, true] {
            let keys = Set(known.filter { $0.isAlias == aliases && $0.name.lowercased() == wanted }.map(\.key))
            if keys.count == 1, let key = keys.first { return key }
            if keys.count > 1 {
                throw StoreError(
                    .usage, "\(keys.count) actors are called “\(name)”", remedy: "Name one by a longer wording.")
            }
        }
        throw StoreError(
            .notFound, "no actor is called “\(name)”",
            remedy: Nearest.remedy(for: name, among: known.map(\.name), otherwise: "`factdb actors` lists them."))
    }

    static func before(_ what: String, _ names: [String]) -> String {
        var json = JSONText()
        json.object { json in
            json.key(what)
            json.array { json in for name in names { json.string(name) } }
        }
        return json.text
    }
}
