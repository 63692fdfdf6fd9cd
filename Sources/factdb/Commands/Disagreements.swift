import ArgumentParser
import FactStore
import FactText

/// `factdb disagreements`: who disagrees with whom, and what separates them.
struct Disagreements: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show whose figures differ across outlets, and between actors inside one article.",
        discussion: """
            Verdicts, from weak to strong: agreement (the same bounds), compatible (both can be true), update (as of \
            different days), contradiction. Agreements are listed only when they are asked for.

              $ factdb disagreements
              $ factdb disagreements --verdict contradiction --min-outlets 2 --explain
              $ factdb disagreements --format csv --output disagreements.csv
            """)

    @Option(help: ArgumentHelp("Only this verdict; may be repeated.", valueName: "verdict"))
    var verdict: [VerdictArgument] = []

    @Option(help: ArgumentHelp("Only this event, by name or number.", valueName: "event"))
    var event: String?

    @Option(help: ArgumentHelp("Only this measure.", valueName: "measure"))
    var measure: Measure?

    @Option(help: ArgumentHelp("Only what so many outlets report; 2 leaves out what is one article's.", valueName: "n"))
    var minOutlets = 1

    @Flag(help: "Say in words why the claims are comparable and what separates them.")
    var explain = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    mutating func validate() throws {
        if minOutlets < 1 { throw ValidationError("'--min-outlets' needs a number from 1.") }
        if explain, [.csv, .tsv, .markdown].contains(output.format) {
            throw ValidationError("'--explain' is only valid with '--format table', 'json' or 'jsonl'.")
        }
    }

    func run() throws {
        var filter = DisagreementFilter(event: event, measure: measure, minimumOutlets: minOutlets)
        if !verdict.isEmpty { filter.verdicts = Set(verdict.flatMap(\.verdicts)) }
        let found = try store.open(.readOnly).disagreements(filter).strongestFirst
        switch output.format {
        case .table:
            guard !found.isEmpty else { return Console.note("No disagreement fits.") }
            try output.write { DisagreementText.text(found, explains: explain, style: $0) }
        case .json: try output.writePieces { try DisagreementJSON.array(found, explains: explain, to: $0) }
        case .jsonl: try output.writePieces { try DisagreementJSON.lines(found, explains: explain, to: $0) }
        case .csv, .tsv, .markdown: try output.write(DisagreementTable.complete(found))
        }
    }
}

/// A verdict on the command line, or `all` of them.
struct VerdictArgument: ExpressibleByArgument {
    static let allValueStrings = Verdict.allCases.map(\.rawValue) + ["all"]

    let verdicts: [Verdict]

    init?(argument: String) {
        if argument == "all" {
            verdicts = Verdict.allCases
        } else if let verdict = Verdict(rawValue: argument) {
            verdicts = [verdict]
        } else {
            return nil
        }
    }
}
