/// The noun phrase that a numeral counts, in its sentence.
struct CountedPhrase: Sendable {
    /// The numeral, by its index in the sentence.
    var numeral: Int
    /// The chunks of the phrase, with an "of" and the noun phrase after it where they belong to it.
    var chunks: Range<Int>
    /// The figure's span.
    var span: Range<Int>
    /// The counted noun phrase without the number; `nil` = no noun is written.
    var counted: Range<Int>?
    /// The counted noun; `nil` = no noun is written.
    var head: Int?
    /// "four of its soldiers", "two of them", "of whom 1,048": a part of something named.
    var isPartitive = false
    /// "of them", "of whom", "of which": the whole was named before.
    var refersBack = false
    /// "a family of five", "a toll of four": the noun before "of", as a chunk.
    var container: Int?
    /// "18-strong", "26-member".
    var isCompound = false

    /// The token after the phrase.
    var end: Int { max(span.upperBound, max(counted?.upperBound ?? 0, backEnd)) }
    /// The token after "of them".
    var backEnd = 0
}

/// Finds the counted phrase of a numeral.
struct CountedPhraseReader {
    let text: AnalyzedText
    let chunks: [Chunk]
    let numerals: [Numeral]

    /// The phrase of a numeral; `nil` where the number is part of a compound that counts nothing ("three-judge").
    func phrase(of index: Int) -> CountedPhrase? {
        let numeral = numerals[index]
        guard let at = chunks.firstIndex(where: { $0.tokens.contains(numeral.tokens.lowerBound) }) else { return nil }
        var last = at
        while last + 1 < chunks.count, chunks[last].tokens.upperBound < numeral.tokens.upperBound { last += 1 }
        var region = numeral.tokens.upperBound..<max(chunks[last].tokens.upperBound, numeral.tokens.upperBound)
        if let next = numerals.dropFirst(index + 1).first(where: { region.contains($0.tokens.lowerBound) }) {
            region = region.lowerBound..<next.tokens.lowerBound
        }
        let isCut = region.upperBound < chunks[last].tokens.upperBound
        region = withoutComplement(withoutNext(trimmed(region)))
        var phrase = CountedPhrase(
            numeral: index, chunks: at..<(last + 1), span: numeral.tokens.lowerBound..<numeral.tokens.upperBound)
        if let start = region.first, text.tokens[start].kind == .hyphen {
            guard let rest = compound(region) else { return numeral.kind == .duration ? phrase : nil }
            phrase.isCompound = true
            phrase.span = numeral.tokens.lowerBound..<region.upperBound
            setNoun(rest, &phrase, at: last)
            return phrase
        }
        if region.isEmpty {
            if !isCut, !extendOverMore(&phrase) { extendOver(of: &phrase, numeral) }
        } else {
            setNoun(region, &phrase, at: last)
            extendUnit(&phrase)
            extendBack(&phrase)
        }
        extendCompound(&phrase)
        extendCoordination(&phrase)
        return phrase
    }

    /// Cuts punctuation and times off the end: "40 Tuesday".
    private func trimmed(_ region: Range<Int>) -> Range<Int> {
        var region = region
        while let last = region.last {
            let token = text.tokens[last]
            let isMonth = token.isAny(.month) && token.shape.contains(.capitalized)
            let isTime = (isMonth || token.isAny([.weekday, .timeAdverb])) && !token.isAny(.person)
            // "the 11 it had given": the pronoun opens a clause.
            let isOther = token.isAny(.pronoun) && !token.isAny(.person)
            let isMark = isOther || token.kind != .word && token.kind != .number
            guard isTime || isMark && token.kind != .possessive else { break }
            region = region.lowerBound..<last
        }
        return region
    }

