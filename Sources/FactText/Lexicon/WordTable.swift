/// FNV-1a over a word's bytes in lower case.
struct WordHash {
    private(set) var value: UInt32 = 2_166_136_261

    /// Takes in the next byte of the word.
    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(Self.lowered(byte))) &* 16_777_619 }

    /// The hash of a whole word.
    static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordHash {
        var hash = WordHash()
        for i in range { hash.add(bytes[i]) }
        return hash
    }

    /// Where the search begins, before it is cut to the table's size.
    var slot: Int { Int(value ^ (value >> 15)) }

    /// An ASCII letter in lower case; any other byte as it is.
    static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}

/// A hash table from words to ids, with open addressing.
struct WordTable: Sendable {
    /// At the place of a word's hash, the hash above and the id below; 0 = free. The count is a power of two.
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << 16)
    /// The words' bytes in lower case, one after the other.
    private var pool: [UInt8] = []
    /// Where in the pool each id's bytes begin and end; a phrase has none.
    private var spans: [Range<Int32>] = [0..<0]

    /// The id of a word, whatever its case; 0 where it is not in the table.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: WordHash) -> WordID {
        let wanted = hash.value
        var slot = hash.slot & (slots.count - 1)
        var entry = slots[slot]
        while entry != 0 {
            // The whole hash is compared before the bytes are fetched.
            if UInt32(truncatingIfNeeded: entry >> 32) == wanted {
                let id = WordID(truncatingIfNeeded: entry)
                if matches(id, bytes, range) { return id }
            }
            slot = (slot + 1) & (slots.count - 1)
            entry = slots[slot]
        }
        return 0
    }

    /// Puts a word that is not in the table into it. Ids must come in their order.
    mutating func insert(_ bytes: [UInt8], _ hash: WordHash, id: WordID) {
        // Open addressing needs free places to end a search.
        precondition(Int(id) < slots.count / 2, "the word table is too small for its lists")
        var slot = hash.slot & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt64(hash.value) << 32 | UInt64(id)
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
