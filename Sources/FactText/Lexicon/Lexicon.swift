/// FNV-1a over a word's bytes in lower case.
struct WordHash {
    private(set) var value: UInt32 = 2_166_136_261

    /// Takes in the next byte of the word.
    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(Lexicon.lowered(byte))) &* 16_777_619 }

    /// Where the search begins, before it is cut to the table's size.
    var slot: Int { Int(value ^ (value >> 15)) }
}

/// The words and phrases of a language, found by their bytes without regard to ASCII case.
struct Lexicon: Sendable {
    /// The id of every word that is not listed.
    static let unknown: WordID = 0

    /// Every word and phrase; the first is the unknown word.
    private(set) var words: [Word] = [Word(text: "", lemma: 0)]
    /// The classes of every word, apart from the rest: the tokenizer reads them for each token.
    private(set) var classes: [WordClass] = []
    /// Every section of every list; the first is empty.
    private(set) var sections: [Section] = [Section()]
    /// Open addressing: at the place of a word's hash, the hash above and the id below; 0 = free. The count is a
    /// power of two.
    private var slots: [UInt64]
    /// The words' bytes in lower case, one after the other, and where each begins.
    private var pool: [UInt8] = []
    private var starts: [Int32] = [0, 0]
    /// Phrases: from a node and the next word to the next node. Node 0 is the start of every phrase.
    private var edges: [UInt64: Int32] = [:]
    /// The phrase that ends at a node; 0 = none.
    private var phraseAt: [WordID] = [0]

    /// Reads word lists in the order given.
    init(lists: [String], inflect: LexiconReader.Inflect) {
        slots = Array(repeating: 0, count: 1 << 16)
        for list in lists {
            LexiconReader.read(list, inflect: inflect) { section, entry in
                if let entry { add(entry, SectionID(sections.count - 1)) } else { sections.append(section) }
            }
        }
        for (key, _) in edges where key >> 32 == 0 {
            words[Int(key & 0xFFFF_FFFF)].classes.insert(.startsPhrase)
        }
        classes = words.map(\.classes)
    }

    private mutating func add(_ entry: LexiconReader.Entry, _ section: SectionID) {
        var lemma: WordID?
        for form in entry.forms {
            let id = form.text.contains(UInt8(ascii: " ")) ? phrase(form.text) : intern(form.text)
            if lemma == nil { lemma = id }
            if words[Int(id)].classes.isEmpty || form.classes.contains(.verb) {
                words[Int(id)].lemma = lemma ?? id
            }
            words[Int(id)].classes.formUnion(form.classes)
            if entry.value != 0 { words[Int(id)].value = entry.value }
            if let name = entry.name { words[Int(id)].name = name }
            if form.classes.contains(.qualifier) { words[Int(id)].qualifier = section }
            if form.classes.contains(.verb) {
                if tellsMore(section, than: words[Int(id)].verb) { words[Int(id)].verb = section }
            } else if !form.classes.isDisjoint(with: [.noun, .adjective]) {
                if tellsMore(section, than: words[Int(id)].noun) { words[Int(id)].noun = section }
            } else {
                words[Int(id)].other = section
            }
        }
    }

    /// A general list ("= verb") does not take a word away from the list that says what it means, and a list
    /// without measures or groups not from one that has them.
    private func tellsMore(_ new: SectionID, than old: SectionID) -> Bool {
        if old == 0 { return true }
        let section = sections[Int(new)]
        let before = sections[Int(old)]
        if before.measure != nil, section.measure == nil { return false }
        if before.group != nil, section.group == nil { return false }
        return section.measure != nil || section.group != nil || !section.attributes.isEmpty
    }