    /// Cuts off what belongs to the next phrase, where a mark between them was lost: "15 hurt Kyiv", "31 bodies UN".
    private func withoutNext(_ region: Range<Int>) -> Range<Int> {
        for i in region.dropLast() {
            let token = text.tokens[i]
            let next = text.tokens[i + 1]
            guard !token.isCapitalized, next.isCapitalized, !next.isAny([.demonym, .country, .party]) else { continue }
            let isState = i == region.lowerBound && NounTable.table[token.word].adjective != nil
            if isState || token.isAny(.plural) && token.isAny([.noun, .person]) { return region.lowerBound..<(i + 1) }
        }
        // "six children mayor Aida Cabahug": a role before a name.
        if let role = region.dropFirst().first(where: {
            text.tokens[$0].isAny(.role) && !text.tokens[$0].isAny(.plural)
        }),
            role + 1 < region.upperBound, text.tokens[role + 1].isCapitalized, text.tokens[role - 1].isAny(.plural)
        {
            return region.lowerBound..<role
        }
        // "118 dead 64 missing officials": a headline names its source last.
        if region.count == 2, NounTable.table[text.tokens[region.lowerBound].word].adjective != nil,
            text.tokens[region.lowerBound + 1].isAny([.role, .body]), endsHeading(region.upperBound)
        {
            return region.lowerBound..<(region.lowerBound + 1)
        }
        return region
    }

    private func endsHeading(_ token: Int) -> Bool {
        guard let last = chunks.last else { return false }
        return token == last.tokens.upperBound || text.tokens[token].isCapitalized
    }

    /// Cuts off what a verb says of the phrase: "took [six herders] captive", "left [40 families] homeless".
    private func withoutComplement(_ region: Range<Int>) -> Range<Int> {
        guard region.count > 1, let last = region.last, text.tokens[last - 1].isAny(.plural) else {
            return region
        }
        let facts = NounTable.table[text.tokens[last].word]
        guard
            Words.states.contains(text.tokens[last].word) || facts.adjective != nil && !text.tokens[last].isAny(.person)
        else { return region }
        return region.lowerBound..<last
    }

    /// "six more people", "40 "terrorists"": the noun stands behind an adverb or a quotation mark.
    private func extendOverMore(_ phrase: inout CountedPhrase) -> Bool {
        let next = phrase.chunks.upperBound
        guard next + 1 < chunks.count,
            chunks[next].kind == .adverb && text.tokens[chunks[next].head].word == Words.more
                || chunks[next].kind == .quoteOpen,
            chunks[next + 1].kind == .noun, chunks[next + 1].numeral == nil,
            !text.tokens[chunks[next + 1].tokens.lowerBound].isAny([.determiner, .possessive, .pronoun])
        else { return false }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
        setNoun(trimmed(chunks[next + 1].tokens), &phrase, at: next + 1)
        if chunks[next].kind == .quoteOpen, next + 2 < chunks.count, chunks[next + 2].kind == .quoteClose {
            phrase.chunks = phrase.chunks.lowerBound..<(next + 3)
            phrase.span = phrase.span.lowerBound..<chunks[next + 2].tokens.upperBound
        }
        return true
    }

    /// What a "-strong" or "-member" compound counts: the rest of the phrase.
    private func compound(_ region: Range<Int>) -> Range<Int>? {
        guard region.count >= 2 else { return nil }
        let word = text.lemma(region.lowerBound + 1)
        guard word == Words.strong || word == Words.member || word == Words.person || word == Words.man else {
            return nil
        }
        return (region.lowerBound + 2)..<region.upperBound
    }

    private func setNoun(_ region: Range<Int>, _ phrase: inout CountedPhrase, at chunk: Int) {
        phrase.span = phrase.span.lowerBound..<max(region.upperBound, phrase.span.upperBound)
        guard !region.isEmpty else { return }
        phrase.counted = region
        let head = chunks[chunk].head
        phrase.head = region.contains(head) ? head : region.last { text.tokens[$0].kind == .word }
    }

