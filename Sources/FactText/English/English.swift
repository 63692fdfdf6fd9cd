/// The English language: its words, and the stages that read a document with them.
struct English: Sendable {
    /// Every word list of `Words/`.
    static let lexicon = Lexicon(lists: lists.map(\.text), inflect: Inflection.forms)

    /// The sections of a word list, as indices into the lexicon's.
    static func sections(of list: String) -> Range<Int> {
        guard let index = lists.firstIndex(where: { $0.name == list }) else {
            preconditionFailure("\(list) is not among the word lists")
        }
        return lexicon.lists[index]
    }

    private static let lists = EmbeddedText.files.filter { $0.name != reliability }

    /// The fitted reliability of the rules.
    static let confidence = Confidence(EmbeddedText.files.first { $0.name == reliability }?.text ?? "")

    private static let reliability = "reliability.txt"

    /// Reads a document stage by stage. Each stage sees what the ones before it found.
    static func read(_ document: Document) -> Reading {
        var reading = Reading(document, lexicon: lexicon)
        for index in reading.text.sentences.indices {
            reading.numerals[index] = NumeralFinder.numerals(of: reading.text.sentences[index], reading.text)
        }
        MeasureReader.read(&reading)
        AttributionReader.read(&reading)
        var scenes = Scenes(reading)
        DateReader.read(&reading, &scenes)
        Storyline.read(&reading, &scenes)
        EventNamer.read(&reading)
        return reading
    }
}
