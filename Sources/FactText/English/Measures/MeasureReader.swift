/// Finds what each figure counts: the counted noun, its group and side, and what happened to it.
enum MeasureReader {
    /// Adds a mention to `reading` for every numeral that is a claim.
    static func read(_ reading: inout Reading) {
        for index in reading.text.sentences.indices where !reading.numerals[index].isEmpty {
            var reader = SentenceMeasures(ClauseScene(&reading, index), index, earlier: reading.mentions)
            reader.read()
            reading.mentions = reader.mentions
        }
        Coreference.shareSides(&reading)
    }
}