    /// "Dozens of people", "four of its soldiers", "two of them"; "of whom 20", "a family of five".
    private func extendOver(of phrase: inout CountedPhrase, _ numeral: Numeral) {
        let next = phrase.chunks.upperBound
        if next + 1 < chunks.count, isOf(next) {
            // "dozens of badly burned survivors"
            let isModified =
                chunks[next + 1].kind == .adverb && next + 2 < chunks.count && chunks[next + 2].kind == .noun
            let at = isModified ? next + 2 : next + 1
            let other = chunks[at]
            if other.kind == .noun || other.kind == .relative {
                let first = text.tokens[other.head]
                phrase.chunks = phrase.chunks.lowerBound..<(at + 1)
                if other.kind == .relative || first.isAny([.pronoun, .relative]) && !first.isAny(.person) {
                    phrase.isPartitive = true
                    phrase.refersBack = true
                    phrase.backEnd = other.tokens.upperBound
                } else if other.numeral != nil {
                    phrase.isPartitive = true
                } else {
                    var region = trimmed(other.tokens)
                    let determiner = text.tokens[region.lowerBound]
                    phrase.isPartitive =
                        determiner.isAny([.determiner, .possessive]) || numeral.figure.qualifier != .vague
                    if determiner.isAny(.determiner), region.count > 1 {
                        region = (region.lowerBound + 1)..<region.upperBound
                    }
                    setNoun(region, &phrase, at: at)
                    if isModified, let counted = phrase.counted {
                        phrase.counted = chunks[next + 1].tokens.lowerBound..<counted.upperBound
                    }
                    extendUnit(&phrase)
                }
                return
            }
        }
        let before = phrase.chunks.lowerBound - 1
        guard before >= 1, isOf(before), chunks[before - 1].kind == .noun,
            !text.tokens[chunks[before - 1].head].isAny(.pronoun)
        else {
            if before >= 1, chunks[before].kind == .relative, isOf(before - 1) {
                phrase.isPartitive = true
                phrase.refersBack = true
            } else if before >= 1, chunks[before].kind == .noun, isOf(before - 1),
                text.tokens[chunks[before].head].isAny([.pronoun, .relative])
            {
                phrase.isPartitive = true
                phrase.refersBack = true
            }
            return
        }
        let container = chunks[before - 1]
        let facts = NounTable.table[text.tokens[container.head].word]
        guard facts.isCollective, facts.measure == nil, phrase.counted == nil else {
            phrase.container = before - 1
            return
        }
        // "an Azerbaijani family of five": the family is counted.
        var region = container.tokens
        if text.tokens[region.lowerBound].isAny(.determiner), region.count > 1 {
            region = (region.lowerBound + 1)..<region.upperBound
        }
        phrase.counted = region
        phrase.head = container.head
        phrase.span = region.lowerBound..<phrase.span.upperBound
        phrase.chunks = (before - 1)..<phrase.chunks.upperBound
    }

    /// "a group of 30 migrants", "a total of 27 people": what is told of the whole is told of the figure.
    private func extendBack(_ phrase: inout CountedPhrase) {
        let before = phrase.chunks.lowerBound - 1
        guard before >= 1, isOf(before), chunks[before - 1].kind == .noun, chunks[before - 1].numeral == nil else {
            return
        }
        let facts = NounTable.table[text.tokens[chunks[before - 1].head].word]
        let isTotal = facts.measure.map { $0.isScale && $0.measure == nil } ?? false
        guard facts.isCollective || isTotal else { return }
        phrase.chunks = (before - 1)..<phrase.chunks.upperBound
    }

