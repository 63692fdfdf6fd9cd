/// Rows with named columns: what a query gives, and what the exporters write.
public struct ResultTable: Sendable, Hashable {
    /// The columns' names.
    public var columns: [String]
    /// The rows; each has as many cells as there are columns.
    public var rows: [[Cell]]

    /// A table from its parts.
    public init(columns: [String], rows: [[Cell]] = []) {
        self.columns = columns
        self.rows = rows
    }
}

/// One value of a table.
public enum Cell: Sendable, Hashable {
    /// Nothing known.
    case null
    /// A whole number.
    case integer(Int64)
    /// Any other number.
    case real(Double)
    /// A text.
    case text(String)

    /// A text, or nothing.
    public init(_ text: String?) { self = text.map(Cell.text) ?? .null }

    /// A number, or nothing; a whole number stays whole, so that "27" is never printed as "27.0".
    public init(_ number: Double?) {
        guard let number else {
            self = .null
            return
        }
        self = Int64(exactly: number).map(Cell.integer) ?? .real(number)
    }

    /// A whole number, or nothing.
    public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }
}
