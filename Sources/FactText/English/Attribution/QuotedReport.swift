/// Finds who speaks in a quotation that runs over several sentences, or that stands alone behind the sentence that
/// names its speaker.
struct QuotedReport {
    let speakers: Speakers

    /// How many sentences a quotation may have before and after a figure.
    private static let reach = 6

    /// The act that the quotation around a mention belongs to, and its sentence.
    func act(of mention: Mention, _ reading: inout Reading) -> (act: SpeechAct, sentence: Int)? {
        let text = reading.text
        let sentence = text.sentences[mention.sentence]
        guard Quotation.isInside(mention.span.lowerBound, sentence, text) else { return nil }
        if sentence.startsInsideQuote || text.tokens[sentence.tokens.lowerBound].kind == .quoteOpen {
            return ahead(mention, &reading) ?? behind(mention.sentence, &reading)
        }
        return introducer(mention.sentence, before: mention.span.lowerBound, &reading).map { ($0, mention.sentence) }
    }

    /// "We lost three. It was dark," she said.
    private func ahead(_ mention: Mention, _ reading: inout Reading) -> (act: SpeechAct, sentence: Int)? {
        let text = reading.text
        let sentence = text.sentences[mention.sentence]
        if Quotation.closes(after: mention.span.lowerBound, sentence, text) { return nil }
        var next = mention.sentence + 1
        while next < text.sentences.count, next <= mention.sentence + Self.reach,
            text.sentences[next].paragraph == sentence.paragraph, text.sentences[next].startsInsideQuote
        {
            if let act = speakers.acts(next, &reading).first(where: { $0.source != nil && $0.side != .after }) {
                return (act, next)
            }
            next += 1
        }
        return nil
    }

    /// "…," she said. "By morning we had lost three."
    private func behind(_ index: Int, _ reading: inout Reading) -> (act: SpeechAct, sentence: Int)? {
        let text = reading.text
        var back = index - 1
        while back >= 0, back >= index - Self.reach + 1 {
            let isBefore = text.sentences[back].paragraph != text.sentences[index].paragraph
            // A paragraph that opens with a mark goes on with the quotation of the one before.
            if isBefore, !Quotation.opensParagraph(after: back, text) { return nil }
            if let act = speakers.acts(back, &reading).last(where: {
                $0.source != nil && $0.modality != .denied && !$0.isSilent
            }) {
                return isBefore && !Quotation.isQuoted(text.sentences[back], text) ? nil : (act, back)
            }
            let end = text.sentences[back].tokens.upperBound
            if !isBefore, let act = introducer(back, before: end, &reading) { return (act, back) }
            back -= 1
        }
        return nil
    }

    /// Who acts in the sentence that leads to a quotation: "The director commented on the attack. “…”", "The mayor
    /// spoke with reporters about the fire: “…”".
    private func introducer(_ index: Int, before end: Int, _ reading: inout Reading) -> SpeechAct? {
        let view = speakers.view(index, &reading)
        let colon = view.chunks.indices.last {
            view.kind($0) == .colon && view.chunks[$0].tokens.lowerBound < end && view.kind($0 + 1) == .quoteOpen
        }
        if colon == nil, Quotation.isQuoted(view.sentence, view.text) || end < view.sentence.tokens.upperBound {
            return nil
        }
        let finder = SubjectFinder(view: view, lastSource: nil, mainSource: nil)
        for i in view.chunks.indices.prefix(colon ?? view.chunks.count) where view.isFinite(i) {
            guard let subject = finder.subject(of: i, []), subject.canSpeak, !subject.isSpeech,
                view.kind(view.chunk(at: subject.source.lowerBound) - 1) != .preposition
            else { continue }
            if colon == nil, !ShortForm.isPerson(subject.source, view.text) { return nil }
            return SpeechAct(
                cue: view.chunks[i].tokens, source: subject.source, side: .after, rule: "who is quoted next")
        }
        return nil
    }
}
