import FactText

/// The kind of thing that a noun phrase counts, for telling drones from villages.
///
/// Two phrases count one kind of thing when they share a class of the word list (`things.txt`: raids and
/// air strikes) or a head noun.
struct Thing: Sendable, Hashable {
    /// The classes and head nouns named, sorted; empty when the text names none.
    let kinds: [String]

    /// No noun at all: "three of them", "11 on the town".
    static let unnamed = Thing(kinds: [])

    private init(kinds: [String]) { self.kinds = kinds }

    /// The things that a counted noun phrase names.
    ///
    /// A noun phrase of English ends in its head, before the first preposition or relative word:
    /// "enemy artillery units", "rockets and mortar rounds", "buildings of the university".
    init(counted: String, lexicon: ThingLexicon = .english) {
        var kinds: Set<String> = []
        for part in Self.conjuncts(of: counted) {
            guard let head = part.last else { continue }
            let single = Self.singular(head)
            // "mortar rounds", "rocket shells": the word before a general head tells the class better.
            let named = part.dropLast().last.flatMap { lexicon.kind(of: Self.singular($0)) }
            kinds.insert(lexicon.kind(of: single) ?? named ?? single)
        }
        self.kinds = kinds.sorted()
    }

    /// Whether two phrases may count the same things: an unnamed thing may be any.
    func matches(_ other: Thing) -> Bool {
        kinds.isEmpty || other.kinds.isEmpty || kinds.contains { other.kinds.contains($0) }
    }

    private static let ends: Set<String> = [
        "of", "in", "on", "at", "for", "from", "to", "with", "by", "near", "around", "across", "that", "which",
        "who", "whose", "where", "against", "over", "under", "between", "including", "belonging", "per", "as",
    ]

    private static func conjuncts(of phrase: String) -> [[String]] {
        var parts: [[String]] = [[]]
        for word in phrase.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" }) {
            let word = String(word)
            if ends.contains(word) {
                // "members of the force", "some of the raids": what follows a bare "of" names the thing.
                if word == "of", parts.count == 1, parts[0].isEmpty || partitives.contains(parts[0].last ?? "") {
                    parts = [[]]
                    continue
                }
                break
            }
            if word == "and" || word == "or" {
                parts.append([])
            } else if !determiners.contains(word) {
                parts[parts.count - 1].append(word)
            }
        }
        return parts
    }

    private static let partitives: Set<String> = [
        "number", "pieces", "piece", "pairs", "pair", "units", "sets", "dozens", "scores", "hundreds", "thousands",
        "tens", "couple", "several", "many", "most", "some", "all", "half",
    ]
    private static let determiners: Set<String> = [
        "the", "a", "an", "its", "their", "his", "her", "these", "those", "this", "that", "such", "other", "others",
        "more", "another", "some", "them", "us", "new", "separate", "different", "about",
    ]

    /// The singular of a regular English plural; irregular ones are in the word list.
    static func singular(_ noun: String) -> String {
        if noun.hasSuffix("ies"), noun.utf8.count > 4 { return noun.dropLast(3) + "y" }
        for ending in ["sses", "shes", "ches", "xes", "zes"] where noun.hasSuffix(ending) {
            return String(noun.dropLast(2))
        }
        if noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"), noun.utf8.count > 3 {
            return String(noun.dropLast())
        }
        return noun
    }
}

/// Which nouns name one kind of thing: `things.txt`.
struct ThingLexicon: Sendable {
    private let kinds: [String: String]

    /// The list for English.
    static let english = ThingLexicon(text: EmbeddedText.text(named: "things.txt"))

    /// Reads lines of `class: noun, noun, …`.
    init(text: String) {
        var kinds: [String: String] = [:]
        for (name, nouns) in WordList.entries(of: text) {
            for noun in nouns { kinds[noun] = name }
        }
        self.kinds = kinds
    }

    /// The class of a singular noun, or `nil`.
    func kind(of noun: String) -> String? { kinds[noun] }
}
