/// A sentence with its chunks, as the rules of attribution read it.
///
/// A class, because every rule holds it: a copy of the struct would count its arrays up and down.
final class ChunkedSentence: Sendable {
    let text: AnalyzedText
    let sentence: Sentence
    /// Its index among the text's sentences.
    let index: Int
    let chunks: [Chunk]
    let numerals: [Numeral]

    init(_ index: Int, _ reading: inout Reading) {
        self.index = index
        text = reading.text
        sentence = reading.text.sentences[index]
        chunks = reading.chunks(index)
        numerals = reading.numerals[index]
    }

    /// The kind of a chunk; `nil` beyond either end.
    func kind(_ i: Int) -> ChunkKind? { chunks.indices.contains(i) ? chunks[i].kind : nil }

    /// The word of a chunk's first token.
    func word(_ i: Int) -> WordID {
        chunks.indices.contains(i) ? text.tokens[chunks[i].tokens.lowerBound].word : Lexicon.unknown
    }

    /// The token at a chunk's head.
    func head(_ i: Int) -> Token { text.tokens[chunks[i].head] }

    /// The chunk that holds a token of the sentence.
    func chunk(at token: Int) -> Int {
        var low = 0
        var high = chunks.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if chunks[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
        }
        return low
    }

    /// Whether a figure stands in a chunk; the article of "a farmer" is none.
    func hasFigure(_ i: Int) -> Bool {
        guard chunks.indices.contains(i), let numeral = chunks[i].numeral else { return false }
        return !numerals[numeral].isArticle
    }

    func isNoun(_ i: Int) -> Bool { kind(i) == .noun }

    /// A noun chunk that names a time: "Tuesday", "last week".
    func isTime(_ i: Int) -> Bool {
        guard kind(i) == .noun else { return false }
        let token = head(i)
        if token.isAny([.weekday, .timeAdverb]) { return true }
        if token.isAny([.month, .timeUnit, .dayPart]) { return token.classes.isDisjoint(with: [.body, .outlet]) }
        // "24 February", "2016"
        return !hasFigure(i) && chunks[i].tokens.allSatisfy { text.tokens[$0].kind == .number }
    }

    /// A finite verb: it makes a clause.
    func isFinite(_ i: Int) -> Bool {
        kind(i) == .verb && chunks[i].verb.contains(.finite)
    }

    /// A mark that nothing of one noun phrase stands on both sides of.
    func isBoundary(_ i: Int) -> Bool {
        switch kind(i) {
        case .semicolon, .colon, .dash, .quoteOpen, .quoteClose, .terminal, .subordinator, .none: true
        default: false
        }
    }

    func isPronoun(_ i: Int) -> Bool {
        guard kind(i) == .noun, chunks[i].tokens.count == 1 else { return false }
        let token = head(i)
        return token.isAny(.pronoun) && !hasFigure(i)
    }

    /// "itself", "himself"
    func isReflexive(_ i: Int) -> Bool {
        guard isPronoun(i) else { return false }
        return [CueWord.itself, CueWord.himself, CueWord.herself, CueWord.themselves].contains(head(i).word)
    }

    /// Whether a noun chunk can speak: a role, a body, a name, a pronoun, a country.
    func canSpeak(_ i: Int) -> Bool {
        guard kind(i) == .noun, !isTime(i) else { return false }
        let token = head(i)
        // "the $95 million", "44 percent"
        // "Channel 9", "Radio 1": a name with a number.
        let isSomebody =
            token.isAny([.role, .body, .person, .outlet, .demonym, .party])
            || chunks[i].tokens.count > 1 && text.tokens[chunks[i].tokens.lowerBound].isAny([.body, .outlet])
                && text.tokens[chunks[i].tokens.lowerBound].isCapitalized
        if let numeral = chunks[i].numeral, numerals[numeral].kind != .count || hasFigure(i) && !token.isCapitalized,
            !isSomebody
        {
            return false
        }
        if isPronoun(i) {
            let word = token.word
            return word == CueWord.he || word == CueWord.she || word == CueWord.it || word == CueWord.they
        }
        if isHappening(i) { return false }
        let speakers: WordClass = [
            .role, .body, .outlet, .country, .capital, .party, .person, .speechNoun, .givenName, .demonym,
        ]
        if token.isAny(speakers) { return true }
        // A name, or a noun that no list has: nouns for things are mostly listed or plain.
        return token.isCapitalized || isName(i)
    }

    private func isHappening(_ i: Int) -> Bool {
        head(i).isAny([.happening, .measure]) && !head(i).isAny([.role, .body, .person]) && !head(i).isCapitalized
    }

    /// Whether a chunk has a capitalised word, or a listed given name or title where all is capitals.
    func isName(_ i: Int) -> Bool {
        for t in chunks[i].tokens {
            let token = text.tokens[t]
            if token.kind == .word, token.isAny([.givenName, .honorific]), token.shape.contains(.capitalized) {
                return true
            }
            // In capitals, a word that no list has is a name sooner than anything else.
            if token.kind == .word, token.shape.contains(.shouted), token.word == Lexicon.unknown { return true }
            if text.isAddress(token) { return true }
            if token.isCapitalized, t > sentence.tokens.lowerBound || token.word == Lexicon.unknown { return true }
        }
        return false
    }

    /// Whether a chunk's head is a word for a person in an office or a role, or for a body.
    func hasRole(_ i: Int) -> Bool {
        chunks.indices.contains(i) && kind(i) == .noun && head(i).isAny([.role, .body, .outlet])
    }

    /// The tokens of some chunks.
    func tokens(_ range: ClosedRange<Int>) -> Range<Int> {
        chunks[range.lowerBound].tokens.lowerBound..<chunks[range.upperBound].tokens.upperBound
    }
}
