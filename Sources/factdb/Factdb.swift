import ArgumentParser
import FactStore
import Glibc

/// The command line of factdb: it parses, calls FactStore, prints.
@main struct Factdb: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "factdb",
        abstract: "Finds the figures that articles report, and who disagrees with whom.",
        discussion: """
            Articles go into a store, one SQLite file; every figure in it keeps its bounds, who asserts it, and its \
            place in the text.

              $ factdb ingest --manifest articles/manifest.jsonl articles
              $ factdb disagreements
              $ factdb show 12

            Every command takes --help. Exit codes: 0 done; 64 wrong usage; 65 bad input data; 66 no such input; \
            70 a bug; 73 cannot write; 74 I/O; 75 the store is busy.
            """,
        version: "0.1.0",
        subcommands: [
            Extract.self, Ingest.self, Import.self, Claims.self, Disagreements.self, Query.self, Actors.self,
            Events.self, Show.self, Verify.self, Undo.self, Relink.self,
        ])

    static func main() {
        // Without this a closed pipe would end the program by a signal before it can end it quietly.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot()
            try command.run()
            try Console.flush()
        } catch {
            Self.end(with: error)
        }
    }

    /// Says what went wrong and ends with the exit code that belongs to it.
    private static func end(with error: any Error) -> Never {
        switch error {
        case is ClosedPipe: exit(withError: ExitCode.success)
        case let error as StoreError:
            Console.error(error.description)
            exit(withError: error.exitCode)
        default: exit(withError: error)
        }
    }
}
