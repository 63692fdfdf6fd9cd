import Testing

@testable import FactText

/// What must hold for any text, checked on texts made of words and bytes that the rules react to.
struct StagePropertyTests {
    @Test(arguments: ["all but three of 46 on board,", "16,000 That SO", "23 FOR"])
    func `a text that breaks off inside a phrase is read without a trap`(text: String) {
        let document = Document(id: "a", text: text, published: PartialDate(iso: "2020-05-05"), outlet: "X")
        #expect(Extractor().extract(document).claims.allSatisfy { $0.span.upperBound <= text.unicodeScalars.count })
    }

    private static let pieces = [
        "at least", "12", "1,234", "24 300", "2m", "five", "hundred", "and", "a", "dozen", "dozens", "of", "thousands",
        "between", "to", "-", "–", "%", "$", "Rs", "million", "half", "third", "no", "one", "none", "people", "killed",
        "wounded", "on", "Monday", "5", "July", "2016", "since", "last", "week", "the", "past", "24", "hours", "day",
        "earlier", "before", "said", "in", "near", "Borno", "state", "Syrias", "al-Bab", "city", "off", "from", ",",
        ".",
        "\n\n", "\"", "“", "(", ")", "'s", "—", ":", ";", "1990s", "mid-2012", "27-07-2016", "20:45", "No.", "up",
        "or so", "+", "é", "\u{2009}", "toll", "rose", "which", "that", "while", "In", "Meanwhile",
    ]

    /// A text from a seed: the same on every machine and run.
    private static func text(_ seed: UInt64) -> String {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        var words: [String] = []
        for _ in 0..<(8 + seed % 40) {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            words.append(pieces[Int(state % UInt64(pieces.count))])
        }
        return words.joined(separator: seed % 7 == 0 ? "" : " ")
    }

    @Test func `bounds are ordered, spans lie in the sentence and never overlap, dates and places are of the text`() {
        for seed in 0..<400 as Range<UInt64> {
            let source = Self.text(seed)
            var reading = English.read(Document(id: "t", text: source, published: PartialDate(iso: "2020-03-04")))
            for (index, numerals) in reading.numerals.enumerated() {
                var end = reading.text.sentences[index].tokens.lowerBound
                for numeral in numerals {
                    #expect(numeral.tokens.lowerBound >= end, "\(source)")
                    #expect(numeral.tokens.upperBound <= reading.text.sentences[index].tokens.upperBound, "\(source)")
                    end = max(end, numeral.tokens.upperBound)
                    let bounds = numeral.figure.bounds
                    #expect(bounds.low != nil || bounds.high != nil, "\(source)")
                    if let low = bounds.low, let high = bounds.high { #expect(low <= high, "\(source)") }
                }
            }
            for mention in reading.mentions {
                if let place = mention.place { #expect(source.contains(place), "\(place) in \(source)") }
                if let start = mention.eventStart, let end = mention.eventEnd {
                    #expect(start.dayNumber <= end.lastDayNumber, "\(source)")
                }
                #expect(mention.asOf != nil, "\(source)")
            }
            // Asking again for the chunks must not depend on who asked first.
            if !reading.text.sentences.isEmpty { #expect(!reading.chunks(0).isEmpty) }
        }
    }

    @Test(arguments: [
        "At least 14 commuters were killed and no fewer than 68 injured near the town.",
        "Some 80,000 people have crossed the border since Monday, roughly 6,000 of them in the past 24 hours.",
        "Twenty-five people died and dozens were wounded, more than half a million fled.",
        "Between 40 and 50 men were held, 12-16 of them for a day.",
    ])
    func `a text in capitals gives the same figures`(source: String) {
        #expect(figures(source) == figures(source.uppercased()))
        #expect(!figures(source).isEmpty)
    }

    private func figures(_ source: String) -> [Figure] {
        let text = AnalyzedText(source, lexicon: English.lexicon)
        return text.sentences.flatMap { NumeralFinder.numerals(of: $0, text) }.map(\.figure)
    }

    @Test func `any bytes are read without a trap`() {
        var state: UInt64 = 0x1234_5678_9ABC_DEF1
        for length in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<length {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                bytes.append(UInt8(truncatingIfNeeded: state))
            }
            let source = String(decoding: bytes, as: UTF8.self) + " 12 people died in 2016 in \u{1F30D} on Monday."
            let claims = Extractor().extract(Document(id: "t", text: source, published: PartialDate(iso: "2020-03-04")))
                .claims
            #expect(claims.allSatisfy { $0.span.lowerBound < $0.span.upperBound })
        }
    }
}
