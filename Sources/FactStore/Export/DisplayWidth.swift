/// How many columns of a terminal a text takes, and texts cut to a number of columns.
public enum DisplayWidth {
    /// The columns of a whole text.
    public static func of(_ text: String) -> Int {
        // Plain text is by far the most frequent, and needs no look-up.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of one character as a reader sees it: 0, 1 or 2.
    public static func of(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        // U+FE0F asks for the emoji form, which is wide.
        if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return isWide(first.value) ? 2 : 1
        }
    }

    /// The text on one line and without control characters: an article must not be able to move the cursor.
    public static func oneLine(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            if !isControl {
                result.append(scalar)
            } else if scalar.properties.isWhitespace, result.last != " " {
                result.append(" ")
            }
        }
        return String(result)
    }

    /// The text cut to at most `width` columns, with `…` where something is missing.
    public static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var result = ""
        var used = 0
        for character in text {
            let columns = of(character)
            guard used + columns <= width - 1 else { break }
            result.append(character)
            used += columns
        }
        while result.last == " " { result.removeLast() }
        return result + "…"
    }

    /// The text with spaces up to `width` columns, before it or after it.
    public static func padded(_ text: String, to width: Int, right: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return right ? spaces + text : text + spaces
    }

    /// The text in lines of at most `width` columns, broken at spaces where there are any.
    public static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let columns = of(String(word))
            if used > 0, used + 1 + columns > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 { line += " " }
            line += word
            used += columns + (used > 0 ? 1 : 0)
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// East Asian Wide and Fullwidth, and the emoji that terminals draw wide: the blocks of Unicode's
    /// EastAsianWidth.txt, rounded to whole blocks.
    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        return switch value {
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
