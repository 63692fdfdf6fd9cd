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
        // The day of the report that the last mention stood in.
        var last: (actor: String?, sentence: Int, day: PartialDate?) = (nil, -1, nil)
        for m in reading.mentions.indices {
            reading.mentions[m].asOf = published
            let mention = reading.mentions[m]
            let validity = Validity(sentence(mention.sentence, &reading), text)
            let report = report(of: mention, after: last, validity, &reading)
            last = (mention.actor, mention.sentence, report?.date)
            if let found = validity.day(of: mention, report: report?.date ?? published) {
                reading.mentions[m].asOf = found.date
                reading.mentions[m].because("asOf", found.rule, found.words)
            } else if let report {
                reading.mentions[m].asOf = report.date
                reading.mentions[m].because("asOf", "day of the report that goes on", report.words)
            }
        }
    }

    /// The day of the report that a mention stands in; it may have begun in an earlier sentence.
    private mutating func report(
        of mention: Mention, after last: (actor: String?, sentence: Int, day: PartialDate?), _ validity: Validity,
        _ reading: inout Reading
    ) -> (date: PartialDate, words: Range<Int>?)? {
        guard let cue = mention.cueTokens else { return nil }
        if let own = validity.report(at: cue) { return own }
        if !text.sentences[mention.sentence].tokens.contains(cue.lowerBound) {
            guard let at = text.sentenceIndex(of: cue.lowerBound) else { return nil }
            return Validity(sentence(at, &reading), text).report(at: cue)
        }
        // "… the government said last Friday. … it added."
        guard let actor = mention.actor, actor == last.actor, mention.sentence - last.sentence <= 1,
            let day = last.day
        else { return nil }
        return (day, nil)
    }
}
