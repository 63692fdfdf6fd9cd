public import Foundation

/// What a program did: everything that it wrote, and how it ended.
public struct ProcessResult: Sendable {
    /// What went to standard output.
    public var output: Data
    /// What went to standard error.
    public var errors: Data
    /// The exit code; -signal when a signal ended it.
    public var code: Int32

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// Runs programs from outside, as a user does.
public enum ProcessRunner {
    /// A program that the build put beside the running tests.
    public static func built(_ name: String) -> String {
        // `swift test` runs a helper in some versions; the test bundle's own path is then an argument.
        let candidates = CommandLine.arguments + [Bundle.main.executablePath ?? ""]
        let folders = candidates.map { URL(filePath: $0).deletingLastPathComponent() }
        for folder in folders {
            let path = folder.appending(path: name).path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        preconditionFailure("\(name) is not beside the tests: \(candidates)")
    }

    /// Runs a program to its end.
    ///
    /// The pipes are read while it runs: a program whose pipe is full waits for ever.
    public static func run(
        _ program: String, _ arguments: [String], input: Data = Data(), in folder: String? = nil,
        environment: [String: String] = [:]
    ) throws -> ProcessResult {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        // Nothing of the machine's own settings: the same run everywhere.
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
        let (output, errors, stdin) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = stdin
        try process.run()
        let group = DispatchGroup()
        let collected = [Collector(output), Collector(errors)]
        for collector in collected {
            DispatchQueue.global().async(group: group) { collector.collect() }
        }
        DispatchQueue.global().async(group: group) {
            // A program may end before it has read everything: that is no failure of the test.
            try? stdin.fileHandleForWriting.write(contentsOf: input)
            try? stdin.fileHandleForWriting.close()
        }
        group.wait()
        process.waitUntilExit()
        let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return ProcessResult(output: collected[0].data, errors: collected[1].data, code: code)
    }

    /// Reads one pipe to its end; used by one thread at a time, and read after all have ended.
    private final class Collector: @unchecked Sendable {
        private let pipe: Pipe
        private(set) var data = Data()

        init(_ pipe: Pipe) { self.pipe = pipe }

        func collect() { data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data() }
    }
}
