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
    /// A word form and everything that it can be.
    typealias Form = (text: Substring, classes: WordClass)

    /// Gives the forms of a word: from its base, the further forms that the list gives, and its classes.
    typealias Inflect = (_ base: Substring, _ given: [Substring], _ classes: WordClass) -> [Form]

    /// One line of a list.
    struct Entry {
        var forms: [Form]
        var value: Double
        var name: String?
    }

    /// Calls `body` with each section (and no entry), and with each of its entries, in order.
    static func read(_ text: String, inflect: Inflect, body: (Section, Entry?) -> Void) {
        var section = Section()
        for rawLine in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let line = trimmed(Substring(rawLine.prefix { $0 != UInt8(ascii: "#") }))
            if line.isEmpty { continue }
            if line.utf8.first == UInt8(ascii: "=") {
                section = readSection(line.dropFirst())
                body(section, nil)
            } else {
                body(section, readEntry(line, section, inflect))
            }
        }
    }

    private static func readSection(_ line: Substring) -> Section {
        var section = Section()
        for part in line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init) {
            let pair = part.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).map { String(Substring($0)) }
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
                guard let wordClass = WordClass.named[String(part)] else {
                    preconditionFailure("word list: no class \(part)")
                }
                section.classes.formUnion(wordClass)
            }
        }
        return section
    }

    private static func readEntry(_ line: Substring, _ section: Section, _ inflect: Inflect) -> Entry {
        var rest = line
        var name: String?
        var value = 0.0
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: ">")) {
            name = String(trimmed(rest[rest.utf8.index(after: mark)...]))
            rest = trimmed(rest[..<mark])
        }
        if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "=")) {
            guard let number = Double(trimmed(rest[rest.utf8.index(after: mark)...])) else {
                preconditionFailure("word list: no number in \(line)")
            }
            value = number
            rest = trimmed(rest[..<mark])
        }
        let given = rest.utf8.split(separator: UInt8(ascii: "/")).map { trimmed(Substring($0)) }
        guard let base = given.first else { preconditionFailure("word list: no word in \(line)") }
        return Entry(
            forms: inflect(base, Array(given.dropFirst()), section.classes), value: value, name: name)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return text[first...last]
    }
}
