public import FactText

/// Writes JSON (RFC 8259) with keys in the order in which they are given, so that the same data is the
/// same bytes on every run.
///
/// Bytes inside, because a text is made of many small pieces, and appending bytes is several times faster.
public struct JSONText: Sendable {
    /// What was written so far: UTF-8.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// An empty text.
    public init() {}

    /// What was written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Gives what was written so far and keeps it no longer: what follows goes on after it.
    public mutating func take() -> [UInt8] {
        let taken = bytes
        bytes = []
        return taken
    }

    /// A text in double quotes, or `null`.
    public mutating func string(_ value: String?) {
        separate()
        guard let value else { return append("null") }
        append(quoted: value)
    }

    /// A date in double quotes, or `null`.
    public mutating func date(_ value: PartialDate?) {
        separate()
        guard let value else { return append("null") }
        bytes.append(UInt8(ascii: "\""))
        value.write(to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number, or `null`; a whole number without a fraction, any other in the fewest digits that give it back.
    public mutating func number(_ value: Double?) {
        separate()
        append(value.map(Self.number) ?? "null")
    }

    /// A whole number, or `null`.
    public mutating func integer(_ value: Int?) {
        separate()
        append(value.map(String.init) ?? "null")
    }

    /// `true` or `false`.
    public mutating func bool(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
    }

    /// A cell of a table.
    public mutating func cell(_ value: Cell) {
        switch value {
        case .null: string(nil)
        case .integer(let whole):
            separate()
            append(String(whole))
        case .real(let number): self.number(number)
        case .text(let text): string(text)
        }
    }

    /// The key of the value that follows.
    public mutating func key(_ name: String) {
        separate()
        append(quoted: name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// An object whose keys and values `body` writes.
    public mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// An array whose values `body` writes.
    public mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        try body(&self)
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// A new line between the values of an array, for people.
    public mutating func newline() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The end of a line of JSON Lines: what follows is a text of its own.
    public mutating func endLine() {
        needsComma = false
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A finite number as JSON writes it; `null` for what JSON cannot write.
    public static func number(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        return Int64(exactly: value)?.description ?? value.description
    }

    private mutating func append(quoted value: String) {
        let mark = UInt8(ascii: "\"")
        let text = value.utf8Span.span
        var next = 0
        bytes.append(addingCapacity: text.count + 2) { bytes in
            bytes.append(mark)
            while next < text.count, !Self.needsEscape(text[next]) {
                bytes.append(text[next])
                next += 1
            }
            // Most texts need no escape and end here.
            if next == text.count { bytes.append(mark) }
        }
        if next == text.count { return }
        while next < text.count {
            append(escaped: text[next])
            next += 1
        }
        bytes.append(mark)
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0x00..<0x20: append((byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16))
        default: bytes.append(byte)
        }
    }
}
