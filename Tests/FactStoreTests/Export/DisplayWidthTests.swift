import FactStore
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("abc", 3), ("", 0), ("Café", 4), ("Cafe\u{301}", 4), ("日本", 4), ("한국", 4), ("😀", 2), ("❤️", 2), ("👩‍👩‍👧", 2),
        ("a\u{200B}b", 2), ("Ａ", 2), ("Ереван", 6),
    ])
    func `characters take the columns that a terminal gives them`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本国", 5, "日本…"), ("日本国", 4, "日…"), ("ab cd", 4, "ab…"),
        ("ab", 1, "…"), ("ab", 0, ""),
    ])
    func `a cut text ends in an ellipsis and is no wider than asked`(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.cut(text, to: width) == cut)
        #expect(DisplayWidth.of(DisplayWidth.cut(text, to: width)) <= width)
    }

    @Test func `lines break at spaces`() {
        #expect(DisplayWidth.wrapped("at least thirty-two people", to: 11) == ["at least", "thirty-two", "people"])
        #expect(DisplayWidth.wrapped("", to: 5) == [""])
    }
}
