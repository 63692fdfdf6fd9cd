/// The names of a passage, as keys that spelling does not touch.
struct NamedWords: Sendable {
    /// For each word of the passage the keys of its parts; empty where it is no name.
    private let keysOfWords: [[String]]

    /// Reads a passage once; every question after that is a look-up.
    init(_ passage: Passage) {
        keysOfWords = passage.words.indices.map { index in
            passage.words[index].isCapitalized ? Self.keys(of: passage.text(of: index)) : []
        }
    }

    /// The keys of one word.
    subscript(word: Int) -> [String] { keysOfWords[word] }

    /// The keys of a stretch of words.
    func keys(in words: Range<Int>) -> Set<String> {
        var keys: Set<String> = []
        for index in words { keys.formUnion(keysOfWords[index]) }
        return keys
    }

    /// The keys of a capitalised word, without countries and words that class places.
    private static func keys(of word: String) -> [String] {
        var keys: [String] = []
        if let entry = Gazetteer.english.entry(named: word) {
            if Gazetteer.english.isRegion(entry.country) { keys += PlaceKey(entry.country)?.words ?? [] }
            guard case .capital = entry else { return keys }
        }
        for part in word.lowercased().split(whereSeparator: { $0 == "-" || $0 == "'" || $0 == "’" })
        where !PlaceKey.ignored.contains(String(part)) {
            keys.append(PlaceKey.key(ofWord: String(part)))
        }
        return keys
    }
}
