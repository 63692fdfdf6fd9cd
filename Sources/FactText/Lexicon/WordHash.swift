/// What a word is found by, whatever its case.
///
/// The lower five bits of an ASCII letter are the same in both cases and differ from every other letter's, so a short
/// word of letters alone is its own key. Any other word has a hash for a key, and its bytes must be compared.
struct WordHash {
    private var letters: UInt64 = 0
    private var isPlain = true

    /// How many letters fit into a key.
    private static let longest = 9
    /// The bit that marks a hash.
    private static let hashed: UInt64 = 1 << 47

    /// Takes in the next byte of the word, an ASCII letter.
    mutating func add(letter: UInt8) { letters = (letters << 5 | letters >> 59) ^ UInt64(letter & 0x1F) }

    /// Takes in the next byte of the word.
    mutating func add(_ byte: UInt8) {
        isPlain = isPlain && ByteClass.isASCIILetter(byte)
        add(letter: byte)
    }

    /// The hash of a whole word.
    static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordHash {
        var hash = WordHash()
        for i in range { hash.add(bytes[i]) }
        return hash
    }

    /// The key of the word, in 48 bits.
    func key(length: Int) -> UInt64 {
        isPlain && length <= Self.longest ? letters : Self.mixed(letters) >> 17 | Self.hashed
    }

    /// Whether words with one key are the same.
    static func isWord(_ key: UInt64) -> Bool { key & hashed == 0 }

    /// Spreads a number over all its bits: the upper ones of the product depend on every bit (Fibonacci hashing).
    static func mixed(_ number: UInt64) -> UInt64 { number &* 0x9E37_79B9_7F4A_7C15 }

    /// An ASCII letter in lower case; any other byte as it is.
    static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
