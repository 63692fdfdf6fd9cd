import ArgumentParser
import FactStore

/// `factdb actors`: who asserts figures, and what people decided about them.
struct Actors: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List who asserts figures; merge, split, rename, and set kind and party.",
        discussion: """
            Every change is kept with who, when and why, outlives every new reading of the articles, and can be taken \
            back with factdb undo.

              $ factdb actors
              $ factdb actors "Syrian Observatory for Human Rights"
              $ factdb actors merge "the monitor" SOHR --into "Syrian Observatory for Human Rights" --why "one body"
              $ factdb actors split Armenia --wording "rebel officials" --as "Karabakh officials"
              $ factdb actors party "Artsrun Hovhannisyan" Armenia
            """,
        subcommands: [List.self, Merge.self, Split.self, Rename.self, Kind.self, Party.self],
        defaultSubcommand: List.self)

    /// `factdb actors [NAME]`
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the actors, or one with its wordings and why they are its own.")

        @Argument(help: ArgumentHelp("An actor by any of its names; its members are listed too.", valueName: "actor"))
        var name: String?

        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            let actors = try store.open(.readOnly).actors(named: name)
            if output.format == .table, actors.isEmpty { return Console.note("No actor is known yet.") }
            try output.write(name == nil ? ActorTable.all(actors) : ActorTable.wordings(of: actors))
        }
    }

    /// `factdb actors merge NAME… --into NAME`
    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Make several actors one.")

        @Argument(help: ArgumentHelp("The actors that become a part of the other.", valueName: "actor"))
        var names: [String]

        @Option(help: ArgumentHelp("The actor whose name stays.", valueName: "actor"))
        var into: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.merge(actors: names, into: into, by: author, at: time)
            }
        }
    }

    /// `factdb actors split NAME --wording W… --as NAME`
    struct Split: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make some wordings of an actor an actor of their own.")

        @Argument(help: ArgumentHelp("The actor.", valueName: "actor"))
        var name: String

        @Option(help: ArgumentHelp("A wording, as the texts write it; may be repeated.", valueName: "words"))
        var wording: [String]

        @Option(name: .customLong("as"), help: ArgumentHelp("The name of the new actor.", valueName: "name"))
        var newName: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.split(actor: name, wordings: wording, as: newName, by: author, at: time)
            }
        }
    }

    /// `factdb actors rename NAME NEW`
    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Give an actor another name.")

        @Argument(help: ArgumentHelp("The actor.", valueName: "actor"))
        var name: String

        @Argument(help: ArgumentHelp("Its new name.", valueName: "new-name"))
        var newName: String

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.rename(actor: name, to: newName, by: author, at: time)
            }
        }
    }

    /// `factdb actors kind NAME KIND`
    struct Kind: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say what sort of speaker an actor is.")

        @Argument(help: ArgumentHelp("The actor.", valueName: "actor"))
        var name: String

        @Argument(help: "The kind.")
        var kind: ActorKind

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.set(kind: kind, ofActor: name, by: author, at: time)
            }
        }
    }

    /// `factdb actors party NAME [PARTY]`
    struct Party: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say to whom an actor belongs: its figures then count as the party's too.")

        @Argument(help: ArgumentHelp("The actor.", valueName: "actor"))
        var name: String

        @Argument(help: ArgumentHelp("The party; without it the actor belongs to nobody.", valueName: "party"))
        var party: String?

        @OptionGroup var decision: DecisionOptions

        func run() throws {
            try decision.decide { store, author, time in
                try store.set(party: party, ofActor: name, by: author, at: time)
            }
        }
    }
}
