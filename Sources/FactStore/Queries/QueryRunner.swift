extension Store {
    /// Runs a saved query. It can only read.
    ///
    /// - Parameter parameters: for each name what a person wrote; those with a default may be left out.
    /// - Throws: `usage` for an unknown query or parameter, a missing parameter or one of the wrong kind;
    ///   `notFound` for an actor, event or outlet that is not there.
    public func run(query name: String, parameters: [String: String] = [:]) throws(StoreError) -> ResultTable {
        let query = try savedQuery(name)
        return try reporting {
            let values = try values(for: query, parameters)
            let table = try prepared(query, file: nil) { statement, names in
                for (index, name) in names.enumerated() {
                    if let value = values[name] { try statement.bind(value, at: index + 1) }
                }
                var table = ResultTable(columns: statement.columnNames)
                while try statement.step() {
                    table.rows.append(try table.columns.indices.map { Cell(try statement.value($0)) })
                }
                return table
            }
            guard let wide = query.wide else { return table }
            return try table.widened(wide, query: name)
        }
    }

    /// Lends the query's statement with the names of its parameters, and refuses everything that does more than
    /// read, also while it runs.
    func prepared<Result>(
        _ query: SavedQuery, file: String?, _ body: (borrowing Statement, [String]) throws -> Result
    ) throws -> Result {
        do {
            return try connection.readingOnly {
                let statement = try connection.prepare(query.sql)
                // The authorizer has let it pass; this is the second lock on the same door.
                guard statement.isReadOnly else { throw Self.writes(query, file) }
                let names = try statement.parameterNames.map { name in
                    guard let name else { throw Self.nameless(query, file) }
                    return name
                }
                for parameter in query.parameters where !names.contains(parameter.name) {
                    throw Self.unused(parameter.name, query, file)
                }
                return try body(statement, names)
            }
        } catch let error as SQLiteError {
            throw Self.failure(error, of: query, file: file)
        }
    }

    /// The values that the SQL gets, by parameter.
    private func values(for query: SavedQuery, _ given: [String: String]) throws -> [String: Value] {
        var declared = query.parameters
        // What the head does not declare is a text that may not be left out.
        let used = try prepared(query, file: nil) { _, names in names }
        for name in used where !declared.contains(where: { $0.name == name }) {
            declared.append(QueryParameter(name: name, kind: .text, defaultValue: nil, meaning: ""))
        }
        for name in given.keys.sorted() where !declared.contains(where: { $0.name == name }) {
            let listed = declared.map(\.name).joined(separator: ", ")
            throw StoreError(
                .usage, "the query “\(query.name)” has no parameter “\(name)”",
                remedy: Nearest.remedy(
                    for: name, among: declared.map(\.name),
                    otherwise: listed.isEmpty ? "It takes none." : "It takes \(listed)."))
        }
        var values: [String: Value] = [:]
        for parameter in declared {
            guard let text = given[parameter.name] ?? parameter.defaultValue else {
                let meaning = parameter.meaning.isEmpty ? "" : ": \(parameter.meaning)"
                throw StoreError(
                    .usage, "the query “\(query.name)” needs the parameter “\(parameter.name)”\(meaning)",
                    remedy: "Add \(parameter.name)=VALUE.")
            }
            values[parameter.name] = text.isEmpty ? .null : try parameter.value(of: text, connection)
        }
        return values
    }
}

/// What may be wrong with a query.
extension Store {
    private static func failure(_ error: SQLiteError, of query: SavedQuery, file: String?) -> any Error {
        switch error.code {
        case .notAuthorized: return writes(query, file)
        // The disk, another process or the store's file, not the query.
        case .busy, .locked, .ioError, .full, .outOfMemory, .notADatabase, .cannotOpen, .readOnly: return error
        default:
            guard !query.isBuiltIn else { return error }
            return StoreError(
                .badInput, "the query “\(query.name)” fails: \(error.message)", at: .init(file: file),
                remedy: "Correct the SQL and save it again with --save.")
        }
    }

    private static func writes(_ query: SavedQuery, _ file: String?) -> StoreError {
        StoreError(
            .badInput, "the query “\(query.name)” does more than read", at: .init(file: file),
            remedy: "A saved query is one SELECT.")
    }

    private static func nameless(_ query: SavedQuery, _ file: String?) -> StoreError {
        StoreError(
            .badInput, "the query “\(query.name)” has a parameter without a name", at: .init(file: file),
            remedy: "Write :name instead of ?.")
    }

    private static func unused(_ name: String, _ query: SavedQuery, _ file: String?) -> StoreError {
        StoreError(
            .badInput, "the query “\(query.name)” declares the parameter “\(name)” and does not use it",
            at: .init(file: file), remedy: "Use :\(name) in the SQL or take its line out of the head.")
    }
}

extension Cell {
    /// A value of SQLite as a cell; bytes are written as SQL writes them, `x'00FF'`.
    fileprivate init(_ value: Value) {
        switch value {
        case .null: self = .null
        case .integer(let number): self = .integer(number)
        case .real(let number): self = Cell(number)
        case .text(let text): self = .text(text)
        case .blob(let bytes):
            let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
            self = .text("x'\(digits.joined())'")
        }
    }
}
