/// A table for people: aligned columns under headings, numbers to the right, and on a terminal no wider
/// than it. What is cut there ends in `…`; a file or a pipe gets everything.
struct TextTable {
    /// Columns narrower than this tell nothing; they are not cut further.
    private static let leastWidth = 8
    private static let gap = "  "

    private let table: ResultTable
    private let style: TextStyle

    init(_ table: ResultTable, style: TextStyle) {
        self.table = table
        self.style = style
    }

    /// The table's text; a line in words where there are no rows.
    var text: String {
        guard !table.columns.isEmpty else { return "" }
        let cells = table.rows.map { row in row.map { DisplayWidth.oneLine($0.words) } }
        let widths = widths(of: cells)
        let isRight = table.columns.indices.map(table.isNumeric)
        func line(_ cells: [String]) -> String {
            var line = ""
            for (index, cell) in cells.enumerated() {
                let cut = DisplayWidth.cut(cell, to: widths[index])
                if index > 0 { line += Self.gap }
                line += DisplayWidth.padded(cut, to: widths[index], right: isRight[index])
            }
            while line.last == " " { line.removeLast() }
            return line
        }
        var text = style.apply(.bold, to: line(table.columns)) + "\n"
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
        text += style.apply(.faint, to: rule) + "\n"
        for row in cells { text += line(row) + "\n" }
        return text
    }

    /// The width of each column: what it needs, and on a terminal the widest columns cut until all fit.
    private func widths(of cells: [[String]]) -> [Int] {
        var widths = table.columns.map(DisplayWidth.of)
        for row in cells {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
        }
        guard let room = style.width.map({ $0 - Self.gap.count * (widths.count - 1) }) else { return widths }
        var excess = widths.reduce(0, +) - room
        while excess > 0, let widest = widths.max(), widest > Self.leastWidth {
            // All of the widest shrink together to the next width below, or as far as is needed.
            let columns = widths.indices.filter { widths[$0] == widest }
            let next = max(widths.filter { $0 < widest }.max() ?? 0, Self.leastWidth)
            let step = min(widest - next, (excess + columns.count - 1) / columns.count)
            for column in columns { widths[column] -= step }
            excess -= step * columns.count
        }
        return widths
    }
}
