/// Which happenings are worth comparing: those that share a place word and a stretch of time.
///
/// Every pair that ``Likeness`` accepts is found, so leaving out the others changes nothing but the time that
/// it takes. A happening is kept under some keys and looks under others: its own places under the places and the
/// names of others, other names near it only under their places, and a country only where one of the two names
/// no place below it.
enum EventCandidates {
    /// Days of one stretch of time.
    private static let stretch = 8

    /// What a key says of its word.
    private enum Role: UInt8 {
        case place = 1
        case named, placelessCountry, placedCountry, name
    }

    /// The keys under which others find a happening.
    static func keys(of happening: Happening) -> Set<Int64> {
        let isPlaceless = happening.places.isEmpty
        return keys(
            happening, places: [.place], named: [.named],
            countries: [isPlaceless ? .placelessCountry : .placedCountry])
    }

    /// The keys under which a happening looks for others.
    static func probes(of happening: Happening) -> Set<Int64> {
        let isPlaceless = happening.places.isEmpty
        return keys(
            happening, places: [.place, .named], named: [.place],
            countries: isPlaceless ? [.placelessCountry, .placedCountry] : [.placelessCountry])
    }

    /// Hands every pair of indices to `body`, lower first, each once; they are too many to keep.
    static func forEachPair(among happenings: [Happening], _ body: (Int, Int) -> Void) {
        var buckets: [Int64: [Int]] = [:]
        for (index, happening) in happenings.enumerated() {
            for key in keys(of: happening) { buckets[key, default: []].append(index) }
        }
        // Who has looked at whom, by the last who looked: cheaper than a set of pairs.
        var seen = [Int](repeating: -1, count: happenings.count)
        for (index, happening) in happenings.enumerated() {
            for key in probes(of: happening) {
                for other in buckets[key] ?? [] where other < index && seen[other] != index {
                    seen[other] = index
                    body(other, index)
                }
            }
        }
    }

    private static func keys(
        _ happening: Happening, places: [Role], named: [Role], countries: [Role]
    ) -> Set<Int64> {
        var keys: Set<Int64> = []
        let words = Set(happening.places.flatMap(\.words))
        for time in times(of: happening) {
            func add(_ word: String, _ roles: [Role]) {
                for role in roles { keys.insert(key(role, word, time)) }
            }
            for word in words { add(word, places) }
            for word in happening.named where !words.contains(word) { add(word, named) }
            for country in happening.countries { add(country, countries) }
        }
        if let name = happening.name { keys.insert(key(.name, name, 0)) }
        return keys
    }

    private static func key(_ role: Role, _ word: String, _ time: Int) -> Int64 {
        var hash = Passage.hash(word.utf8) ^ UInt64(role.rawValue)
        hash = (hash ^ UInt64(bitPattern: Int64(time))) &* 0x9E37_79B9_7F4A_7C15
        return Int64(bitPattern: hash ^ (hash >> 29))
    }

    /// The stretches of time of a happening with the slack of its kind: weeks, or years for long totals.
    private static func times(of happening: Happening) -> ClosedRange<Int> {
        let window = happening.window
        let slack = max(1, (happening.kind ?? .attack).slack)
        let (start, end) = (window.start - slack, window.end + slack)
        // Years of long totals lie below every week, so that the two never meet.
        if window.isLong { return (floored(start, 365) - 1_000_000)...(floored(end, 365) - 1_000_000) }
        return floored(start, stretch)...floored(end, stretch)
    }

    private static func floored(_ day: Int, _ length: Int) -> Int {
        day >= 0 ? day / length : -((length - 1 - day) / length)
    }
}
