import Testing

@testable import FactStore

@Suite struct PassageTests {
    @Test(arguments: [
        ("One died. Two lived.", [["One", "died"], ["Two", "lived"]]),
        ("The U.S. Army said so. Mr. Smith left.", [["The", "U.S", "Army", "said", "so"], ["Mr", "Smith", "left"]]),
        (
            "It fell by 1,200.5 points. “Why?” she asked.",
            [["It", "fell", "by", "1,200.5", "points"], ["Why", "she", "asked"]]
        ),
        ("Azerbaijan’s army\nIran's", [["Azerbaijan", "army"], ["Iran"]]),
        ("", []), ("... !", []),
    ])
    func `a text is cut into sentences of words`(text: String, sentences: [[String]]) {
        let passage = Passage(text)
        #expect(passage.sentences.map { $0.map { passage.text(of: $0) } } == sentences)
    }

    @Test func `words are found by code point, whatever stands before them`() {
        let passage = Passage("Überfall: ‘naïve’ 🇦🇲 27 people. Five.")
        let people = passage.word(at: 24)
        #expect(passage.text(of: people) == "people")
        #expect(passage.sentence(at: 32) == 1)
    }

    @Test func `any bytes give words that lie within the text`() {
        var generator = SplitMix64(seed: 11)
        for _ in 0..<200 {
            let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let text = String(decoding: bytes, as: UTF8.self)
            let passage = Passage(text)
            for word in passage.words {
                #expect(word.bytes.lowerBound < word.bytes.upperBound && word.bytes.upperBound <= text.utf8.count)
            }
        }
    }
}
