/// Finds the day that each figure was stated for.
struct DateReader {
    private let text: AnalyzedText

    /// Fills `asOf` of every mention.
    static func read(_ reading: inout Reading, _ scenes: inout Scenes) {
        DateReader(text: reading.text).read(&reading, &scenes)
    }

    private func read(_ reading: inout Reading, _ scenes: inout Scenes) {
        let published = scenes.day
        // What each speaker's last figure held for, where words said so.
        var reports: [String: PartialDate] = [:]
        var named: PartialDate?
        for m in reading.mentions.indices {
            reading.mentions[m].asOf = published
            let mention = reading.mentions[m]
            let validity = Validity(scenes.times(mention.sentence, &reading), text)
            let report = report(of: mention, reports, validity, &reading, &scenes)
            if let found = validity.day(of: mention, report: report?.date ?? published, named: named) {
                reading.mentions[m].asOf = found.date
                reading.mentions[m].because("asOf", found.rule, found.words)
                if let actor = mention.actor, found.isReport { reports[actor] = found.date }
            } else if let report {
                reading.mentions[m].asOf = report.date
                reading.mentions[m].because("asOf", "day of the report that goes on", report.words)
            }
            if let day = validity.lastDay { named = day }
        }
    }

    /// The day of the report that a mention stands in; it may have begun in an earlier sentence.
    private func report(
        of mention: Mention, _ reports: [String: PartialDate], _ validity: Validity, _ reading: inout Reading,
        _ scenes: inout Scenes
    ) -> (date: PartialDate, words: Range<Int>?)? {
        guard let cue = mention.cueTokens else { return nil }
        if let own = validity.report(at: cue) { return own }
        if !text.sentences[mention.sentence].tokens.contains(cue.lowerBound) {
            guard let at = text.sentenceIndex(of: cue.lowerBound) else { return nil }
            if let earlier = Validity(scenes.times(at, &reading), text).report(at: cue) { return earlier }
        }
        // "… the government said last Friday. … it added."
        return mention.actor.flatMap { reports[$0] }.map { ($0, nil) }
    }
}
