/// The happening that a text is mostly about, whose date its other figures share.
struct MainHappening {
    private let text: AnalyzedText
    private let mentions: [DatedMention]
    private let published: PartialDate?
    private var span: DateSpan?
    private var words: Range<Int>?

    init(
        _ text: AnalyzedText, _ mentions: [DatedMention], published: PartialDate?,
        sentence: (Int) -> DatedSentence
    ) {
        self.text = text
        self.mentions = mentions
        self.published = published
        for mention in mentions {
            if let span = mention.span, let own = Self.recent(span, published) {
                self.span = own
                words = mention.words
                return
            }
        }
        for index in text.sentences.indices.prefix(Self.lead) {
            for item in sentence(index).dated where item.role == .happening && datesHappening(item, sentence(index)) {
                if let own = Self.recent(item.expression.span, published) {
                    span = own
                    words = item.expression.tokens
                    return
                }
            }
        }
    }

    /// How many sentences may tell the date of what the text is about.
    private static let lead = 40

    /// The day of a happening that is news: within a month of publication.
    private static func recent(_ span: DateSpan, _ published: PartialDate?) -> DateSpan? {
        guard let published, let start = span.start, start.day != nil, (span.end ?? start).day != nil else {
            return nil
        }
        let age = published.dayNumber - start.dayNumber
        return (0...31).contains(age) ? span : nil
    }

    /// "Tuesday's strike", "The strike was carried out on Tuesday".
    private func datesHappening(_ item: DatedSentence.Dated, _ sentence: DatedSentence) -> Bool {
        if item.expression.isAttributive {
            return sentence.chunks.contains {
                $0.kind == .noun && $0.tokens.upperBound > item.expression.tokens.upperBound
                    && $0.tokens.lowerBound <= item.expression.tokens.upperBound + 1 && isHappening($0)
            }
        }
        guard let governor = item.governor,
            sentence.chunks[governor].tokens.lowerBound < item.expression.tokens.lowerBound
        else { return false }
        var k = governor - 1
        while k >= 0 {
            if sentence.chunks[k].kind == .noun { return isHappening(sentence.chunks[k]) }
            k -= 1
        }
        return false
    }

    private func isHappening(_ chunk: Chunk) -> Bool { text.tokens[chunk.head].isAny(.happening) }

    /// The date that a mention without one shares with the main happening.
    func span(
        for m: Int, of all: [Mention], asOf: PartialDate?
    ) -> (span: DateSpan, words: Range<Int>?)? {
        guard let span, !mentions[m].isElsewhere, asOf == nil || asOf == published else { return nil }
        switch all[m].measure {
        case .present, .count, .share, .amount, .duration: return nil
        default: break
        }
        if opensElsewhere(all[m]) { return nil }
        return (span, words)
    }

    /// "In Bago, a student was killed": the sentence opens with another place than those named before.
    private func opensElsewhere(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        guard sentence.count > 3, mention.sentence > 0 else { return false }
        let first = text.tokens[sentence.lowerBound]
        let place = text.tokens[sentence.lowerBound + 1]
        guard first.isAny(.preposition), place.isCapitalized, !place.isAny([.month, .weekday]) else { return false }
        return !text.tokens[..<sentence.lowerBound].contains { sameBytes($0, place) }
    }

    private func sameBytes(_ a: Token, _ b: Token) -> Bool {
        a.range.count == b.range.count && text.bytes[a.range].elementsEqual(text.bytes[b.range])
    }
}
