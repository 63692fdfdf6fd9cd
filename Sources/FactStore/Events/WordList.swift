/// The data files of this module: lines of `name: entry, entry, …`; `#` begins a comment line.
enum WordList {
    /// The entries of a list in the order of the file, each trimmed and lower-cased as it stands there.
    static func entries(of text: String) -> [(name: String, entries: [String])] {
        var result: [(name: String, entries: [String])] = []
        for line in text.split(separator: "\n") {
            guard line.first != "#", let colon = line.firstIndex(of: ":") else { continue }
            let entries = line[line.index(after: colon)...].split(separator: ",").map(trimmed)
            result.append((trimmed(line[..<colon]), entries.filter { !$0.isEmpty }))
        }
        return result
    }

    /// A text without blanks at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension EmbeddedText {
    /// The text of one data file of this module.
    static func text(named name: String) -> String {
        guard let file = files.first(where: { $0.name == name }) else {
            preconditionFailure("\(name) was not embedded: the build is broken")
        }
        return file.text
    }
}
