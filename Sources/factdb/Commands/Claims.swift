import ArgumentParser
import FactStore

/// `factdb claims`: the claims of the store.
struct Claims: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List claims by who asserts them, what they are about, and when.",
        discussion: """
            The number in the first column is what `factdb show` takes.

              $ factdb claims --actor Armenia
              $ factdb claims --measure killed --since 2023-09-19 --format csv --output killed.csv
            """)

    @OptionGroup var claims: ClaimOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let store = try store.open(.readOnly)
        let found = try store.claims(claims.filter)
        switch output.format {
        case .table:
            guard !found.isEmpty else { return Console.note("No claim fits.") }
            try output.write(StoredClaimTable.short(found))
        case .json: try output.write(StoredClaimJSON.array(found))
        case .jsonl: try output.write(StoredClaimJSON.lines(found))
        case .csv, .tsv, .markdown:
            // How many voices speak of the same thing is counted over the whole store, whatever is listed.
            try output.write(StoredClaimTable.complete(found, voices: Voices(try store.claims())))
        }
    }
}
