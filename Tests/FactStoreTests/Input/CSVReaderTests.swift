import Testing

@testable import FactStore

@Suite struct CSVReaderTests {
    private func records(_ text: String) throws -> [CSVReader.Record] {
        var reader = CSVReader(Array(text.utf8), path: "c.csv")
        var records: [CSVReader.Record] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private static let cases: [(text: String, cells: [[String]])] = [
        ("", []), ("\r\n\n", []), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]), ("a,b\n", [["a", "b"]]),
        (",\n", [["", ""]]), ("a,\n", [["a", ""]]), ("\"\"\n", [[""]]), ("\"a,b\",c\n", [["a,b", "c"]]),
        ("\"a\"\"b\"\n", [["a\"b"]]), ("\"a\r\nb\"\n", [["a\r\nb"]]), ("a b , c\n", [["a b ", " c"]]),
        ("a\rb\n", [["a\rb"]]), ("é,Ж\n", [["é", "Ж"]]),
    ]

    @Test(arguments: cases)
    func `cells are what RFC 4180 says`(text: String, cells: [[String]]) throws {
        #expect(try records(text).map(\.cells) == cells)
    }

    @Test func `each record knows the line on which it begins`() throws {
        #expect(try records("a\n\n\"b\nc\"\nd\n").map(\.line) == [1, 3, 5])
    }

    @Test(arguments: [("a\n\"b\nc", 2), ("a\nb\"c\n", 2), ("\"a\nb\"c\n", 2)])
    func `quotes in the wrong place are errors with their line`(text: String, line: Int) {
        let error = #expect(throws: StoreError.self) { try records(text) }
        #expect(error?.place.line == line)
        #expect(error?.kind == .badInput)
    }
}
