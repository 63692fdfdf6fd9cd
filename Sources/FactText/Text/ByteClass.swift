/// A punctuation mark, whatever bytes it is written with.
enum Mark: UInt8, Sendable {
    case comma, colon, semicolon, period
    /// `?`, `!`, `…`
    case terminal
    case parenthesisOpen, parenthesisClose, currency, percent, hyphen
    /// An en dash, an em dash, a minus sign.
    case dash
    /// `"`
    case quote
    case quoteOpen, quoteClose
    /// `'` and `’`
    case apostrophe
    /// `‘`
    case singleOpen
    case at, symbol
}

/// What stands at a byte of a text in UTF-8, and how many bytes it takes.
enum ByteClass {
    case space(Int)
    case letter(Int)
    case digit
    case mark(Mark, Int)

    /// The class of the character that starts at `i`.
    static func of(_ bytes: Span<UInt8>, _ i: Int) -> ByteClass {
        let byte = bytes[i]
        if byte < 0x80 {
            if isASCIILetter(byte) { return .letter(1) }
            if isDigit(byte) { return .digit }
            if byte <= 0x20 || byte == 0x7F { return .space(1) }
            return .mark(asciiMark(byte), 1)
        }
        return beyondASCII(bytes, i)
    }

    static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Whether a capital letter starts at `i`: ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic.
    static func isCapital(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
        let byte = bytes[i]
        if byte < 0x80 { return (0x41...0x5A).contains(byte) }
        guard i + 1 < bytes.count else { return false }
        let next = bytes[i + 1]
        switch byte {
        case 0xC3: return (0x80...0x9E).contains(next) && next != 0x97
        // Latin Extended-A pairs a capital with the small letter after it; the parity turns at U+0139.
        case 0xC4: return next < 0xB9 ? next & 1 == 0 : next & 1 == 1
        case 0xC5: return next < 0x8A ? next & 1 == 1 : (next < 0xB9 ? next & 1 == 0 : next & 1 == 1)
        case 0xCE: return (0x91...0xA9).contains(next)
        case 0xD0: return next < 0xB0
        default: return false
        }
    }

    private static func asciiMark(_ byte: UInt8) -> Mark {
        switch byte {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "."): .period
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .terminal
        case UInt8(ascii: "("), UInt8(ascii: "["): .parenthesisOpen
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .parenthesisClose
        case UInt8(ascii: "$"): .currency
        case UInt8(ascii: "%"): .percent
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "@"): .at
        default: .symbol
        }
    }

    private static func beyondASCII(_ bytes: Span<UInt8>, _ i: Int) -> ByteClass {
        let byte = bytes[i]
        let next = i + 1 < bytes.count ? bytes[i + 1] : 0
        let third = i + 2 < bytes.count ? bytes[i + 2] : 0
        switch byte {
        case 0xC2: return latinMark(next)
        case 0xC3 where next == 0x97 || next == 0xB7: return .mark(.symbol, 2)
        case 0xC3...0xDF: return .letter(2)
        case 0xE2: return generalMark(next, third)
        case 0xE3 where next == 0x80: return third == 0x80 ? .space(3) : .mark(.symbol, 3)
        case 0xEF where next == 0xBB && third == 0xBF: return .space(3)
        case 0xEE, 0xEF: return .mark(.symbol, 3)
        case 0xE0...0xED: return .letter(3)
        default: return .mark(.symbol, min(4, max(1, bytes.count - i)))
        }
    }

    /// U+0080 … U+00BF.
    private static func latinMark(_ next: UInt8) -> ByteClass {
        switch next {
        case 0xA0, 0xAD, 0x85: .space(2)
        case 0xA2, 0xA3, 0xA5: .mark(.currency, 2)
        case 0xAB: .mark(.quoteOpen, 2)
        case 0xBB: .mark(.quoteClose, 2)
        case 0xAA, 0xB5, 0xBA: .letter(2)
        default: .mark(.symbol, 2)
        }
    }

    /// U+2000 … U+2FFF.
    private static func generalMark(_ next: UInt8, _ third: UInt8) -> ByteClass {
        if next == 0x80 {
            switch third {
            case 0x80...0x8F, 0xA8...0xAF: return .space(3)
            case 0x90, 0x91: return .mark(.hyphen, 3)
            case 0x92...0x95: return .mark(.dash, 3)
            case 0x98, 0x9B: return .mark(.singleOpen, 3)
            case 0x99: return .mark(.apostrophe, 3)
            case 0x9C, 0x9E, 0x9F: return .mark(.quoteOpen, 3)
            case 0x9D: return .mark(.quoteClose, 3)
            case 0xA6: return .mark(.terminal, 3)
            default: return .mark(.symbol, 3)
            }
        }
        if next == 0x82, (0xA0...0xBF).contains(third) { return .mark(.currency, 3) }
        if next == 0x88, third == 0x92 { return .mark(.dash, 3) }
        if next == 0x81, third == 0x9F || third == 0xA0 { return .space(3) }
        return .mark(.symbol, 3)
    }
}
