/// The country that a text is about.
extension Storyline {
    /// The one country that headline and lead name; `nil` where they name several.
    func nation(_ headings: Headings) -> PlacePhrase? {
        var found: (name: String, tokens: Range<Int>)?
        for index in text.sentences.indices.prefix(lead + 1) where headings.contains(index) || index + 1 >= lead {
            let sentence = text.sentences[index].tokens
            // "MANAGUA (AGENCIA NUEVA NICARAGUA) -": what stands before the dash tells where the writer is.
            let start = sentence.prefix(14).last { text.tokens[$0].kind == .dash } ?? sentence.lowerBound
            for i in start..<sentence.upperBound {
                guard let country = country(at: i, upTo: sentence.upperBound) else { continue }
                // "Uruguay confirmed the death of one peacekeeper": who speaks.
                if country.tokens.upperBound < sentence.upperBound,
                    text.tokens[country.tokens.upperBound].isAny(.reporting),
                    text.tokens[country.tokens.upperBound].isAny(.verb)
                {
                    continue
                }
                if let known = found?.name, known != country.name { return nil }
                found = found ?? country
            }
        }
        return found.map {
            PlacePhrase(
                name: $0.tokens, tokens: $0.tokens, relation: .location, scale: .country, isListed: true)
        }
    }

    private func country(at i: Int, upTo end: Int) -> (name: String, tokens: Range<Int>)? {
        let token = text.tokens[i]
        guard token.isAny([.country, .startsPhrase]), token.isCapitalized || token.shape.contains(.shouted) else {
            return nil
        }
        let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: end)
        let word = text.lexicon[phrase?.id ?? token.word]
        guard word.classes.contains(.country), let name = word.name else { return nil }
        return (name, i..<(i + (phrase?.count ?? 1)))
    }
}
