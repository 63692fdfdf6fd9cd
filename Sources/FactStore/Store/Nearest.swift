/// "Did you mean": names that are like one that does not exist.
enum Nearest {
    /// At most `limit` of `names` that hold `name`, are held by it, or differ from it by few letters; the most
    /// alike first.
    static func names(to name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
        let wanted = Array(name.lowercased())
        guard !wanted.isEmpty else { return [] }
        var ranked: [(distance: Int, name: String)] = []
        for candidate in Set(names) {
            let letters = Array(candidate.lowercased())
            if String(letters).contains(String(wanted)) {
                ranked.append((letters.count - wanted.count, candidate))
            } else {
                let distance = distance(wanted, letters)
                // A third of the letters wrong is a typing error; half of them is another word.
                if distance * 3 <= max(wanted.count, 3) { ranked.append((distance, candidate)) }
            }
        }
        return ranked.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
    }

    /// A sentence for an error's remedy, or `otherwise` when nothing is like it.
    static func remedy(for name: String, among names: some Sequence<String>, otherwise: String) -> String {
        let found = self.names(to: name, among: names)
        guard let last = found.last else { return otherwise }
        let listed =
            found.count == 1
            ? "“\(last)”" : found.dropLast().map { "“\($0)”" }.joined(separator: ", ") + " or “\(last)”"
        return "Did you mean \(listed)?"
    }

    /// How many letters must be put in, taken out or changed (Levenshtein's distance).
    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        // A length that differs by more than is accepted needs no table.
        if abs(a.count - b.count) * 3 > max(a.count, 3) { return .max / 3 }
        var previous = Array(0...b.count)
        for (row, letter) in a.enumerated() {
            var current = [row + 1]
            for (column, other) in b.enumerated() {
                current.append(
                    min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1)))
            }
            previous = current
        }
        return previous[b.count]
    }
}
