import Testing

@testable import FactStore

@Suite struct QuoteTests {
    private let text = "First. At least 32 people died. Last."

    @Test func `the quote is the sentence`() {
        let quote = Quote(span: 7..<25, sentence: 7..<31, in: CodePointSlicer(text))
        #expect(quote?.text == "At least 32 people died.")
    }

    @Test func `without a sentence around it the quote is the figure`() {
        for sentence in [nil, 0..<6, 8..<31] as [Range<Int>?] {
            let quote = Quote(span: 7..<25, sentence: sentence, in: CodePointSlicer(text))
            #expect(quote?.text == "At least 32 people")
        }
    }

    @Test func `a sentence without end is cut to the words around the figure`() {
        let text = String(repeating: "x ", count: 5_000) + "27 died " + String(repeating: "y ", count: 5_000)
        let quote = Quote(span: 10_000..<10_007, sentence: 0..<20_008, in: CodePointSlicer(text))
        #expect(quote.map { $0.range.count <= Quote.longest } == true)
        #expect(quote?.text.contains("27 died") == true)
    }

    @Test func `a span beyond the text has no quote`() {
        #expect(Quote(span: 30..<99, sentence: nil, in: CodePointSlicer(text)) == nil)
    }
}
