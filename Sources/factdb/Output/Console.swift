import CConsole
import FactStore
import FoundationEssentials
import Glibc

/// Nobody reads our output any more: no failure, just the end.
struct ClosedPipe: Error {}

/// Standard output, standard error, and what can be seen there.
enum Console {
    /// Writes results, UTF-8, to standard output.
    ///
    /// - Throws: `ClosedPipe`, or `StoreError` of kind `io`.
    static func write(_ text: String) throws {
        print(text, terminator: "")
        // `print` writes through C's buffer and does not say whether that went well.
        if console_output_failed() != 0 { throw failure() }
    }

    /// Whether standard input has more to read at once.
    static var inputWaits: Bool { console_input_waits() != 0 }

    /// Sends on what was written.
    ///
    /// - Throws: `ClosedPipe`, or `StoreError` of kind `io`.
    static func flush() throws {
        if console_flush_output() != 0 { throw failure() }
    }

    private static func failure() -> any Error {
        if errno == EPIPE { return ClosedPipe() }
        let reason = errno == ENOSPC ? "no space left on the device" : "system error \(errno)"
        return StoreError(
            .io, "writing to standard output failed: \(reason)",
            remedy: "Check where the output goes; it is not complete.")
    }

    /// Says something beside the results: what was done, what to look at.
    static func note(_ message: String) {
        for byte in message.utf8 { _ = console_put_error(Int32(byte)) }
        _ = console_put_error(0x0A)
    }

    /// Says what went wrong.
    static func error(_ message: String) {
        let style = TextStyle(width: nil, hasColor: showsColor(on: STDERR_FILENO))
        note(style.apply(.boldRed, to: "Error:") + " " + message)
    }

    /// What a reader of standard output sees: colours and the width of a terminal. A file gets neither, unless
    /// the user exports COLUMNS, the width that POSIX lets them ask for.
    static var outputStyle: TextStyle {
        let asked = Int(ProcessInfo.processInfo.environment["COLUMNS", default: ""]).flatMap { $0 > 0 ? $0 : nil }
        guard isatty(STDOUT_FILENO) != 0 else { return TextStyle(width: asked, hasColor: false) }
        let columns = Int(console_columns(STDOUT_FILENO))
        return TextStyle(
            width: asked ?? (columns > 0 ? columns : 80), hasColor: showsColor(on: STDOUT_FILENO))
    }

    /// Colours on a terminal that can show them, unless the user wants none (no-color.org).
    private static func showsColor(on descriptor: Int32) -> Bool {
        guard isatty(descriptor) != 0 else { return false }
        let environment = ProcessInfo.processInfo.environment
        return environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }
}
