import ArgumentParser
import FactStore

/// `factdb undo`: decisions taken back.
struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take back the last decision, or one of the journal; list the journal.",
        discussion: """
            Nothing is taken out of the journal: taking back is an entry of its own, which can be taken back too.

              $ factdb undo
              $ factdb undo 3 --why "two bodies after all"
              $ factdb undo --list
            """)

    @Argument(
        help: ArgumentHelp("The number of a journal entry; without it the newest that stands.", valueName: "entry"))
    var entry: Int64?

    @Flag(help: "List the journal, the oldest entry first, and change nothing.")
    var list = false

    @OptionGroup var author: AuthorOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    mutating func validate() throws {
        if list, entry != nil { throw ValidationError("'--list' takes no entry.") }
    }

    func run() throws {
        if list {
            let entries = try store.open(.readOnly).journal()
            if output.format == .table, entries.isEmpty { return Console.note("The journal is empty.") }
            return try output.write(JournalTable.table(of: entries))
        }
        let store = try store.open(.readWrite)
        let undone = try store.undo(entry, by: author.author, at: .now)
        Console.note("\(store.path): entry \(undone.id) (\(undone.action)) is taken back.")
    }
}
