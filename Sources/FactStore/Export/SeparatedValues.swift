/// CSV as RFC 4180 has it, and TSV by the same rules: a header, CR LF after every line, quotes where a cell
/// needs them, nothing cut, formulas made harmless.
struct SeparatedValues {
    static let csv = SeparatedValues(separator: ",")
    static let tsv = SeparatedValues(separator: "\t")

    let separator: Character

    func text(of table: ResultTable) -> String {
        var text = line(table.columns.map(SpreadsheetCell.harmless))
        for row in table.rows { text += line(row.map(value)) }
        return text
    }

    private func value(_ cell: Cell) -> String {
        switch cell {
        case .null: ""
        case .integer(let whole): String(whole)
        case .real(let number): number.isFinite ? JSONText.number(number) : ""
        case .text(let text): SpreadsheetCell.harmless(text)
        }
    }

    private func line(_ cells: [String]) -> String {
        cells.map(quoted).joined(separator: String(separator)) + "\r\n"
    }

    private func quoted(_ cell: String) -> String {
        let mark = separator.asciiValue
        let needsQuotes = cell.utf8.contains { byte in
            byte == mark || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        guard needsQuotes else { return cell }
        // Over scalars: a quote followed by a combining mark is one Character, and would stay single.
        var result = "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
