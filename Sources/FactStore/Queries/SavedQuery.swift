/// A query with a name: one of factdb's own, or one that a user keeps in the store.
public struct SavedQuery: Sendable, Hashable {
    /// Lower-case letters, digits and hyphens.
    public var name: String
    /// What it lists, in a few words.
    public var title: String
    /// What it is good for.
    public var purpose: String
    /// What it asks for, in the order of its head.
    public var parameters: [QueryParameter]
    /// The SQL with its head.
    public var sql: String
    /// Whether factdb brings it along.
    public var isBuiltIn: Bool
    /// Turns the values of one column into columns that hold the values of another; `nil` leaves rows as they are.
    public var wide: Wide?

    /// Which columns become wide.
    public struct Wide: Sendable, Hashable {
        /// The column whose values become columns.
        public var column: String
        /// The column whose values they hold.
        public var value: String
    }
}

/// The head of a saved query: comment lines above its SQL.
///
///     -- title: Claims by actor
///     -- purpose: What one actor asserts, in every outlet, over time.
///     --     A line that is indented goes on with the one above.
///     -- param: actor actor: name or alias
///     -- param: outlets integer = 2: at least so many outlets
///     -- param: side text =: whose people; may be left out, and is NULL then
///     -- wide: outlet = figure
enum QueryHead {
    /// Reads the head of `sql`.
    ///
    /// - Throws: `badInput` with the line for a head that is not as above.
    static func read(_ sql: String, name: String, isBuiltIn: Bool, file: String?) throws(StoreError) -> SavedQuery {
        var query = SavedQuery(
            name: name, title: name, purpose: "", parameters: [], sql: sql, isBuiltIn: isBuiltIn, wide: nil)
        for (line, key, text) in entries(of: sql) {
            let place = StoreError.Place(file: file, line: line)
            switch key {
            case "title": query.title = text
            case "purpose": query.purpose = text
            case "param":
                let parameter = try parameter(text, place)
                guard !query.parameters.contains(where: { $0.name == parameter.name }) else {
                    throw StoreError(
                        .badInput, "the parameter “\(parameter.name)” is declared twice", at: place,
                        remedy: "Take one of the lines out.")
                }
                query.parameters.append(parameter)
            case "wide":
                let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(trimmed)
                guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                    throw StoreError(
                        .badInput, "“\(text)” does not name two columns", at: place,
                        remedy: "Write -- wide: COLUMN = VALUES, as in -- wide: outlet = figure.")
                }
                query.wide = SavedQuery.Wide(column: parts[0], value: parts[1])
            default: break
            }
        }
        return query
    }

    /// `key: text` of every comment line before the SQL begins, with the lines that go on with it.
    private static func entries(of sql: String) -> [(line: Int, key: String, text: String)] {
        var entries: [(line: Int, key: String, text: String)] = []
        for (number, line) in sql.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = trimmed(line)
            if line.isEmpty { continue }
            guard line.hasPrefix("--") else { break }
            let comment = line.dropFirst(2)
            if comment.hasPrefix("   "), let last = entries.indices.last {
                entries[last].text += " " + trimmed(comment)
            } else if let colon = comment.firstIndex(of: ":") {
                entries.append(
                    (number + 1, trimmed(comment[..<colon]), trimmed(comment[comment.index(after: colon)...])))
            }
        }
        return entries
    }

    /// `NAME KIND [= DEFAULT]: MEANING`.
    private static func parameter(_ text: String, _ place: StoreError.Place) throws(StoreError) -> QueryParameter {
        func wrong(_ what: String) -> StoreError {
            let kinds = QueryParameter.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            return StoreError(
                .badInput, what, at: place,
                remedy: "Write -- param: NAME KIND = DEFAULT: MEANING, where KIND is one of \(kinds).")
        }
        guard let colon = text.firstIndex(of: ":") else { throw wrong("the parameter “\(text)” has no meaning") }
        let declaration = text[..<colon].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let words = declaration[0].split(separator: " ")
        guard words.count == 2, let kind = QueryParameter.Kind(rawValue: String(words[1])) else {
            throw wrong("“\(declaration[0])” is not a parameter's name and kind")
        }
        return QueryParameter(
            name: String(words[0]), kind: kind, defaultValue: declaration.count == 2 ? trimmed(declaration[1]) : nil,
            meaning: trimmed(text[text.index(after: colon)...]))
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let blanks: Set<Character> = [" ", "\t", "\r"]
        guard let start = text.firstIndex(where: { !blanks.contains($0) }),
            let end = text.lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(text[start...end])
    }
}
