/// Cells that a spreadsheet would run as a formula, made harmless and back.
///
/// A text that begins with `=`, `+`, `-`, `@`, tab or CR gets a `'` before it, the mark by which spreadsheets
/// know plain text (OWASP, "CSV Injection"). Plain numbers, negative ones too, stay as they are.
enum SpreadsheetCell {
    /// The text as it goes into CSV and TSV.
    static func harmless(_ text: String) -> String {
        isRisky(text.utf8.first) && !isNumber(text) ? "'" + text : text
    }

    /// The text as it was before `harmless`.
    static func original(_ cell: String) -> String {
        guard cell.utf8.first == UInt8(ascii: "'"), isRisky(cell.utf8.dropFirst().first) else { return cell }
        return String(cell.dropFirst())
    }

    private static func isRisky(_ byte: UInt8?) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }

    /// Whether the text is a decimal number and nothing else: `-12`, `-0.5`.
    private static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }
}
