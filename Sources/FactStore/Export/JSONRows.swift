/// A table as JSON: each row an object with the columns as keys, in their order.
enum JSONRows {
    /// One array, a row a line.
    static func array(of table: ResultTable) -> String {
        var json = JSONText()
        json.array { json in
            for row in table.rows {
                json.newline()
                write(row, of: table, to: &json)
            }
        }
        return closed(json, isEmpty: table.rows.isEmpty)
    }

    /// One row a line.
    static func lines(of table: ResultTable) -> String {
        var text = ""
        for row in table.rows {
            var json = JSONText()
            write(row, of: table, to: &json)
            text += json.text + "\n"
        }
        return text
    }

    /// The array's text with the closing bracket on a line of its own.
    static func closed(_ json: JSONText, isEmpty: Bool) -> String {
        isEmpty ? "[]\n" : json.text.dropLast() + "\n]\n"
    }

    private static func write(_ row: [Cell], of table: ResultTable, to json: inout JSONText) {
        json.object { json in
            for (column, cell) in zip(table.columns, row) {
                json.key(column)
                json.cell(cell)
            }
        }
    }
}
