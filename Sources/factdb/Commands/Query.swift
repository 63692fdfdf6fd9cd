import ArgumentParser
import FactStore

/// `factdb query`: the saved queries.
struct Query: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the saved queries, run one, or save your own.",
        discussion: """
            Without a name the queries are listed with their parameters; those in brackets may be left out. A query \
            can only read. Your own are one SELECT in a file, with title, purpose and parameters in its head; \
            docs/QUERIES.md says how.

              $ factdb query
              $ factdb query claims-by-actor actor=Armenia
              $ factdb query --save my-query my-query.sql
            """)

    @Option(help: ArgumentHelp("Keep the SQL of a file in the store under this name.", valueName: "name"))
    var save: String?

    @Argument(
        help: ArgumentHelp(
            "A query and its parameters, as in NAME KEY=VALUE; with --save the file with the SQL.",
            valueName: "name | key=value"))
    var words: [String] = []

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    mutating func validate() throws {
        if save != nil {
            guard words.count == 1 else {
                throw ValidationError("'--save' needs a name and one file: --save NAME FILE.sql.")
            }
        } else {
            _ = try parameters()
        }
    }

    func run() throws {
        if let save { return try keep(save) }
        let store = try store.open(.readOnly)
        guard let name = words.first else {
            return try output.write(Self.list(try store.savedQueries(), output.format))
        }
        let table = try store.run(query: name, parameters: try parameters())
        if output.format == .table, table.rows.isEmpty { return Console.note("The query gives no rows.") }
        try output.write(table)
    }

    private func keep(_ name: String) throws {
        let file = words[0]
        let store = try store.open(.create)
        let query = try store.save(query: name, sql: try ArticleReader.text(of: file), file: file, at: .now)
        Console.note("\(store.path): the query “\(query.name)” is saved; factdb query \(query.name) runs it.")
    }

    /// What follows the query's name.
    private func parameters() throws -> [String: String] {
        var result: [String: String] = [:]
        for word in words.dropFirst() {
            guard let mark = word.firstIndex(of: "="), mark != word.startIndex else {
                throw ValidationError("'\(word)' is no parameter: write KEY=VALUE.")
            }
            let key = String(word[..<mark])
            guard result.updateValue(String(word[word.index(after: mark)...]), forKey: key) == nil else {
                throw ValidationError("The parameter '\(key)' is given twice.")
            }
        }
        return result
    }

    private static func list(_ queries: [SavedQuery], _ format: OutputFormat) -> ResultTable {
        let isShort = format == .table
        let columns =
            isShort ? ["name", "lists", "parameters"] : ["name", "title", "purpose", "parameters", "kept by"]
        return ResultTable(
            columns: columns,
            rows: queries.map { query in
                let parameters = query.parameters.map { parameter in
                    guard let value = parameter.defaultValue else { return "\(parameter.name)=" }
                    return "[\(parameter.name)=\(value)]"
                }.joined(separator: " ")
                return isShort
                    ? [.text(query.name), .text(query.title), .text(parameters)]
                    : [
                        .text(query.name), .text(query.title), .text(query.purpose), .text(parameters),
                        .text(query.isBuiltIn ? "factdb" : "user"),
                    ]
            })
    }
}
