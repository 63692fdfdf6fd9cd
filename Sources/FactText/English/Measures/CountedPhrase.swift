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
        region = withoutSpeaker(withoutComplement(withoutNext(trimmed(region))), numeral)
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
        extendShortForm(&phrase)
        extendCompound(&phrase)
        extendCoordination(&phrase)
        extendQualifier(&phrase, numeral)
        return phrase
    }

    /// Cuts punctuation and times off the end: "40 Tuesday".
    func trimmed(_ region: Range<Int>) -> Range<Int> {
        var region = region
        // "brought out 11 last week"
        if let first = region.first, NumberWords.english.deictic.contains(text.tokens[first].word),
            text.tokens[region.upperBound - 1].isAny([.timeUnit, .weekday, .month, .dayPart])
        {
            return first..<first
        }
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
    func withoutNext(_ region: Range<Int>) -> Range<Int> {
        for i in region.dropLast() {
            let token = text.tokens[i]
            let next = text.tokens[i + 1]
            // "23 drones Russia sent"
            if i + 2 == region.upperBound, !token.isCapitalized, token.isAny(.plural), next.isCapitalized,
                next.isAny([.country, .party]), !next.isAny(.demonym), i + 2 < text.tokens.count,
                text.tokens[i + 2].isAny([.past, .thirdPerson])
            {
                return region.lowerBound..<(i + 1)
            }
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
            isSource(region.lowerBound + 1), endsHeading(region.upperBound)
        {
            return region.lowerBound..<(region.lowerBound + 1)
        }
        return region
    }

    /// Leaves out a noun that the number does not count: "kills 58 Observatory"; "injured dozens state television
    /// reported", where a plural number would take "of" before its noun.
    func withoutSpeaker(_ region: Range<Int>, _ numeral: Numeral) -> Range<Int> {
        guard let first = region.first, first == numeral.tokens.upperBound else { return region }
        let token = text.tokens[first]
        let isSource =
            token.isCapitalized && token.isAny([.body, .outlet]) && !token.isAny([.demonym, .party, .person])
        let isState = NounTable.table[token.word].adjective != nil || token.isAny([.participle, .pronoun])
        let isPlural = Words.plurals.contains(text.tokens[first - 1].word) && token.kind == .word && !isState
        return isSource && region.count == 1 || isPlural && !token.isAny(.person) ? first..<first : region
    }

    func isSource(_ token: Int) -> Bool {
        let group = NounTable.table[text.tokens[token].word].group
        return group == .officials || group == .police || text.tokens[token].isAny([.role, .body])
    }

    func endsHeading(_ token: Int) -> Bool {
        guard let last = chunks.last else { return false }
        return token == last.tokens.upperBound || text.tokens[token].isCapitalized
    }

    /// Cuts off what a verb says of the phrase: "took [six herders] captive", "left [40 families] homeless".
    func withoutComplement(_ region: Range<Int>) -> Range<Int> {
        // "taken 17 captive"
        if region.count == 1, Words.states.contains(text.tokens[region.lowerBound].word),
            !text.tokens[region.lowerBound].isAny(.plural),
            NounTable.table[text.tokens[region.lowerBound].word].group != nil
        {
            return region.lowerBound..<region.lowerBound
        }
        guard region.count > 1, let last = region.last, text.tokens[last - 1].isAny(.plural) else {
            return region
        }
        let facts = NounTable.table[text.tokens[last].word]
        guard
            Words.states.contains(text.tokens[last].word) || facts.adjective != nil && !text.tokens[last].isAny(.person)
        else { return region }
        return region.lowerBound..<last
    }

    /// What a "-strong" or "-member" compound counts: the rest of the phrase.
    func compound(_ region: Range<Int>) -> Range<Int>? {
        guard region.count >= 2 else { return nil }
        let word = text.lemma(region.lowerBound + 1)
        guard word == Words.strong || word == Words.member || word == Words.person || word == Words.man else {
            return nil
        }
        return (region.lowerBound + 2)..<region.upperBound
    }

    func setNoun(_ region: Range<Int>, _ phrase: inout CountedPhrase, at chunk: Int) {
        phrase.span = phrase.span.lowerBound..<max(region.upperBound, phrase.span.upperBound)
        guard !region.isEmpty else { return }
        phrase.counted = region
        let head = chunks[chunk].head
        phrase.head = region.contains(head) ? head : region.last { text.tokens[$0].kind == .word }
    }
}
