import Testing

@testable import FactText

struct EventNamerTests {
    private func name(_ source: String, place: String?, start: String?) -> String? {
        var reading = Reading(Document(id: "x", text: source), lexicon: English.lexicon)
        let last = reading.text.sentences.count - 1
        let tokens = reading.text.sentences[last].tokens
        let numeral = Numeral(
            tokens: tokens.lowerBound..<(tokens.lowerBound + 1), number: tokens.lowerBound..<(tokens.lowerBound + 1),
            figure: Figure(bounds: Bounds(exactly: 1), qualifier: .exactly), kind: .count)
        let mention = Mention(sentence: last, numeral: numeral, span: numeral.tokens, clause: tokens)
        mention.place = place
        mention.eventStart = start.flatMap { PartialDate(iso: $0) }
        reading.mentions = [mention]
        EventNamer.read(&reading)
        return reading.mentions[0].event
    }

    @Test
    func `an event is named by place, date and happening`() {
        #expect(
            name("12 died in the earthquakes.", place: "São Félix", start: "2016-04") == "so-flix-2016-04-earthquake")
    }

    @Test
    func `the happening may stand in a sentence before`() {
        #expect(name("The ambush was swift. 12 died.", place: "Gao", start: nil) == "gao-ambush")
    }

    @Test
    func `what is not told is left out`() {
        #expect(name("12 died.", place: nil, start: nil) == nil)
    }
}
