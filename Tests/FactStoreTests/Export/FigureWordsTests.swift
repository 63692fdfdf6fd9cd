import FactStore
import FactText
import Testing

@Suite struct FigureWordsTests {
    private static let cases: [(low: Double?, high: Double?, qualifier: Qualifier, measure: Measure, words: String)] = [
        (27, 27, .exactly, .killed, "27"),
        (120_000, 120_000, .exactly, .present, "120,000"),
        (1_234_567, 1_234_567, .exactly, .displaced, "1,234,567"),
        (999, 999, .exactly, .killed, "999"),
        (32, nil, .atLeast, .killed, "at least 32"),
        (201, nil, .moreThan, .killed, "more than 200"),
        (50, nil, .moreThan, .share, "more than 50%"),
        (0, 60, .atMost, .killed, "up to 60"),
        (0, 4, .lessThan, .killed, "fewer than 5"),
        (nil, 4, .atMost, .killed, "up to 4"),
        (100, 100, .about, .killed, "about 100"),
        (12, 16, .between, .killed, "12 to 16"),
        (12.5, 16, .between, .share, "12.5 to 16%"),
        (24, nil, .vague, .killed, "dozens"),
        (20_000, nil, .vague, .displaced, "tens of thousands"),
        (48, nil, .vague, .killed, "at least 48"),
        (2, 2, .vague, .killed, "a couple"),
        (0, 0, .exactly, .killed, "0"),
    ]

    @Test(arguments: cases)
    func `a figure reads as a person says it`(
        low: Double?, high: Double?, qualifier: Qualifier, measure: Measure, words: String
    ) {
        #expect(Figure(bounds: Bounds(low: low, high: high), qualifier: qualifier).words(of: measure) == words)
    }
}
