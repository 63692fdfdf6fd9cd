import FactText

/// What an event is called, made of what its happenings say, the same whatever came first.
struct EventName: Sendable, Hashable {
    /// Kind, place and first day: `airstrike-manbij-2016-07-19`.
    var slug: String
    /// The kind that most happenings tell.
    var kind: Kind?
    /// The place that most claims name.
    var place: String?
    /// The days of the dated happenings, else of all.
    var window: Window
    /// Whether any happening is dated.
    var isDated: Bool { window.isDated }

    /// The first day, where any happening is dated.
    var start: PartialDate? { isDated ? PartialDate(dayNumber: window.start) : nil }
    /// The last day, where any happening is dated.
    var end: PartialDate? { isDated ? PartialDate(dayNumber: window.end) : nil }

    /// Names a group of happenings.
    init(_ happenings: [Happening]) {
        kind = Self.mostFrequent(
            happenings.compactMap { happening in happening.kind.map { ($0.name, happening.claims.count) } }
        )
        .flatMap { Kind(name: $0) }
        place = Self.place(of: happenings)
        let dated = happenings.map(\.window).filter(\.isDated)
        let windows = dated.isEmpty ? happenings.map(\.window) : dated
        let isMomentary = (kind ?? .attack).isMomentary
        // Of what is over in a day, the narrowest date is the best; of what lasts, all of it.
        let start = Self.mostFrequent(
            happenings.filter { $0.window.isDated || dated.isEmpty }
                .map { (PartialDate(dayNumber: $0.window.start).iso, $0.claims.count) })
        let last = windows.map(\.end)
        let narrow = windows.min { ($0.length, $0.start) < ($1.length, $1.start) }
        if isMomentary, let narrow {
            window = narrow
        } else {
            window = Window(
                start: start.flatMap { PartialDate(iso: $0)?.dayNumber } ?? 0, end: last.max() ?? 0,
                isDated: !dated.isEmpty)
        }
        var parts = [kind?.name ?? "event"]
        if let place { parts.append(DisagreementFinder.slug(place)) }
        let day = PartialDate(dayNumber: dated.isEmpty ? window.end : window.start)
        parts.append(window.length >= Window.longSpan ? String(day.iso.prefix(4)) : day.iso)
        slug =
            Self.mostFrequent(happenings.compactMap { happening in happening.name.map { ($0, 1) } })
            ?? parts.joined(separator: "-")
    }

    /// The place that most claims name, in its most frequent spelling; else the country.
    private static func place(of happenings: [Happening]) -> String? {
        var names: [String: Int] = [:]
        for (name, count) in happenings.lazy.flatMap(\.placeNames) { names[name, default: 0] += count }
        var spellings: [PlaceKey: [(String, Int)]] = [:]
        for (name, count) in names {
            let profile = PlaceProfile(place: name)
            guard profile.places.count == 1, let key = profile.places.first else { continue }
            spellings[key, default: []].append((name, count))
        }
        let weights = spellings.map { ($0.key, $0.value.reduce(0) { $0 + $1.1 }) }
        if let key = weights.min(by: { ($1.1, $0.0) < ($0.1, $1.0) })?.0 {
            return mostFrequent(spellings[key] ?? [])
        }
        return mostFrequent(
            happenings.flatMap { happening in happening.countries.map { ($0, happening.claims.count) } })
    }

    /// The name with the highest weight; the first by alphabet among equals.
    private static func mostFrequent(_ names: [(String, Int)]) -> String? {
        var weights: [String: Int] = [:]
        for (name, weight) in names { weights[name, default: 0] += weight }
        return weights.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
}
