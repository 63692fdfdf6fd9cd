/// A disagreement, an event or an actor with the reasons behind it, as one JSON object.
public enum NamedDetailsJSON {
    /// The object on one line.
    public static func line(_ details: NamedDetails) -> String {
        var json = JSONText()
        json.object { json in
            switch details {
            case .disagreement(let details):
                DisagreementJSON.members(of: details.disagreement, explains: true, in: &json) { _ in }
                write(details.evidence, to: &json)
                DecisionLines.write(details.decisions, to: &json)
            case .event(let details):
                write(EventTable.all([details.event]), to: &json)
                write(details.evidence, to: &json)
                DecisionLines.write(details.decisions, to: &json)
            case .actor(let details):
                json.key("actors")
                rows(ActorTable.all(details.actors), to: &json)
                json.key("wordings")
                rows(ActorTable.wordings(of: details.actors), to: &json)
                DecisionLines.write(details.decisions, to: &json)
            }
        }
        return json.text + "\n"
    }

    private static func write(_ evidence: [EventSummary.Evidence], to json: inout JSONText) {
        json.key("evidence")
        rows(EventTable.evidence(evidence), to: &json)
    }

    /// The one row of a table as members of the object that is open.
    private static func write(_ table: ResultTable, to json: inout JSONText) {
        for row in table.rows.prefix(1) { members(row, of: table, to: &json) }
    }

    private static func rows(_ table: ResultTable, to json: inout JSONText) {
        json.array { json in
            for row in table.rows { json.object { members(row, of: table, to: &$0) } }
        }
    }

    private static func members(_ row: [Cell], of table: ResultTable, to json: inout JSONText) {
        for (column, cell) in zip(table.columns, row) {
            json.key(column)
            json.cell(cell)
        }
    }
}
