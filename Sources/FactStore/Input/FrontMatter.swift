/// The head of a Markdown file between two lines of three hyphens: flat `key: value` lines.
///
///     ---
///     outlet: The Harbour Gazette
///     published: 2023-09-20
///     title: "Ceasefire: what we know"
///     # a comment
///     ---
///
/// The subset of YAML that needs no YAML: keys once each, plain or quoted values, no nesting. A line that
/// is anything else is an error, because a misread outlet or date would be worse than none.
enum FrontMatter {
    /// The fields of the head, and the text after it; a text without a head comes back whole.
    ///
    /// - Throws: `StoreError` of kind `badInput` with the line at fault.
    static func split(_ text: String, at place: StoreError.Place) throws(StoreError) -> (
        ArticleMetadata, String
    ) {
        var metadata = ArticleMetadata()
        var rest = text[...]
        guard isFence(takeLine(&rest)) else { return (metadata, text) }
        var seen: Set<String> = []
        var number = 1
        while !rest.isEmpty {
            let line = takeLine(&rest)
            number += 1
            var place = place
            place.line = number
            if isFence(line) { return (metadata, String(rest)) }
            let trimmed = line.trimmingSpace()
            if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
            guard let (key, value) = try field(of: trimmed, at: place) else { continue }
            guard seen.insert(key).inserted else {
                throw StoreError(
                    .badInput, "the key \"\(key)\" stands twice in the front matter", at: place,
                    remedy: "Keep one of the two lines.")
            }
            try metadata.set(key, to: value, at: place)
        }
        var place = place
        place.line = 1
        throw StoreError(
            .badInput, "the front matter that begins here never ends", at: place,
            remedy: "Close it with a line of three hyphens.")
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.utf8.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Cuts the first line off `text`: without its end, which is LF or CR LF.
    private static func takeLine(_ text: inout Substring) -> Substring {
        // Over bytes: as Characters, CR LF would be one and LF alone would not be found in it.
        let end = text.utf8.firstIndex(of: 0x0A) ?? text.endIndex
        var line = text[..<end]
        if line.utf8.last == 0x0D { line = Substring(line.utf8.dropLast()) }
        text = end == text.endIndex ? text[end...] : text[text.utf8.index(after: end)...]
        return line
    }

    /// Key and value of a line; `nil` for a key that is none of ours (other tools have theirs).
    private static func field(of line: String, at place: StoreError.Place) throws(StoreError) -> (
        String, String
    )? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")),
            case let key = line[..<colon].trimmingSpace(), isKey(key),
            case let rest = line[line.utf8.index(after: colon)...],
            rest.isEmpty || rest.utf8.first == 0x20 || rest.utf8.first == 0x09
        else {
            throw StoreError(
                .badInput, "\"\(line)\" is no line of front matter", at: place,
                remedy: "Write it as key: value, or close the front matter with --- before the text.")
        }
        guard ArticleMetadata.keys.contains(key) else { return nil }
        return (key, try unquoted(rest.trimmingSpace(), at: place))
    }

    private static func isKey(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { byte in
                let isLetter = (0x61...0x7A).contains(byte | 0x20)
                return isLetter || (0x30...0x39).contains(byte) || byte == 0x5F || byte == 0x2D
            }
    }

    /// A value without its quotes. YAML: `''` stands for one quote inside single quotes; inside double
    /// quotes a backslash goes before a quote or a backslash.
    private static func unquoted(_ value: String, at place: StoreError.Place) throws(StoreError) -> String {
        guard let quote = value.first, quote == "\"" || quote == "'" else {
            // A comment ends a plain value only after white space: "https://x/#top" is no comment.
            guard let comment = value.firstRange(of: " #") else { return value }
            return value[..<comment.lowerBound].trimmingSpace()
        }
        var result = ""
        var characters = value.dropFirst()
        while let character = characters.popFirst() {
            if character == "\\", quote == "\"", let next = characters.first, next == "\"" || next == "\\" {
                result.append(next)
                characters = characters.dropFirst()
            } else if character == quote {
                if quote == "'", characters.first == "'" {
                    result.append(quote)
                    characters = characters.dropFirst()
                    continue
                }
                let after = characters.trimmingSpace()
                guard after.isEmpty || after.hasPrefix("#") else { break }
                return result
            } else {
                result.append(character)
            }
        }
        throw StoreError(
            .badInput, "the quotes of \(value) do not match", at: place,
            remedy: "End the value with the quote that it begins with.")
    }
}
