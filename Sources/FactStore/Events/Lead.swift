/// What stands at the head of an article: its headline and first sentences.
struct Lead: Sendable {
    /// Keys of the words of all names there.
    var named: Set<String> = []
    /// Countries there.
    var countries: Set<String> = []
    /// The kind of happening that most words there tell of.
    var kind: Kind?

    /// Sentences of the text that count as the head.
    private static let sentences = 3

    /// Reads the headline, where it is known, and the first sentences.
    init(title: Passage?, passage: Passage?, names: NamedWords?) {
        var weights: [Kind: Int] = [:]
        for (part, known, count) in [
            (title, title.map(NamedWords.init), Int.max), (passage, names, Self.sentences),
        ] {
            guard let part, let known else { continue }
            for (number, sentence) in part.sentences.prefix(count).enumerated() {
                // The headline and the first sentence say what it is about; the others say more of it.
                for hit in Kind.hits(in: sentence, of: part) where hit.kind != .war {
                    weights[hit.kind, default: 0] += (number == 0 ? 4 : 2) - (hit.kind.isGeneric ? 1 : 0)
                }
                named.formUnion(known.keys(in: sentence))
                countries.formUnion(Gazetteer.english.countries(in: sentence, of: part))
            }
        }
        kind = weights.min { ($1.value, $0.key.name) < ($0.value, $1.key.name) }?.key
        // "Attack" with "air strikes" beside it is an air strike.
        if let generic = kind, generic.isGeneric {
            let specific = weights.filter { !$0.key.isGeneric && generic.isCompatible(with: $0.key) }
            kind = specific.min { ($1.value, $0.key.name) < ($0.value, $1.key.name) }?.key ?? kind
        }
    }
}
