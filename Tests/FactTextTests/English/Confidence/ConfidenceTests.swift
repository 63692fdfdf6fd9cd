import Testing

@testable import FactText

struct ConfidenceTests {
    private func mention(_ rules: [(String, String)]) -> Mention {
        let numeral = Numeral(
            tokens: 0..<1, number: 0..<1, figure: Figure(bounds: Bounds(exactly: 1), qualifier: .exactly), kind: .count)
        let mention = Mention(sentence: 0, numeral: numeral, span: 0..<1, clause: 0..<1)
        for (field, rule) in rules { mention.because(field, rule) }
        return mention
    }

    @Test
    func `the odds of every rule that decided are multiplied`() {
        let confidence = Confidence("# head\nbase = 4\nactor: carried over = 0.25\nmeasure: passive verb = 2.25\n")
        #expect(confidence.probability(mention([])) == 0.8)
        #expect(confidence.probability(mention([("actor", "carried over")])) == 0.5)
        #expect(confidence.probability(mention([("measure", "passive verb")])) == 0.9)
        #expect(confidence.probability(mention([("actor", "a rule that is not listed")])) == 0.8)
    }
}
