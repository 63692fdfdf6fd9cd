extension ResultTable {
    /// The table with a column for each value of one column, holding the values of another.
    ///
    /// Rows that are the same in all other columns become one, in the order in which they first come; columns
    /// are sorted by name. Several values for one place stand side by side, parted by "; ".
    ///
    /// - Throws: `badInput` when the table has no such columns.
    func widened(_ wide: SavedQuery.Wide, query: String) throws(StoreError) -> ResultTable {
        guard let column = columns.firstIndex(of: wide.column), let value = columns.firstIndex(of: wide.value) else {
            throw StoreError(
                .badInput, "the query “\(query)” has no column “\(wide.column)” or “\(wide.value)”",
                remedy: "Correct the line -- wide: in its head and save it again with --save.")
        }
        let keys = columns.indices.filter { $0 != column && $0 != value }
        let names = Set(rows.map { $0[column].text }).sorted()
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, keys.count + $0) })
        var table = ResultTable(columns: keys.map { columns[$0] } + names)
        var rowOfKey: [[Cell]: Int] = [:]
        for row in rows {
            let key = keys.map { row[$0] }
            let at = rowOfKey[key] ?? table.rows.count
            if at == table.rows.count {
                rowOfKey[key] = at
                table.rows.append(key + Array(repeating: .null, count: names.count))
            }
            guard let place = places[row[column].text] else { continue }
            let old = table.rows[at][place]
            table.rows[at][place] = old == .null ? row[value] : .text(old.text + "; " + row[value].text)
        }
        return table
    }
}

extension Cell {
    /// The cell as plain text; nothing known is the empty text.
    fileprivate var text: String {
        switch self {
        case .null: ""
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .text(let text): text
        }
    }
}
