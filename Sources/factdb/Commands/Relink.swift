import ArgumentParser
import FactStore

/// `factdb relink`: actors, events and origins found anew.
struct Relink: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find actors, events and origins of all claims anew.",
        discussion: """
            Ingest, import and decisions do this for what they touch, with the same outcome; after an update of \
            factdb this brings an older store up to its rules. What linking has read in an article is kept until its \
            claims or the rules change. What people decided stays.

              $ factdb relink
              $ factdb relink --reread
            """)

    @Flag(help: "Read every article again, also those that the same rules have read.")
    var reread = false

    @OptionGroup var store: StoreOptions

    func run() throws {
        let store = try store.open(.readWrite)
        try store.relink(reread ? .fromTexts : .everything)
        let counts = try store.linkCounts()
        Console.note("\(store.path): \(Count.of(counts.actors, "actor")), \(Count.of(counts.events, "event")).")
    }
}
