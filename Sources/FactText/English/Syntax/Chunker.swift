/// Groups the tokens of a text's sentences into noun, verb and other chunks.
///
/// One serves a whole text, so that its tables are made once.
struct Chunker {
    private let text: AnalyzedText
    private let words = SyntaxWords.english
    private var tagger: Tagger
    /// The numeral at each token of the text, by its index in the sentence's numerals; -1 = none.
    private var numeralAt: [Int16]
    /// The tokens of the sentence that is being chunked, and its chunks so far.
    private var range = 0..<0
    private var chunks: [Chunk] = []

    init(_ text: AnalyzedText) {
        self.text = text
        tagger = Tagger(text)
        numeralAt = Array(repeating: -1, count: text.tokens.count)
    }

    /// The chunks of a sentence, in order; every token is in exactly one.
    mutating func chunks(of sentence: Sentence, _ numerals: [Numeral]) -> [Chunk] {
        range = sentence.tokens
        tagger.tag(sentence, numerals)
        for (n, numeral) in numerals.enumerated() {
            for i in numeral.tokens { numeralAt[i] = Int16(n) }
        }
        chunks = []
        chunks.reserveCapacity(range.count / 2 + 1)
        var i = range.lowerBound
        while i < range.upperBound { i = next(i) }
        return chunks
    }

    private func tag(_ i: Int) -> Tag { range.contains(i) ? tagger.tags[i] : .punctuation }

    /// Adds the chunk that starts at `i` and returns where the next one starts.
    private mutating func next(_ i: Int) -> Int {
        switch tag(i) {
        case .determiner, .possessivePronoun, .pronoun, .noun, .name, .time, .adjective, .numeral:
            return noun(i)
        case .finite, .past, .participle, .gerund, .base, .modal, .be, .have, .do, .to:
            return verb(i)
        case .negation, .adverb:
            return adverb(i)
        case .preposition: return add(.preposition, i..<(i + 1))
        case .conjunction: return add(.conjunction, i..<(i + 1))
        case .subordinator: return add(.subordinator, i..<(i + 1))
        case .relative: return add(.relative, i..<(i + 1))
        case .punctuation: return add(mark(text.tokens[i].kind), i..<(i + 1))
        case .possessive, .hyphen, .other: return add(.other, i..<(i + 1))
        }
    }

    @discardableResult
    private mutating func add(_ kind: ChunkKind, _ tokens: Range<Int>, head: Int? = nil, _ verb: VerbFlags = []) -> Int
    {
        var chunk = Chunk(kind: kind, tokens: tokens, head: head ?? tokens.lowerBound, verb: verb)
        if kind == .noun {
            for i in tokens where numeralAt[i] >= 0 {
                chunk.numeral = Int(numeralAt[i])
                break
            }
        }
        chunks.append(chunk)
        return tokens.upperBound
    }

    private func mark(_ kind: TokenKind) -> ChunkKind {
        switch kind {
        case .comma: .comma
        case .dash: .dash
        case .colon: .colon
        case .semicolon: .semicolon
        case .terminal: .terminal
        case .quoteOpen: .quoteOpen
        case .quoteClose: .quoteClose
        case .parenthesisOpen: .parenthesisOpen
        case .parenthesisClose: .parenthesisClose
        default: .other
        }
    }

    // MARK: Noun phrases

