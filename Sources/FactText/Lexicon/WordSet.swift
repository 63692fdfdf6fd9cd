/// A set of words, with a bit for each word of the lexicon: rules ask such sets about almost every token.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var bits: [UInt64] = []

    /// The set of some words.
    init(_ words: some Sequence<WordID>) { formUnion(words) }

    init(arrayLiteral words: WordID...) { self.init(words) }

    /// Whether a word is in the set.
    func contains(_ word: WordID) -> Bool {
        let place = Int(word) >> 6
        return place < bits.count && bits[place] >> UInt64(word & 63) & 1 != 0
    }

    /// Puts a word into the set. The id of unknown words stays out: it would match every word that no list has.
    mutating func insert(_ word: WordID) {
        guard word != Lexicon.unknown else { return }
        let place = Int(word) >> 6
        while bits.count <= place { bits.append(0) }
        bits[place] |= 1 << UInt64(word & 63)
    }

    /// Puts some words into the set.
    mutating func formUnion(_ words: some Sequence<WordID>) {
        for word in words { insert(word) }
    }

    /// The set with some words more.
    func union(_ words: some Sequence<WordID>) -> WordSet {
        var all = self
        all.formUnion(words)
        return all
    }
}
