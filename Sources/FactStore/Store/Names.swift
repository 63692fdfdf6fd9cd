/// Finds what people name: actors, sides, events and outlets, in any case of letters.
///
/// Compared here and not by SQLite, whose `NOCASE` knows ASCII only.
enum Names {
    /// The actors with this name or alias, and the members of those that are parties; and the wordings in claims
    /// that are not linked to an actor yet.
    static func actors(
        _ name: String, _ connection: borrowing Connection
    ) throws -> (ids: [Int64], wordings: [String]) {
        let known = try connection.rows(
            "SELECT id, name FROM actors UNION SELECT actor_id, alias FROM actor_aliases"
        ) { (id: try $0.integer(0), name: try $0.text(1)) }
        let written = try connection.rows(
            """
            SELECT DISTINCT c.actor FROM claims c
            WHERE c.actor IS NOT NULL AND c.is_current
              AND NOT EXISTS (SELECT 1 FROM claim_actors ca WHERE ca.claim_id = c.id)
            """
        ) { try $0.text(0) }
        let wanted = name.lowercased()
        let named = known.filter { $0.name.lowercased() == wanted }.map(\.id)
        let wordings = written.filter { $0.lowercased() == wanted }
        guard !named.isEmpty || !wordings.isEmpty else {
            throw unknown("actor", name, among: known.map(\.name) + written, list: "`factdb actors` lists them.")
        }
        let ids = try connection.rows(
            """
            WITH RECURSIVE member (id) AS (
                SELECT value FROM json_each(?1)
                UNION SELECT a.id FROM actors a JOIN member m ON a.party_id = m.id
            )
            SELECT id FROM member ORDER BY id
            """, .text(json(named))
        ) { try $0.integer(0) }
        return (ids, wordings)
    }

    /// The sides of current claims with this name.
    static func sides(_ name: String, _ connection: borrowing Connection) throws -> [String] {
        let known = try connection.rows(
            "SELECT DISTINCT side FROM claims WHERE side IS NOT NULL AND is_current"
        ) { try $0.text(0) }
        let found = known.filter { $0.lowercased() == name.lowercased() }
        guard !found.isEmpty else {
            throw unknown("side", name, among: known, list: "A side is a country or a party: “Armenia”.")
        }
        return found
    }

    /// The events with this name, or the one with this id.
    static func events(_ name: String, _ connection: borrowing Connection) throws -> [Int64] {
        let known = try connection.rows("SELECT id, name FROM events") {
            (id: try $0.integer(0), name: try $0.text(1))
        }
        let found = known.filter { $0.name.lowercased() == name.lowercased() || String($0.id) == name }.map(\.id)
        guard !found.isEmpty else {
            throw unknown("event", name, among: known.map(\.name), list: "`factdb events` lists them.")
        }
        return found
    }

    /// The outlets with this name.
    static func outlets(_ name: String, _ connection: borrowing Connection) throws -> [Int64] {
        let known = try connection.rows("SELECT id, name FROM outlets") {
            (id: try $0.integer(0), name: try $0.text(1))
        }
        let found = known.filter { $0.name.lowercased() == name.lowercased() }.map(\.id)
        guard !found.isEmpty else {
            throw unknown(
                "outlet", name, among: known.map(\.name), list: "`factdb query coverage` lists them.")
        }
        return found
    }

    /// Ids as a JSON array: one parameter for as many as there are, read again by `json_each`.
    static func json(_ ids: [Int64]) -> String { "[\(ids.map(String.init).joined(separator: ","))]" }

    private static func unknown(_ what: String, _ name: String, among names: [String], list: String) -> StoreError {
        StoreError(
            .notFound, "no claim has the \(what) “\(name)”",
            remedy: Nearest.remedy(for: name, among: names, otherwise: list))
    }
}
