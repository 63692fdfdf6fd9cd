/// A sentence as the measure rules see it: its chunks, and the counted phrase of each numeral.
///
/// A class, because every rule holds it: a copy of the struct would count its arrays up and down.
final class ClauseScene {
    let text: AnalyzedText
    let sentence: Sentence
    let chunks: [Chunk]
    let numerals: [Numeral]
    /// The counted phrase of each numeral; `nil` = the number counts nothing.
    let phrases: [CountedPhrase?]

    init(_ reading: inout Reading, _ index: Int) {
        let text = reading.text
        let chunks = reading.chunks(index)
        let numerals = reading.numerals[index]
        self.text = text
        sentence = text.sentences[index]
        self.chunks = chunks
        self.numerals = numerals
        let reader = CountedPhraseReader(text: text, chunks: chunks, numerals: numerals)
        phrases = numerals.indices.map { reader.phrase(of: $0) }
    }

    /// Whether a number stands without a noun or with one that does not tell who is counted, so that the sentence before
    /// may tell it.
    var hasBareNumber: Bool {
        numerals.indices.contains { i in
            guard let phrase = phrases[i] else { return false }
            guard let head = phrase.head else { return !numerals[i].isArticle }
            let facts = NounTable.table[text.tokens[head].word]
            return facts.isRest || facts.isCollective || facts.isMember || facts.adjective != nil || facts.group == .men
        }
    }

    func kind(_ chunk: Int) -> ChunkKind? { chunks.indices.contains(chunk) ? chunks[chunk].kind : nil }

    func word(_ chunk: Int) -> WordID { text.tokens[chunks[chunk].head].word }

    func lemma(_ chunk: Int) -> WordID { text.lemma(chunks[chunk].head) }

    func facts(_ chunk: Int) -> NounFacts { NounTable.table[word(chunk)] }

    func isPreposition(_ chunk: Int, _ word: WordID) -> Bool {
        kind(chunk) == .preposition && self.word(chunk) == word
    }

    func isPreposition(_ chunk: Int, _ words: WordID...) -> Bool {
        kind(chunk) == .preposition && words.contains(word(chunk))
    }

    /// "Tuesday", "last week", "overnight": no argument of a verb.
    func isTime(_ chunk: Int) -> Bool {
        kind(chunk) == .noun && chunks[chunk].numeral == nil
            && text.tokens[chunks[chunk].head].isAny([.weekday, .month, .timeAdverb, .timeUnit])
    }

    /// "in the hall", "on the bridge", "in Goma"; not "in the cabinet", "in the race".
    func isAtPlace(_ chunk: Int) -> Bool {
        guard kind(chunk) == .preposition, kind(chunk + 1) == .noun, !isTime(chunk + 1) else { return false }
        let facts = facts(chunk + 1)
        if let thing = facts.thing, [.building, .vessel, .vehicle, .aircraft].contains(thing) { return true }
        return text.tokens[chunks[chunk + 1].head].isAny([.placeNoun, .place]) || facts.inside != nil
    }

    /// The numeral whose phrase starts at a chunk.
    func numeral(startingAt chunk: Int) -> Int? {
        phrases.firstIndex { $0.map { $0.chunks.lowerBound <= chunk && chunk < $0.chunks.upperBound } ?? false }
    }

    /// The end of the phrase whose first chunk this is: with "of" and the noun phrase after it.
    func phraseEnd(_ chunk: Int) -> Int {
        var end = chunk + 1
        while end + 1 < chunks.count, isPreposition(end, Words.of), kind(end + 1) == .noun { end += 2 }
        return end
    }

    /// The token after a chunk.
    func tokenEnd(_ chunk: Int) -> Int { chunks[chunk].tokens.upperBound }

    /// The chunk before another, past adverbs and quotation marks.
    func before(_ chunk: Int) -> Int {
        var i = chunk - 1
        while i >= 0 {
            switch chunks[i].kind {
            case .quoteOpen:
                if let resumed = resumed(i) { return resumed }
                i -= 1
            case .adverb, .quoteClose: i -= 1
            case .preposition where isInTotal(i): i -= 1
            case .comma: return beforeAside(i) ?? i
            default: return i
            }
        }
        return i
    }

