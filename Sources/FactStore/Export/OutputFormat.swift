/// The forms in which results are written. Raw values are what a user types after `--format`.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
    /// Aligned columns, for people.
    case table
    /// Comma-separated values (RFC 4180).
    case csv
    /// Tab-separated values, quoted as CSV is.
    case tsv
    /// One JSON array of objects.
    case json
    /// One JSON object a line.
    case jsonl
    /// A table of GitHub Flavored Markdown.
    case markdown
}

extension ResultTable {
    /// The whole table in a format. All but `table` are complete and the same bytes for the same data.
    ///
    /// - Parameter style: the terminal that `table` is written for.
    public func formatted(_ format: OutputFormat, style: TextStyle = .plain) -> String {
        switch format {
        case .table: TextTable(self, style: style).text
        case .csv: SeparatedValues.csv.text(of: self)
        case .tsv: SeparatedValues.tsv.text(of: self)
        case .json: JSONRows.array(of: self)
        case .jsonl: JSONRows.lines(of: self)
        case .markdown: MarkdownTable.text(of: self)
        }
    }
}
