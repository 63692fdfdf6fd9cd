/// The English language: its words, and the stages that read a document with them.
struct English: Sendable {
    /// Every word list of `Words/`.
    static let lexicon = Lexicon(
        lists: EmbeddedText.files.filter { $0.name != reliability }.map(\.text), inflect: Inflection.forms)

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
