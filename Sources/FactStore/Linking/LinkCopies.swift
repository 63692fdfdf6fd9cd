/// A word sequence in an article of a day.
struct ShinglePlace: Comparable {
    var hash: Int64
    var day: Int
    var article: Int64

    static func < (a: ShinglePlace, b: ShinglePlace) -> Bool {
        (a.hash, a.day, a.article) < (b.hash, b.day, b.article)
    }
}

/// Finding the articles whose texts are largely one.
extension Store {
    private struct Pair: Hashable {
        var a: Int64
        var b: Int64
    }

    /// The articles that an article was found to share its text with.
    func copies(of article: Int64) throws -> [Int64] {
        try connection.rows("SELECT other_id FROM copies WHERE article_id = ?1", .integer(article)) {
            try $0.integer(0)
        }
    }

    /// Writes the word sequences of articles that were read, and which articles share enough of them.
    func write(_ places: inout [ShinglePlace], _ changes: inout LinkChanges) throws {
        // In the order of the table: each of its pages is then written once, and what is equal stands together.
        places.sort()
        var shared: [Pair: Int] = [:]
        var start = 0
        while start < places.count {
            var end = start + 1
            while end < places.count, places[end].hash == places[start].hash { end += 1 }
            // Nothing else is there to be met when all articles are new.
            let others = changes.isEverything ? [] : try known(with: places[start..<end])
            for index in start..<end {
                let place = places[index]
                for other in places[(index + 1)..<end] {
                    guard other.day - place.day <= Shingles.days else { break }
                    shared[Pair(a: place.article, b: other.article), default: 0] += 1
                }
                for other in others where abs(other.day - place.day) <= Shingles.days {
                    shared[Pair(a: place.article, b: other.article), default: 0] += 1
                }
            }
            start = end
        }
        try connection.run(
            "INSERT INTO shingles VALUES (?1, ?2, ?3)",
            forEach: places.lazy.map { [.integer($0.hash), .integer(Int64($0.day)), .integer($0.article)] })
        try writeCopies(shared, &changes)
    }

    /// The articles known before that have a word sequence, on the days around those of new ones.
    private func known(with places: ArraySlice<ShinglePlace>) throws -> [ShinglePlace] {
        guard let first = places.first, let last = places.last else { return [] }
        return try connection.rows(
            "SELECT day, article_id FROM shingles WHERE shingle = ?1 AND day BETWEEN ?2 AND ?3", .integer(first.hash),
            .integer(Int64(first.day - Shingles.days)), .integer(Int64(last.day + Shingles.days))
        ) { ShinglePlace(hash: first.hash, day: Int(try $0.integer(0)), article: try $0.integer(1)) }
    }

    private func writeCopies(_ shared: [Pair: Int], _ changes: inout LinkChanges) throws {
        var counts: [Int64: Int] = [:]
        func count(_ article: Int64) throws -> Int {
            if let known = counts[article] { return known }
            let bytes = try connection.first(
                "SELECT length(shingles) FROM article_readings WHERE article_id = ?1", .integer(article)
            ) { try $0.optionalInteger(0) }
            counts[article] = Int((bytes ?? nil) ?? 0) / 8
            return counts[article] ?? 0
        }
        for (pair, number) in shared where number >= Shingles.leastShared {
            guard Shingles.areCopies(shared: number, try count(pair.a), try count(pair.b)) else { continue }
            for (a, b) in [(pair.a, pair.b), (pair.b, pair.a)] {
                try connection.run("INSERT OR IGNORE INTO copies VALUES (?1, ?2)", .integer(a), .integer(b))
                changes.copies.insert(a)
            }
        }
    }

    // MARK: Roots

    /// Finds the earliest of all articles that are copies of one another: around what changed, or everywhere.
    ///
    /// - Returns: the articles looked at; `nil` = all.
    func linkRoots(_ changes: LinkChanges?) throws -> Set<Int64>? {
        guard let changes else {
            let pairs = try connection.rows("SELECT article_id, other_id FROM copies") {
                (try $0.integer(0), try $0.integer(1))
            }
            let copies = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
            let rooted = try connection.rows("SELECT article_id FROM article_readings WHERE root_id IS NOT NULL") {
                try $0.integer(0)
            }
            _ = try writeRoots(around: rooted + copies.keys) { copies[$0] ?? [] }
            return nil
        }
        let articles = changes.articles + changes.copies
        return try writeRoots(around: articles) { try copies(of: $0) }.union(changes.articles)
    }

    private func writeRoots(around articles: [Int64], copies: (Int64) throws -> [Int64]) throws -> Set<Int64> {
        var reached: Set<Int64> = []
        for article in articles where !reached.contains(article) {
            var group: [(day: Int64, key: String, id: Int64, root: Int64?)] = []
            var queue = [article]
            while let id = queue.popLast() {
                guard reached.insert(id).inserted else { continue }
                queue += try copies(id)
                group += try connection.rows(
                    """
                    SELECT x.day, \(Self.articleKey), x.root_id FROM article_readings x
                    JOIN articles a ON a.id = x.article_id JOIN outlets o ON o.id = a.outlet_id
                    WHERE x.article_id = ?1 AND x.day IS NOT NULL
                    """, .integer(id)
                ) { (try $0.integer(0), try $0.text(1), id, try $0.optionalInteger(2)) }
            }
            // Who shares its text with none has no root.
            let first = group.min { ($0.day, $0.key) < ($1.day, $1.key) }
            let root = group.count > 1 ? first?.id : nil
            for member in group where member.root != root {
                try connection.run(
                    "UPDATE article_readings SET root_id = ?2 WHERE article_id = ?1", .integer(member.id),
                    .integer(orNull: root))
            }
        }
        return reached
    }
}
