/// Reads a word list.
///
/// A list is lines of text. `#` starts a comment. A line that starts with `=` opens a section and names
/// what its words have in common: class names, `measure=killed`, `group=combatants`, and other
/// `key=value` pairs. Every other line is a word or a phrase:
///
///     child / children              further forms, where the language's rule does not give them
///     dozen = 12                    the number that it stands for
///     Armenian > Armenia            the canonical name behind it
///
/// Words of a section with the class `verb` or `noun` get their regular forms from `inflect`.
enum LexiconReader {
    /// A word in UTF-8. The lists are read whenever the program starts, and bytes are read ten times as fast
    /// as `String`s.
    typealias Bytes = ArraySlice<UInt8>

    /// A word form and everything that it can be.
    typealias Form = (text: Bytes, classes: WordClass)

    /// Gives the forms of a word: from its base, the further forms that the list gives, and its classes.
    typealias Inflect = (_ base: Bytes, _ given: [Bytes], _ classes: WordClass) -> [Form]

    /// One line of a list.
    struct Entry {
        var forms: [Form]
        var value: Double
        var name: String?
    }

    /// Calls `body` with each section (and no entry), and with each of its entries, in order.
    static func read(_ text: String, inflect: Inflect, body: (Section, Entry?) -> Void) {
        var section = Section()
        let bytes = Array(text.utf8)[...]
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let comment = bytes[start..<end].firstIndex(of: UInt8(ascii: "#")) ?? end
            let line = trimmed(bytes[start..<comment])
            start = end + 1
            guard let first = line.first else { continue }
            if first == UInt8(ascii: "=") {
                section = readSection(line.dropFirst())
                body(section, nil)
            } else {
                body(section, readEntry(line, section, inflect))
            }
        }
    }

    private static func readSection(_ line: Bytes) -> Section {
        var section = Section()
        for part in line.split(separator: UInt8(ascii: " ")) {
            let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1).map(string)
            if pair.count == 2 {
                switch pair[0] {
                case "measure":
                    guard let measure = Measure(rawValue: pair[1]) else {
                        preconditionFailure("word list: no measure \(pair[1])")
                    }
                    section.measure = measure
                    section.classes.insert(.measure)
                case "group":
                    guard let group = Group(rawValue: pair[1]) else {
                        preconditionFailure("word list: no group \(pair[1])")
                    }
                    section.group = group
                default: section.attributes[pair[0]] = pair[1]
                }
            } else {
                guard let wordClass = WordClass.named[string(part)] else {
                    preconditionFailure("word list: no class \(string(part))")
                }
                section.classes.formUnion(wordClass)
            }
        }
        return section
    }

    private static func readEntry(_ line: Bytes, _ section: Section, _ inflect: Inflect) -> Entry {
        var rest = line
        var name: String?
        var value = 0.0
        if let mark = rest.firstIndex(of: UInt8(ascii: ">")) {
            name = string(trimmed(rest[(mark + 1)...]))
            rest = trimmed(rest[..<mark])
        }
        if let mark = rest.firstIndex(of: UInt8(ascii: "=")) {
            guard let number = Double(string(trimmed(rest[(mark + 1)...]))) else {
                preconditionFailure("word list: no number in \(string(line))")
            }
            value = number
            rest = trimmed(rest[..<mark])
        }
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else {
            return Entry(forms: inflect(rest, [], section.classes), value: value, name: name)
        }
        let given = rest[(slash + 1)...].split(separator: UInt8(ascii: "/")).map(trimmed)
        return Entry(forms: inflect(trimmed(rest[..<slash]), given, section.classes), value: value, name: name)
    }

    private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func trimmed(_ bytes: Bytes) -> Bytes {
        // By index: taking single bytes off a slice would check each time who else holds it.
        var start = bytes.startIndex
        var end = bytes.endIndex
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        return bytes[start..<end]
    }
}
