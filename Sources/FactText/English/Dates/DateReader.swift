/// Finds when each figure was stated and when its happening was.
struct DateReader {
    /// How many sentences before and after a figure may tell its date.
    private static let reach = 6

    private let text: AnalyzedText
    private let published: PartialDate?
    private var sentences: [Int: DatedSentence] = [:]

    /// Fills `asOf`, `eventStart` and `eventEnd` of every mention.
    static func read(_ reading: inout Reading) {
        guard !reading.mentions.isEmpty else { return }
        var reader = DateReader(reading)
        reader.readValidity(&reading)
        reader.readHappenings(&reading)
    }

    private init(_ reading: Reading) {
        text = reading.text
        published = reading.document.published
    }

    /// The expressions of a sentence with their roles, read once.
    private mutating func sentence(_ index: Int, _ reading: inout Reading) -> DatedSentence {
        if let known = sentences[index] { return known }
        let made = DatedSentence(index, &reading)
        sentences[index] = made
        return made
    }

    // MARK: When it happened

    private mutating func readHappenings(_ reading: inout Reading) {
        var found: [DatedMention] = []
        var last: DateSpan?
        for mention in reading.mentions {
            var dated = DatedMention(mention: mention, in: sentence(mention.sentence, &reading), text)
            dated.readOwn(asOf: mention.asOf ?? published, last: last)
            if let span = dated.span, !dated.isCounted { last = span }
            found.append(dated)
        }
        // Sentences before and between figures may tell the day of what the figures are about.
        var all: [DatedSentence] = []
        var next = 0
        let end = min(text.sentences.count, (reading.mentions.last?.sentence ?? 0) + Self.reach + 1)
        for index in 0..<end {
            while next < reading.mentions.count, reading.mentions[next].sentence + Self.reach < index { next += 1 }
            let isNear = next < reading.mentions.count && reading.mentions[next].sentence - Self.reach <= index
            all.append(isNear ? sentence(index, &reading) : DatedSentence(without: index, reading))
        }
        let story = Storyline(text, all, published: published)
        for (m, span) in story.spans(of: reading.mentions, found).enumerated() {
            // "since Monday" in what was said on Sunday names no span.
            guard let span, span.span.isOrdered else { continue }
            reading.mentions[m].eventStart = span.span.start
            reading.mentions[m].eventEnd = span.span.end
            reading.mentions[m].because("event", span.rule, span.words)
        }
    }

    // MARK: When it was said

    private mutating func readValidity(_ reading: inout Reading) {
        var last = published
        for m in reading.mentions.indices {
            reading.mentions[m].asOf = published
            let mention = reading.mentions[m]
            let own = sentence(mention.sentence, &reading)
            if let found = own.validity(of: mention, text, last: last ?? published) {
                reading.mentions[m].asOf = found.date
                reading.mentions[m].because("asOf", found.rule, found.words)
                last = found.date
            } else if let earlier = reportBefore(m, &reading) {
                reading.mentions[m].asOf = earlier.date
                reading.mentions[m].because("asOf", "day of the report that goes on", earlier.words)
            }
        }
    }

    /// The day of a report that began in an earlier sentence.
    private mutating func reportBefore(_ m: Int, _ reading: inout Reading) -> (date: PartialDate, words: Range<Int>?)? {
        let mention = reading.mentions[m]
        guard let cue = mention.cueTokens else { return nil }
        if !text.sentences[mention.sentence].tokens.contains(cue.lowerBound) {
            guard let at = text.sentenceIndex(of: cue.lowerBound) else { return nil }
            return sentence(at, &reading).speech(at: cue)
        }
        // "… the government said last Friday. … it added."
        guard m > 0, let actor = mention.actor, actor == reading.mentions[m - 1].actor,
            mention.sentence == reading.mentions[m - 1].sentence + 1, let date = reading.mentions[m - 1].asOf,
            date != published
        else { return nil }
        return (date, nil)
    }
}
