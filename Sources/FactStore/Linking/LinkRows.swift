import FactText

/// Reading articles for linking, and happenings out of the store.
extension Store {
    /// An article with the rows that its parts have.
    struct LoadedArticle {
        var id: Int64
        var link: LinkArticle
        /// The claims' ids, in the order of `link.claims`.
        var claimIDs: [Int64]
    }

    /// A happening with its row; `happening.claims` are ids of claims.
    struct HappeningRow {
        var id: Int64
        var happening: Happening
        /// The cluster that it was found to be in; `nil` before it was linked.
        var cluster: Int64?
    }

    /// A name for an article that does not depend on when it came in: outlet, document, address.
    static let articleKey = "o.name || char(31) || a.document || char(31) || coalesce(a.url, '')"

    /// An article's current version with its current claims; `nil` without any.
    func linkArticle(_ id: Int64) throws -> LoadedArticle? {
        let claims = try connection.rows(
            ClaimReading.select + "WHERE a.id = ?1 AND c.is_current ORDER BY c.position, c.id", .integer(id),
            read: ClaimReading.claim)
        let found = try connection.first(
            """
            SELECT \(Self.articleKey), o.name, v.published, v.title, v.text
            FROM articles a JOIN outlets o ON o.id = a.outlet_id
            JOIN versions v ON v.article_id = a.id AND v.is_current
            WHERE a.id = ?1
            """, .integer(id)
        ) { row in
            LinkArticle(
                key: try row.text(0), outlet: try row.text(1), published: try row.date(2),
                title: try row.optionalText(3), text: try row.optionalText(4), claims: [])
        }
        guard var article = found else { return nil }
        let imported = Set(
            try connection.rows(
                """
                SELECT c.id FROM claims c JOIN extractions x ON x.id = c.extraction_id
                JOIN versions v ON v.id = c.version_id
                WHERE v.article_id = ?1 AND c.is_current AND x.method = 'import'
                """, .integer(id)
            ) { try $0.integer(0) })
        let places = Dictionary(uniqueKeysWithValues: claims.enumerated().map { ($1.id, $0) })
        article.credits = try connection.rows(
            """
            SELECT c.agency FROM credits c JOIN versions v ON v.id = c.version_id
            WHERE v.article_id = ?1 AND v.is_current ORDER BY c.position
            """, .integer(id)
        ) { try $0.text(0) }
        article.claims = claims.map { stored in
            var claim = stored.claim
            claim.subsetOf = stored.wholeID.flatMap { places[$0] }
            return claim
        }
        for (index, stored) in claims.enumerated() where imported.contains(stored.id) {
            article.names[index] = stored.claim.event
        }
        return LoadedArticle(id: id, link: article, claimIDs: claims.map(\.id))
    }

    private static let happeningSelect = """
        SELECT h.id, h.ordinal, h.is_main, h.name, h.kind, h.start_day, h.end_day, h.is_dated, h.places,
            h.countries, h.named, h.place_names, \(articleKey), h.cluster_id
        FROM happenings h JOIN articles a ON a.id = h.article_id JOIN outlets o ON o.id = a.outlet_id

        """

    /// One happening, with its claims.
    func happening(_ id: Int64) throws -> HappeningRow? {
        var row = try connection.first(Self.happeningSelect + "WHERE h.id = ?1", .integer(id), read: Self.happening)
        row?.happening.claims = try connection.rows(
            "SELECT claim_id FROM happening_claims WHERE happening_id = ?1 ORDER BY claim_id", .integer(id)
        ) { Int(try $0.integer(0)) }
        return row
    }

    /// Every happening, with its claims.
    func allHappenings() throws -> [HappeningRow] {
        try withClaims(
            connection.rows(Self.happeningSelect + "ORDER BY h.id", read: Self.happening),
            connection.rows("SELECT happening_id, claim_id FROM happening_claims ORDER BY claim_id") {
                (try $0.integer(0), try $0.integer(1))
            })
    }

    /// The happenings of a cluster, with their claims.
    func happenings(inCluster cluster: Int64) throws -> [HappeningRow] {
        try withClaims(
            connection.rows(Self.happeningSelect + "WHERE h.cluster_id = ?1", .integer(cluster), read: Self.happening),
            connection.rows(
                """
                SELECT happening_id, claim_id FROM happening_claims
                WHERE happening_id IN (SELECT id FROM happenings WHERE cluster_id = ?1) ORDER BY claim_id
                """, .integer(cluster)
            ) { (try $0.integer(0), try $0.integer(1)) })
    }

    private func withClaims(
        _ rows: [HappeningRow], _ claims: [(happening: Int64, claim: Int64)]
    ) -> [HappeningRow] {
        var rows = rows
        let indices = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.id, $0) })
        for (happening, claim) in claims {
            if let index = indices[happening] { rows[index].happening.claims.append(Int(claim)) }
        }
        return rows
    }

    private static func happening(_ row: borrowing Statement) throws -> HappeningRow {
        func lines(_ column: Int) throws -> [String] { try row.text(column).split(separator: "\n").map(String.init) }
        let placeNames = try lines(11).compactMap { line -> (name: String, count: Int)? in
            guard let blank = line.firstIndex(of: " "), let count = Int(line[..<blank]) else { return nil }
            return (String(line[line.index(after: blank)...]), count)
        }
        let window = Window(
            start: Int(try row.integer(5)), end: Int(try row.integer(6)), isDated: try row.integer(7) == 1)
        return HappeningRow(
            id: try row.integer(0),
            happening: Happening(
                article: try row.text(12), ordinal: Int(try row.integer(1)), isMain: try row.integer(2) == 1,
                name: try row.optionalText(3), kind: try row.optionalText(4).flatMap { Kind(name: $0) },
                window: window, places: try lines(8).compactMap { PlaceKey(stored: $0) }, countries: try lines(9),
                named: try lines(10), placeNames: placeNames, claims: [], evidence: []),
            cluster: try row.optionalInteger(13))
    }

    /// Writes a happening without its claims and gives its id.
    func insert(_ happening: Happening, of article: Int64) throws -> Int64 {
        try connection.insert(
            """
            INSERT INTO happenings (article_id, ordinal, is_main, name, kind, start_day, end_day, is_dated, places,
                countries, named, place_names)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """, .integer(article), .integer(Int64(happening.ordinal)), .flag(happening.isMain),
            .text(orNull: happening.name), .text(orNull: happening.kind?.name),
            .integer(Int64(happening.window.start)), .integer(Int64(happening.window.end)),
            .flag(happening.window.isDated), .text(happening.places.map(\.stored).joined(separator: "\n")),
            .text(happening.countries.joined(separator: "\n")), .text(happening.named.joined(separator: "\n")),
            .text(happening.placeNames.map { "\($0.count) \(Self.oneLine($0.name))" }.joined(separator: "\n")))
    }

    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
