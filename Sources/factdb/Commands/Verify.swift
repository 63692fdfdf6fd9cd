import ArgumentParser
import FactStore

/// `factdb verify`: whether every quote still proves its claim.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that every quote, hash and reference of the store holds.",
        discussion: """
            Cuts every figure and quote out of the stored texts again and hashes the texts again. Faults are listed, \
            and the exit code is 65 if there is one.

              $ factdb verify
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let result = try store.open(.readOnly).verify()
        let table = ResultTable(
            columns: ["subject", "fault"], rows: result.faults.map { [.text($0.subject), .text($0.message)] })
        if output.format != .table || output.output != nil || !table.rows.isEmpty { try output.write(table) }
        let checked = "\(Count.of(result.texts, "text")) and \(Count.of(result.quotes, "quote")) checked"
        guard result.faults.isEmpty else {
            throw StoreError(
                .badInput, "\(Count.of(result.faults.count, "fault")); \(checked)",
                at: StoreError.Place(file: store.path),
                remedy: "Restore the store from a copy, or make it anew from the articles.")
        }
        Console.note("\(store.path): no faults; \(checked).")
    }
}
