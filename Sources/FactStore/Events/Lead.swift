/// What stands at the head of an article: its headline and first sentences.
struct Lead: Sendable {
    /// Keys of the words of all names there.
    var named: Set<String> = []
    /// Countries there.
    var countries: Set<String> = []
    /// The kind of happening that most words there tell of.
    var kind: Kind?

    /// All kinds that words there tell of, the weightiest first.
    var kinds: [Kind] = []

    /// Sentences of the text that count as the head.
    private static let sentences = 3

    /// Reads the headline, where it is known, and the first sentences.
    init(title: Passage?, passage: Passage?, names: NamedWords?) {
        var weights: [Kind: Int] = [:]
        var first: [Kind: Int] = [:]
        func order(_ kind: Kind) -> Int { first[kind] ?? 0 }
        for (part, known, count) in [
            (title, title.map(NamedWords.init), Int.max), (passage, names, Self.sentences),
        ] {
            guard let part, let known else { continue }
            for (number, sentence) in part.sentences.prefix(count).enumerated() {
                // The headline and the first sentence say what it is about; the others say more of it.
                var isCircumstance = false
                var last = sentence.lowerBound
                for hit in Kind.hits(in: sentence, of: part) where hit.kind != .war {
                    // "Depot blast shakes the region after shelling of villages": the blast is the news.
                    isCircumstance =
                        last > sentence.lowerBound
                        && (isCircumstance
                            || (last..<hit.words.lowerBound).contains {
                                Self.circumstances.contains(part.words[$0].hash)
                            })
                    last = hit.words.upperBound
                    if isCircumstance { continue }
                    weights[hit.kind, default: 0] += (number == 0 ? 4 : 2) - (hit.kind.isGeneric ? 1 : 0)
                    first[hit.kind] = first[hit.kind] ?? first.count
                }
                named.formUnion(known.keys(in: sentence))
                countries.formUnion(Gazetteer.english.countries(in: sentence, of: part))
            }
        }
        kinds = weights.sorted { ($1.value, order($0.key)) < ($0.value, order($1.key)) }.map(\.key)
        // Arrests, trials and evacuations follow on what the article is about.
        if weights.keys.contains(where: { !$0.isAftermath }) { weights = weights.filter { !$0.key.isAftermath } }
        kind = kinds.first { weights[$0] != nil }
        // "Attack" with "air strikes" beside it is an air strike.
        if let generic = kind, generic.isGeneric {
            // With two armed sides in the head of the article it is a battle, by whatever means.
            if generic == .attack || generic == .clash, Self.armies(title, passage) {
                kind = .battle
                return
            }
            kind =
                kinds.first {
                    weights[$0] != nil && !$0.isGeneric && generic.isCompatible(with: $0) && $0 != .battle
                } ?? kind
        }
    }

    private static let circumstances = Set(
        ["after", "amid", "before", "since", "following", "despite", "as", "while", "days"].map {
            Passage.hash($0.utf8)
        })

    /// Whether the head names an army and those who fight it.
    private static func armies(_ title: Passage?, _ passage: Passage?) -> Bool {
        var found: (army: Bool, rebels: Bool) = (false, false)
        for (part, count) in [(title, Int.max), (passage, sentences)] {
            guard let part else { continue }
            for word in part.sentences.prefix(count).joined() {
                found.army = found.army || army.contains(part.words[word].hash)
                found.rebels = found.rebels || rebels.contains(part.words[word].hash)
            }
        }
        return found.army && found.rebels
    }

    private static let army = Set(["army", "troops", "soldiers"].map { Passage.hash($0.utf8) })
    private static let rebels = Set(
        ["rebel", "rebels", "insurgent", "insurgents", "guerrilla", "guerrillas", "enemy"].map {
            Passage.hash($0.utf8)
        })
}
