/// A phrase of two parts with a comma between, one a name and the other who that is.
enum Apposition {
    /// The name, and the description; `nil` for a phrase that is none.
    ///
    /// "the mayor, Ihor Bondar" ends in the name; "Rahmat, a trader who swam ashore" begins with it; in "the rebels,
    /// the People's Liberation Movement" only the second part has one.
    static func parts(of phrase: String, lexicon: ActorLexicon) -> (name: String, description: String)? {
        guard let comma = phrase.firstIndex(of: ","), comma != phrase.startIndex else { return nil }
        let first = words(phrase[..<comma])
        let rest = words(phrase[phrase.index(after: comma)...])
        guard let head = rest.first, !first.isEmpty else { return nil }
        let (left, right) = (first.joined(separator: " "), rest.joined(separator: " "))
        if isName(rest, lexicon) {
            return hasName(first, lexicon) && !isDescribed(first, lexicon) ? nil : (right, left)
        }
        guard head.first?.isLowercase == true else { return nil }
        if hasName(first, lexicon) { return (left, right) }
        return articles.contains(head) && hasName(Array(rest.dropFirst()), lexicon) ? (right, left) : nil
    }

    private static let articles: Set<String> = ["the", "a", "an"]

    private static func words(_ text: some StringProtocol) -> [String] {
        String(text).split(whereSeparator: { " \n\t".contains($0) }).map { String($0) }.filter { $0 != "," }
    }

    /// One to four capitalised words, a rank before them allowed: "Brigadier Tadesse Worku", "Sindeper".
    private static func isName(_ words: [String], _ lexicon: ActorLexicon) -> Bool {
        (1...5).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isUppercase == true || particles.contains(word) || word.hasPrefix("al-")
                    || word.hasPrefix("el-")
            } && !words.contains { $0.hasSuffix(",") }
    }

    private static let particles: Set<String> = [
        "al", "el", "bin", "ibn", "de", "da", "van", "von", "der", "la", "du", "del",
    ]

    /// Whether a capital stands in it that the beginning of a sentence does not explain.
    private static func hasName(_ words: [String], _ lexicon: ActorLexicon) -> Bool {
        words.enumerated().contains { index, word in
            guard word.first?.isUppercase == true, !articles.contains(word.lowercased()) else { return false }
            return index > 0
                || lexicon.kind(ofRole: word.lowercased()) == nil
                    && !determiners.contains(word.lowercased())
        }
    }

    private static let determiners: Set<String> = ["its", "his", "her", "their", "our", "one", "another", "some"]

    /// Whether it tells a role in small letters, so that a capital in it is only whom he is of: "the governor of Kursk".
    private static func isDescribed(_ words: [String], _ lexicon: ActorLexicon) -> Bool {
        words.contains {
            $0.first?.isLowercase == true && (lexicon.kind(ofRole: $0) ?? lexicon.kind(ofBodyNoun: $0)) != nil
        }
    }
}
