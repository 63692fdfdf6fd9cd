import ArgumentParser
import FactStore

/// `factdb show`: one claim with everything that is known of it.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a claim in its sentence, with its provenance and history.",
        discussion: """
              $ factdb show 12
              $ factdb show 12 --format json
            """)

    @Argument(help: ArgumentHelp("The claim's number, as every list prints it.", valueName: "claim"))
    var claim: Int64

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let details = try store.open(.readOnly).show(claim: claim)
        switch output.format {
        case .table: try output.write { ClaimDetailsText.text(of: details, style: $0) }
        case .json, .jsonl: try output.write(ClaimDetailsJSON.line(details))
        case .csv, .tsv, .markdown: try output.write(ClaimDetailsText.table(of: details))
        }
    }
}
