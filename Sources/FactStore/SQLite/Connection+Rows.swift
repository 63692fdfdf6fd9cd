/// Running a statement in one line.
extension Connection {
    /// Runs one statement that gives no rows, or whose rows do not matter.
    borrowing func run(_ sql: String, _ values: Value...) throws { try run(sql, values) }

    /// Runs one statement that gives no rows, or whose rows do not matter.
    borrowing func run(_ sql: String, _ values: [Value]) throws {
        try withStatement(sql) { statement in
            try statement.bindAll(values)
            try statement.run()
        }
    }

    /// Runs one statement for each row of values; it is looked up once.
    borrowing func run(_ sql: String, forEach rows: some Sequence<[Value]>) throws {
        try withStatement(sql) { statement in
            for values in rows {
                try statement.bindAll(values)
                try statement.run()
                statement.reset()
            }
        }
    }

    /// Runs one insert and gives the new row's id.
    borrowing func insert(_ sql: String, _ values: Value...) throws -> Int64 {
        try withStatement(sql) { statement in
            try statement.bindAll(values)
            try statement.run()
        }
        return lastInsertedID
    }

    /// Every row of a query as `read` makes it.
    borrowing func rows<Row>(
        _ sql: String, _ values: Value..., read: (borrowing Statement) throws -> Row
    ) throws -> [Row] {
        try rows(sql, values, read: read)
    }

    /// Every row of a query as `read` makes it.
    borrowing func rows<Row>(
        _ sql: String, _ values: [Value], read: (borrowing Statement) throws -> Row
    ) throws -> [Row] {
        try withStatement(sql) { statement in
            try statement.bindAll(values)
            var rows: [Row] = []
            while try statement.step() { rows.append(try read(statement)) }
            return rows
        }
    }

    /// The first row of a query as `read` makes it; `nil` without one.
    borrowing func first<Row>(
        _ sql: String, _ values: Value..., read: (borrowing Statement) throws -> Row
    ) throws -> Row? {
        try withStatement(sql) { statement in
            try statement.bindAll(values)
            return try statement.step() ? try read(statement) : nil
        }
    }
}

extension Statement {
    /// Binds values to the parameters from the first on.
    func bindAll(_ values: [Value]) throws(SQLiteError) {
        for (index, value) in values.enumerated() { try bind(value, at: index + 1) }
    }
}
