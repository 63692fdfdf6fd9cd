import Testing

@testable import FactText

/// The chunks of a text in brackets: `[the attack] {killed|past} [people]`, `|passive` for voice.
func chunked(_ source: String) -> String {
    let text = AnalyzedText(source, lexicon: English.lexicon)
    var chunker = Chunker(text)
    return text.sentences.map { sentence in
        let numerals = NumeralFinder.numerals(of: sentence, text)
        return chunker.chunks(of: sentence, numerals).map { chunk in
            let words = text.string(tokens: chunk.tokens)
            switch chunk.kind {
            case .noun: return "[\(words)]"
            case .verb:
                var flags = ""
                if chunk.verb.contains(.passive) { flags += "|passive" }
                if chunk.verb.contains(.participle), chunk.verb.contains(.finite) { flags += "|past" }
                if chunk.verb.contains(.gerund) { flags += "|gerund" }
                if chunk.verb.contains(.infinitive) { flags += "|to" }
                if chunk.verb.contains(.modal) { flags += "|modal" }
                return "{\(words)\(flags)}"
            case .adjective: return "<\(words)>"
            case .subordinator: return "\(words)…"
            case .relative: return "→\(words)"
            default: return words
            }
        }.joined(separator: " ")
    }.joined(separator: "\n")
}

struct ChunkerTests {
    @Test(arguments: [
        ("The villagers had been driven out.", "[The villagers] {had been driven out|passive} ."),
        ("They fled from the town.", "[They] {fled|past} from [the town] ."),
        (
            "The dam, which broke on Friday, may have been faulty.",
            "[The dam] , →which {broke} on [Friday] , {may have been|modal} [faulty] ."
        ),
        ("It was struck by a shell.", "[It] {was struck|passive} by [a shell] ."),
        (
            "Commandos backed by air strikes killed them.",
            "[Commandos] {backed|passive} by [air strikes] {killed|past} [them] ."
        ),
        ("THEY FLED ON 14 MAY.", "[THEY] {FLED|past} ON [14 MAY] ."),
        ("The army did not immediately claim it.", "[The army] {did not immediately claim} [it] ."),
        ("It fell on Monday hospital sources said.", "[It] {fell} on [Monday] [hospital sources] {said|past} ."),
        ("a 26-member Polish delegation of rebels", "[a 26-member Polish delegation] of [rebels]"),
        ("according to aid workers in the past week", "according to [aid workers] in [the past week]"),
        ("He did not say who fell.", "[He] {did not say} →who {fell} ."),
        ("Turkey's general staff denied it.", "[Turkey's general staff] {denied|past} [it] ."),
    ])
    func `words are grouped into noun phrases and verb groups`(source: String, expected: String) {
        #expect(chunked(source) == expected)
    }

    @Test(arguments: ["", ".", "\"", "and and and", "'s", "to to", "the", "-- --", "the of 's been"])
    func `every token is in exactly one chunk`(source: String) {
        let text = AnalyzedText(source, lexicon: English.lexicon)
        var chunker = Chunker(text)
        for sentence in text.sentences {
            let chunks = chunker.chunks(of: sentence, [])
            #expect(chunks.flatMap { Array($0.tokens) } == Array(sentence.tokens))
        }
    }
}
