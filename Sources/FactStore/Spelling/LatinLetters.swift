/// The basic Latin letters behind letters with marks: "é" is e, "ß" is ss, "ł" is l.
enum LatinLetters {
    /// The letters a-z that a lower-case letter stands for; nothing for marks and signs; the letter's own UTF-8
    /// in other scripts.
    static func ascii(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII { return (0x61...0x7A).contains(scalar.value) ? [UInt8(scalar.value)] : [] }
        guard scalar.properties.isAlphabetic else { return [] }
        if let known = special[scalar] { return known }
        // Unicode's own name tells the letter: LATIN SMALL LETTER E WITH CIRCUMFLEX AND TILDE.
        if let name = scalar.properties.name, name.hasPrefix(prefix) {
            let letter = name.dropFirst(prefix.count).prefix { $0 != " " }
            if letter.utf8.count == 1, let byte = letter.utf8.first { return [byte | 0x20] }
        }
        return Array(String(scalar).utf8)
    }

    private static let prefix = "LATIN SMALL LETTER "
    private static let special: [Unicode.Scalar: [UInt8]] = [
        "ß": Array("ss".utf8), "æ": Array("a".utf8), "œ": Array("o".utf8), "ð": Array("d".utf8),
        "þ": Array("t".utf8), "ı": Array("i".utf8), "ə": Array("a".utf8),
    ]
}
