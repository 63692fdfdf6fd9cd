/// A text cut into tokens and sentences: what every rule reads.
///
/// A class, because every rule is handed it: a copy of the struct would count five references up and down.
final class AnalyzedText: Sendable {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// The words of its language.
    let lexicon: Lexicon
    /// Every token, in order.
    let tokens: [Token]
    /// Every sentence, in order.
    let sentences: [Sentence]
    private let codePoints: CodePointCounts

    /// Reads a text with a language's words.
    init(_ text: String, lexicon: Lexicon) {
        let bytes = Array(text.utf8)
        var tokens = Tokenizer.tokens(of: bytes.span, lexicon)
        sentences = SentenceSplitter.sentences(of: &tokens, bytes.span)
        self.tokens = tokens
        codePoints = CodePointCounts(bytes)
        self.bytes = bytes
        self.lexicon = lexicon
    }

    /// The text of some bytes.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The text from the first to the last of some tokens, with everything between them.
    func string(tokens range: Range<Int>) -> String { string(byteRange(range)) }

    /// Whether a token ends in some ASCII letters, given in lower case, after at least so many other bytes.
    func endsIn(_ token: Token, _ ending: String, after stem: Int) -> Bool {
        var i = Int(token.end) - ending.utf8.count
        guard i - Int(token.start) >= stem else { return false }
        for byte in ending.utf8 {
            if WordHash.lowered(bytes[i]) != byte { return false }
            i += 1
        }
        return true
    }

    /// The bytes from the first to the last of some tokens.
    func byteRange(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last else { return 0..<0 }
        return Int(tokens[range.lowerBound].start)..<Int(tokens[last].end)
    }

    /// A range of bytes as a range of Unicode code points.
    func codePointRange(_ range: Range<Int>) -> Range<Int> {
        codePoints.codePoint(
            atByte: range.lowerBound, bytes)..<codePoints.codePoint(
                atByte: range.upperBound, bytes)
    }

    /// The first sentence of a paragraph.
    func firstSentence(ofParagraph paragraph: Int32) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The lexicon's word of a token.
    func word(_ index: Int) -> Word { lexicon[tokens[index].word] }

    /// The base form of a token's word; `Lexicon.unknown` where the word is not listed.
    func lemma(_ index: Int) -> WordID { lexicon.lemmas[Int(tokens[index].word)] }
}
