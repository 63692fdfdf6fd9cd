import FactText

/// The days on which an article's own words put its happenings: "Tuesday's earthquake", "the bus that overturned
/// two days ago", "a blast tore through the market on Thursday".
///
/// A day that stands with the word for the happening is when it happened; a day that stands with a toll or with
/// who tells it ("the toll rose to 23 on Wednesday, the ministry said") is when it was told.
struct HappeningDates: Sendable {
    /// For each kind that has exactly one day, the day and the keys of the names beside it.
    private var days: [Kind: (day: Int, named: Set<String>)] = [:]

    /// Reads the headline, where it is known, and the text.
    init(title: Passage?, passage: Passage?, names: NamedWords?, published: Int) {
        var found: [(kind: Kind, day: Int, named: Set<String>)] = []
        for (part, names) in [(title, title.map(NamedWords.init)), (passage, names)] {
            guard let part else { continue }
            for sentence in part.sentences {
                for hit in Kind.hits(in: sentence, of: part) where !hit.kind.isAftermath {
                    if let day = Self.day(of: hit.words, in: sentence, of: part, published) {
                        found.append((hit.kind, day, names?.keys(in: sentence) ?? []))
                    }
                }
            }
        }
        guard !found.isEmpty else { return }
        for kind in Kind.allCases {
            let own = found.filter { $0.kind.isCompatible(with: kind) }
            guard let first = own.first, own.allSatisfy({ $0.day == first.day }) else { continue }
            days[kind] = (first.day, own.reduce(into: []) { $0.formUnion($1.named) })
        }
    }

    /// The day of a kind of happening, where the article names exactly one, and the keys of the names beside it.
    func day(of kind: Kind) -> (day: Int, named: Set<String>)? { days[kind] }

    private static func day(of hit: Range<Int>, in sentence: Range<Int>, of passage: Passage, _ published: Int) -> Int?
    {
        before(hit, in: sentence, of: passage, published) ?? after(hit, in: sentence, of: passage, published)
    }

    /// "Tuesday's strong earthquake", "yesterday's fire", "the previous day's march".
    private static func before(
        _ hit: Range<Int>, in sentence: Range<Int>, of passage: Passage, _ published: Int
    ) -> Int? {
        for index in stride(from: hit.lowerBound - 1, through: max(sentence.lowerBound, hit.lowerBound - 4), by: -1) {
            if passage.words[index + 1].followsBreak { return nil }
            guard isPossessive(index, passage) else { continue }
            let hash = passage.words[index].hash
            if let weekday = weekdays[hash] {
                let isLast = index > sentence.lowerBound && passage.words[index - 1].hash == last
                return day(weekday, published - (isLast ? 1 : 0))
            }
            if hash == yesterday { return published - 1 }
            if hash == dayWord, index > sentence.lowerBound, passage.words[index - 1].hash == previous {
                return published - 1
            }
            return nil
        }
        return nil
    }

    /// "the quake struck before dawn on Tuesday", "the earthquake that hit the valley two days ago".
    private static func after(
        _ hit: Range<Int>, in sentence: Range<Int>, of passage: Passage, _ published: Int
    ) -> Int? {
        var index = hit.upperBound
        while index < min(hit.upperBound + 16, sentence.upperBound) {
            let hash = passage.words[index].hash
            // "before dawn on Tuesday" goes on, "before rescuers came on Tuesday" does not.
            let isHour = index + 1 < sentence.upperBound && hours.contains(passage.words[index + 1].hash)
            if ends.contains(hash), !isHour { return nil }
            if hash == ago || hash == earlier, index >= hit.upperBound + 2 {
                let unit = passage.words[index - 1].hash
                guard unit == dayWord || unit == daysWord else { return nil }
                return numbers[passage.words[index - 2].hash].map { published - $0 }
            }
            if hash == yesterday { return published - 1 }
            if hash == previous, index + 1 < sentence.upperBound, passage.words[index + 1].hash == dayWord,
                !isPossessive(index + 1, passage)
            {
                return published - 1
            }
            if let weekday = weekdays[hash], !isPossessive(index, passage) {
                let lead = passage.words[index - 1].hash
                guard !bounds.contains(lead) else { return nil }
                return day(weekday, published - (lead == last ? 1 : 0))
            }
            index += 1
        }
        return nil
    }

    /// The last such weekday up to a day.
    private static func day(_ weekday: Int, _ end: Int) -> Int {
        end - ((PartialDate(dayNumber: end).weekday - weekday) % 7 + 7) % 7
    }

    private static func isPossessive(_ word: Int, _ passage: Passage) -> Bool {
        let end = passage.words[word].bytes.upperBound
        return end < passage.bytes.count && (passage.bytes[end] == 0x27 || passage.bytes[end] == 0xE2)
    }

    private static func hash(_ word: String) -> UInt64 { Passage.hash(word.utf8) }
    private static let (yesterday, dayWord, daysWord) = (hash("yesterday"), hash("day"), hash("days"))
    private static let (previous, last, ago, earlier) = (hash("previous"), hash("last"), hash("ago"), hash("earlier"))
    private static let weekdays = Dictionary(
        uniqueKeysWithValues: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
            .enumerated().map { (hash($1), $0) })
    private static let numbers = Dictionary(
        uniqueKeysWithValues: [("a", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6)]
            .map { (hash($0.0), $0.1) })
    /// What begins another clause, and verbs of tolls and of telling: what follows them dates something else.
    private static let ends = Set(
        [
            "said", "says", "say", "told", "announced", "reported", "according", "and", "as", "after", "before",
            "while", "since", "but", "rose", "risen", "rises", "climbed", "climbs", "jumped", "jumps", "reached",
            "stood", "stands", "increased", "grew", "grown", "put", "puts", "cut", "lowered", "raised", "revised",
            "fell", "began", "begun", "continued", "ended", "denied", "confirmed", "counted", "recovered", "found",
        ].map { hash($0) })
    private static let hours = Set(
        ["dawn", "sunrise", "daybreak", "noon", "midday", "dusk", "sunset", "dark", "midnight", "nightfall"].map {
            hash($0)
        })
    private static let bounds = Set(["until", "by", "since", "from", "to", "till", "through"].map { hash($0) })
}
