/// A text cut into sentences and words, for looking at what stands around a figure.
///
/// Words are kept as byte ranges and a hash of their lower-cased letters, so that reading an article
/// allocates three arrays, however long it is.
struct Passage: Sendable {
    /// A word: letters, digits, and the marks that join them.
    struct Word: Sendable {
        /// UTF-8 bytes of the text.
        var bytes: Range<Int>
        /// Code points from the start of the text to the word.
        var start: Int
        /// Of the lower-cased letters, without a possessive ending.
        var hash: UInt64
        /// Whether it begins with a capital.
        var isCapitalized: Bool
        /// Whether it follows a mark that ends a name: a comma, a bracket, a quote, a line's end.
        var followsBreak: Bool
    }

    /// The text's UTF-8.
    let bytes: [UInt8]
    /// All words in order.
    private(set) var words: [Word] = []
    /// Ranges of `words`, in order, none empty.
    private(set) var sentences: [Range<Int>] = []

    /// Cuts a text.
    init(_ text: String) {
        bytes = Array(text.utf8)
        scan()
    }

    /// The word at an index, as written.
    func text(of word: Int) -> String { String(decoding: bytes[words[word].bytes], as: UTF8.self) }

    /// The index of the sentence that holds a code point, or the last one before it.
    func sentence(at codePoint: Int) -> Int? {
        guard !sentences.isEmpty else { return nil }
        var (low, high) = (0, sentences.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if words[sentences[middle].lowerBound].start <= codePoint { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// The index of the first word at or after a code point.
    func word(at codePoint: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < codePoint { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// FNV-1a over lower-cased ASCII and other bytes as they are.
    static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text {
            let lower = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
            hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
        }
        return hash
    }

    private mutating func scan() {
        words.reserveCapacity(bytes.count / 6)
        var codePoint = 0
        var index = 0
        var sentenceStart = 0
        var isBreak = true
        while index < bytes.count {
            let byte = bytes[index]
            if isLetter(byte) || isDigit(byte) {
                let start = index
                let codePointStart = codePoint
                while index < bytes.count, continuesWord(at: index) {
                    if bytes[index] & 0xC0 != 0x80 { codePoint += 1 }
                    index += 1
                }
                addWord(start..<index, codePointStart, isBreak)
                isBreak = false
                continue
            }
            if endsSentence(at: index), words.count > sentenceStart {
                sentences.append(sentenceStart..<words.count)
                sentenceStart = words.count
            }
            if byte != 0x20 { isBreak = true }
            if byte & 0xC0 != 0x80 { codePoint += 1 }
            index += 1
        }
        if words.count > sentenceStart { sentences.append(sentenceStart..<words.count) }
    }

    private mutating func addWord(_ range: Range<Int>, _ codePoint: Int, _ isBreak: Bool) {
        var end = range.upperBound
        // "Azerbaijan's", and the typographic apostrophe, which is three bytes.
        if end - range.lowerBound > 2, bytes[end - 1] | 0x20 == 0x73 {
            if bytes[end - 2] == 0x27 {
                end -= 2
            } else if end - range.lowerBound > 4, bytes[end - 2] == 0x99, bytes[end - 3] == 0x80 {
                end -= 4
            }
        }
        words.append(
            Word(
                bytes: range.lowerBound..<end, start: codePoint, hash: Self.hash(bytes[range.lowerBound..<end]),
                isCapitalized: (0x41...0x5A).contains(bytes[range.lowerBound]) || bytes[range.lowerBound] == 0xC3,
                followsBreak: isBreak))
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || isOtherLetter(byte) }
    /// Bytes beyond ASCII count as letters, except the lead byte of general punctuation (E2 80).
    private func isOtherLetter(_ byte: UInt8) -> Bool { byte >= 0xC3 && byte != 0xE2 }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func continuesWord(at index: Int) -> Bool {
        let byte = bytes[index]
        if isLetter(byte) || isDigit(byte) { return true }
        if byte >= 0x80, byte < 0xC0 { return !isPunctuationTail(at: index) || isApostrophe(at: index) }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        switch byte {
        case 0x27: return isLetter(next)
        case 0x2E, 0x2C:
            // "U.S.", "1,200.5": the mark stands between letters or digits.
            return index > 0 && (isDigit(next) && isDigit(bytes[index - 1]) || byte == 0x2E && isInitial(index))
        case 0xE2: return isApostrophe(at: index)
        default: return false
        }
    }

    /// A full stop after a single letter that another letter follows: "U.S".
    private func isInitial(_ index: Int) -> Bool {
        index + 1 < bytes.count && isLetter(bytes[index + 1])
            && (index < 2 || !isLetter(bytes[index - 2])) && isLetter(bytes[index - 1])
    }

    private func isPunctuationTail(at index: Int) -> Bool {
        (index > 0 && bytes[index - 1] == 0xE2) || (index > 1 && bytes[index - 2] == 0xE2)
    }

    /// U+2019 between letters.
    private func isApostrophe(at index: Int) -> Bool {
        for lead in [index, index - 1, index - 2] where lead >= 0 && lead + 3 < bytes.count {
            if bytes[lead] == 0xE2, bytes[lead + 1] == 0x80, bytes[lead + 2] == 0x99 {
                return isLetter(bytes[lead + 3])
            }
        }
        return false
    }

    /// A full stop, question or exclamation mark before a blank and no lower-case letter, or an empty line.
    private func endsSentence(at index: Int) -> Bool {
        let byte = bytes[index]
        if byte == 0x0A { return true }
        guard byte == 0x2E || byte == 0x3F || byte == 0x21 else { return false }
        if byte == 0x2E, let last = words.last, last.bytes.upperBound == index {
            if last.bytes.count == 1, last.isCapitalized { return false }
            if Self.abbreviations.contains(last.hash) { return false }
        }
        var next = index + 1
        while next < bytes.count, [0x22, 0x27, 0x29, 0xE2, 0x80, 0x9D, 0x99].contains(bytes[next]) { next += 1 }
        guard next < bytes.count else { return true }
        guard bytes[next] == 0x20 || bytes[next] == 0x0A || bytes[next] == 0x09 else { return false }
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        return next >= bytes.count || !(0x61...0x7A).contains(bytes[next])
    }

    private static let abbreviations = Set(
        [
            "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "sen", "rep", "gov", "st", "no",
            "jan", "feb", "aug", "sept", "oct", "nov", "dec", "u.s", "u.n", "u.k", "e.g", "i.e", "vs", "inc", "ltd",
        ].map { hash($0.utf8) })
}
