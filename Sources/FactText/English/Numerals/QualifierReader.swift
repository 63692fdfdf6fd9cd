/// Finds the words that bound a number, before and after it.
struct QualifierReader {
    /// What the words beside a number say.
    struct Found {
        var qualifier: Qualifier
        /// The first token of the qualifier, or one past its last where it follows the number.
        var edge: Int
    }

    private let text: AnalyzedText
    private let sentence: Range<Int>
    private let words = NumberWords.english

    init(_ text: AnalyzedText, _ sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
    }

    // MARK: Before

    /// The qualifier that ends right before a number. Of several ("at least some 40") the one that bounds.
    func before(_ number: Int) -> Found? {
        guard var found = one(endingAt: number) ?? one(endingAt: skippingAdditions(number)) else { return nil }
        while let outer = one(endingAt: found.edge), outer.qualifier == .about || found.qualifier == .about {
            found = Found(
                qualifier: outer.qualifier == .about ? found.qualifier : outer.qualifier, edge: outer.edge)
        }
        return found
    }

    /// "topped 200": the verb's bound. The verb stays outside the figure.
    func verbBefore(_ number: Int) -> Qualifier? {
        guard number > sentence.lowerBound else { return nil }
        let verb = text.tokens[number - 1]
        guard verb.kind == .word, verb.isAny(.qualifier), verb.isAny([.past, .thirdPerson, .gerund, .baseForm]) else {
            return nil
        }
        guard let entry = QualifierTable.english[text.word(number - 1).qualifier], entry.isVerb else { return nil }
        if verb.isAny(.baseForm) {
            // "the top 10", "a top 5": an adjective. "Losses top 30,000": a verb.
            guard number - 2 >= sentence.lowerBound,
                text.tokens[number - 2].isAny([.modal, .plural]) || isTo(number - 2)
            else { return nil }
        }
        // "never exceeded 300": the bound was kept.
        if number - 2 >= sentence.lowerBound, text.tokens[number - 2].isAny(.negation) { return .atMost }
        return entry.qualifier
    }

    private func isTo(_ i: Int) -> Bool { text.tokens[i].word == words.to }

    /// The token before "another", "a further", "an additional".
    private func skippingAdditions(_ number: Int) -> Int {
        var i = number
        while i > sentence.lowerBound, words.additions.contains(text.tokens[i - 1].word) { i -= 1 }
        if i < number, i > sentence.lowerBound, text.tokens[i - 1].isAny(.indefinite) { i -= 1 }
        return i
    }

    private func one(endingAt end: Int) -> Found? {
        for start in max(sentence.lowerBound, end - 5)..<max(sentence.lowerBound, end) {
            let token = text.tokens[start]
            guard token.kind == .word, token.word != Lexicon.unknown else { continue }
            var id: WordID = Lexicon.unknown
            if start == end - 1 {
                id = token.word
            } else if let phrase = text.lexicon.phrase(at: start, in: text.tokens, upTo: end),
                phrase.count == end - start
            {
                id = phrase.id
            }
            guard id != Lexicon.unknown, let entry = QualifierTable.english[text.lexicon[id].qualifier],
                entry.standsBefore, !entry.isVerb, !isPartOfVerb(start, entry)
            else { continue }
            return Found(qualifier: entry.qualifier, edge: start)
        }
        return nil
    }

    /// Whether the word belongs to the verb before it: "took the toll up to 41", "handed over four men",
    /// "survivors estimated 30 were missing"; "past" bounds only after a verb ("climbed past 200").
    private func isPartOfVerb(_ start: Int, _ entry: QualifierTable.Entry) -> Bool {
        let word = text.tokens[start].word
        let last = start > sentence.lowerBound ? text.tokens[start - 1] : nil
        if word == words.past { return last?.isAny(.verb) != true }
        guard let last else { return false }
        if word == words.up {
            return entry.qualifier == .atMost && (words.tolls.contains(last.word) || words.changes.contains(last.word))
        }
        // "took over the school", but "took over 200 lives"
        if word == words.over { return words.handOver.contains(last.word) && !countsLives(after: start) }
        if word == words.estimated {
            return last.kind == .word && last.isAny([.noun, .pronoun, .person, .body, .role]) || last.classes.isEmpty
        }
        return false
    }

    private func countsLives(after start: Int) -> Bool {
        text.tokens[start..<min(start + 5, sentence.upperBound)].contains { $0.word == words.lives }
    }

    // MARK: After

    /// The qualifier that follows a number: "-odd", "or so", "or more", "at the very least".
    func after(_ end: Int) -> Found? {
        var next = end
        guard next < sentence.upperBound else { return nil }
        if text.tokens[next].kind == .symbol, text.bytes[Int(text.tokens[next].start)] == UInt8(ascii: "+"),
            !text.tokens[next].shape.contains(.spaceBefore)
        {
            return Found(qualifier: .atLeast, edge: next + 1)
        }
        if text.tokens[next].kind == .hyphen { next += 1 }
        guard next < sentence.upperBound, let found = following(next) else { return nil }
        return found
    }

    /// A qualifier after the counted noun: "80 people at the very least". Looks a few words on, up to the
    /// next number or mark.
    func afterNoun(_ end: Int) -> (qualifier: Qualifier, tokens: Range<Int>)? {
        for next in end..<min(end + 4, sentence.upperBound) {
            let token = text.tokens[next]
            guard token.kind == .word, !token.isAny([.cardinal, .magnitude, .vague]) else { return nil }
            if next > end, token.word != words.and, let found = following(next), found.edge - next > 1 {
                return (found.qualifier, next..<found.edge)
            }
        }
        return nil
    }

    private func following(_ start: Int) -> Found? {
        let token = text.tokens[start]
        guard token.kind == .word, token.word != Lexicon.unknown else { return nil }
        var id = token.word
        var end = start + 1
        if let phrase = text.lexicon.phrase(at: start, in: text.tokens, upTo: sentence.upperBound) {
            id = phrase.id
            end = start + phrase.count
        }
        guard let entry = QualifierTable.english[text.lexicon[id].qualifier], entry.standsAfter else { return nil }
        // "… and more than", "or less than".
        if end < sentence.upperBound, words.than.contains(text.tokens[end].word) { return nil }
        // "… wounded, at least 20 of them": that belongs to the next number.
        if end < sentence.upperBound, entry.standsBefore,
            text.tokens[end].kind == .number || text.tokens[end].isAny([.cardinal, .magnitude, .vague, .indefinite])
        {
            return nil
        }
        return Found(qualifier: entry.qualifier, edge: end)
    }
}

/// What the sections of the qualifiers' list say, by section.
final class QualifierTable: Sendable {
    struct Entry: Sendable {
        var qualifier: Qualifier
        var standsBefore: Bool
        var standsAfter: Bool
        var isVerb: Bool
    }

    static let english = QualifierTable(English.lexicon)
    private let entries: [Entry?]

    private init(_ lexicon: Lexicon) {
        entries = lexicon.sections.map { section in
            guard section.classes.contains(.qualifier), let bound = section.attributes["bound"] else { return nil }
            guard let qualifier = Qualifier(rawValue: bound) else {
                preconditionFailure("word list: no qualifier \(bound)")
            }
            let place = section.attributes["place"] ?? "before"
            return Entry(
                qualifier: qualifier, standsBefore: place != "after", standsAfter: place != "before",
                isVerb: section.classes.contains(.verb))
        }
    }

    /// The entry of a section; `nil` where it lists no qualifiers.
    subscript(section: SectionID) -> Entry? { entries[Int(section)] }
}
