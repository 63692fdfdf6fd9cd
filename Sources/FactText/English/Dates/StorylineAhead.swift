/// The figures that a text dates only further on: in headlines, and in first sentences.
extension Storyline {
    /// A figure that the text dates only further on: in the headline, in its repetition, and in a first sentence
    /// that leaves the day to the next.
    func lookAhead(_ mentions: [Mention], _ dated: [DatedMention], _ found: inout [Found?], _ main: Thread?)
        -> Set<Int>
    {
        var ahead: Set<Int> = []
        let titles = titleSentences()
        var isLead = true
        // The text's own sentences first: headlines take their dates.
        let order =
            mentions.indices.filter { !titles.contains(mentions[$0].sentence) }
            + mentions.indices.filter { titles.contains(mentions[$0].sentence) }
        for m in order where found[m] == nil && isEvent(mentions[m].measure) {
            let isTitle = titles.contains(mentions[m].sentence)
            if !isTitle, m > 0, !titles.contains(mentions[m - 1].sentence),
                mentions[m - 1].sentence != mentions[m].sentence
            {
                isLead = false
            }
            guard isTitle || isLead, !dated[m].isElsewhere, mentions[m].asOf == published || isTitle else { continue }
            if let span = twin(of: m, mentions, found, titles) {
                found[m] = Found(span: span.span, rule: "date of the same figure further on", words: span.words)
            } else if let span = isTitle ? first(after: m, mentions, dated, found, titles) : nil {
                found[m] = Found(span: span.span, rule: "date of the first sentence", words: span.words)
            } else if !isBackground(mentions[m]), !dated[m].isToll || isTitle,
                let told = told(after: mentions[m].sentence)
            {
                found[m] = Found(span: told.span, rule: "date of the happening told next", words: told.words)
            }
            if found[m] != nil { ahead.insert(m) }
        }
        return ahead
    }

    /// What goes on from a figure whose date stood further on shares it.
    func goOn(from ahead: Set<Int>, _ mentions: [Mention], _ dated: [DatedMention], _ found: inout [Found?]) {
        var ahead = ahead
        for m in mentions.indices.dropFirst() where found[m] == nil && ahead.contains(m - 1) {
            guard isEvent(mentions[m].measure), !dated[m].isElsewhere, !isBackground(mentions[m]),
                mentions[m].sentence - mentions[m - 1].sentence <= 1, !turnsElsewhere(mentions[m]),
                let last = found[m - 1]
            else { continue }
            if dated[m].isToll, !dated[m - 1].isToll { continue }
            found[m] = Found(span: last.span, rule: "date of the figure before", words: last.words)
            ahead.insert(m)
        }
    }

    /// Headings, and the sentences that repeat the first of them word by word.
    func titleSentences() -> Set<Int> {
        var titles = Set(text.sentences.indices.filter { text.sentences[$0].isHeading })
        guard let first = text.sentences.first, first.isHeading else { return titles }
        for index in text.sentences.indices.dropFirst().prefix(12) {
            let tokens = text.sentences[index].tokens
            guard tokens.count >= first.tokens.count, tokens.count <= first.tokens.count + 3 else { continue }
            if zip(first.tokens, tokens).allSatisfy({ isSame(text.tokens[$0], text.tokens[$1]) }) {
                titles.insert(index)
            }
        }
        return titles
    }

    /// The date of a later mention of the same figure.
    func twin(of m: Int, _ mentions: [Mention], _ found: [Found?], _ titles: Set<Int>) -> Found? {
        for n in mentions.indices.dropFirst(m + 1) {
            if mentions[n].sentence > mentions[m].sentence + 8 { break }
            guard mentions[n].measure == mentions[m].measure, !titles.contains(mentions[n].sentence),
                mentions[n].numeral.figure.bounds.low == mentions[m].numeral.figure.bounds.low
            else { continue }
            if let date = found[n] { return date }
        }
        return nil
    }

    /// The date of the first figure of the text itself, where it is another figure than the headline's.
    func first(
        after m: Int, _ mentions: [Mention], _ dated: [DatedMention], _ found: [Found?], _ titles: Set<Int>
    ) -> Found? {
        let body = mentions.indices.dropFirst(m + 1).prefix(Self.reach).filter {
            !titles.contains(mentions[$0].sentence)
        }
        guard let lead = body.first else { return nil }
        return found[lead]
            ?? (dated[lead].isElsewhere
                ? nil : found[body.first { mentions[$0].sentence == mentions[lead].sentence } ?? lead])
    }

    /// A happening that one of the next sentences tells with its day, or that any later one names by it
    /// ("Tuesday's strike").
    func told(after sentence: Int) -> Thread? {
        for index in sentence..<max(sentence, min(sentences.count, sentence + Self.reach)) {
            for item in sentences[index].dated where item.role == .happening {
                guard case .span = item.expression.shape, isNews(item.expression.span),
                    index <= sentence + 2 || item.expression.isAttributive,
                    sentences[index].tellsHappening(item, text, anyVerb: false)
                else { continue }
                return Thread(
                    span: item.expression.span, words: item.expression.tokens, origin: index, latest: index,
                    isNews: true)
            }
        }
        return nil
    }
}
