/// Reads claims out of texts. Pure: the same document gives the same claims, on every machine.
public struct Extractor: Sendable {
    /// The version of the rules: it changes whenever the same text may give other claims.
    public static let rulesVersion = "4"

    /// An extractor for English text.
    public init() {}

    /// Every claim of the document, in document order.
    public func extract(_ document: Document) -> Extraction {
        let reading = English.read(document)
        return Extraction(
            claims: reading.mentions.map { claim($0, reading.text) }, credits: Credits.agencies(in: reading.text))
    }

    private func claim(_ mention: Mention, _ text: AnalyzedText) -> Claim {
        let bytes = text.byteRange(mention.span)
        return Claim(
            span: text.codePointRange(bytes), text: text.string(bytes), figure: mention.numeral.figure,
            counted: mention.countedText ?? mention.counted.map { text.string(tokens: $0) } ?? "",
            measure: mention.measure, group: mention.group, side: mention.side, actor: mention.actor,
            via: mention.via, cue: mention.cue, modality: mention.modality, asOf: mention.asOf,
            eventStart: mention.eventStart, eventEnd: mention.eventEnd, place: mention.place,
            event: mention.event, subsetOf: mention.subsetOf, confidence: English.confidence.probability(mention),
            reasons: mention.reasons.map { reason in
                Reason(
                    field: reason.field, rule: reason.rule,
                    words: reason.tokens.map { text.codePointRange(text.byteRange($0)) })
            },
            sentence: text.codePointRange(text.byteRange(text.sentences[mention.sentence].tokens)))
    }
}
