/// What a word is found by, whatever its case: FNV-1a over its bytes in lower case, and the last bytes themselves.
struct WordHash {
    private var hash: UInt32 = 2_166_136_261
    private var letters: UInt64 = 0

    /// Takes in the next byte of the word.
    mutating func add(_ byte: UInt8) {
        let byte = Self.lowered(byte)
        hash = (hash ^ UInt32(byte)) &* 16_777_619
        letters = letters << 8 | UInt64(byte)
    }

    /// The hash of a whole word.
    static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordHash {
        var hash = WordHash()
        for i in range { hash.add(bytes[i]) }
        return hash
    }

    /// Where the search begins, before it is cut to the table's size.
    var slot: Int { Int(hash ^ (hash >> 15)) }

    /// How long a word can be whose key is the word itself.
    static let inKey = 7

    /// The word itself where it is short, else its hash, marked in the highest byte.
    func key(length: Int) -> UInt64 { length <= Self.inKey ? letters : 0xFF << 56 | UInt64(hash) }

    /// An ASCII letter in lower case; any other byte as it is.
    static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}

/// A hash table from words to ids, with open addressing.
struct WordTable: Sendable {
    /// At the place of a word's hash its key and its id; 0 and 0 = free. The count is a power of two. Most words are
    /// found without looking at their bytes in the pool.
    private var slots: [(key: UInt64, id: WordID)] = Array(repeating: (0, 0), count: 1 << 16)
    /// The words' bytes in lower case, one after the other.
    private var pool: [UInt8] = []
    /// Where in the pool each id's bytes begin and end; a phrase has none.
    private var spans: [Range<Int32>] = [0..<0]

    /// The id of a word, whatever its case; 0 where it is not in the table.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: WordHash) -> WordID {
        let key = hash.key(length: range.count)
        var slot = hash.slot & (slots.count - 1)
        while true {
            let entry = slots[slot]
            if entry.id == 0 { return 0 }
            if entry.key == key, range.count <= WordHash.inKey || matches(entry.id, bytes, range) { return entry.id }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Puts a word that is not in the table into it. Ids must come in their order.
    mutating func insert(_ bytes: [UInt8], _ hash: WordHash, id: WordID) {
        // Open addressing needs free places to end a search.
        precondition(Int(id) < slots.count / 2, "the word table is too small for its lists")
        var slot = hash.slot & (slots.count - 1)
        while slots[slot].id != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = (hash.key(length: bytes.count), id)
        let start = Int32(pool.count)
        pool.append(contentsOf: bytes)
        spans.append(start..<Int32(pool.count))
    }

    /// Counts the id of a phrase, which has no bytes of its own here.
    mutating func skip() { spans.append(0..<0) }

    private func matches(_ id: WordID, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let span = spans[Int(id)]
        guard span.count == range.count else { return false }
        let start = Int(span.lowerBound)
        for i in 0..<range.count where pool[start + i] != WordHash.lowered(bytes[range.lowerBound + i]) {
            return false
        }
        return true
    }
}
