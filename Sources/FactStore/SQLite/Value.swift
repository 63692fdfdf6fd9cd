/// A value that SQLite stores.
enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])

    /// The value of an optional text: `nil` is NULL.
    static func text(orNull value: String?) -> Value { value.map(Value.text) ?? .null }
    /// The value of an optional integer: `nil` is NULL.
    static func integer(orNull value: Int64?) -> Value { value.map(Value.integer) ?? .null }
    /// The value of an optional number: `nil` is NULL.
    static func real(orNull value: Double?) -> Value { value.map(Value.real) ?? .null }
    /// The value of a truth: 1 or 0.
    static func flag(_ value: Bool) -> Value { .integer(value ? 1 : 0) }
}
