/// The words and phrases of a language, found by their bytes without regard to ASCII case.
///
/// A class, because every rule is handed it: a copy of the struct would count every table up and down.
final class Lexicon: Sendable {
    /// The id of every word that is not listed.
    static let unknown: WordID = 0

    /// Every word and phrase; the first is the unknown word.
    let words: [Word]
    /// The classes of every word, apart from the rest: the tokenizer reads them for each token.
    let classes: [WordClass]
    /// The base form of every word, apart from the rest likewise.
    let lemmas: [WordID]
    /// Every section of every list; the first is empty.
    let sections: [Section]
    /// The words of every section, apart from the rest: they are read once, for the tables made of them.
    let members: [SectionMembers]
    /// The sections of each list.
    let lists: [Range<Int>]
    private let table: WordTable
    private let phrases: PhraseTable

    /// Reads word lists in the order given.
    init(lists: [String], inflect: LexiconReader.Inflect) {
        let builder = LexiconBuilder(lists: lists, inflect: inflect)
        words = builder.words
        classes = builder.words.map(\.classes)
        lemmas = builder.words.map(\.lemma)
        sections = builder.sections
        members = builder.members
        self.lists = builder.lists
        table = builder.table
        phrases = builder.phrases
    }

    /// The word with these bytes, whatever its case; `unknown` where none is listed.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>) -> WordID {
        table.find(bytes, range, WordHash.of(bytes, range))
    }

    /// The word with these bytes, whose `hash` the caller has made while it read them.
    func find(_ bytes: Span<UInt8>, _ range: Range<Int>, hash: WordHash) -> WordID { table.find(bytes, range, hash) }

    /// The word with this text, for rules that name one; `unknown` where none is listed.
    func find(_ text: String) -> WordID {
        let bytes = Array(text.utf8)
        return find(bytes.span, 0..<bytes.count)
    }

    /// The word or phrase with this text; `unknown` where none is listed.
    func find(phrase text: LexiconReader.Bytes) -> WordID {
        guard text.contains(UInt8(ascii: " ")) else { return find(text.span, 0..<text.count) }
        var node: Int32 = 0
        for word in find(words: text) {
            guard let next = phrases.next(node, word) else { return Self.unknown }
            node = next
        }
        return phrases.phrase(at: node)
    }

    /// The words of a phrase one by one.
    func find(words text: LexiconReader.Bytes) -> [WordID] {
        text.split(separator: UInt8(ascii: " ")).map { find($0.span, 0..<$0.count) }
    }

    /// The longest listed phrase of the words from `index` on, and how many tokens it takes.
    func phrase(at index: Int, in tokens: [Token], upTo end: Int) -> (id: WordID, count: Int)? {
        // A phrase has two words at least: most are ruled out by the second before any path is looked up.
        guard tokens[index].classes.contains(.startsPhrase), index + 1 < end,
            phrases.continuations.contains(tokens[index + 1].word)
        else { return nil }
        var node: Int32 = 0
        var found: (id: WordID, count: Int)?
        var next = index
        while next < end, tokens[next].word != Self.unknown, let step = phrases.next(node, tokens[next].word) {
            node = step
            next += 1
            let phrase = phrases.phrase(at: node)
            if phrase != Self.unknown { found = (phrase, next - index) }
        }
        return found
    }

    /// Every form of some base forms.
    func forms(of bases: some Sequence<WordID>) -> WordSet {
        let wanted = WordSet(bases)
        var forms: WordSet = []
        for word in lemmas.indices where wanted.contains(lemmas[word]) { forms.insert(WordID(word)) }
        return forms
    }

    /// The word with an id.
    subscript(id: WordID) -> Word { words[Int(id)] }

    /// The section with an id.
    func section(_ id: SectionID) -> Section { sections[Int(id)] }
}
