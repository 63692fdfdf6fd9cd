import ArgumentParser
import FactStore
import FactText

/// Which claims are listed.
struct ClaimOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who asserts them: an actor by any of its names; a party stands for its members.", valueName: "actor"))
    var actor: String?

    @Option(help: ArgumentHelp("Whose people or things they count.", valueName: "side"))
    var about: String?

    @Option(help: ArgumentHelp("The event, by name or number.", valueName: "event"))
    var event: String?

    @Option(help: ArgumentHelp("What happened to what is counted.", valueName: "measure"))
    var measure: Measure?

    @Option(help: ArgumentHelp("Who publishes them.", valueName: "outlet"))
    var outlet: String?

    @Option(help: ArgumentHelp("Figures as of this day, month or year, or later.", valueName: "date"))
    var since: DateArgument?

    @Option(help: ArgumentHelp("Figures as of this day, month or year, or earlier.", valueName: "date"))
    var until: DateArgument?

    mutating func validate() throws {
        guard let since = since?.date, let until = until?.date else { return }
        if since.dayNumber > until.lastDayNumber {
            throw ValidationError("'--since \(since.iso)' is after '--until \(until.iso)'.")
        }
    }

    /// The filter for the store.
    var filter: ClaimFilter {
        ClaimFilter(
            actor: actor, about: about, event: event, measure: measure, outlet: outlet, since: since?.date,
            until: until?.date)
    }
}
