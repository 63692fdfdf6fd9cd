/// Fills the tables of a lexicon from word lists.
struct LexiconBuilder {
    private(set) var words: [Word] = [Word(text: "", lemma: 0)]
    private(set) var sections: [Section] = [Section()]
    private(set) var members: [SectionMembers] = [SectionMembers()]
    private(set) var lists: [Range<Int>] = []
    private(set) var table = WordTable()
    private(set) var phrases = PhraseTable()

    /// Reads word lists in the order given.
    init(lists: [String], inflect: LexiconReader.Inflect) {
        words.reserveCapacity(Self.expectedWords)
        for list in lists {
            let first = sections.count
            LexiconReader.read(list, inflect: inflect) { section, entry in
                if let entry {
                    add(entry, SectionID(sections.count - 1))
                } else {
                    sections.append(section)
                    members.append(SectionMembers())
                }
            }
            self.lists.append(first..<sections.count)
        }
        for word in phrases.firstWords { words[Int(word)].classes.insert(.startsPhrase) }
    }

    /// About how many words and phrases the lists of a language hold: to make room once.
    private static let expectedWords = 1 << 15

    private mutating func add(_ entry: LexiconReader.Entry, _ section: SectionID) {
        var lemma: WordID?
        for form in entry.forms {
            let id = form.text.contains(UInt8(ascii: " ")) ? phrase(form.text) : intern(form.text)
            if lemma == nil {
                lemma = id
                members[Int(section)].bases.append(id)
            }
            members[Int(section)].forms.append(id)
            Self.add(form.classes, of: entry, section, lemma: lemma ?? id, sections, to: &words[Int(id)])
        }
    }

    /// Takes in what an entry says of a word as one of its forms.
    private static func add(
        _ classes: WordClass, of entry: LexiconReader.Entry, _ section: SectionID, lemma: WordID, _ sections: [Section],
        to word: inout Word
    ) {
        if word.classes.isEmpty || classes.contains(.verb) { word.lemma = lemma }
        word.classes.formUnion(classes)
        if entry.value != 0 { word.value = entry.value }
        if let name = entry.name { word.name = name }
        if classes.contains(.qualifier) { word.qualifier = section }
        if classes.contains(.verb) {
            if tellsMore(sections[Int(section)], than: sections[Int(word.verb)]) { word.verb = section }
        } else if !classes.isDisjoint(with: [.noun, .adjective]) {
            if tellsMore(sections[Int(section)], than: sections[Int(word.noun)]) { word.noun = section }
        } else {
            word.other = section
        }
    }

    /// A general list ("= verb") does not take a word away from the list that says what it means, and a list
    /// without measures or groups not from one that has them.
    private static func tellsMore(_ section: Section, than before: Section) -> Bool {
        if before.classes.isEmpty { return true }
        if before.measure != nil, section.measure == nil { return false }
        if before.group != nil, section.group == nil { return false }
        return section.measure != nil || section.group != nil || !section.attributes.isEmpty
    }

    /// The id of a word, which is listed from now on.
    private mutating func intern(_ text: LexiconReader.Bytes) -> WordID {
        let hash = WordHash.of(text.span, 0..<text.count)
        let known = table.find(text.span, 0..<text.count, hash)
        if known != Lexicon.unknown { return known }
        let isLower = text.allSatisfy { WordHash.lowered($0) == $0 }
        let bytes = isLower ? text : text.map(WordHash.lowered)[...]
        let id = newWord(String(decoding: bytes, as: UTF8.self))
        table.insert(bytes, hash, id: id)
        return id
    }

    private mutating func newWord(_ text: String) -> WordID {
        let id = WordID(words.count)
        words.append(Word(text: text, lemma: id))
        return id
    }

    private mutating func phrase(_ text: LexiconReader.Bytes) -> WordID {
        var node: Int32 = 0
        for part in text.split(separator: UInt8(ascii: " ")) { node = phrases.step(node, intern(part)) }
        if phrases.phrase(at: node) == Lexicon.unknown {
            phrases.end(node, newWord(String(decoding: text, as: UTF8.self)))
            table.skip()
        }
        return phrases.phrase(at: node)
    }
}
