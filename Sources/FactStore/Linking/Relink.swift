import FactText

/// How much is linked anew.
public enum LinkScope: Sendable, Hashable {
    /// What changed since the last time, and what that touches.
    case touched
    /// Everything, from what the articles were read to tell.
    case everything
    /// Everything, reading all articles again.
    case fromTexts
}

/// What changed since the store was last linked.
struct LinkChanges {
    /// Every article was read: what each touches was not noted, and all is linked anew.
    var isEverything = false
    /// The articles that were read.
    var articles: [Int64] = []
    /// The happenings that they tell.
    var happenings: [Int64] = []
    /// The clusters that lost a happening.
    var clusters: Set<Int64> = []
    /// The events that lost a claim.
    var events: Set<Int64> = []
    /// The readings of actors that gained or lost a claim.
    var actorReadings: Set<Int64> = []
    /// The origins that lost a claim.
    var origins: Set<Int64> = []
    /// Claims that decisions on events spoke of that were made or undone.
    var decidedClaims: Set<Int64> = []
    /// Keys of actors that decisions spoke of that were made or undone.
    var decidedActors: Set<String> = []
    /// Articles that are, or were, copies of those that were read.
    var copies: Set<Int64> = []
}

extension Store {
    /// Finds actors, events and origins for the claims, over all articles together.
    ///
    /// The outcome is the same for every scope and every order in which articles came in: `touched` only does less
    /// work. Articles that other rules have read are read again in any case. What people decided stays. All or
    /// nothing.
    ///
    /// - Throws: `busy`, `cannotWrite` or `io` where the store cannot be written.
    public func relink(_ scope: LinkScope = .touched) throws(StoreError) {
        try reporting {
            try connection.transaction {
                if scope == .fromTexts { try connection.run("UPDATE article_readings SET rules_version = NULL") }
                try linkWaiting(scope)
            }
        }
    }

    /// How many actors and events there are.
    public func linkCounts() throws(StoreError) -> (actors: Int, events: Int) {
        try reporting {
            let counts = try connection.first("SELECT (SELECT count(*) FROM actors), (SELECT count(*) FROM events)") {
                (actors: Int(try $0.integer(0)), events: Int(try $0.integer(1)))
            }
            return counts ?? (0, 0)
        }
    }

    /// Links anew what a decision that was made, or undone, speaks of.
    func relink(after decision: Decision?) throws {
        try linkWaiting(decision == nil ? .everything : .touched) { changes, decisions in
            changes.decidedClaims = Set(decision?.claims ?? [])
            if decision?.actors.isEmpty == false { changes.decidedActors = decisions.decidedActors }
        }
    }

    /// Reads the articles that wait, and links what they touch, or everything.
    ///
    /// - Parameter add: adds what else changed.
    private func linkWaiting(
        _ scope: LinkScope, adding add: (inout LinkChanges, Decisions) -> Void = { _, _ in }
    ) throws {
        // Linking goes through the store in the order of events, not of pages: SQLite's usual 2 MB of pages
        // would be read from the system again and again.
        try connection.run("PRAGMA cache_size = -65536")
        let waiting = try waitingArticles()
        let latest = try connection.first("SELECT max(article_id) FROM article_readings") { try $0.optionalInteger(0) }
        // Beyond this share, following what each article touches is dearer than doing all at once.
        let isMost = Int64(waiting.count * 4) > (latest ?? nil) ?? 0
        var changes = try read(waiting)
        let decisions = try Decisions(connection)
        add(&changes, decisions)
        try link(scope != .touched || isMost || changes.isEverything ? nil : changes, decisions)
    }

    /// Links what changed, or everything.
    private func link(_ changes: LinkChanges?, _ decisions: Decisions) throws {
        try linkEvents(changes, decisions)
        let voices = try linkActors(changes, decisions)
        try linkOrigins(changes, ofActors: voices)
    }
}
