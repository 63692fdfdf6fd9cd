/// Where something is: the places named, and the countries that they are known to lie in.
struct PlaceProfile: Sendable, Hashable {
    /// Places below a country.
    var places: Set<PlaceKey> = []
    /// Countries and regions by their first names.
    var countries: Set<String> = []

    /// Nowhere.
    init() {}

    /// Reads a place as a claim gives it: "Tokhar and Hoshariyeh", "Khan Sheikhoun, Idlib", "northern Syria".
    init(place: String, gazetteer: Gazetteer = .english) {
        for part in Self.parts(of: place) { add(part, gazetteer) }
    }

    /// Adds all of another profile.
    mutating func add(_ other: PlaceProfile) {
        places.formUnion(other.places)
        countries.formUnion(other.countries)
    }

    /// Whether it names a region that the other is known to lie in.
    func holds(_ other: PlaceProfile, gazetteer: Gazetteer = .english) -> Bool {
        other.countries.contains { gazetteer.isRegion($0) && PlaceKey($0).map(places.contains) == true }
    }

    private mutating func add(_ name: String, _ gazetteer: Gazetteer) {
        if let entry = Self.entry(of: name, gazetteer) {
            countries.insert(entry.country)
            if gazetteer.isRegion(entry.country), let key = PlaceKey(entry.country) { places.insert(key) }
            if case .capital = entry, let key = PlaceKey(name) { places.insert(key) }
            return
        }
        // "Syria's Manbij", "the Russian base": countries and demonyms inside a name are no part of its key.
        var rest: [Substring] = []
        for word in name.split(separator: " ") {
            if let entry = Self.entry(of: String(word), gazetteer) {
                countries.insert(entry.country)
                if gazetteer.isRegion(entry.country), let key = PlaceKey(entry.country) { places.insert(key) }
                if case .capital = entry, let key = PlaceKey(word) { places.insert(key) }
            } else {
                rest.append(word)
            }
        }
        if let key = PlaceKey(rest.joined(separator: " ")) { places.insert(key) }
    }

    private static func entry(of name: String, _ gazetteer: Gazetteer) -> Gazetteer.Entry? {
        var name = name
        for article in ["the ", "The "] where name.hasPrefix(article) { name.removeFirst(4) }
        if let entry = gazetteer.entry(named: name) { return entry }
        for ending in ["'s", "’s", "s"] where name.hasSuffix(ending) {
            if let entry = gazetteer.entry(named: name.dropLast(ending.count)) { return entry }
        }
        return nil
    }

    /// The names in an enumeration or a chain of places.
    private static func parts(of place: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in place.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            let bare = word.drop { "(\"'“‘".contains($0) }
            let trimmed = bare.reversed().drop { ",;)\"”.".contains($0) }.reversed()
            let text = String(trimmed)
            if ["and", "or", "in", "near", "of", "on", "at", "outside", "between", "&", "/"].contains(text) {
                parts.append([])
                continue
            }
            parts[parts.count - 1].append(Substring(text))
            if word.last == "," || word.last == ";" || word.last == ")" { parts.append([]) }
        }
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
}
