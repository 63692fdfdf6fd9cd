/// Extends a counted phrase over what belongs to it beyond its first chunk.
extension CountedPhraseReader {
    /// "six more people", "40 "terrorists"": the noun stands behind an adverb or a quotation mark.
    func extendOverMore(_ phrase: inout CountedPhrase) -> Bool {
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

    /// "Dozens of people", "four of its soldiers", "two of them"; "of whom 20", "a family of five".
    func extendOver(of phrase: inout CountedPhrase, _ numeral: Numeral) {
        var next = phrase.chunks.upperBound
        // ""dozens" of guerrillas"
        if next + 1 < chunks.count, chunks[next].kind == .quoteClose, isOf(next + 1) { next += 1 }
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

    /// "80 New People's Army (NPA) rebels": the noun stands behind the short form of a name.
    func extendShortForm(_ phrase: inout CountedPhrase) {
        let next = phrase.chunks.upperBound
        guard let counted = phrase.counted, next + 3 < chunks.count, chunks[next].kind == .parenthesisOpen,
            chunks[next + 1].kind == .noun, chunks[next + 1].tokens.count == 1,
            text.tokens[chunks[next + 1].head].shape.contains(.allCapitals), chunks[next + 2].kind == .parenthesisClose,
            chunks[next + 3].kind == .noun, chunks[next + 3].numeral == nil, chunks[next + 3].tokens.count <= 2,
            text.tokens[chunks[next + 3].head].has([.person, .plural])
        else { return }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 4)
        phrase.head = chunks[next + 3].head
        phrase.counted = counted.lowerBound..<chunks[next + 3].tokens.upperBound
        phrase.span = phrase.span.lowerBound..<chunks[next + 3].tokens.upperBound
    }

    /// "a group of 30 migrants", "a total of 27 people": what is told of the whole is told of the figure.
    func extendBack(_ phrase: inout CountedPhrase) {
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
    func extendUnit(_ phrase: inout CountedPhrase) {
        guard let head = phrase.head else { return }
        let next = phrase.chunks.upperBound
        guard next + 1 < chunks.count, isOf(next), chunks[next + 1].kind == .noun else { return }
        let facts = NounTable.table[text.tokens[head].word]
        // "16 members of a militia"
        let isOneBody =
            facts.isMember && chunks[next + 1].numeral.map { numerals[$0].isArticle } ?? false
            && NounTable.table[text.tokens[chunks[next + 1].head].word].isCollective
        guard chunks[next + 1].numeral == nil || isOneBody else { return }
        guard facts.isMember || facts.thing == .munition || text.tokens[head].isAny(.unit) else { return }
        let region = trimmed(chunks[next + 1].tokens)
        guard !region.isEmpty else { return }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
        phrase.counted = (phrase.counted?.lowerBound ?? head)..<region.upperBound
        phrase.span = phrase.span.lowerBound..<region.upperBound
    }

    /// "14 remaining hostages", "13 Daesh fighting positions": a part of the phrase was taken for a verb.
    func extendCompound(_ phrase: inout CountedPhrase) {
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
            chunks[next + 1].kind == .noun, chunks[next + 1].numeral == nil
        else { return }
        if Words.linking.contains(text.tokens[chunks[next].head].word), !numerals[phrase.numeral].isArticle,
            phrase.end == chunks[next].head,
            text.tokens[chunks[next + 1].head].isAny(.plural),
            !text.tokens[chunks[next + 1].tokens.lowerBound].isAny([.determiner, .possessive, .pronoun])
        {
            // "53 measles related deaths": a compound that lost its hyphen.
            let region = trimmed(chunks[next + 1].tokens)
            guard !region.isEmpty else { return }
            phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
            setNoun((phrase.counted?.lowerBound ?? chunks[next].head)..<region.upperBound, &phrase, at: next + 1)
            return
        }
        guard
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
    func extendCoordination(_ phrase: inout CountedPhrase) {
        extendAttributes(&phrase)
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

    /// "hundreds of American and coalition soldiers", "12 civil and military officials": two attributes of one noun.
    private func extendAttributes(_ phrase: inout CountedPhrase) {
        let next = phrase.chunks.upperBound
        guard let head = phrase.head, let counted = phrase.counted, next + 1 < chunks.count,
            numerals[phrase.numeral].figure.bounds != Bounds(exactly: 1), phrase.end == chunks[next].tokens.lowerBound,
            chunks[next].kind == .conjunction, chunks[next + 1].kind == .noun, chunks[next + 1].numeral == nil,
            text.tokens[head].isAny([.demonym, .adjective]), !text.tokens[head].isAny(.plural),
            NounTable.table[text.tokens[head].word].adjective == nil,
            text.tokens[chunks[next + 1].head].isAny(.plural),
            !text.tokens[chunks[next + 1].tokens.lowerBound].isAny([.determiner, .possessive, .pronoun])
        else { return }
        let region = trimmed(chunks[next + 1].tokens)
        guard region.count > 1 else { return }
        phrase.chunks = phrase.chunks.lowerBound..<(next + 2)
        setNoun(counted.lowerBound..<region.upperBound, &phrase, at: next + 1)
    }

    /// "sixty people or more": the bound stands behind the noun.
    func extendQualifier(_ phrase: inout CountedPhrase, _ numeral: Numeral) {
        guard let tokens = numeral.trailing, phrase.span.upperBound == tokens.lowerBound else { return }
        var next = phrase.chunks.upperBound
        while next < chunks.count, chunks[next].tokens.upperBound <= tokens.upperBound { next += 1 }
        guard chunks[next - 1].tokens.upperBound == tokens.upperBound else { return }
        phrase.chunks = phrase.chunks.lowerBound..<next
        phrase.span = phrase.span.lowerBound..<tokens.upperBound
    }

    func isObject(_ chunk: Int) -> Bool {
        chunk > 0 && chunks[chunk - 1].kind == .verb && !text.tokens[chunks[chunk - 1].head].isAny(.reporting)
    }

    func isOf(_ chunk: Int) -> Bool {
        chunks[chunk].kind == .preposition && text.tokens[chunks[chunk].head].word == Words.of
    }
}
