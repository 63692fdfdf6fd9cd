import ArgumentParser
import FactStore
import FoundationEssentials

/// Who decides something, for the journal.
struct AuthorOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who decides; without it $USER.", valueName: "name"))
    var by: String?

    @Option(help: ArgumentHelp("Why, for whoever reads the journal.", valueName: "reason"))
    var why: String?

    mutating func validate() throws {
        if by?.isEmpty == true { throw ValidationError("'--by' needs a name.") }
    }

    /// The author for the journal.
    var author: Author {
        let environment = ProcessInfo.processInfo.environment
        let names = [by, environment["USER"], environment["LOGNAME"]].compactMap { $0 }.filter { !$0.isEmpty }
        return Author(who: names.first ?? "unknown", why: why)
    }
}

/// The store that a decision changes, and who decides.
struct DecisionOptions: ParsableArguments {
    @OptionGroup var author: AuthorOptions
    @OptionGroup var store: StoreOptions

    /// Makes a decision and says under which number the journal keeps it.
    func decide(_ body: (Store, Author, Timestamp) throws -> Void) throws {
        let store = try store.open(.readWrite)
        try body(store, author.author, .now)
        guard let entry = try store.journal().last else { return }
        Console.note(
            "\(store.path): \(entry.action), entry \(entry.id) of the journal; factdb undo takes it back.")
    }
}
