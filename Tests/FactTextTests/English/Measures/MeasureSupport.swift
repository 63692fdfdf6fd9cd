import TestSupport

@testable import FactText

/// What was read at each marked span of a text: "killed people", with the side where there is one: "killed
/// combatants Mali"; "-" where no mention overlaps the span.
func measured(_ source: String) -> [String] {
    let marked = MarkedText(source)
    let reading = English.read(Document(id: "test", text: marked.text, published: PartialDate(iso: "2021-03-10")))
    let mentions = reading.mentions.map {
        (reading.text.codePointRange(reading.text.byteRange($0.span)), $0)
    }
    return marked.spans.map { span in
        guard let mention = mentions.first(where: { $0.0.overlaps(span) })?.1 else { return "-" }
        return "\(mention.measure) \(mention.group)" + (mention.side.map { " \($0)" } ?? "")
    }
}

/// The spans of all mentions of a text as it is written, articles and single numbers included.
func countedSpans(_ source: String) -> [String] {
    let reading = English.read(Document(id: "test", text: source, published: nil))
    return reading.mentions.map { mention in
        let counted = mention.countedText ?? mention.counted.map { reading.text.string(tokens: $0) } ?? ""
        return "\(reading.text.string(tokens: mention.span)) | \(counted)"
    }
}

/// The mentions of a text that are parts, as "part < whole".
func parts(_ source: String) -> [String] {
    let reading = English.read(Document(id: "test", text: source, published: nil))
    return reading.mentions.compactMap { mention in
        mention.subsetOf.map {
            "\(reading.text.string(tokens: mention.span)) < \(reading.text.string(tokens: reading.mentions[$0].span))"
        }
    }
}
