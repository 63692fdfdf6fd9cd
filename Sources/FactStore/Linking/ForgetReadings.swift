/// Taking out what was read in articles and linked to it.
extension Store {
    /// Takes out what articles were read to tell, and notes what thereby loses something.
    func forget(_ articles: [Int64], _ changes: inout LinkChanges) throws {
        changes.isEverything = try areAll(articles)
        guard !changes.isEverything else { return try forgetAll() }
        for article in articles { try forget(article, &changes) }
    }

    private func areAll(_ articles: [Int64]) throws -> Bool {
        let known = try connection.first("SELECT count(*) FROM article_readings") { try $0.integer(0) }
        return known == Int64(articles.count)
    }

    private func forgetAll() throws {
        for table in [
            "claim_speakers", "happening_claims", "happening_keys", "happenings", "copies", "shingles",
            "actor_readings",
        ] {
            try connection.run("DELETE FROM \(table)")
        }
    }

    private func forget(_ article: Int64, _ changes: inout LinkChanges) throws {
        let claims = "(SELECT c.id FROM claims c JOIN versions v ON v.id = c.version_id WHERE v.article_id = ?1)"
        for (column, table, note) in [
            ("event_id", "claim_events", \LinkChanges.events), ("origin_id", "claim_origins", \.origins),
            ("reading_id", "claim_speakers", \.actorReadings),
        ] {
            changes[keyPath: note].formUnion(
                try connection.rows("SELECT \(column) FROM \(table) WHERE claim_id IN \(claims)", .integer(article)) {
                    try $0.integer(0)
                })
            try connection.run("DELETE FROM \(table) WHERE claim_id IN \(claims)", .integer(article))
        }
        try connection.run("DELETE FROM happening_claims WHERE claim_id IN \(claims)", .integer(article))
        try forgetHappenings(of: article, &changes)
        try forgetCopies(of: article, &changes)
    }

    private func forgetHappenings(of article: Int64, _ changes: inout LinkChanges) throws {
        let clusters = try connection.rows(
            "SELECT cluster_id FROM happenings WHERE article_id = ?1 AND cluster_id IS NOT NULL", .integer(article)
        ) { try $0.integer(0) }
        changes.clusters.formUnion(clusters)
        try connection.run(
            "DELETE FROM happening_keys WHERE happening_id IN (SELECT id FROM happenings WHERE article_id = ?1)",
            .integer(article))
        try connection.run("DELETE FROM happenings WHERE article_id = ?1", .integer(article))
    }

    private func forgetCopies(of article: Int64, _ changes: inout LinkChanges) throws {
        let others = try copies(of: article)
        changes.copies.formUnion(others)
        try connection.run("DELETE FROM copies WHERE article_id = ?1", .integer(article))
        for other in others {
            try connection.run(
                "DELETE FROM copies WHERE article_id = ?1 AND other_id = ?2", .integer(other), .integer(article))
        }
        let sample = try connection.first(
            "SELECT day, shingles FROM article_readings WHERE article_id = ?1 AND shingles IS NOT NULL",
            .integer(article)
        ) { (day: try $0.integer(0), shingles: Shingles(bytes: try $0.blob(1))) }
        for hash in sample?.shingles.hashes ?? [] {
            try connection.run(
                "DELETE FROM shingles WHERE shingle = ?1 AND day = ?2 AND article_id = ?3",
                .integer(Int64(bitPattern: hash)), .integer(sample?.day ?? 0), .integer(article))
        }
    }
}
