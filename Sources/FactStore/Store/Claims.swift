import FactText

extension Store {
    /// The current claims that a filter takes, by date of publication, outlet, document and place in the text.
    ///
    /// - Throws: `notFound` for an actor, side, event or outlet that no claim has, with names that are like it.
    public func claims(_ filter: ClaimFilter = ClaimFilter()) throws(StoreError) -> [StoredClaim] {
        try reporting {
            var conditions = Conditions()
            if let actor = filter.actor {
                let (ids, wordings) = try Names.actors(actor, connection)
                conditions.add(
                    any: ids.map(Value.integer), of: "reading.actor_id", or: wordings.map(Value.text), of: "c.actor")
            }
            if let about = filter.about {
                conditions.add(any: try Names.sides(about, connection).map(Value.text), of: "c.side")
            }
            if let event = filter.event {
                let ids = try Names.events(event, connection)
                // By the index on events: the join alone would read every claim.
                conditions.add(
                    "c.id IN (SELECT claim_id FROM claim_events WHERE event_id IN (SELECT value FROM json_each(?)))",
                    Names.json(ids))
            }
            if let outlet = filter.outlet {
                conditions.add(any: try Names.outlets(outlet, connection).map(Value.integer), of: "o.id")
            }
            if let measure = filter.measure { conditions.add(any: [.text(measure.rawValue)], of: "c.measure") }
            // A claim as of "2016" may be of any of its days: it is left out only when none of them fits.
            if let since = filter.since { conditions.add("substr(c.as_of || '-99-99', 1, 10) >= ?", since.iso) }
            if let until = filter.until { conditions.add("c.as_of <= ? || '-99-99'", until.iso) }
            return try connection.rows(
                ClaimReading.select + conditions.sql + ClaimReading.order, conditions.values,
                read: ClaimReading.claim)
        }
    }
}

/// The WHERE of a listing.
private struct Conditions {
    private(set) var values: [Value] = []
    private var parts = ["c.is_current"]

    var sql: String { "WHERE " + parts.joined(separator: "\n  AND ") }

    mutating func add(_ condition: String, _ value: String) {
        parts.append(condition)
        values.append(.text(value))
    }

    mutating func add(any wanted: [Value], of column: String) {
        parts.append("\(column) IN (\(marks(wanted)))")
        values += wanted
    }

    mutating func add(any wanted: [Value], of column: String, or others: [Value], of other: String) {
        parts.append("(\(column) IN (\(marks(wanted))) OR (\(column) IS NULL AND \(other) IN (\(marks(others)))))")
        values += wanted + others
    }

    private func marks(_ values: [Value]) -> String {
        String(repeating: "?, ", count: max(0, values.count - 1)) + (values.isEmpty ? "" : "?")
    }
}
