/// Reads one JSON text (RFC 8259) from bytes.
///
/// Our own because a message must name the byte at fault, a repeated key must be an error (which value
/// would count?), and the reader must be linear and bounded in depth on hostile input.
struct JSONReader {
    /// Deeper nesting than any article or claim has is refused: the reader recurses.
    static let maximumDepth = 64

    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    /// The value that `bytes[range]` holds, with nothing but white space around it.
    ///
    /// - Throws: `JSONError` with the byte counted from the start of `range`.
    static func read(_ bytes: [UInt8], in range: Range<Int>? = nil) throws(JSONError) -> JSONValue {
        let range = range ?? 0..<bytes.count
        var reader = JSONReader(bytes: bytes, position: range.lowerBound, end: range.upperBound)
        do throws(JSONError) {
            let value = try reader.value(depth: 0)
            reader.skipSpace()
            guard reader.position == reader.end else {
                throw reader.error("there is more text after the end of the value")
            }
            return value
        } catch {
            throw JSONError(message: error.message, byte: error.byte - range.lowerBound)
        }
    }

    private init(bytes: [UInt8], position: Int, end: Int) {
        self.bytes = bytes
        self.position = position
        self.end = end
    }

    private func error(_ message: String) -> JSONError { JSONError(message: message, byte: position) }

    private mutating func skipSpace() {
        while position < end {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
        skipSpace()
        guard position < end else { throw error("the text ends where a value should stand") }
        guard depth < Self.maximumDepth else { throw error("nested too deeply") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
        default: throw error("no value begins with \(Self.quoted(bytes[position]))")
        }
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
        let expected = Array("\(word)".utf8)
        guard end - position >= expected.count,
            bytes[position..<position + expected.count].elementsEqual(expected)
        else { throw error("no value begins with \(Self.quoted(bytes[position]))") }
        position += expected.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        var seen: Set<String> = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        while true {
            skipSpace()
            guard position < end, bytes[position] == UInt8(ascii: "\"") else {
                throw error("expected a key in double quotes")
            }
            let start = position
            let key = try string()
            guard seen.insert(key).inserted else {
                throw JSONError(message: "the key \"\(key)\" stands twice", byte: start)
            }
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw error("expected \":\" after the key \"\(key)\"") }
            members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "}")) else { throw error("expected \",\" or \"}\"") }
            return .object(members)
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array([]) }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            if take(UInt8(ascii: ",")) { continue }
            guard take(UInt8(ascii: "]")) else { throw error("expected \",\" or \"]\"") }
            return .array(values)
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func number() throws(JSONError) -> Double {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if take(UInt8(ascii: "0")) {
            guard position == end || !(0x30...0x39).contains(bytes[position]) else {
                throw error("a number cannot begin with 0")
            }
        } else {
            try digits()
        }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let number = Double(text), number.isFinite else {
            throw JSONError(message: "the number \(text) is too large", byte: start)
        }
        return number
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while position < end, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position > start else { throw error("expected a digit") }
    }

    /// A string, its escapes resolved. Runs without escapes are taken whole, so 50 MB is one copy.
    private mutating func string() throws(JSONError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while true {
            let run = position..<endOfRun()
            position = run.upperBound
            guard position < end else { break }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                if text.isEmpty { return try Self.decoded(bytes[run], startingAt: start) }
                return try Self.decoded((text + bytes[run])[...], startingAt: start)
            } else if byte == UInt8(ascii: "\\") {
                text += bytes[run]
                text += String(Character(try escape())).utf8
            } else {
                throw error("a control character (number \(byte)) inside a text: write it as an escape")
            }
        }
        throw JSONError(message: "a text in double quotes never ends", byte: start)
    }

    /// Where the characters that stand for themselves end, from `position` on.
    private func endOfRun() -> Int {
        var next = position
        while next < end, bytes[next] >= 0x20, bytes[next] != UInt8(ascii: "\""), bytes[next] != UInt8(ascii: "\\") {
            next += 1
        }
        return next
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>, startingAt start: Int) throws(JSONError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw JSONError(message: "a text that is not UTF-8", byte: start)
        }
        return text
    }

    /// The character that the escape at `position` stands for.
    private mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position += 1
        guard position < end else {
            throw JSONError(message: "a text in double quotes never ends", byte: start)
        }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hexadecimal(of: start)
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // A character beyond U+FFFF is written as two escapes (RFC 8259, section 7).
            guard unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")),
                case let second = try hexadecimal(of: start), (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00))
            else { throw JSONError(message: "half of a pair of \\u escapes", byte: start) }
            return scalar
        default:
            throw JSONError(
                message: "no escape is written as a backslash and \(Self.quoted(letter))", byte: start)
        }
    }

    private mutating func hexadecimal(of start: Int) throws(JSONError) -> UInt32 {
        guard end - position >= 4 else { throw JSONError(message: "\\u needs four digits", byte: start) }
        var value: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw JSONError(message: "\\u needs four digits", byte: start)
            }
            value = value << 4 | UInt32(digit)
        }
        position += 4
        return value
    }

    private static func quoted(_ byte: UInt8) -> String {
        (0x21...0x7E).contains(byte) ? "\"\(Character(Unicode.Scalar(byte)))\"" : "byte \(byte)"
    }
}
