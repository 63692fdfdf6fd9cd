/// A value of RFC 8259, with an object's keys in the order in which they stand.
enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One key of an object with its value.
    struct Member: Sendable, Hashable {
        var key: String
        var value: JSONValue
    }

    /// What a message calls the value.
    var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// What is wrong with a JSON text, and at which of its bytes.
struct JSONError: Error, Hashable {
    var message: String
    var byte: Int
}
