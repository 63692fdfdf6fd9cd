/// What a sentence is about: its content words.
enum Topic {
    /// Hashes of the words of four letters and more that are no number, sorted, each once.
    static func words(of sentence: String?) -> [UInt64] {
        guard let sentence else { return [] }
        let passage = Passage(sentence)
        var hashes: Set<UInt64> = []
        for word in passage.words where word.bytes.count >= 4 {
            if (0x30...0x39).contains(passage.bytes[word.bytes.lowerBound]) { continue }
            if !common.contains(word.hash) { hashes.insert(word.hash) }
        }
        return hashes.sorted()
    }

    /// Words that sentences on any matter share.
    private static let common = Set(
        [
            "about", "above", "after", "again", "against", "also", "among", "been", "before", "being", "between",
            "both", "could", "during", "each", "from", "have", "having", "here", "into", "just", "more", "most",
            "only", "other", "others", "over", "said", "says", "should", "since", "some", "such", "than", "that",
            "their", "them", "then", "there", "these", "they", "this", "those", "through", "told", "under", "until",
            "very", "were", "what", "when", "where", "which", "while", "will", "with", "would", "your", "according",
            "least", "people", "than", "thousand", "million", "hundred", "dozens", "several",
        ].map { Passage.hash($0.utf8) })
}
