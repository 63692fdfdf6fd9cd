/// Which of an article's places lie in or by one another, as its own words say: "the Salihiah neighbourhood of
/// Hasakeh", "Eastern Ghouta in Damascus province", "villages near Manbij".
struct Containment: Sendable {
    /// Word keys of quarters, streets and the like, which never stand against the city.
    private var minor: Set<String> = []
    /// Pairs of word keys that stand together.
    private var pairs: Set<[String]> = []

    private static let minorWords = hashes([
        "neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods", "district", "quarter", "suburb",
        "street", "square", "avenue", "road", "market", "hospital", "school", "mosque", "church", "hotel",
        "university", "college", "station", "stadium", "prison", "roundabout", "bridge", "checkpoint", "mall",
        "nightclub", "club", "theatre", "theater", "embassy", "airport", "camp", "subdistrict", "ward",
    ])
    private static let apart = hashes(["and", "or", "to", "from", "while", "but", "between", "toward", "towards"])

    private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { Passage.hash($0.utf8) }) }

    /// Reads an article.
    init(_ passage: Passage?, names: NamedWords?) {
        guard let passage, let names else { return }
        for sentence in passage.sentences { read(sentence, passage, names) }
    }

    /// Whether the article's words put the two places together; what is told apart only where they stand together.
    func holds(_ a: PlaceKey, _ b: PlaceKey, isApart: Bool) -> Bool {
        if !isApart, a.words.contains(where: minor.contains) || b.words.contains(where: minor.contains) {
            return true
        }
        return a.words.contains { x in b.words.contains { y in pairs.contains([min(x, y), max(x, y)]) } }
    }

    private mutating func read(_ sentence: Range<Int>, _ passage: Passage, _ known: NamedWords) {
        var names: [(at: Int, keys: [String])] = []
        for index in sentence where passage.words[index].isCapitalized {
            let keys = known[index]
            guard !keys.isEmpty else { continue }
            names.append((index, keys))
            let after = index + 1
            let isMinor =
                after < sentence.upperBound && Self.minorWords.contains(passage.words[after].hash)
                || index >= sentence.lowerBound + 2 && Self.minorWords.contains(passage.words[index - 2].hash)
                    && passage.words[index - 1].hash == Self.of
            if isMinor { minor.formUnion(keys) }
        }
        for (first, second) in zip(names, names.dropFirst()) where second.at - first.at <= 6 {
            let between = (first.at + 1)..<second.at
            guard !between.contains(where: { Self.apart.contains(passage.words[$0].hash) }) else { continue }
            for x in first.keys { for y in second.keys where x != y { pairs.insert([min(x, y), max(x, y)]) } }
        }
    }

    private static let of = Passage.hash("of".utf8)
}
