import Testing

@testable import FactStore

@Suite struct CodePointSlicerTests {
    @Test(arguments: ["", "plain", "naïve café", "🇦🇲 27 killed 👩‍👩‍👧", "e\u{301}\r\n\u{FEFF}x"])
    func `every slice is the one that code points give`(text: String) {
        let scalars = Array(text.unicodeScalars)
        let index = CodePointSlicer(text)
        #expect(index.count == scalars.count)
        for start in 0...scalars.count {
            for end in start...scalars.count {
                let slice = String(String.UnicodeScalarView(scalars[start..<end]))
                #expect(index[start..<end].map { Array($0.utf8) } == Array(slice.utf8))
            }
        }
    }

    @Test func `a long text is cut far behind its first checkpoint`() {
        let text = String(repeating: "añ", count: 5_000) + "27"
        #expect(CodePointSlicer(text)[10_000..<10_002] == "27")
    }

    @Test func `a range beyond the text has no slice`() {
        #expect(CodePointSlicer("abc")[1..<4] == nil)
    }
}