    private mutating func noun(_ start: Int) -> Int {
        var i = start
        var head: Int?
        var sawModifier = false
        loop: while i < range.upperBound {
            switch tag(i) {
            case .determiner, .possessivePronoun:
                if let state = stateEnding(i, from: start) {
                    head = state
                    i = state + 1
                    break loop
                }
                if i > start, !isInsideNumeral(i) { break loop }
                sawModifier = true
            case .pronoun:
                // "six others", "the others": the pronoun is the head; else it stands alone.
                if i > start, head != nil || !sawModifier { break loop }
                head = i
                i += 1
                break loop
            case .numeral:
                if let last = head, !isInsideNumeral(i), !joinsByHyphen(i), !isNumbered(last, i) { break loop }
                if head == nil { sawModifier = true }
            case .adjective:
                // "22 dead", "the missing": an adjective with no noun after it is the head; after a noun it
                // starts something else.
                if head != nil { break loop }
                sawModifier = true
                if !nounGoesOn(i + 1) {
                    guard i > start || startsBareAdjective(i) else {
                        return add(.adjective, i..<(i + 1))
                    }
                    head = i
                    i += 1
                    break loop
                }
            case .noun, .name:
                if head != nil, startsNewPhrase(i, from: start, after: head) { break loop }
                // "a 26-member Polish delegation": the compound is a modifier.
                head = i > start && tag(i - 1) == .hyphen && tag(i + 1) == .adjective ? nil : i
            case .time:
                if head != nil, tag(i + 1) != .possessive { break loop }
                if head == nil, i == start, tag(i + 1) != .possessive, tag(i + 1) != .noun || !isTimeNoun(i + 1) {
                    return add(.noun, i..<(i + 1))
                }
                head = i
            case .possessive:
                guard head != nil else { break loop }
                // The possessor's head gives way to what is possessed.
                if nounGoesOn(i + 1) { head = nil }
                sawModifier = true
            case .hyphen:
                guard i > start, joins(i) else { break loop }
                head = nil
                sawModifier = true
            case .adverb:
                if let state = stateEnding(i, from: start) {
                    head = state
                    i = state + 1
                    break loop
                }
                // "two badly burned workers"
                guard head == nil, sawModifier, tag(i + 1) == .adjective, nounGoesOn(i + 2) else { break loop }
            default: break loop
            }
            i += 1
        }
        if i == start { i = start + 1 }
        return add(.noun, start..<i, head: head ?? lastWord(start..<i))
    }

    /// The end of "the most seriously hurt", "the badly burned": a state that stands for persons.
    private func stateEnding(_ i: Int, from start: Int) -> Int? {
        guard i == start + 1, tag(start) == .determiner else { return nil }
        var last = i
        while last < range.upperBound, tag(last) == .adverb || words.most.contains(text.tokens[last].word) { last += 1 }
        guard last < range.upperBound, NounTable.table[text.tokens[last].word].adjective != nil,
            [.adjective, .past, .participle, .noun].contains(tag(last)), !nounGoesOn(last + 1)
        else { return nil }
        return last
    }

    private func lastWord(_ tokens: Range<Int>) -> Int {
        tokens.last { tag($0) != .possessive && tag($0) != .hyphen } ?? tokens.lowerBound
    }

    /// Whether a noun phrase goes on at `i` with an adjective, a noun or a name.
    private func nounGoesOn(_ i: Int) -> Bool {
        switch tag(i) {
        case .noun, .name, .adjective, .numeral: true
        case .time: tag(i + 1) == .possessive || words.passing.contains(text.tokens[i - 1].word)
        case .hyphen: joins(i)
        case .adverb: tag(i + 1) == .adjective && nounGoesOn(i + 2)
        default: false
        }
    }

    private func startsBareAdjective(_ i: Int) -> Bool {
        guard i > range.lowerBound else { return false }
        return tag(i - 1) == .numeral || tag(i - 1) == .determiner
    }

    private func joins(_ i: Int) -> Bool {
        switch tag(i + 1) {
        case .noun, .name, .numeral, .adjective, .other: true
        default: false
        }
    }

    private func joinsByHyphen(_ i: Int) -> Bool { i > range.lowerBound && tag(i - 1) == .hyphen }

    /// "Channel 9": a body or an outlet whose name has a number.
    private func isNumbered(_ head: Int, _ i: Int) -> Bool {
        let token = text.tokens[head]
        return i == head + 1 && numeralAt[i] < 0 && text.tokens[i].kind == .number && token.isCapitalized
            && token.isAny([.body, .outlet]) && head > range.lowerBound
    }

    private func isInsideNumeral(_ i: Int) -> Bool {
        guard i > range.lowerBound else { return false }
        let n = numeralAt[i]
        return n >= 0 && numeralAt[i - 1] == n
    }

    private func isTimeNoun(_ i: Int) -> Bool { range.contains(i) && text.tokens[i].isAny([.timeUnit, .dayPart]) }

