import FactText

/// Countries with their other names, demonyms and capitals, as FactText lists them, and disputed regions: `regions.txt`.
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
    static let english = Gazetteer(CountryName.all, regions: EmbeddedText.text(named: "regions.txt"))

    private let entries: [String: Entry]
    private let regions: Set<String>
    /// The same by the hashes of the names' words, for looking into passages.
    let finder: PhraseFinder<String>

    /// Takes the names of countries, and lines of `Region: name, name, …; capital, …`, which win over them.
    init(_ countries: [CountryName], regions: String) {
        var entries: [String: Entry] = [:]
        for name in countries {
            switch name.kind {
            case .country: entries[name.name.lowercased()] = .country(name.country)
            case .capital: entries[name.name.lowercased()] = .capital(of: name.country)
            // The Pentagon and the Kremlin are organisations, and no place that an event is named for.
            case .seat: break
            }
        }
        for line in regions.split(separator: "\n") {
            guard line.first != "#", let colon = line.firstIndex(of: ":") else { continue }
            let region = WordList.trimmed(line[..<colon])
            let parts = line[line.index(after: colon)...].split(separator: ";", omittingEmptySubsequences: false)
            let names = [region] + (parts.first?.split(separator: ",").map(WordList.trimmed) ?? [])
            let capitals = parts.dropFirst().first?.split(separator: ",").map(WordList.trimmed) ?? []
            for name in names where !name.isEmpty { entries[name.lowercased()] = .country(region) }
            for name in capitals where !name.isEmpty { entries[name.lowercased()] = .capital(of: region) }
        }
        self.entries = entries
        self.regions = Set(WordList.entries(of: regions).map(\.name))
        // Texts that lost their apostrophes write "Syrias".
        let lines = entries.sorted { $0.key < $1.key }.map { "\($0.value.country): \($0.key), \($0.key)s" }
        finder = PhraseFinder(text: lines.joined(separator: "\n")) { $0 }
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
