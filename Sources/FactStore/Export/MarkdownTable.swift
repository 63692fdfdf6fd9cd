/// A table of GitHub Flavored Markdown: complete, numbers to the right.
enum MarkdownTable {
    static func text(of table: ResultTable) -> String {
        var text = line(table.columns.map(escaped))
        text += line(
            table.columns.indices.map { column in table.isNumeric(column) ? "---:" : "---" })
        for row in table.rows { text += line(row.map { escaped($0.words) }) }
        return text
    }

    private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

    /// Text that a Markdown reader shows as it is: no column, line or tag begins inside a cell.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            switch scalar {
            case "|", "\\", "*", "`", "[", "]": result += "\\\(scalar)".unicodeScalars
            case "_":
                // Inside a word it is a letter like any other: "at_least".
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                let isInside = previous.properties.isAlphabetic && next.properties.isAlphabetic
                result += (isInside ? "_" : "\\_").unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case "&": result += "&amp;".unicodeScalars
            case "\n", "\r", "\t": result.append(" ")
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }
}

extension Cell {
    /// The cell as people read it; nothing for nothing.
    var words: String {
        switch self {
        case .null: ""
        case .integer(let whole): String(whole)
        case .real(let number): JSONText.number(number)
        case .text(let text): text
        }
    }

    /// Whether the cell holds a number.
    var isNumber: Bool {
        switch self {
        case .integer, .real: true
        case .null, .text: false
        }
    }
}

extension ResultTable {
    /// Whether a column holds numbers, and nothing else but gaps.
    func isNumeric(_ column: Int) -> Bool {
        rows.contains { $0[column].isNumber } && rows.allSatisfy { $0[column].isNumber || $0[column] == .null }
    }
}
