/// Tells the group of those counted from the counted noun phrase.
struct GroupReader {
    let text: AnalyzedText

    /// The group that a phrase names; `nil` where no noun is written or the noun is unknown.
    func group(of phrase: CountedPhrase) -> Group? {
        guard let counted = phrase.counted, let head = phrase.head else { return nil }
        // "12,000 head of cattle"
        if text.tokens[head].word == Words.headOfCattle, phrase.numeral >= 0, phrase.span.lowerBound < head {
            return .things
        }
        let found = group(of: counted, head: head)
        // "14 of the night shift": some of one body that no list knows.
        if found == .things, phrase.isPartitive, !text.tokens[head].isAny(.plural),
            NounTable.table[text.tokens[head].word].group == nil, NounTable.table[text.tokens[head].word].thing == nil
        {
            return nil
        }
        return found
    }

    /// The group that a noun phrase without a number names: its tokens, and its noun.
    func group(of counted: Range<Int>, head: Int) -> Group? {
        let first = group(counted.lowerBound..<(head + 1), head)
        guard let second = lastHead(counted, after: head) else { return first }
        let other = group((head + 1)..<(second + 1), second)
        if NounTable.table[text.tokens[head].word].isMember {
            return specific(other) ?? (isCell(counted, head, second) ? .combatants : first)
        }
        guard text.tokens[(head + 1)..<(second + 1)].contains(where: { $0.word == Words.and || $0.word == Words.or })
        else { return first }
        return first == other ? first : .people
    }

    /// "suspected members of the Front Line group": those of whom it is suspected are no club's.
    private func isCell(_ counted: Range<Int>, _ member: Int, _ head: Int) -> Bool {
        guard Words.cells.contains(text.lemma(head)) else { return false }
        let isSuspected = (counted.lowerBound..<member).contains { Words.suspected.contains(text.tokens[$0].word) }
        return isSuspected && text.tokens[head - 1].isCapitalized
    }

    /// The group that the words before a noun name: "military" of "the military toll".
    func modifier(_ region: Range<Int>, before head: Int) -> Group? { modifier(region, head) }

    /// The facts of the noun of a noun chunk.
    func facts(of chunk: Chunk) -> NounFacts { facts(chunk.tokens.lowerBound..<(chunk.head + 1), chunk.head) }

    /// The facts of the noun that ends at `head`: of the longest listed phrase, else of the word.
    func facts(_ region: Range<Int>, _ head: Int) -> NounFacts {
        for i in region where i < head {
            if let found = text.lexicon.phrase(at: i, in: text.tokens, upTo: head + 1), found.count == head + 1 - i {
                let facts = NounTable.table[found.id]
                if facts.group != nil || facts.measure != nil || facts.inside != nil { return facts }
            }
        }
        return NounTable.table[text.tokens[head].word]
    }

    private func group(_ region: Range<Int>, _ head: Int) -> Group? {
        let facts = facts(region, head)
        let token = text.tokens[head]
        // "3,200 poles" are no Poles.
        if token.isAny(.demonym), !token.isCapitalized, !token.shape.contains(.shouted) { return .things }
        var group = facts.group
        if group == nil || group == .things, facts.measure?.countsItself == true { group = .people }
        // "30 wounded": the noun is left out, and may be told of before.
        if group == nil, facts.adjective != nil { return modifier(region, head) }
        if group == nil, token.isAny([.person, .role]) { group = .people }
        if group == nil, token.isAny([.demonym]) { group = .people }
        if group == nil, isMeasureParticiple(token) { group = .people }
        if group == nil, token.isAny(.party), !token.isAny(.country) { group = .combatants }
        if group == nil, token.isAny([.noun, .placeNoun]), !token.isAny(.party) {
            group = .things
        }
        if group == nil { group = unlisted(token) }
        if group == .combatants, modifier(region, head) == .police { return .police }
        // "eight Hamas men"
        if group == .men, let force = modifier(region, head), force == .combatants || force == .police { return force }
        // "two teenage sisters"
        if group == .women || group == .men, modifier(region, head) == .children { return .children }
        guard group == .people else { return group }
        return modifier(region, head) ?? group
    }

    /// "the wounded", "the missing": a participle that stands for persons.
    private func isMeasureParticiple(_ token: Token) -> Bool {
        token.isAny(.participle) && !VerbFrames.table[text.lexicon[token.word].lemma].isEmpty
    }

    /// "civilian deaths", "army captains", "Hezbollah members": a word before the noun names the group.
    private func modifier(_ region: Range<Int>, _ head: Int) -> Group? {
        // "male and female suspects"
        if let and = (region.lowerBound..<head).last(where: { text.tokens[$0].word == Words.and }) {
            let first = modifier(region.lowerBound..<and, and)
            return first == modifier((and + 1)..<head, head) ? first : nil
        }
        for i in region where i < head {
            let token = text.tokens[i]
            if token.kind == .possessive { continue }
            if let found = text.lexicon.phrase(at: i, in: text.tokens, upTo: head) {
                if let group = specific(NounTable.table[found.id].group) { return group }
                let classes = text.lexicon[found.id].classes
                if classes.contains(.party), classes.isDisjoint(with: [.demonym, .country]), isFighting(head) {
                    return .combatants
                }
            }
            if token.isAny(.party), !token.isAny([.demonym, .country]), isFighting(head) { return .combatants }
            if token.isAny([.demonym, .country]) { continue }
            if i + 1 < head, text.tokens[i + 1].kind == .possessive {
                // "a sheriff's deputy"
                if NounTable.table[token.word].group == .police { return .police }
                continue
            }
            // "General Motors workers", "Major League fans": a title before another capital is the start of a name.
            if token.isCapitalized, i + 1 < head, text.tokens[i + 1].isCapitalized, token.isAny(.role) { continue }
            if let group = specific(NounTable.table[token.word].group) { return group }
        }
        return nil
    }

    /// Members, men, suspects of a party are its fighters; its voters and leaders are people.
    private func isFighting(_ head: Int) -> Bool {
        let facts = NounTable.table[text.tokens[head].word]
        return facts.isMember || facts.group == .men || facts.measure != nil
    }

    private func specific(_ group: Group?) -> Group? {
        guard let group, group != .people, group != .things else { return nil }
        return group
    }

    private func lastHead(_ counted: Range<Int>, after head: Int) -> Int? {
        guard head + 1 < counted.upperBound else { return nil }
        return counted.last { text.tokens[$0].kind == .word && $0 > head }
    }

    /// A word that no list has as a person or a thing: its ending tells.
    private func unlisted(_ token: Token) -> Group? {
        guard token.classes.isEmpty || token.classes == .startsPhrase else { return nil }
        for ending in Self.personEndings where endsIn(token, ending) { return .people }
        return nil
    }

    private func endsIn(_ token: Token, _ ending: String) -> Bool { text.endsIn(token, ending, after: 3) }

    private static let personEndings = [
        "man", "men", "woman", "women", "people", "person", "ist", "ists", "goer", "goers", "holder", "holders",
        "worker",
        "workers", "fighter", "fighters", "maker", "makers", "keeper", "keepers", "seeker", "seekers", "owner",
        "owners",
        "leader", "leaders", "driver", "drivers", "dweller", "dwellers", "mate", "mates", "folk", "fitter", "fitters",
        "smith", "smiths", "wright", "wrights", "herder", "herders", "nurse", "nurses", "officer", "officers", "guard",
        "guards", "teacher", "teachers", "hunter", "hunters", "player", "players",
    ]
}
