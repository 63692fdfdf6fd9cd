/// Countries and disputed regions with their other names, demonyms and capitals: `countries.txt`, `regions.txt`.
struct Gazetteer: Sendable {
    /// What a name stands for.
    enum Entry: Sendable, Hashable {
        /// The country itself, by one of its names or as an adjective.
        case country(String)
        /// A city that lies in a country and stands for its government.
        case capital(of: String)

        /// The country by its first name in the list.
        var country: String {
            switch self {
            case .country(let name), .capital(let name): name
            }
        }
    }

    /// The list for English.
    static let english = Gazetteer(
        countries: EmbeddedText.text(named: "countries.txt"), regions: EmbeddedText.text(named: "regions.txt"))

    private let entries: [String: Entry]
    private let regions: Set<String>
    /// The same by the hashes of the names' words, for looking into passages.
    let finder: PhraseFinder<String>

    /// Reads lines of `Country: name, name, …; capital, …`.
    init(countries: String, regions: String) {
        var entries: [String: Entry] = [:]
        var lines = ""
        for line in (countries + "\n" + regions).split(separator: "\n") {
            guard line.first != "#", let colon = line.firstIndex(of: ":") else { continue }
            let country = WordList.trimmed(line[..<colon])
            let parts = line[line.index(after: colon)...].split(separator: ";", omittingEmptySubsequences: false)
            let names = [country] + (parts.first?.split(separator: ",").map(WordList.trimmed) ?? [])
            let capitals = parts.dropFirst().first?.split(separator: ",").map(WordList.trimmed) ?? []
            for name in names where !name.isEmpty { entries[name.lowercased()] = .country(country) }
            for name in capitals where !name.isEmpty { entries[name.lowercased()] = .capital(of: country) }
            // Texts that lost their apostrophes write "Syrias".
            let all = (names + capitals).filter { !$0.isEmpty }
            lines += "\(country): \((all + all.map { $0 + "s" }).joined(separator: ", "))\n"
        }
        self.entries = entries
        self.regions = Set(WordList.entries(of: regions).map(\.name))
        finder = PhraseFinder(text: lines) { $0 }
    }

    /// What a name stands for, or `nil` when it is in no list.
    func entry(named name: some StringProtocol) -> Entry? { entries[name.lowercased()] }

    /// Whether a country of the list is a region that is a place of its own, small enough to be where
    /// something happened.
    func isRegion(_ country: String) -> Bool { regions.contains(country) }

    /// The countries named in a range of words, sorted.
    func countries(in words: Range<Int>, of passage: Passage) -> Set<String> {
        Set(
            finder.hits(in: words, of: passage).lazy.filter { passage.words[$0.words.lowerBound].isCapitalized }
                .map(\.label))
    }
}
