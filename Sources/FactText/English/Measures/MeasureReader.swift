/// Finds what each figure counts: the counted noun, its group and side, and what happened to it.
enum MeasureReader {
    /// Adds a mention to `reading` for every numeral that is a claim.
    static func read(_ reading: inout Reading) {
        var last: (index: Int, scene: ClauseScene)?
        var announced: (index: Int, announcement: Announcement)?
        for index in reading.text.sentences.indices where !reading.numerals[index].isEmpty {
            let scene = ClauseScene(&reading, index)
            let known = last?.index == index - 1 ? last?.scene : nil
            let previous = index > 0 && scene.hasBareNumber ? known ?? ClauseScene(&reading, index - 1) : nil
            last = (index, scene)
            // The array is handed over and back: a copy for every sentence would make long texts quadratic.
            let earlier = reading.mentions
            reading.mentions = []
            if let intro = announcing(index, reading.text) {
                if announced?.index != intro { announced = (intro, Announcement(ClauseScene(&reading, intro))) }
            } else {
                announced = nil
            }
            var reader = SentenceMeasures(
                scene, after: previous, announced: announced?.announcement, index, earlier: consume earlier)
            reader.read()
            reading.mentions = reader.mentions
        }
        Coreference.shareSides(&reading)
    }

    /// The sentence that says what the figures of a sentence are of: the question that it answers, or the introduction of
    /// the list that it is a line of.
    private static func announcing(_ index: Int, _ text: AnalyzedText) -> Int? {
        guard index > 0 else { return nil }
        if isQuestion(index - 1, text) { return index - 1 }
        return ListLines.introduction(of: index, text)
    }

    private static func isQuestion(_ index: Int, _ text: AnalyzedText) -> Bool {
        let last = text.sentences[index].tokens.last { text.tokens[$0].kind != .quoteClose }
        return last.map { text.bytes[text.tokens[$0].range] == [UInt8(ascii: "?")] } ?? false
    }
}