    /// What stands before the words that part a quotation from its beginning: ""There were," he recalled, "nine bodies"".
    private func resumed(_ open: Int) -> Int? {
        guard let close = chunks[..<open].lastIndex(where: { $0.kind == .quoteClose || $0.kind == .quoteOpen }),
            chunks[close].kind == .quoteClose, isSaying(close..<open), kind(close - 1) == .comma
        else { return nil }
        return close - 2
    }

    /// Where a quotation goes on that is parted behind a chunk: ""Nine patients," she said, "have died"".
    func resumption(_ chunk: Int) -> Int? {
        let close = kind(chunk) == .comma ? chunk + 1 : chunk
        guard kind(close) == .quoteClose, let open = chunks[close...].firstIndex(where: { $0.kind == .quoteOpen }),
            isSaying(close..<open)
        else { return nil }
        return open + 1
    }

    private func isSaying(_ range: Range<Int>) -> Bool {
        chunks[range].contains { $0.kind == .verb && text.tokens[$0.head].isAny(.reporting) }
    }

    /// The chunk before another, past those of some kinds.
    func before(_ chunk: Int, past kinds: Set<ChunkKind>) -> Int {
        var i = chunk - 1
        while i >= 0, kinds.contains(chunks[i].kind) { i -= 1 }
        return i
    }

    /// What stands before an aside that a comma closes, where it lacks what the aside parts it from: "including, officials
    /// said, three children", "killed, by various reckonings, 10,000 people".
    private func beforeAside(_ comma: Int) -> Int? {
        guard let open = chunks[max(0, comma - 9)..<comma].lastIndex(where: { $0.kind == .comma }), open > 0,
            open + 1 < comma
        else { return nil }
        let isAdverbial = chunks[open + 1].kind == .preposition || chunks[open + 1].kind == .adverb
        let isSaying = chunks[(open + 1)..<comma].contains {
            $0.kind == .verb && text.tokens[$0.head].isAny(.reporting)
        }
        guard isAdverbial || isSaying else { return nil }
        let governor = open - 1
        switch chunks[governor].kind {
        case .preposition: return governor
        case .verb:
            // "killed, or so they say, nine men": unless a verb follows, whose subject the noun phrase is.
            let isObject = kind(comma + 1) == .noun && kind(phraseEnd(comma + 1)) != .verb
            let isFree = isAdverbial && !isSaying || chunks[governor].verb.contains(.gerund)
            return isFree || isObject && chunks[governor].verb.isDisjoint(with: .passive) ? governor : nil
        case .noun, .relative:
            // "among them, the mayor said, six firefighters"
            return isPreposition(governor - 1, Words.among, Words.amongst)
                || isPreposition(governor - 1, Words.including, Words.of)
                    && text.tokens[chunks[governor].head].isAny([.pronoun, .relative])
                ? governor : nil
        default: return nil
        }
    }

    /// "in total 2,261 civilians", "in all 40 people": an adverb, no preposition with its noun.
    private func isInTotal(_ chunk: Int) -> Bool {
        guard isPreposition(chunk, Words.in), kind(chunk + 1) == .noun, let n = chunks[chunk + 1].numeral else {
            return false
        }
        let first = chunks[chunk + 1].tokens.lowerBound
        return first < numerals[n].tokens.lowerBound && Words.totals.contains(text.tokens[first].word)
    }

    /// The tokens of the clause around some tokens: as far as no other clause begins.
    func clause(around tokens: Range<Int>) -> Range<Int> {
        guard let first = chunks.firstIndex(where: { $0.tokens.contains(tokens.lowerBound) }),
            let last = chunks.lastIndex(where: { $0.tokens.contains(tokens.upperBound - 1) })
        else { return tokens }
        var start = first
        while start > 0, !closesClause(start - 1) { start -= 1 }
        var end = last + 1
        while end < chunks.count, !closesClause(end) { end += 1 }
        return chunks[start].tokens.lowerBound..<chunks[end - 1].tokens.upperBound
    }

    private func closesClause(_ chunk: Int) -> Bool {
        switch chunks[chunk].kind {
        case .subordinator, .semicolon, .terminal, .dash, .quoteOpen, .quoteClose, .colon: return true
        case .relative: return true
        case .conjunction, .comma:
            // A new subject with a verb of its own opens a clause; a list does not.
            guard kind(chunk + 1) == .noun else { return false }
            let next = phraseEnd(chunk + 1)
            return kind(next) == .verb && chunks[next].verb.contains(.finite)
                && chunks[next].verb.isDisjoint(with: [.participle])
        default: return false
        }
    }
}
