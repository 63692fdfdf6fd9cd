/// The journal as the rows of a table.
public enum JournalTable {
    /// One row an entry, the oldest first.
    public static func table(of entries: [JournalEntry]) -> ResultTable {
        ResultTable(
            columns: ["entry", "done at", "who", "action", "why", "undoes", "before", "after"],
            rows: entries.map { entry in
                [
                    .integer(entry.id), .text(entry.doneAt), .text(entry.who), .text(entry.action), Cell(entry.why),
                    entry.undoes.map(Cell.integer) ?? .null, .text(entry.before), .text(entry.after),
                ]
            })
    }
}
