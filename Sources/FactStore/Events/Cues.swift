/// Finds the phrases of a word list in a passage.
struct PhraseFinder<Label: Hashable & Sendable>: Sendable {
    /// A phrase found: what it stands for, and its words.
    struct Hit: Sendable {
        var label: Label
        var words: Range<Int>
    }

    private struct Phrase: Sendable {
        var hashes: [UInt64]
        var label: Label
    }

    /// Phrases by the hash of their first word, the longest first.
    private var phrases: [UInt64: [Phrase]] = [:]

    /// Reads lines of `label: phrase, phrase, …`.
    init(text: String, label: (String) -> Label?) {
        for (name, entries) in WordList.entries(of: text) {
            guard let label = label(name) else {
                preconditionFailure("the word list names '\(name)', which the code does not know")
            }
            for entry in entries {
                // The same cutting as for texts, so that hyphens and apostrophes agree.
                let hashes = Passage(entry).words.map(\.hash)
                guard let first = hashes.first else { continue }
                phrases[first, default: []].append(Phrase(hashes: hashes, label: label))
            }
        }
        for key in phrases.keys { phrases[key]?.sort { $0.hashes.count > $1.hashes.count } }
    }

    /// The phrases in a range of words, in order, none within another.
    func hits(in words: Range<Int>, of passage: Passage) -> [Hit] {
        var hits: [Hit] = []
        var index = words.lowerBound
        while index < words.upperBound {
            if let phrase = longest(at: index, before: words.upperBound, in: passage) {
                hits.append(Hit(label: phrase.label, words: index..<(index + phrase.hashes.count)))
                index += phrase.hashes.count
            } else {
                index += 1
            }
        }
        return hits
    }

    private func longest(at index: Int, before end: Int, in passage: Passage) -> Phrase? {
        phrases[passage.words[index].hash]?.first { phrase in
            index + phrase.hashes.count <= end
                && phrase.hashes.indices.allSatisfy { passage.words[index + $0].hash == phrase.hashes[$0] }
        }
    }
}

/// How a figure hangs together with what its article reports.
enum Cue: String, Sendable, Hashable {
    /// People are somewhere because of what happens: massed, trapped, on strike.
    case situation
    /// What follows came before what the article reports.
    case anterior
    /// Something beside what was just told.
    case apart
    /// A total over a long time.
    case background
}

extension Kind {
    /// The words that tell of kinds of happenings: `kinds.txt`.
    private static let finder = PhraseFinder<Kind?>(text: EmbeddedText.text(named: "kinds.txt")) { name in
        // "none" takes phrases out: found as the longest match, they keep their words from telling a kind.
        name == "none" ? .some(nil) : Kind(name: name).map { .some($0) }
    }

    /// The words in a range that tell of kinds of happenings, in order; those inside names tell of none.
    static func hits(in words: Range<Int>, of passage: Passage) -> [(kind: Kind, words: Range<Int>)] {
        finder.hits(in: words, of: passage).compactMap { hit in
            hit.label.flatMap { isInName(hit.words, before: words.upperBound, passage) ? nil : ($0, hit.words) }
        }
    }

    /// "The Conflict Observatory", "the National Earthquake Centre", "March 12".
    private static func isInName(_ hit: Range<Int>, before end: Int, _ passage: Passage) -> Bool {
        guard passage.words[hit.lowerBound].isCapitalized else { return false }
        if passage.words[hit.lowerBound].hash == march { return true }
        return (hit.upperBound..<min(hit.upperBound + 2, end)).contains { index in
            passage.words[index].isCapitalized && organisations.contains(passage.words[index].hash)
        }
    }

    private static let march = Passage.hash("march".utf8)
    /// Head nouns of organisations' names.
    private static let organisations = Set(
        [
            "observatory", "monitor", "agency", "office", "committee", "ministry", "command", "center", "centre",
            "institute", "organisation", "organization", "council", "network", "commission", "tribunal", "fund",
            "service", "brigade", "authority", "department", "bureau", "database", "project", "museum", "foundation",
            "association", "union", "watch", "tracker", "cell", "directorate", "unit", "board",
            "corps", "society",
        ].map { Passage.hash($0.utf8) })
}

extension Cue {
    /// The words of `cues.txt`.
    static let finder = PhraseFinder<Cue>(text: EmbeddedText.text(named: "cues.txt")) { Cue(rawValue: $0) }
}
