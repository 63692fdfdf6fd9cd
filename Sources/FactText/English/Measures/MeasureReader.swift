/// Finds what each figure counts: the counted noun, its group and side, and what happened to it.
enum MeasureReader {
    /// Adds a mention to `reading` for every numeral that is a claim.
    static func read(_ reading: inout Reading) {
        var last: (index: Int, scene: ClauseScene)?
        for index in reading.text.sentences.indices where !reading.numerals[index].isEmpty {
            let scene = ClauseScene(&reading, index)
            let known = last?.index == index - 1 ? last?.scene : nil
            let previous = index > 0 && scene.hasBareNumber ? known ?? ClauseScene(&reading, index - 1) : nil
            last = (index, scene)
            // The array is handed over and back: a copy for every sentence would make long texts quadratic.
            let earlier = reading.mentions
            reading.mentions = []
            var reader = SentenceMeasures(scene, after: previous, index, earlier: consume earlier)
            reader.read()
            reading.mentions = reader.mentions
        }
        Coreference.shareSides(&reading)
    }
}
