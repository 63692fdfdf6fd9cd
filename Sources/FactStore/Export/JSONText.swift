/// Writes JSON (RFC 8259) with keys in the order in which they are given, so that the same data is the
/// same bytes on every run.
public struct JSONText: Sendable {
    /// What was written so far.
    public private(set) var text = ""
    private var needsComma = false

    /// An empty text.
    public init() {}

    /// A text in double quotes, or `null`.
    public mutating func string(_ value: String?) {
        separate()
        guard let value else {
            text += "null"
            return
        }
        Self.append(value, to: &text)
    }

    /// A number, or `null`; a whole number without a fraction, any other in the fewest digits that give it back.
    public mutating func number(_ value: Double?) {
        separate()
        text += value.map(Self.number) ?? "null"
    }

    /// A whole number, or `null`.
    public mutating func integer(_ value: Int?) {
        separate()
        text += value.map(String.init) ?? "null"
    }

    /// `true` or `false`.
    public mutating func bool(_ value: Bool) {
        separate()
        text += value ? "true" : "false"
    }

    /// A cell of a table.
    public mutating func cell(_ value: Cell) {
        switch value {
        case .null: string(nil)
        case .integer(let whole):
            separate()
            text += String(whole)
        case .real(let number): self.number(number)
        case .text(let text): string(text)
        }
    }

    /// The key of the value that follows.
    public mutating func key(_ name: String) {
        separate()
        Self.append(name, to: &text)
        text += ":"
        needsComma = false
    }

    /// An object whose keys and values `body` writes.
    public mutating func object(_ body: (inout JSONText) throws -> Void) rethrows {
        separate()
        text += "{"
        needsComma = false
        try body(&self)
        text += "}"
        needsComma = true
    }

    /// An array whose values `body` writes.
    public mutating func array(_ body: (inout JSONText) throws -> Void) rethrows {
        separate()
        text += "["
        needsComma = false
        try body(&self)
        text += "]"
        needsComma = true
    }

    /// White space between values, for people.
    public mutating func newline() {
        if needsComma { text += "," }
        needsComma = false
        text += "\n"
    }

    private mutating func separate() {
        if needsComma { text += "," }
        needsComma = true
    }

    /// A finite number as JSON writes it; `null` for what JSON cannot write.
    public static func number(_ value: Double) -> String {
        guard value.isFinite else { return "null" }
        return Int64(exactly: value).map(String.init) ?? "\(value)"
    }

    private static func append(_ value: String, to text: inout String) {
        text += "\""
        var run = value.startIndex
        let bytes = value.utf8
        for index in bytes.indices {
            let escape: String
            switch bytes[index] {
            case UInt8(ascii: "\""): escape = "\\\""
            case UInt8(ascii: "\\"): escape = "\\\\"
            case 0x0A: escape = "\\n"
            case 0x0D: escape = "\\r"
            case 0x09: escape = "\\t"
            case 0x00..<0x20:
                let digits = String(bytes[index], radix: 16)
                escape = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: continue
            }
            text += value[run..<index]
            text += escape
            run = bytes.index(after: index)
        }
        text += value[run...]
        text += "\""
    }
}
