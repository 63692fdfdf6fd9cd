/// Names the happening that each mention is about: `manbij-2016-07-19-airstrike`.
///
/// The name is a hint for a reader and for linking: it is made of what one article says, so two articles may
/// name one happening differently.
enum EventNamer {
    /// How many sentences before the mention's own may name the happening.
    private static let reach = 3

    /// Fills `event` of every mention.
    static func read(_ reading: inout Reading) {
        var name: [UInt8] = []
        for index in reading.mentions.indices {
            name.removeAll(keepingCapacity: true)
            let kind = happening(of: reading.mentions[index], reading.text)
            if let place = reading.mentions[index].place { add(place, to: &name) }
            if let date = reading.mentions[index].eventStart ?? reading.mentions[index].asOf {
                if !name.isEmpty { name.append(UInt8(ascii: "-")) }
                date.write(to: &name)
            }
            if let kind { add(reading.text.lexicon.words[Int(reading.text.lemma(kind))].text, to: &name) }
            reading.mentions[index].event = name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
            if let kind { reading.mentions[index].because("event", "happening named", kind..<(kind + 1)) }
        }
    }

    /// The token that names the happening: in the clause, else in the sentence, else in the sentences before.
    private static func happening(of mention: Mention, _ text: AnalyzedText) -> Int? {
        let sentence = text.sentences[mention.sentence]
        if let found = nearest(to: mention.span.lowerBound, in: mention.clause, text) { return found }
        if let found = nearest(to: mention.span.lowerBound, in: sentence.tokens, text) { return found }
        for back in 1...reach where mention.sentence >= back {
            let tokens = text.sentences[mention.sentence - back].tokens
            if let found = nearest(to: tokens.upperBound, in: tokens, text) { return found }
        }
        return nil
    }

    private static func nearest(to place: Int, in tokens: Range<Int>, _ text: AnalyzedText) -> Int? {
        var best: Int?
        for i in tokens where text.tokens[i].isAny(.happening) {
            if let found = best, abs(found - place) <= abs(i - place) { continue }
            best = i
        }
        return best
    }

    /// Adds lower-case ASCII letters and digits, with a hyphen before them and for every run of anything else.
    private static func add(_ text: String, to name: inout [UInt8]) {
        var needsHyphen = !name.isEmpty
        for byte in text.utf8 {
            if ByteClass.isASCIILetter(byte) || ByteClass.isDigit(byte) {
                if needsHyphen { name.append(UInt8(ascii: "-")) }
                needsHyphen = false
                name.append(WordHash.lowered(byte))
            } else if byte < 0x80, !name.isEmpty {
                needsHyphen = true
            }
        }
    }
}
