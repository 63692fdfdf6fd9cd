import Testing

@testable import FactText

struct AnalyzedTextTests {
    @Test(arguments: [0, 1, 31, 32, 33, 63, 64, 65, 5000])
    func `a byte is turned into its code point wherever it stands`(padding: Int) {
        let source = String(repeating: "é", count: padding) + "x🇦🇲y"
        let text = AnalyzedText(source, lexicon: English.lexicon)
        let end = source.utf8.count
        #expect(text.codePointRange((end - 1)..<end) == (padding + 3)..<(padding + 4))
    }

    @Test
    func `in ASCII a byte is a code point`() {
        let text = AnalyzedText("plain text", lexicon: English.lexicon)
        #expect(text.codePointRange(6..<10) == 6..<10)
    }
}
