import FactText
import Testing

@testable import FactStore

@Suite struct JSONTextTests {
    @Test func `keys keep their order, and commas stand where they must`() {
        var json = JSONText()
        json.object { json in
            json.key("b")
            json.integer(1)
            json.key("a")
            json.array { json in
                json.string("x")
                json.array { _ in }
                json.object {
                    $0.key("k"); $0.bool(false)
                }
            }
            json.key("n")
            json.string(nil)
        }
        #expect(json.text == #"{"b":1,"a":["x",[],{"k":false}],"n":null}"#)
    }

    @Test(arguments: [
        (27.0, "27"), (-3, "-3"), (0.1, "0.1"), (2.5, "2.5"), (1.0 / 3, "0.3333333333333333"),
        (1e15, "1000000000000000"),
        (1e300, "1e+300"), (-0.0, "0"), (.infinity, "null"), (.nan, "null"),
    ])
    func `numbers are whole where they can be, and in the fewest digits`(value: Double, text: String) {
        #expect(JSONText.number(value) == text)
        if value.isFinite { #expect(Double(text) == value) }
    }

    @Test func `dates are written as they are known, or as null`() {
        var json = JSONText()
        json.array { json in
            for date in ["1998", "2016-04", "2023-09-02"] { json.date(PartialDate(iso: date)) }
            json.date(nil)
        }
        #expect(json.text == #"["1998","2016-04","2023-09-02",null]"#)
    }

    @Test(arguments: ["", "a\"b\\c", "line\nbreak\r\ttab", "\u{0}\u{1F}\u{7F}", "Привет 😀 e\u{301}", "\"\u{301}"])
    func `what is written reads back the same`(text: String) throws {
        var json = JSONText()
        json.string(text)
        guard case .string(let back) = try JSONReader.read(Array(json.text.utf8)) else {
            Issue.record("no text: \(json.text)")
            return
        }
        #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `tables become arrays and lines of objects`() {
        let table = ResultTable(columns: ["n", "t"], rows: [[.integer(1), .null], [.real(0.5), .text("x")]])
        #expect(table.formatted(.json) == "[\n{\"n\":1,\"t\":null},\n{\"n\":0.5,\"t\":\"x\"}\n]\n")
        #expect(table.formatted(.jsonl) == "{\"n\":1,\"t\":null}\n{\"n\":0.5,\"t\":\"x\"}\n")
        #expect(ResultTable(columns: ["n"]).formatted(.json) == "[]\n")
        #expect(ResultTable(columns: ["n"]).formatted(.jsonl) == "")
    }
}
