/// Finds when each figure was stated and when its happening was.
struct DateReader {
    private let text: AnalyzedText
    private let published: PartialDate?
    private var sentences: [Int: DatedSentence] = [:]

    /// Fills `asOf`, `eventStart` and `eventEnd` of every mention.
    static func read(_ reading: inout Reading) {
        guard !reading.mentions.isEmpty else { return }
        var reader = DateReader(reading)
        reader.read(&reading)
    }

    private init(_ reading: Reading) {
        text = reading.text
        published = reading.document.published
    }

    private mutating func read(_ reading: inout Reading) {
        var lastValidity = published
        var found: [DatedMention] = []
        for m in reading.mentions.indices {
            let sentence = sentence(reading.mentions[m].sentence, &reading)
            var dated = DatedMention(mention: reading.mentions[m], in: sentence, text)
            setValidity(&reading, m, sentence, &lastValidity)
            dated.readOwn(asOf: reading.mentions[m].asOf ?? published, last: found.last { $0.span != nil }?.span)
            found.append(dated)
        }
        let main = MainHappening(text, found, published: published) { sentence($0, &reading) }
        for m in reading.mentions.indices {
            var span = found[m].span
            var words = found[m].words
            var rule: StaticString = found[m].rule
            if span == nil, let carried = main.span(for: m, of: reading.mentions, asOf: reading.mentions[m].asOf) {
                span = carried.span
                words = carried.words
                rule = "date of the main happening"
            }
            reading.mentions[m].eventStart = span?.start
            reading.mentions[m].eventEnd = span?.end
            if span != nil { reading.mentions[m].because("event", rule, words) }
        }
    }

    /// The expressions of a sentence with their roles, read once.
    private mutating func sentence(_ index: Int, _ reading: inout Reading) -> DatedSentence {
        if let known = sentences[index] { return known }
        let made = DatedSentence(index, &reading)
        sentences[index] = made
        return made
    }

    // MARK: When it was said

    private mutating func setValidity(
        _ reading: inout Reading, _ m: Int, _ sentence: DatedSentence, _ last: inout PartialDate?
    ) {
        let mention = reading.mentions[m]
        reading.mentions[m].asOf = published
        if let (date, words, rule) = sentence.validity(of: mention, text, last: last ?? published) {
            reading.mentions[m].asOf = date
            reading.mentions[m].because("asOf", rule, words)
            last = date
        } else if let cue = mention.cueTokens, !text.sentences[mention.sentence].tokens.contains(cue.lowerBound) {
            // The report goes on from an earlier sentence, and so does its day.
            guard let at = text.sentenceIndex(of: cue.lowerBound) else { return }
            let earlier = self.sentence(at, &reading)
            if let (date, words) = earlier.speech(at: cue) {
                reading.mentions[m].asOf = date
                reading.mentions[m].because("asOf", "day of the report that goes on", words)
            }
        }
    }
}
