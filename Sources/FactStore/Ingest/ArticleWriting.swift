import FactText

/// Finding and writing outlets, articles and versions. All of it happens inside a transaction of the caller.
extension Store {
    /// What identifies an article, and what is said of a version of it.
    struct ArticleFacts {
        var outlet: String
        var document: String
        var url: String?
        var title: String?
        var published: PartialDate
        /// Where it came from, for messages.
        var place: StoreError.Place
    }

    /// The outlet's id; a new outlet is written.
    func outletID(_ name: String) throws -> Int64 {
        let known = try connection.first("SELECT id FROM outlets WHERE name = ?1", .text(name)) { try $0.integer(0) }
        return try known ?? connection.insert("INSERT INTO outlets (name) VALUES (?1)", .text(name))
    }

    /// The article, where it is known: the same outlet and URL, else the same outlet and document where the URLs do
    /// not differ.
    func knownArticle(_ facts: ArticleFacts) throws -> Int64? {
        if let url = facts.url {
            let known = try connection.first(
                """
                SELECT a.id FROM articles a JOIN outlets o ON o.id = a.outlet_id WHERE o.name = ?1 AND a.url = ?2
                ORDER BY a.id LIMIT 1
                """, .text(facts.outlet), .text(url)
            ) { try $0.integer(0) }
            if let known { return known }
        }
        return try connection.first(
            """
            SELECT a.id FROM articles a JOIN outlets o ON o.id = a.outlet_id
            WHERE o.name = ?1 AND a.document = ?2 AND (a.url IS NULL OR ?3 IS NULL) ORDER BY a.id LIMIT 1
            """, .text(facts.outlet), .text(facts.document), .text(orNull: facts.url)
        ) { try $0.integer(0) }
    }

    /// The article, written where it is not known.
    ///
    /// - Returns: the id, and whether it was written now.
    func article(_ facts: ArticleFacts) throws -> (id: Int64, isNew: Bool) {
        if let known = try knownArticle(facts) {
            if let url = facts.url {
                try connection.run(
                    "UPDATE articles SET url = ?1 WHERE id = ?2 AND url IS NULL", .text(url), .integer(known))
            }
            return (known, false)
        }
        let id = try connection.insert(
            "INSERT INTO articles (outlet_id, document, url) VALUES (?1, ?2, ?3)",
            .integer(try outletID(facts.outlet)), .text(facts.document), .text(orNull: facts.url))
        return (id, true)
    }

    /// Writes a version; its text may be missing. Whether it is the current one ``refreshCurrent(article:)`` says.
    func insertVersion(
        of article: Int64, _ facts: ArticleFacts, text: String?, sha256: String?, path: String?, isCurrent: Bool,
        at time: Timestamp
    ) throws -> Int64 {
        try connection.insert(
            """
            INSERT INTO versions (article_id, published, title, text, sha256, path, ingested_at, is_current)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, .integer(article), .text(facts.published.iso), .text(orNull: facts.title), .text(orNull: text),
            .text(orNull: sha256), .text(orNull: path), .text(time.iso), .flag(isCurrent))
    }

    /// Writes a reading of a version and gives its id.
    func insertExtraction(of version: Int64, rules: String?, at time: Timestamp) throws -> Int64 {
        try connection.insert(
            "INSERT INTO extractions (version_id, method, rules_version, extracted_at) VALUES (?1, ?2, ?3, ?4)",
            .integer(version), .text(rules == nil ? "import" : "rules"), .text(orNull: rules), .text(time.iso))
    }

    /// Replaces the credits of a version.
    func write(credits: [String], version: Int64) throws {
        try connection.run("DELETE FROM credits WHERE version_id = ?1", .integer(version))
        for (position, agency) in credits.enumerated() {
            try connection.run(
                "INSERT INTO credits VALUES (?1, ?2, ?3)", .integer(version), .integer(Int64(position)), .text(agency))
        }
    }

    /// Marks the newest version of an article, and its claims, as the current ones, and no others.
    func refreshCurrent(article: Int64) throws {
        let newest = try connection.first(
            "SELECT id FROM versions WHERE article_id = ?1 \(Self.newestFirst) LIMIT 1", .integer(article)
        ) { try $0.integer(0) }
        guard let newest else { return }
        // First off, then on: at no moment may an article have two current versions.
        try connection.run(
            "UPDATE versions SET is_current = 0 WHERE article_id = ?1 AND is_current AND id <> ?2", .integer(article),
            .integer(newest))
        try connection.run("UPDATE versions SET is_current = 1 WHERE id = ?1 AND NOT is_current", .integer(newest))
        try connection.run(
            """
            UPDATE claims SET is_current = NOT is_current
            WHERE version_id IN (SELECT id FROM versions WHERE article_id = ?1)
              AND is_current <> \(Self.claimIsCurrent)
            """, .integer(article), .integer(newest))
    }

    /// Versions by date of publication, where an unsure day counts as its latest, then by arrival.
    static let newestFirst = "ORDER BY substr(published || '-99-99', 1, 10) DESC, id DESC"

    /// Whether a claim is current, given the current version `?2` of its article.
    static let claimIsCurrent = """
        (claims.version_id = ?2 AND claims.extraction_id IN (
            SELECT max(id) FROM extractions WHERE version_id = ?2 AND method = 'rules'
            UNION ALL SELECT id FROM extractions WHERE version_id = ?2 AND method = 'import'))
        """
}
