import FoundationEssentials
import Glibc

/// The lines of a file or of standard input, one at a time, so that a stream of any length needs the memory
/// of its longest line only.
struct LineReader: ~Copyable {
    /// A line without its end, and its number from 1.
    struct Line {
        var number: Int
        var bytes: [UInt8]

        /// Whether there is nothing but white space.
        var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }

    private enum Source {
        case standardInput
        case bytes(Data)
    }

    /// The file as the user named it, `-` for standard input.
    let path: String
    private let source: Source
    private var position = 0
    private var number = 0
    private var isAtEnd = false

    /// A reader of the file at `path`, or of standard input for `-`.
    ///
    /// - Throws: `StoreError` of kind `notFound` or `io`.
    init(path: String) throws(StoreError) {
        self.path = path
        source = path == "-" ? .standardInput : .bytes(try FileBytes.mapped(path))
    }

    /// A reader of bytes that were read already; `path` is for messages.
    init(bytes: [UInt8], path: String) {
        self.path = path
        source = .bytes(Data(bytes))
    }

    /// All of standard input.
    ///
    /// - Throws: `StoreError` of kind `io`.
    static func standardInput() throws(StoreError) -> [UInt8] {
        var reader = try LineReader(path: "-")
        var bytes: [UInt8] = []
        while let line = try reader.nextOfStandardInput() {
            bytes += line
            if !reader.isAtEnd { bytes.append(0x0A) }
        }
        return bytes
    }

    /// The next line; `nil` after the last one.
    ///
    /// - Throws: `StoreError` of kind `io` when standard input fails.
    mutating func next() throws(StoreError) -> Line? {
        guard !isAtEnd else { return nil }
        let line: [UInt8]?
        switch source {
        case .standardInput: line = try nextOfStandardInput()
        case .bytes(let bytes): line = nextLine(of: bytes)
        }
        guard var line else { return nil }
        number += 1
        if line.last == 0x0D { line.removeLast() }
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        return Line(number: number, bytes: line)
    }

    private mutating func nextLine(of bytes: Data) -> [UInt8]? {
        guard position < bytes.count else {
            isAtEnd = true
            return nil
        }
        let span = bytes.span
        var end = position
        while end < span.count, span[end] != 0x0A { end += 1 }
        defer { position = end + 1 }
        return [UInt8](bytes[position..<end])
    }

    /// C's own buffered reader: the one way to standard input that neither repairs broken UTF-8 in silence
    /// (as `readLine` does) nor needs a pointer.
    private mutating func nextOfStandardInput() throws(StoreError) -> [UInt8]? {
        var line: [UInt8] = []
        errno = 0
        while true {
            let byte = getchar_unlocked()
            if byte == 0x0A { return line }
            if byte == EOF {
                isAtEnd = true
                guard errno == 0 else {
                    throw StoreError(
                        .io, "reading standard input failed (system error \(errno))",
                        remedy: "Check what is connected to standard input.")
                }
                return line.isEmpty ? nil : line
            }
            line.append(UInt8(truncatingIfNeeded: byte))
        }
    }
}
