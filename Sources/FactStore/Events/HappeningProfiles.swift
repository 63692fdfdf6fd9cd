/// Happenings that differ only in their article and in the names near them, handled as one.
///
/// Sixty outlets that date one bombing alike tell sixty happenings and one profile: what is asked of pairs of
/// happenings is asked of pairs of profiles, and a happening told a thousand times is not a million pairs.
struct HappeningProfiles {
    /// Two profiles some of whose members can be one event.
    struct Relation {
        /// The other profile.
        var other: Int
        /// For each of the four answers to "does the first name a place of the second, and the second one of the
        /// first" a bit, set where the two are then alike in this degree.
        var answers: UInt8

        /// Whether the degree does not depend on the names.
        var isCertain: Bool { answers == 0b1111 }
    }

    /// The profile of each happening.
    private(set) var profile: [Int] = []
    /// The happenings of each profile, ascending.
    private(set) var members: [[Int]] = []
    /// A happening for each profile, with the names of all.
    private(set) var samples: [Happening] = []

    private struct Key: Hashable {
        var name: String?
        var kind: Kind?
        var window: Window
        var places: [PlaceKey]
        var countries: [String]
        var isMain: Bool
    }

    /// Sorts happenings into profiles.
    init(_ happenings: [Happening]) {
        var known: [Key: Int] = [:]
        var names: [Set<String>] = []
        for (index, happening) in happenings.enumerated() {
            let key = Key(
                name: happening.name, kind: happening.kind, window: happening.window, places: happening.places,
                countries: happening.countries, isMain: happening.isMain)
            let number = known[key] ?? members.count
            if number == members.count {
                known[key] = number
                members.append([])
                names.append([])
                samples.append(happening)
            }
            profile.append(number)
            members[number].append(index)
            names[number].formUnion(happening.named)
        }
        for number in samples.indices {
            // Profiles are compared as if each were of an article of its own.
            samples[number].article = "\(number)"
            samples[number].named = names[number].sorted()
        }
    }

    /// For each degree of likeness, the relations of each profile; the highest degree is the likeliest.
    func relations() -> [Int: [Int: [Relation]]] {
        var found: [Int: [Int: [Relation]]] = [:]
        func add(_ a: Int, _ b: Int) {
            for (score, answers) in degrees(a, b) {
                found[score, default: [:]][a, default: []].append(Relation(other: b, answers: answers))
                guard a != b else { continue }
                // From the other's side the two questions change places.
                let turned = answers & 0b1001 | (answers & 0b0010) << 1 | (answers & 0b0100) >> 1
                found[score, default: [:]][b, default: []].append(Relation(other: a, answers: turned))
            }
        }
        EventCandidates.forEachPair(among: samples, add)
        for number in members.indices where members[number].count > 1 { add(number, number) }
        return found
    }

    /// How alike members of two profiles are, by whether each names a place of the other.
    private func degrees(_ a: Int, _ b: Int) -> [(score: Int, answers: UInt8)] {
        // With all names of all members most pairs are alike in no degree, which is seen without a copy; and without
        // places there is nothing to name.
        if a != b {
            guard let most = Likeness(a, b, in: samples) else { return [] }
            if samples[a].places.isEmpty, samples[b].places.isEmpty { return [(most.score, 0b1111)] }
        }
        var pair = [samples[a], samples[b]]
        if a == b { pair[1].article += "'" }
        let (first, second) = (pair[0].places.flatMap(\.words), pair[1].places.flatMap(\.words))
        var degrees: [(score: Int, answers: UInt8)] = []
        for (bit, named) in [([], []), (second, []), ([], first), (second, first)].enumerated() {
            // Without places there is nothing to name.
            if bit > 0, first.isEmpty, second.isEmpty {
                for index in degrees.indices { degrees[index].answers = 0b1111 }
                break
            }
            (pair[0].named, pair[1].named) = named
            guard let likeness = Likeness(0, 1, in: pair) else { continue }
            if let index = degrees.firstIndex(where: { $0.score == likeness.score }) {
                degrees[index].answers |= 1 << UInt8(bit)
            } else {
                degrees.append((likeness.score, 1 << UInt8(bit)))
            }
        }
        return degrees
    }
}

extension Happening {
    /// Whether names hold all words of one of the places.
    static func names(_ names: [String], placeOf places: [PlaceKey]) -> Bool {
        places.contains { $0.words.allSatisfy(names.contains) }
    }
}
