import FactStore
import Testing

@testable import FactStore

@Suite struct SeparatedValuesTests {
    private static let table = ResultTable(
        columns: ["claim", "low", "quote"],
        rows: [
            [.integer(1), .real(2.5), .text("He said \"no\", twice")],
            [.integer(-2), .null, .text("two\nlines")],
            [.real(1e21), .real(-0.5), .text("tab\there")],
        ])

    @Test func `CSV is RFC 4180: quotes where they are needed, CR LF, nothing for null`() {
        #expect(
            Self.table.formatted(.csv) == """
                claim,low,quote\r
                1,2.5,"He said ""no"", twice"\r
                -2,,"two\nlines"\r
                1e+21,-0.5,tab\there\r

                """)
    }

    @Test func `TSV follows the same rules with tabs`() {
        #expect(
            Self.table.formatted(.tsv) == """
                claim\tlow\tquote\r
                1\t2.5\t"He said ""no"", twice"\r
                -2\t\t"two\nlines"\r
                1e+21\t-0.5\t"tab\there"\r

                """)
    }

    @Test func `a quote before a combining mark is doubled too`() {
        let table = ResultTable(columns: ["a"], rows: [[.text("\"\u{301},")]])
        #expect(table.formatted(.csv).unicodeScalars.elementsEqual("a\r\n\"\"\"\u{301},\"\r\n".unicodeScalars))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+49 30", "'+49 30"), ("-2 people", "'-2 people"), ("@cmd", "'@cmd"), ("\tx", "'\tx"),
        ("\rx", "'\rx"), ("-12", "-12"), ("-0.5", "-0.5"), ("-", "'-"), ("-1.", "'-1."), ("27", "27"), ("'tis", "'tis"),
        ("", ""), ("a=b", "a=b"),
    ])
    func `cells that a spreadsheet would run are made harmless, and back`(text: String, cell: String) {
        #expect(SpreadsheetCell.harmless(text) == cell)
        #expect(SpreadsheetCell.original(cell) == text)
    }
}
