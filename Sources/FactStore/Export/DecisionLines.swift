/// Decisions of the journal for people and for programs.
enum DecisionLines {
    /// `entry 3: event rename by Ann, 2026-11-21T04:23:47Z – short (taken back by entry 4)`
    static func words(_ decision: DecisionMade) -> String {
        let entry = decision.entry
        let why = entry.why.map { " – \($0)" } ?? ""
        let undone = decision.undoneBy.map { " (taken back by entry \($0))" } ?? ""
        return "entry \(entry.id): \(entry.action) by \(entry.who), \(entry.doneAt)\(why)\(undone)"
    }

    /// The key `decisions` with one object a decision.
    static func write(_ decisions: [DecisionMade], to json: inout JSONText) {
        json.key("decisions")
        json.array { json in
            for decision in decisions {
                json.object { json in
                    json.key("entry")
                    json.cell(.integer(decision.entry.id))
                    for (key, value) in [
                        ("action", decision.entry.action), ("who", decision.entry.who),
                        ("doneAt", decision.entry.doneAt),
                        ("why", decision.entry.why),
                    ] {
                        json.key(key)
                        json.string(value)
                    }
                    json.key("undoneBy")
                    json.cell(decision.undoneBy.map(Cell.integer) ?? .null)
                }
            }
        }
    }
}
