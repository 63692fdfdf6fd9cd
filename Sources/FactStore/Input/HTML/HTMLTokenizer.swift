/// Cuts HTML into tags and text, by the rules of the HTML standard that real pages need.
///
/// Tolerant as browsers are: nothing is an error, what is no tag is text. Every byte is looked at a constant
/// number of times, so that hostile pages cost no more than honest ones.
struct HTMLTokenizer {
    /// A piece of the page.
    enum Token {
        /// Characters, their references not yet resolved.
        case text(Range<Int>)
        /// A start tag, its name and attribute names in lower case, values resolved.
        case start(String, attributes: [(name: String, value: String)])
        /// An end tag.
        case end(String)
        /// The content of an element that holds no tags: `script`, `style`, `title`, `textarea`.
        case raw(String, attributes: [(name: String, value: String)], content: Range<Int>)
    }

    private static let rawElements: Set<String> = [
        "script", "style", "title", "textarea", "noscript", "iframe",
    ]

    private let bytes: [UInt8]
    private var position = 0

    /// A tokenizer of valid UTF-8.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next piece; `nil` at the end.
    mutating func next() -> Token? {
        while position < bytes.count {
            let start = position
            if bytes[position] != UInt8(ascii: "<") {
                position = index(of: UInt8(ascii: "<"), from: position)
                return .text(start..<position)
            }
            if let token = markup() { return token }
            // Markup without content (a comment, a doctype) moved on; a lone "<" is text.
            if position == start {
                position = index(of: UInt8(ascii: "<"), from: position + 1)
                return .text(start..<position)
            }
        }
        return nil
    }

    /// A tag at `position`; `nil` for anything else, after which `position` has moved only past a comment.
    private mutating func markup() -> Token? {
        guard position + 1 < bytes.count else { return nil }
        switch bytes[position + 1] {
        case UInt8(ascii: "!"):
            if hasPrefix("<!--") {
                position = end(of: "-->", from: position + 4)
            } else {
                position = min(index(of: UInt8(ascii: ">"), from: position) + 1, bytes.count)
            }
            return nil
        case UInt8(ascii: "?"):
            position = min(index(of: UInt8(ascii: ">"), from: position) + 1, bytes.count)
            return nil
        case UInt8(ascii: "/"):
            guard position + 2 < bytes.count, Self.isLetter(bytes[position + 2]) else { return nil }
            position += 2
            let name = tagName()
            position = min(index(of: UInt8(ascii: ">"), from: position) + 1, bytes.count)
            return .end(name)
        case let byte where Self.isLetter(byte):
            position += 1
            let name = tagName()
            let attributes = attributes()
            guard Self.rawElements.contains(name) else { return .start(name, attributes: attributes) }
            let content = position
            position = endTag(of: name)
            return .raw(name, attributes: attributes, content: content..<position)
        default: return nil
        }
    }

    private mutating func tagName() -> String {
        let start = position
        while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != UInt8(ascii: "/"),
            bytes[position] != UInt8(ascii: ">")
        {
            position += 1
        }
        return Self.lowercased(bytes[start..<position])
    }

    /// The attributes up to the tag's end, and past it.
    private mutating func attributes() -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        while true {
            while position < bytes.count,
                Self.isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "/")
            {
                position += 1
            }
            guard position < bytes.count else { return result }
            if bytes[position] == UInt8(ascii: ">") {
                position += 1
                return result
            }
            let start = position
            // An attribute may begin with "=": the standard takes it as a part of the name.
            position += 1
            while position < bytes.count, !Self.isSpace(bytes[position]),
                !Self.endsAttributeName(bytes[position])
            {
                position += 1
            }
            let name = Self.lowercased(bytes[start..<position])
            result.append((name, attributeValue()))
        }
    }

    private mutating func attributeValue() -> String {
        var ahead = position
        while ahead < bytes.count, Self.isSpace(bytes[ahead]) { ahead += 1 }
        guard ahead < bytes.count, bytes[ahead] == UInt8(ascii: "=") else { return "" }
        position = ahead + 1
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
        guard position < bytes.count else { return "" }
        let quote = bytes[position]
        let start: Int
        let end: Int
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            start = position + 1
            end = index(of: quote, from: start)
            position = min(end + 1, bytes.count)
        } else {
            start = position
            end = bytes[start...].firstIndex { Self.isSpace($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
            position = end
        }
        return HTMLEntities.resolved(bytes[start..<end])
    }

    /// Where the end tag of a raw element begins, or the page ends.
    private func endTag(of name: String) -> Int {
        let expected = Array(name.utf8)
        var at = index(of: UInt8(ascii: "<"), from: position)
        while at < bytes.count {
            let rest = bytes[at...].dropFirst(2)
            if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"),
                rest.prefix(expected.count).elementsEqual(expected, by: { Self.lower($0) == $1 }),
                rest.count == expected.count || !Self.isLetter(rest[at + 2 + expected.count])
            {
                return at
            }
            at = index(of: UInt8(ascii: "<"), from: at + 1)
        }
        return bytes.count
    }

    private func index(of byte: UInt8, from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        return bytes[start...].firstIndex(of: byte) ?? bytes.count
    }

    private func hasPrefix(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

    /// The position after the first `text` from `start`, or the end.
    private func end(of text: String, from start: Int) -> Int {
        let wanted = Array(text.utf8)
        var at = start
        while at + wanted.count <= bytes.count {
            let end = at + wanted.count
            if bytes[at] == wanted[0], bytes[at..<end].elementsEqual(wanted) { return end }
            at += 1
        }
        return bytes.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func endsAttributeName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map(lower), as: UTF8.self)
    }
}
