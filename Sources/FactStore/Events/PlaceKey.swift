/// A place's name without its spelling: what "al-Qameshli" and "Qamishli" have in common.
///
/// Articles, directions and class words ("northern", "city", "province") go; of each word its consonants
/// stay, with letters that transliterations use for one another made one (q, k, kh; g, gh; d, dh).
/// A word of fewer than three consonants keeps its vowels, or Hama would be Homs's neighbour in more than space.
struct PlaceKey: Sendable, Hashable, Comparable {
    /// The words' keys, sorted, at least one.
    let words: [String]

    /// The key of one name, or `nil` where nothing of a proper name is left ("a village near the city").
    init?(_ name: some StringProtocol) {
        var words: Set<String> = []
        for word in name.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "’" }) {
            guard word.first?.isUppercase == true || words.isEmpty && Self.isArabicArticle(word) else { continue }
            let lower = Self.withoutPossessive(word.lowercased())
            guard !Self.ignored.contains(lower) else { continue }
            let key = Self.key(ofWord: lower)
            if !key.isEmpty { words.insert(key) }
        }
        guard !words.isEmpty else { return nil }
        self.words = words.sorted()
    }

    /// The name stored as words between blanks, as `description` gives it.
    init?(stored: some StringProtocol) {
        let words = String(stored).split(separator: " ").map(String.init)
        guard !words.isEmpty else { return nil }
        self.words = words
    }

    /// The words' keys between blanks.
    var stored: String { words.joined(separator: " ") }

    /// Whether one name holds all words of the other: "Karabakh" and "Nagorno-Karabakh".
    func matches(_ other: PlaceKey) -> Bool {
        let (short, long) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        return short.allSatisfy { long.contains($0) }
    }

    static func < (a: PlaceKey, b: PlaceKey) -> Bool { a.words.lexicographicallyPrecedes(b.words) }

    private static func isArabicArticle(_ word: some StringProtocol) -> Bool {
        ["al", "el", "ad", "as", "ar", "at", "az", "ash"].contains(word)
    }

    private static func withoutPossessive(_ word: String) -> String {
        for ending in ["'s", "’s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        return word
    }

    /// Words that class or direct a place, in English and in the articles of transliterated names.
    static let ignored: Set<String> = [
        "the", "al", "el", "ad", "as", "ar", "at", "az", "ash", "an", "a", "of", "de", "la", "le", "los", "las",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast",
        "northwest", "southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern",
        "upper", "lower", "greater", "rural", "downtown", "city", "town", "village", "province", "governorate",
        "district", "region", "area", "state", "county", "airport", "camp", "road", "street", "neighborhood",
        "neighbourhood", "suburb", "suburbs", "outskirts", "countryside", "border", "river", "lake", "sea",
        "mount", "island", "islands", "valley", "bay", "base", "stronghold", "capital", "republic", "strip",
        "international", "university", "hospital", "school", "square", "bridge", "station", "port", "new", "saint",
        "san", "santa", "st",
    ]

    /// Words too short for their consonants that name hills, clans and mothers all over the Arabic map.
    private static let particles = [
        "beni": "bani", "banu": "bani", "tal": "tell", "tel": "tell", "tall": "tell", "um": "umm", "oum": "umm",
        "om": "umm", "bir": "beir", "ain": "ayn", "ein": "ayn",
    ]

    /// The key of one lower-cased word.
    static func key(ofWord written: String) -> String {
        let word = particles[written] ?? written
        var letters: [UInt8] = []
        for scalar in word.unicodeScalars { letters += LatinLetters.ascii(scalar) }
        // Texts that lost their apostrophes write "Raqqas"; Athens loses its s on both sides of a comparison.
        if letters.count >= 5, letters.last == 0x73 { letters.removeLast() }
        var folded: [UInt8] = []
        var index = 0
        while index < letters.count {
            let letter = letters[index]
            let next = index + 1 < letters.count ? letters[index + 1] : 0
            var result = letter
            switch letter {
            case 0x71, 0x63: result = 0x6B  // q, c → k
            case 0x7A: result = 0x73  // z → s
            case 0x77: result = 0x75  // w → u
            case 0x70 where next == 0x68: result = 0x66  // ph → f
            default: break
            }
            // kh, gh, dh, th, sh, ph: the h says how, not which.
            if next == 0x68, [0x6B, 0x67, 0x64, 0x74, 0x73, 0x70, 0x63].contains(letter) { index += 1 }
            if folded.last != result { folded.append(result) }
            index += 1
        }
        if folded.count > 2, folded.last == 0x68 { folded.removeLast() }
        let vowels: Set<UInt8> = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]
        var consonants: [UInt8] = []
        for (position, letter) in folded.enumerated() {
            if vowels.contains(letter) {
                if position == 0 { consonants.append(0x61) }
            } else if consonants.last != letter {
                consonants.append(letter)
            }
        }
        return String(decoding: consonants.count < 3 ? withPlainVowels(folded) : consonants, as: UTF8.self)
    }

    /// Ghouta and Ghota, Douma and Duma: o and u are one vowel, e, i and y another; and the diphthongs of one
    /// spelling are the long vowels of the other (Jawbar and Jobar, Deir and Dayr).
    private static func withPlainVowels(_ letters: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        for letter in letters {
            let vowel: UInt8 =
                switch letter {
                case 0x75: 0x6F
                case 0x69, 0x79: 0x65
                default: letter
                }
            if plain.last == 0x61, plain.count > 1, vowel == 0x6F || vowel == 0x65 { plain.removeLast() }
            if plain.last != vowel { plain.append(vowel) }
        }
        return plain
    }
}
