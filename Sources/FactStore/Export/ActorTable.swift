/// Actors as the rows of a table.
public enum ActorTable {
    /// One row an actor.
    public static func all(_ actors: [ActorSummary]) -> ResultTable {
        ResultTable(
            columns: ["actor", "kind", "party", "claims", "outlets", "article", "wordings"],
            rows: actors.map { actor in
                head(of: actor) + [
                    Cell(actor.claims), Cell(actor.outlets), Cell(actor.article),
                    .text(actor.aliases.map(\.wording).joined(separator: "; ")),
                ]
            })
    }

    /// One row a wording, with why it is the actor's.
    public static func wordings(of actors: [ActorSummary]) -> ResultTable {
        ResultTable(
            columns: ["actor", "kind", "party", "wording", "claims", "why"],
            rows: actors.flatMap { actor in
                actor.aliases.map { alias in
                    head(of: actor) + [.text(alias.wording), Cell(alias.claims), .text(alias.reason)]
                }
            })
    }

    private static func head(of actor: ActorSummary) -> [Cell] {
        [.text(actor.name), .text(actor.kind.rawValue), Cell(actor.party)]
    }
}