    /// "rounds of ammunition", "members of the security force": the noun alone says too little.
    private func extendUnit(_ phrase: inout CountedPhrase) {
        guard let head = phrase.head else { return }
        let next = phrase.chunks.upperBound
        guard next + 1 < chunks.count, isOf(next), chunks[next + 1].kind == .noun, chunks[next + 1].numeral == nil
        else {
            return
        }
        let facts = NounTable.table[text.tokens[head].word]
        guard facts.isMember || facts.thing == .munition || text.tokens[head].isAny(.unit) else { return }
        let region = trimmed(chunks[next + 1].tokens)
        guard !region.isEmpty else { return }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
        phrase.counted = (phrase.counted?.lowerBound ?? head)..<region.upperBound
        phrase.span = phrase.span.lowerBound..<region.upperBound
    }

    /// "14 remaining hostages", "13 Daesh fighting positions": a part of the phrase was taken for a verb.
    private func extendCompound(_ phrase: inout CountedPhrase) {
        let next = phrase.chunks.upperBound
        if phrase.head == nil, !phrase.isPartitive, next + 1 < chunks.count, chunks[next].verb == .gerund,
            chunks[next].kind == .verb, chunks[next].tokens.count == 1, chunks[next + 1].kind == .noun,
            chunks[next + 1].numeral == nil, text.tokens[chunks[next + 1].head].isAny(.plural),
            !text.tokens[chunks[next + 1].tokens.lowerBound].isAny([.determiner, .possessive, .pronoun])
        {
            // "14 remaining hostages"
            let region = trimmed(chunks[next + 1].tokens)
            phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
            setNoun(chunks[next].head..<max(region.upperBound, chunks[next].head + 1), &phrase, at: next + 1)
            return
        }
        guard phrase.head != nil, next + 1 < chunks.count, chunks[next].kind == .verb, chunks[next].tokens.count == 1,
            chunks[next + 1].kind == .noun, chunks[next + 1].numeral == nil,
            let found = text.lexicon.phrase(
                at: chunks[next].head, in: text.tokens, upTo: chunks[next + 1].tokens.upperBound),
            found.count > 1, NounTable.table[found.id].group != nil
        else { return }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
        phrase.head = chunks[next].head + found.count - 1
        phrase.counted = (phrase.counted?.lowerBound ?? chunks[next].head)..<chunks[next + 1].tokens.upperBound
        phrase.span = phrase.span.lowerBound..<chunks[next + 1].tokens.upperBound
    }

    /// "civilians and soldiers", "rockets and mortar rounds": a bare plural after "and" is counted too.
    private func extendCoordination(_ phrase: inout CountedPhrase) {
        guard let head = phrase.head, let counted = phrase.counted, !phrase.refersBack else { return }
        let next = phrase.chunks.upperBound
        guard next + 1 < chunks.count, chunks[next].kind == .conjunction,
            text.tokens[chunks[next].head].word == Words.and, chunks[next + 1].kind == .noun,
            chunks[next + 1].numeral == nil, phrase.span.upperBound == chunks[next].tokens.lowerBound
        else { return }
        let other = chunks[next + 1]
        let first = text.tokens[other.tokens.lowerBound]
        let noun = text.tokens[other.head]
        guard !first.isAny([.determiner, .possessive, .pronoun]), noun.isAny(.plural), !noun.isCapitalized,
            text.tokens[head].isAny(.plural)
        else { return }
        let facts = (NounTable.table[text.tokens[head].word], NounTable.table[noun.word])
        guard let group = facts.0.group, let second = facts.1.group, (group == .things) == (second == .things) else {
            return
        }
        if next + 2 < chunks.count, chunks[next + 2].kind == .verb, isObject(phrase.chunks.lowerBound) { return }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
        phrase.counted = counted.lowerBound..<other.tokens.upperBound
        phrase.span = phrase.span.lowerBound..<other.tokens.upperBound
    }

    private func isObject(_ chunk: Int) -> Bool {
        chunk > 0 && chunks[chunk - 1].kind == .verb && !text.tokens[chunks[chunk - 1].head].isAny(.reporting)
    }

    private func isOf(_ chunk: Int) -> Bool {
        chunks[chunk].kind == .preposition && text.tokens[chunks[chunk].head].word == Words.of
    }
}
