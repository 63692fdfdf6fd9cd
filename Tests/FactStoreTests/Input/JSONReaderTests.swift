import Testing

@testable import FactStore

@Suite struct JSONReaderTests {
    private static let valid: [(text: String, value: JSONValue)] = [
        ("null", .null), (" true\n", .bool(true)), ("0", .number(0)), ("-0.5e+2", .number(-50)), ("1E3", .number(1000)),
        ("\"\"", .string("")), ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("a\"\\/\u{8}\u{C}\n\r\t")),
        ("\"\\u00e9\\uD83D\\ude00\"", .string("é😀")), ("[]", .array([])),
        ("[1, [null]]", .array([.number(1), .array([.null])])), ("{}", .object([])),
        ("{\"b\":1,\"a\":2}", .object([.init(key: "b", value: .number(1)), .init(key: "a", value: .number(2))])),
        ("\"\u{7F}Ж\"", .string("\u{7F}Ж")),
    ]

    @Test(arguments: valid)
    func `values read as they are written, keys in their order`(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == value)
    }

    private static let invalid: [(text: String, byte: Int)] = [
        ("", 0), ("nul", 0), ("01", 1), ("+1", 0), ("1.", 2), (".5", 0), ("1e", 2), ("-", 1), ("1 2", 2), ("1e999", 0),
        ("\"a", 0), ("\"a\nb\"", 2), ("\"\\x\"", 1), ("\"\\u12\"", 1), ("\"\\ud800\"", 1), ("\"\\udc00\"", 1),
        ("\"\\ud800\\u0041\"", 1), ("[1,]", 3), ("[1 2]", 3), ("[", 1), ("{\"a\"}", 4), ("{\"a\":}", 5), ("{a:1}", 1),
        ("{\"a\":1,}", 7), ("{\"a\":1,\"a\":2}", 7), ("NaN", 0), ("'a'", 0), ("// a", 0), ("\u{FEFF}1", 0), ("tru", 0),
    ]

    @Test(arguments: invalid)
    func `what RFC 8259 does not allow is an error with its byte`(text: String, byte: Int) {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(Array(text.utf8)) }
        #expect(error?.byte == byte)
        #expect(error?.message.isEmpty == false)
    }

    @Test func `hostile nesting is an error, not a crash`() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONError.self) { try JSONReader.read(Array(deep.utf8)) }
    }

    @Test func `bytes that are no UTF-8 inside a text are an error`() {
        #expect(throws: JSONError.self) { try JSONReader.read([0x22, 0xC3, 0x22]) }
    }
}
