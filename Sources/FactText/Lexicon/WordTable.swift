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

    /// What tells most words apart that stand in one place.
    var mark: UInt32 { hash >> 16 }

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
    /// At the place of a word's hash, the mark above and the id below; 0 = free. The count is a power of two. Small, so
    /// that it stays near the processor.
    private var slots: [UInt32] = Array(repeating: 0, count: 1 << 16)
    /// The key of each id: most words are found without looking at their bytes in the pool.
    private var keys: [UInt64] = [0]
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
            if entry == 0 { return 0 }
            let id = WordID(entry & 0xFFFF)
            if entry >> 16 == hash.mark, keys[Int(id)] == key,
                range.count <= WordHash.inKey || matches(id, bytes, range)
            {
                return id
            }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    /// Puts a word that is not in the table into it. Ids must come in their order.
    mutating func insert(_ bytes: [UInt8], _ hash: WordHash, id: WordID) {
        // Open addressing needs free places to end a search.
        precondition(Int(id) < slots.count / 2, "the word table is too small for its lists")
        var slot = hash.slot & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = hash.mark << 16 | UInt32(id)
        keys.append(hash.key(length: bytes.count))
        let start = Int32(pool.count)
        pool.append(contentsOf: bytes)
        spans.append(start..<Int32(pool.count))
    }

    /// Counts the id of a phrase, which has no bytes of its own here.
    mutating func skip() {
        keys.append(0)
        spans.append(0..<0)
    }

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
