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
    private let codePoints: CodePointIndex

    /// Reads a text with a language's words.
    init(_ text: String, lexicon: Lexicon) {
        let bytes = Array(text.utf8)
        var tokens = Tokenizer.tokens(of: bytes.span, lexicon)
        sentences = SentenceSplitter.sentences(of: &tokens, bytes.span)
        self.tokens = tokens
        codePoints = CodePointIndex(bytes)
        self.bytes = bytes
        self.lexicon = lexicon
    }

    /// The text of some bytes.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The text from the first to the last of some tokens, with everything between them.
    func string(tokens range: Range<Int>) -> String { string(byteRange(range)) }

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

    /// The lexicon's word of a token.
    func word(_ index: Int) -> Word { lexicon[tokens[index].word] }

    /// The base form of a token's word; `Lexicon.unknown` where the word is not listed.
    func lemma(_ index: Int) -> WordID { lexicon.lemmas[Int(tokens[index].word)] }
}

/// Finds the number of the code point at a byte without counting from the start.
struct CodePointIndex: Sendable {
    private static let stride = 64
    /// How many code points begin before each multiple of `stride`; empty for a text in ASCII.
    private var counts: [Int] = []

    init(_ bytes: [UInt8]) {
        var high: UInt8 = 0
        for byte in bytes { high |= byte }
        if high < 0x80 { return }
        counts.reserveCapacity(bytes.count / Self.stride + 2)
        counts.append(0)
        var start = 0
        while start + Self.stride <= bytes.count {
            counts.append(counts[counts.count - 1] + Self.starts(bytes[start..<(start + Self.stride)]))
            start += Self.stride
        }
    }

    private static func starts(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
        return count
    }

    /// The number of code points that begin before a byte.
    func codePoint(atByte byte: Int, _ bytes: [UInt8]) -> Int {
        if counts.isEmpty { return byte }
        let block = byte / Self.stride
        return counts[block] + Self.starts(bytes[(block * Self.stride)..<byte])
    }
}
