import FactSQL

extension Store {
    /// Every saved query by name: factdb's own and those that users keep in this store.
    public func savedQueries() throws(StoreError) -> [SavedQuery] {
        try reporting {
            let kept = try connection.rows("SELECT name, sql FROM saved_queries") {
                try QueryHead.read(try $0.text(1), name: try $0.text(0), isBuiltIn: false, file: nil)
            }
            return (try Self.builtInQueries() + kept).sorted { $0.name < $1.name }
        }
    }

    /// The saved query with this name.
    ///
    /// - Throws: `usage` for a name that none has, with names that are like it.
    public func savedQuery(_ name: String) throws(StoreError) -> SavedQuery {
        let queries = try savedQueries()
        if let query = queries.first(where: { $0.name == name }) { return query }
        throw StoreError(
            .usage, "there is no saved query “\(name)”",
            remedy: Nearest.remedy(
                for: name, among: queries.map(\.name), otherwise: "`factdb query` lists them."))
    }

    /// Keeps a query of the user in the store, in place of the user's older one of that name.
    ///
    /// - Parameters:
    ///   - name: lower-case letters, digits and hyphens.
    ///   - sql: one statement that reads, with or without a head (title, purpose, parameters).
    ///   - file: where the SQL was read from, for messages.
    /// - Throws: `usage` for a name that cannot be one or is factdb's own; `badInput` for SQL that does not
    ///   parse, writes, or is more than one statement, and for a head that does not fit it.
    @discardableResult
    public func save(
        query name: String, sql: String, file: String? = nil, at time: Timestamp
    ) throws(StoreError) -> SavedQuery {
        try reporting {
            try Self.check(name: name)
            let query = try QueryHead.read(sql, name: name, isBuiltIn: false, file: file)
            _ = try prepared(query, file: file) { _, parameters in parameters.count }
            try connection.run(
                "INSERT OR REPLACE INTO saved_queries (name, sql, saved_at) VALUES (?1, ?2, ?3)", .text(name),
                .text(sql), .text(time.iso))
            return query
        }
    }

    static func builtInQueries() throws(StoreError) -> [SavedQuery] {
        var queries: [SavedQuery] = []
        for (name, text) in FactSQL.queries {
            queries.append(try QueryHead.read(text, name: name, isBuiltIn: true, file: "\(name).sql"))
        }
        return queries
    }

    private static func check(name: String) throws(StoreError) {
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard isPlain, !name.isEmpty, !name.hasPrefix("-") else {
            throw StoreError(
                .usage, "“\(name)” cannot name a query", remedy: "Use lower-case letters, digits and hyphens.")
        }
        if FactSQL.queries.contains(where: { $0.name == name }) {
            throw StoreError(.usage, "the query “\(name)” is factdb's own", remedy: "Choose another name.")
        }
    }
}
