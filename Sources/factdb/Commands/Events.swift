import ArgumentParser
import FactStore

/// `factdb events`: the happenings that figures are about, and what people decided about them.
struct Events: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the events that figures are about; merge, split, rename, pin, and set the kind.",
        discussion: """
            Every change is kept with who, when and why, outlives every new reading of the articles, and can be taken \
            back with factdb undo.

              $ factdb events
              $ factdb events battle-azerbaijan-2023-09-19
              $ factdb events merge exodus-armenia-2023-09-25 --into battle-azerbaijan-2023-09-19
              $ factdb events split battle-azerbaijan-2023-09-19 --claim 14 --claim 17 --as "mine blasts"
              $ factdb events pin 14 battle-azerbaijan-2023-09-19 --why "the text means Tuesday"
            """,
        subcommands: [List.self, Merge.self, Split.self, Rename.self, Pin.self, Kind.self],
        defaultSubcommand: List.self)

    /// `factdb events [NAME]`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the events, or the claims of one with why they are about it.")

        @Argument(help: ArgumentHelp("An event, by name or number.", valueName: "event"))
        var name: String?

        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let store = try store.open(.readOnly)
            if let name { return try output.write(EventTable.evidence(try store.evidence(forEvent: name))) }
            let events = try store.events()
            if output.format == .table, events.isEmpty { return Console.note("No event is known yet.") }
            try output.write(EventTable.all(events))
        }
    }

    /// `factdb events merge NAME… --into NAME`
    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make several events one.")

        @Argument(help: ArgumentHelp("The events that become a part of the other.", valueName: "event"))
        var names: [String]

        @Option(help: ArgumentHelp("The event that they become a part of.", valueName: "event"))
        var into: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.merge(events: names, into: into, by: author, at: time)
            }
        }
    }

    /// `factdb events split NAME --claim N… [--as NAME]`
    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make some claims of an event an event of their own.")

        @Argument(help: ArgumentHelp("The event, by name or number.", valueName: "event"))
        var name: String

        @Option(help: ArgumentHelp("A claim's number; may be repeated.", valueName: "claim"))
        var claim: [Int64]

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp("The name of the new event; without it, what it is.", valueName: "name"))
        var newName: String?

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.split(event: name, claims: claim, as: newName, by: author, at: time)
            }
        }
    }

    /// `factdb events rename NAME NEW`
    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give an event another name.")

        @Argument(help: ArgumentHelp("The event, by name or number.", valueName: "event"))
        var name: String

        @Argument(help: ArgumentHelp("Its new name.", valueName: "new-name"))
        var newName: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.rename(event: name, to: newName, by: author, at: time)
            }
        }
    }

    /// `factdb events pin CLAIM NAME`
    struct Pin: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Move a claim into an event, for good.")

        @Argument(help: ArgumentHelp("The claim's number.", valueName: "claim"))
        var claim: Int64

        @Argument(help: ArgumentHelp("The event, by name or number.", valueName: "event"))
        var name: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.pin(claim: claim, toEvent: name, by: author, at: time)
            }
        }
    }

    /// `factdb events kind NAME KIND`
    struct Kind: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say what kind of happening an event is.")

        @Argument(help: ArgumentHelp("The event, by name or number.", valueName: "event"))
        var name: String

        @Argument(help: ArgumentHelp("The kind, as in battle, blast or flood.", valueName: "kind"))
        var kind: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.set(kind: kind, ofEvent: name, by: author, at: time)
            }
        }
    }
}
