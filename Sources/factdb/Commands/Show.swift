import ArgumentParser
import FactStore

/// `factdb show`: a claim, a disagreement, an event or an actor, with everything that is known of it.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a claim with its provenance, or why a disagreement, an event or an actor is what it is.",
        discussion: """
            A claim comes in its sentence, with who, when and why. Of a disagreement: why its claims are about one \
            event, and what separates each two. Of an event and an actor: what was brought together, and why. \
            Decisions of people stand below.

              $ factdb show 12
              $ factdb show 12 --format json
              $ factdb show airstrike-manbij-2016-07-19/killed/people
              $ factdb show "Syrian Observatory for Human Rights"
            """)

    @Argument(
        help: ArgumentHelp(
            "A claim's number, as every list prints it; or the name of a disagreement, an event or an actor.",
            valueName: "what"))
    var what: String

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try store.open(.readOnly)
        guard let claim = Int64(what) else { return try write(try store.show(named: what)) }
        let details = try store.show(claim: claim)
        switch output.format {
        case .table: try output.write { ClaimDetailsText.text(of: details, style: $0) }
        case .json, .jsonl: try output.write(ClaimDetailsJSON.line(details))
        case .csv, .tsv, .markdown: try output.write(ClaimDetailsText.table(of: details))
        }
    }

    private func write(_ details: NamedDetails) throws {
        switch output.format {
        case .table: try output.write { NamedDetailsText.text(of: details, style: $0) }
        case .json, .jsonl: try output.write(NamedDetailsJSON.line(details))
        case .csv, .tsv, .markdown: try output.write(NamedDetailsText.table(of: details))
        }
    }
}
