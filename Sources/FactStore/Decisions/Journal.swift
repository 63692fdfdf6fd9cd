/// Who changes something, and why.
public struct Author: Sendable, Hashable {
    /// A name.
    public var who: String
    /// The reason, for whoever reads the journal.
    public var why: String?

    /// An author from its parts.
    public init(who: String, why: String? = nil) {
        self.who = who
        self.why = why
    }
}

/// One entry of the journal.
public struct JournalEntry: Sendable, Hashable {
    /// Its number, ascending with time.
    public var id: Int64
    /// When: UTC, ISO 8601.
    public var doneAt: String
    /// Who.
    public var who: String
    /// Why.
    public var why: String?
    /// What was done: `actor merge`, `event pin`, `undo`.
    public var action: String
    /// What the change took away, as JSON.
    public var before: String
    /// What it put there, as JSON.
    public var after: String
    /// The entry that this one undoes.
    public var undoes: Int64?
}

extension Store {
    /// Every entry of the journal, the oldest first.
    public func journal() throws(StoreError) -> [JournalEntry] {
        try reporting { try journalEntries() }
    }

    /// Undoes the newest change that was not undone, or the one with the given number, and links anew.
    ///
    /// - Returns: the entry that was undone.
    /// - Throws: `notFound` without such an entry, `usage` where it was undone before.
    @discardableResult
    public func undo(_ entry: Int64? = nil, by author: Author, at time: Timestamp) throws(StoreError) -> JournalEntry {
        try reporting {
            try connection.transaction {
                let entries = try journalEntries()
                let undone = Set(entries.compactMap(\.undoes))
                let found = entries.last { candidate in
                    if let entry { return candidate.id == entry }
                    return candidate.undoes == nil && !undone.contains(candidate.id)
                }
                guard let found else {
                    throw StoreError(
                        .notFound, entry.map { "the journal has no entry \($0)" } ?? "there is nothing to undo",
                        remedy: "`factdb undo --list` shows the journal.")
                }
                guard !undone.contains(found.id) else {
                    throw StoreError(
                        .usage, "entry \(found.id) was undone before", remedy: "Undo the entry that undid it.")
                }
                try connection.run(
                    """
                    INSERT INTO journal (done_at, who, why, action, before, after, undoes)
                    VALUES (?1, ?2, ?3, 'undo', ?4, ?5, ?6)
                    """, .text(time.iso), .text(author.who), .text(orNull: author.why), .text(found.after),
                    .text(found.before), .integer(found.id))
                // Undoing an undoing brings the decision back that the chain ends with.
                var origin = found
                while let other = origin.undoes, let entry = entries.first(where: { $0.id == other }) { origin = entry }
                try relink(after: Decision(action: origin.action, json: origin.after))
                return found
            }
        }
    }

    /// Writes a decision down and links anew.
    func decide(_ decision: Decision, before: String, by author: Author, at time: Timestamp) throws {
        try connection.run(
            """
            INSERT INTO journal (done_at, who, why, action, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, .text(time.iso), .text(author.who), .text(orNull: author.why), .text(decision.action),
            .text(before), .text(decision.json))
        try relink(after: decision)
    }

    /// The journal, the oldest entry first.
    func journalEntries() throws -> [JournalEntry] {
        try connection.rows(
            "SELECT id, done_at, who, why, action, before, after, undoes FROM journal ORDER BY id"
        ) { row in
            JournalEntry(
                id: try row.integer(0), doneAt: try row.text(1), who: try row.text(2), why: try row.optionalText(3),
                action: try row.text(4), before: try row.text(5), after: try row.text(6),
                undoes: try row.optionalInteger(7))
        }
    }
}