    /// The id of a word, which is listed from now on.
    private mutating func intern(_ text: LexiconReader.Bytes) -> WordID {
        let bytes = text.map(Self.lowered)
        let hash = Self.hash(bytes.span, 0..<bytes.count)
        let known = find(bytes.span, 0..<bytes.count, hash: hash)
        if known != Self.unknown { return known }
        var slot = hash.slot & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        let id = newWord(String(decoding: bytes, as: UTF8.self))
        pool.append(contentsOf: bytes)
        starts[starts.count - 1] = Int32(pool.count)
        slots[slot] = UInt64(hash.value) << 32 | UInt64(id)
        return id
    }

    private mutating func newWord(_ text: String) -> WordID {
        let id = WordID(words.count)
        words.append(Word(text: text, lemma: id))
        // Phrases have no bytes of their own in the pool: their end is their start.
        starts.append(Int32(pool.count))
        return id
    }

    private mutating func phrase(_ text: LexiconReader.Bytes) -> WordID {
        var node: Int32 = 0
        for part in text.split(separator: UInt8(ascii: " ")) {
            let key = Self.edge(node, intern(part))
            if let next = edges[key] {
                node = next
            } else {
                node = Int32(phraseAt.count)
                phraseAt.append(0)
                edges[key] = node
            }
        }
        if phraseAt[Int(node)] == 0 { phraseAt[Int(node)] = newWord(String(decoding: text, as: UTF8.self)) }
        return phraseAt[Int(node)]
    }

    /// The word with these bytes, whatever its case; `unknown` where none is listed.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordID {
        find(bytes, range, hash: Self.hash(bytes, range))
    }

    /// The word with these bytes, whose `hash` the caller has made while it read them.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>, hash: WordHash) -> WordID {
        let wanted = hash.value
        var slot = hash.slot & (slots.count - 1)
        var entry = slots[slot]
        while entry != 0 {
            // The whole hash is compared before the bytes are fetched.
            if UInt32(truncatingIfNeeded: entry >> 32) == wanted {
                let id = WordID(truncatingIfNeeded: entry)
                if matches(id, bytes, range) { return id }
            }
            slot = (slot + 1) & (slots.count - 1)
            entry = slots[slot]
        }
        return Self.unknown
    }

    /// The word with this text, for rules that name one; `unknown` where none is listed.
    func find(_ text: String) -> WordID {
        let bytes = Array(text.utf8)
        return find(bytes.span, 0..<bytes.count)
    }

    /// The word or phrase with this text; `unknown` where none is listed.
    func find(phrase text: LexiconReader.Bytes) -> WordID {
        var node: Int32?
        for part in text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: true) {
            let bytes = Array(part)
            let word = find(bytes.span, 0..<bytes.count)
            if part.count == text.count { return word }
            guard let next = edges[Self.edge(node ?? 0, word)] else { return Self.unknown }
            node = next
        }
        return node.map { phraseAt[Int($0)] } ?? Self.unknown
    }

    /// The longest listed phrase of the words from `index` on, and how many tokens it takes.
    func phrase(at index: Int, in tokens: [Token], upTo end: Int) -> (id: WordID, count: Int)? {
        guard tokens[index].classes.contains(.startsPhrase) else { return nil }
        var node: Int32 = 0
        var found: (id: WordID, count: Int)?
        var next = index
        while next < end, tokens[next].word != Self.unknown, let step = edges[Self.edge(node, tokens[next].word)] {
            node = step
            next += 1
            if phraseAt[Int(node)] != 0 { found = (phraseAt[Int(node)], next - index) }
        }
        return found
    }

    /// The word with an id.
    subscript(id: WordID) -> Word { words[Int(id)] }

    /// The section with an id.
    func section(_ id: SectionID) -> Section { sections[Int(id)] }

    private static func edge(_ node: Int32, _ word: WordID) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    private func matches(_ id: WordID, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = Int(starts[Int(id)])
        let count = Int(starts[Int(id) + 1]) - start
        guard count == range.count else { return false }
        for i in 0..<count where pool[start + i] != Self.lowered(bytes[range.lowerBound + i]) { return false }
        return true
    }

    private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordHash {
        var hash = WordHash()
        for i in range { hash.add(bytes[i]) }
        return hash
    }

    static func lowered(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
