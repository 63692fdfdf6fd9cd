/// The headlines of a text: headings, and the sentences that repeat the first of them word by word.
struct Headings {
    private let isHeading: [Bool]

    init(_ text: AnalyzedText) {
        var found = text.sentences.map(\.isHeading)
        if let first = text.sentences.first, first.isHeading {
            for index in text.sentences.indices.dropFirst().prefix(12) {
                let tokens = text.sentences[index].tokens
                guard tokens.count >= first.tokens.count, tokens.count <= first.tokens.count + 3 else { continue }
                if zip(first.tokens, tokens).allSatisfy({ text.isSame($0, $1) }) { found[index] = true }
            }
        }
        isHeading = found
    }

    /// Whether a sentence is a headline.
    func contains(_ sentence: Int) -> Bool { isHeading[sentence] }

    /// The first sentences of the text itself.
    var lead: Int? { isHeading.firstIndex(of: false) }
}

extension AnalyzedText {
    /// Whether two tokens are written the same.
    func isSame(_ a: Int, _ b: Int) -> Bool {
        tokens[a].range.count == tokens[b].range.count && bytes[tokens[a].range].elementsEqual(bytes[tokens[b].range])
    }
}

/// Figures of headlines take what the text itself says of them.
extension Storyline {
    /// Dates and places a figure of a headline: by its own words, as the text does with the same figure, or with the
    /// main happening.
    func readHeading(_ m: Int, _ headings: Headings, _ reading: inout Reading, _ scenes: inout Scenes) {
        let mention = reading.mentions[m]
        let time = OwnTime(of: mention, in: scenes.times(mention.sentence, &reading), text, last: nil)
        let twin = twin(of: m, headings, reading.mentions)
        if let twin, mention.asOf == day, let asOf = reading.mentions[twin].asOf {
            reading.mentions[m].asOf = asOf
            reading.mentions[m].because("asOf", "day of the same figure further on")
        }
        if let span = time.span {
            fill(m, span, time.rule, time.words, &reading)
        } else if let twin, let start = reading.mentions[twin].eventStart ?? reading.mentions[twin].eventEnd {
            let span = DateSpan(reading.mentions[twin].eventStart ?? start, reading.mentions[twin].eventEnd)
            fill(m, span, "date of the same figure further on", nil, &reading)
        } else if twin == nil, !time.isElsewhere, isOf(episodes[0], mention),
            let span = episodes[0].span(of: mention.measure, asOf: mention.asOf)
        {
            fill(m, span, "date of the happening told", episodes[0].dateWords, &reading)
        }
        let own = OwnPlace(of: mention, among: scenes.places(mention.sentence), text)
        if let own, !own.place.isAnaphor, !own.place.isOfSource || !own.isWeak {
            reading.mentions[m].place = name(own.place)
            reading.mentions[m].because("place", "named in the clause", own.place.tokens)
        } else if let twin, let place = reading.mentions[twin].place {
            reading.mentions[m].place = place
            reading.mentions[m].because("place", "place of the same figure further on")
        } else if let place = episodes[0].place ?? own?.place {
            reading.mentions[m].place = name(place)
            reading.mentions[m].because("place", "place of the happening told", place.tokens)
        }
    }

    private func fill(
        _ m: Int, _ span: DateSpan, _ rule: String, _ words: Range<Int>?, _ reading: inout Reading
    ) {
        guard span.isOrdered else { return }
        reading.mentions[m].eventStart = span.start
        reading.mentions[m].eventEnd = span.end
        reading.mentions[m].because("event", rule, words)
    }

    /// The mention of the text itself that repeats a headline's figure.
    func twin(of m: Int, _ headings: Headings, _ mentions: [Mention]) -> Int? {
        for n in mentions.indices.dropFirst(m + 1) {
            if mentions[n].sentence > mentions[m].sentence + 8 { break }
            guard mentions[n].measure == mentions[m].measure, !headings.contains(mentions[n].sentence),
                mentions[n].numeral.figure.bounds.low == mentions[m].numeral.figure.bounds.low
            else { continue }
            return n
        }
        return nil
    }
}
