/// The times and places that the sentences of a text name, read when first asked for: most sentences stand far from
/// every figure and need none.
struct Scenes {
    /// The day that the text speaks from.
    let day: PartialDate?
    private let text: AnalyzedText
    private var dated: [DatedSentence?]
    private var placed: [[PlacePhrase]?]

    init(_ reading: Reading) {
        text = reading.text
        day = Dateline.day(of: reading)
        dated = Array(repeating: nil, count: text.sentences.count)
        placed = Array(repeating: nil, count: text.sentences.count)
    }

    /// The expressions of time of a sentence, with what each dates.
    mutating func times(_ sentence: Int, _ reading: inout Reading) -> DatedSentence {
        if let known = dated[sentence] { return known }
        let made = DatedSentence(sentence, &reading, day: day)
        dated[sentence] = made
        return made
    }

    /// The places that a sentence names.
    mutating func places(_ sentence: Int) -> [PlacePhrase] {
        if let known = placed[sentence] { return known }
        let made = PlaceFinder.places(of: text.sentences[sentence], text)
        placed[sentence] = made
        return made
    }
}
