import TestSupport

@testable import FactText

/// Who asserts each marked figure of a text, one line a figure: the actor, "-" for nobody, then who relays it
/// and the modality where they say something: `police via state radio possible`.
///
/// The mentions are built from the marks, so that these tests stand or fall with the rules of attribution alone.
func attributed(_ marked: String) -> [String] {
    attributedReading(marked).mentions.map { mention in
        var line = mention.actor ?? "-"
        if let via = mention.via { line += " via \(via)" }
        if mention.modality != .asserted { line += " \(mention.modality.rawValue)" }
        return line
    }
}

/// The cues of the marked figures, "-" for none.
func cues(_ marked: String) -> [String] { attributedReading(marked).mentions.map { $0.cue ?? "-" } }

private func attributedReading(_ marked: String) -> Reading {
    let source = MarkedText(marked)
    var reading = Reading(Document(id: "test", text: source.text), lexicon: English.lexicon)
    let text = reading.text
    for index in text.sentences.indices {
        reading.numerals[index] = NumeralFinder.numerals(of: text.sentences[index], text)
    }
    for span in source.spans {
        let bytes = byteRange(span, source.text)
        let tokens = text.tokens.indices.filter {
            Int(text.tokens[$0].start) < bytes.upperBound && Int(text.tokens[$0].end) > bytes.lowerBound
        }
        guard let first = tokens.first, let last = tokens.last,
            let index = text.sentences.firstIndex(where: { $0.tokens.contains(first) })
        else { continue }
        let figure = Figure(bounds: Bounds(low: 1, high: 1), qualifier: .exactly)
        let numeral =
            reading.numerals[index].first { $0.tokens.overlaps(first..<(last + 1)) }
            ?? Numeral(tokens: first..<(first + 1), number: first..<(first + 1), figure: figure, kind: .count)
        let clause = text.sentences[index].tokens
        reading.mentions.append(
            Mention(sentence: index, numeral: numeral, span: first..<(last + 1), clause: clause))
    }
    AttributionReader.read(&reading)
    return reading
}

private func byteRange(_ span: Range<Int>, _ text: String) -> Range<Int> {
    var bytes = 0
    var start = 0
    for (index, scalar) in text.unicodeScalars.enumerated() {
        if index == span.lowerBound { start = bytes }
        if index == span.upperBound { return start..<bytes }
        bytes += String(scalar).utf8.count
    }
    return start..<bytes
}
