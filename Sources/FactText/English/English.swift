/// The English language: its words, and the stages that read a document with them.
struct English: Sendable {
    /// Every word list of `Words/`.
    static let lexicon = Lexicon(lists: EmbeddedText.files.map(\.text), inflect: Inflection.forms)

    /// Reads a document stage by stage. Each stage sees what the ones before it found.
    static func read(_ document: Document) -> Reading {
        var reading = Reading(document, lexicon: lexicon)
        for index in reading.text.sentences.indices {
            reading.numerals[index] = NumeralFinder.numerals(of: reading.text.sentences[index], reading.text)
        }
        MeasureReader.read(&reading)
        AttributionReader.read(&reading)
        DateReader.read(&reading)
        PlaceReader.read(&reading)
        return reading
    }
}