    /// Whether a noun or name at `i` cannot belong to the phrase whose head so far is `head`:
    /// a common noun after a time ("Tuesday rescuers"), or a heading's next word after a line break.
    private func startsNewPhrase(_ i: Int, from start: Int, after head: Int?) -> Bool {
        guard let head else { return false }
        if tag(head) == .time { return !isTimeNoun(i) }
        // "last night | security sources said": the comma was lost.
        if text.tokens[head].isAny([.timeUnit, .dayPart]), head == start + 1,
            words.passing.contains(text.tokens[start].word) || tag(start) == .time
        {
            return !isTimeNoun(i)
        }
        // "a claim | Kyiv has called propaganda": a statement bears no name.
        if text.tokens[head].isAny(.speechNoun), text.tokens[head].classes.isDisjoint(with: [.body, .role]),
            !text.tokens[head].isCapitalized, text.tokens[i].isCapitalized, tag(i) == .name
        {
            return true
        }
        return text.tokens[i].shape.contains(.paragraphBefore)
    }

    // MARK: Verb groups

    private mutating func verb(_ start: Int) -> Int {
        var flags: VerbFlags = []
        var i = start
        var main = start
        var sawBe = false
        var sawHave = false
        loop: while i < range.upperBound {
            switch tag(i) {
            case .modal:
                if i > start { break loop }
                flags.formUnion([.modal, .finite])
                if isFuture(i) { flags.formUnion(.future) }
            case .to:
                if i > start { break loop }
                flags.insert(.infinitive)
            case .be:
                if sawBe, !isProgressiveBe(i) { break loop }
                sawBe = true
                markFinite(i, &flags)
            case .have:
                if i > start, flags.isDisjoint(with: [.modal, .infinitive]) { break loop }
                sawHave = true
                markFinite(i, &flags)
            case .do:
                if i > start { break loop }
                flags.insert(.finite)
            case .negation: flags.insert(.negated)
            case .adverb:
                guard verbGoesOn(i + 1) else { break loop }
            case .pronoun:
                // "have themselves died"
                guard i > start, words.reflexives.contains(text.tokens[i].word), verbGoesOn(i + 1) else { break loop }
            case .participle:
                main = i
                if sawBe {
                    flags.insert(.passive)
                } else if sawHave {
                    flags.insert(.perfect)
                } else {
                    flags.formUnion([.participle, .passive])
                }
                if sawHave { flags.insert(.perfect) }
                i += 1
                break loop
            case .past:
                if sawBe {
                    flags.insert(.passive)
                } else if sawHave {
                    flags.insert(.perfect)
                } else {
                    flags.formUnion([.finite, .participle])
                }
                main = i
                i += 1
                break loop
            case .gerund:
                flags.insert(sawBe ? .progressive : .gerund)
                main = i
                i += 1
                break loop
            case .base:
                main = i
                i += 1
                break loop
            case .finite:
                if i > start { break loop }
                flags.insert(.finite)
                main = i
                i += 1
                break loop
            default: break loop
            }
            main = i
            i += 1
        }
        if i == start { i = start + 1 }
        if tag(main) == .be { flags.insert(.copula) }
        if i < range.upperBound, isParticle(i), tag(main) != .be { i += 1 }
        return add(.verb, start..<i, head: main, flags)
    }

    private func markFinite(_ i: Int, _ flags: inout VerbFlags) {
        let word = text.tokens[i].word
        if word == words.being || word == words.having {
            if flags.isEmpty { flags.insert(.gerund) }
        } else if flags.isDisjoint(with: [.modal, .infinitive]) {
            flags.insert(.finite)
        }
    }

    /// "been", "being" after another form of be.
    private func isProgressiveBe(_ i: Int) -> Bool {
        let word = text.tokens[i].word
        return word == words.being || word == words.been || word == words.be
    }

    private func isFuture(_ i: Int) -> Bool {
        let word = text.tokens[i].word
        return word == words.will || word == words.shall || word == words.wont
    }

    private func verbGoesOn(_ i: Int) -> Bool {
        switch tag(i) {
        case .participle, .past, .gerund, .base, .be, .have, .finite: true
        case .adverb, .negation: verbGoesOn(i + 1)
        default: false
        }
    }

    private mutating func adverb(_ start: Int) -> Int {
        if verbGoesOn(start + 1), tag(start) == .negation {
            let end = verb(start + 1)
            let last = chunks.count - 1
            chunks[last].tokens = start..<end
            chunks[last].verb.insert(.negated)
            return end
        }
        return add(.adverb, start..<(start + 1))
    }

    /// "up", "down", "out", "off", "away", "over", "back" right after the verb and before no noun of their own.
    private func isParticle(_ i: Int) -> Bool {
        guard words.particles.contains(text.tokens[i].word) else { return false }
        return tag(i) == .adverb || tag(i) == .preposition
    }
}
