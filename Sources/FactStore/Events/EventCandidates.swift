/// Which happenings are worth comparing: those that share a place word and a stretch of time.
///
/// A pair that `Likeness` could accept is always among the candidates, so leaving out the others changes
/// nothing but the time that it takes.
enum EventCandidates {
    /// Days of one stretch of time.
    private static let stretch = 8
    /// What lies beyond this many days is kept by year.
    private static let longSpan = Window.longSpan

    private struct Key: Hashable {
        var word: String
        var time: Int
    }

    /// A happening in a bucket: `isPlace` when the word is of its own place, not only named near it.
    private struct Entry {
        var index: Int
        var isPlace: Bool
        var isPlaceless: Bool
    }

    /// Pairs of indices, each once, in no particular order.
    static func pairs(among happenings: [Happening]) -> [(Int, Int)] {
        var buckets: [Key: [Entry]] = [:]
        for (index, happening) in happenings.enumerated() {
            for time in times(of: happening) {
                let isPlaceless = happening.places.isEmpty
                var words = Set(happening.places.flatMap(\.words))
                for word in words {
                    buckets[Key(word: word, time: time), default: []]
                        .append(Entry(index: index, isPlace: true, isPlaceless: isPlaceless))
                }
                for word in happening.named where words.insert(word).inserted {
                    buckets[Key(word: word, time: time), default: []]
                        .append(Entry(index: index, isPlace: false, isPlaceless: isPlaceless))
                }
                for country in happening.countries {
                    buckets[Key(word: "=" + country, time: time), default: []]
                        .append(Entry(index: index, isPlace: false, isPlaceless: isPlaceless))
                }
            }
        }
        var byName: [String: [Int]] = [:]
        for (index, happening) in happenings.enumerated() {
            if let name = happening.name { byName[name, default: []].append(index) }
        }
        var seen: Set<UInt64> = []
        var pairs: [(Int, Int)] = []
        for members in byName.values {
            for (a, b) in zip(members, members.dropFirst()) where seen.insert(UInt64(a) << 32 | UInt64(b)).inserted {
                pairs.append((a, b))
            }
        }
        for (key, entries) in buckets where entries.count > 1 {
            let isCountry = key.word.hasPrefix("=")
            // A country alone joins only what names no place of its own.
            let firsts = entries.filter { isCountry ? $0.isPlaceless : $0.isPlace }
            for first in firsts {
                for second in entries where first.index != second.index {
                    let (a, b) = (min(first.index, second.index), max(first.index, second.index))
                    if seen.insert(UInt64(a) << 32 | UInt64(b)).inserted { pairs.append((a, b)) }
                }
            }
        }
        return pairs
    }

    /// The stretches of time that a happening can be found under, with the slack of its kind.
    private static func times(of happening: Happening) -> Set<Int> {
        let window = happening.window
        let slack = max(1, (happening.kind ?? .attack).lasting)
        let (start, end) = (window.start - slack, window.end + slack)
        var times: Set<Int> = []
        for year in year(start)...year(end) { times.insert(-1 - year) }
        if window.length >= longSpan || slack >= longSpan { return times }
        times = []
        for time in (start / stretch)...(end / stretch) { times.insert(time) }
        // A long total may still hold a short one.
        return times
    }

    private static func year(_ day: Int) -> Int { (day + 719_528) / 365 }
}
