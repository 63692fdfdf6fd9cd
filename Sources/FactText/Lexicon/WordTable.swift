/// A hash table from words to ids, with open addressing.
///
/// Most words are found by reading one number: the table is far larger than the processor's nearest memory, and a
/// text asks it for every word.
struct WordTable: Sendable {
    /// The bits of a place in the table.
    private static let bits: UInt64 = 16

    /// At the place of a word, its key and below it the 16 bits of its id; 0 = free.
    private var slots: [UInt64] = Array(repeating: 0, count: 1 << bits)
    /// The words' bytes in lower case, one after the other.
    private var pool: [UInt8] = []
    /// Where in the pool each id's bytes begin and end; a phrase has none.
    private var spans: [Range<Int32>] = [0..<0]

    /// The id of a word, whatever its case; 0 where it is not in the table.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: WordHash) -> WordID {
        let key = hash.key(length: range.count)
        var place = Self.place(of: key)
        while true {
            let slot = slots[place]
            if slot == 0 { return 0 }
            if slot >> 16 == key {
                let id = WordID(slot & 0xFFFF)
                if WordHash.isWord(key) || matches(id, bytes, range) { return id }
            }
            place = Self.next(place)
        }
    }

    /// Puts a word that is not in the table into it. Ids must come in their order.
    mutating func insert(_ bytes: LexiconReader.Bytes, _ hash: WordHash, id: WordID) {
        // Open addressing needs free places to end a search.
        precondition(Int(id) < slots.count / 2, "the word table is too small for its lists")
        let key = hash.key(length: bytes.count)
        var place = Self.place(of: key)
        while slots[place] != 0 { place = Self.next(place) }
        slots[place] = key << 16 | UInt64(id)
        let start = Int32(pool.count)
        pool.append(contentsOf: bytes)
        spans.append(start..<Int32(pool.count))
    }

    /// Counts the id of a phrase, which has no bytes of its own here.
    mutating func skip() { spans.append(0..<0) }

    private static func place(of key: UInt64) -> Int { Int(WordHash.mixed(key) >> (64 - bits)) }

    private static func next(_ place: Int) -> Int { (place + 1) & (1 << Int(bits) - 1) }

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
