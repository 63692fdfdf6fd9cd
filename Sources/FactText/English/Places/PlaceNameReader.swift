/// Reads the name of a place at a token, past articles and common nouns: "the village of Göçük", "central Somalia",
/// "Syria's Hasakeh province", "the Sunda Strait".
struct PlaceNameReader {
    let text: AnalyzedText
    let sentence: Range<Int>
    private let words = PlaceWords.english

    /// A name, how small a place it is of, and whether the lexicon lists it.
    struct Name {
        var tokens: Range<Int>
        var scale: PlacePhrase.Scale
        var isListed: Bool
    }

    func token(_ i: Int) -> Token? { sentence.contains(i) ? text.tokens[i] : nil }

    /// The name that a noun phrase starting at `start` leads to; `nil` where it names no place.
    func name(from start: Int) -> Name? {
        var i = start
        var fallback: Name?
        var direction: Int?
        // A few words of description, never a clause.
        while i < min(start + 9, sentence.upperBound) {
            let token = text.tokens[i]
            guard token.kind == .word || token.kind == .possessive || token.kind == .quoteOpen else { break }
            if let name = run(at: i, from: direction), !isDirection(i) || name.isListed {
                guard !isNoPlace(name) else { return fallback }
                // "At the regional burns centre Saule Iskakova said"
                if i > start, !name.isListed, text.tokens[i - 1].isAny(.placeNoun), isSpeaking(name.tokens.upperBound) {
                    return fallback
                }
                let end = name.tokens.upperBound
                guard let next = possession(after: end) ?? smallerPlace(after: end) else { return name }
                // "Syria's Hasakeh": what is named inside is more exact.
                fallback = name
                direction = nil
                i = next
                continue
            }
            if isDirection(i) {
                direction = direction ?? i
                i += 1
                continue
            }
            direction = nil
            if fallback != nil {
                guard token.isAny([.placeNoun, .adjective, .demonym]) || token.word == words.of else { break }
                i += 1
                continue
            }
            if token.isAny([.determiner, .possessive, .adjective, .demonym, .ordinal])
                || token.shape.contains(.hyphenated)
                || token.isAny(.participle) && i > start
            {
                i += 1
                continue
            }
            // "over the besieged remnant of east Aleppo": a word that no list has.
            if token.classes.isUnlisted, !token.isCapitalized, i > start, self.token(i + 1)?.word == words.of {
                i += 2
                continue
            }
            guard token.isAny([.noun, .placeNoun, .happening]), !(token.isAny(.body) && token.isCapitalized),
                !token.isAny([.timeUnit, .month, .weekday])
            else {
                break
            }
            // "the town of Irpin", "the outskirts of Damascus", "the capital Yerevan"
            if let next = self.token(i + 1), next.word == words.of || next.kind == .possessive {
                i += 2
            } else if token.isAny(.placeNoun) || self.token(i + 1)?.isAny(.placeNoun) == true {
                i += 1
            } else {
                break
            }
        }
        return fallback
    }

    private func isSpeaking(_ verb: Int) -> Bool {
        token(verb).map { $0.isAny(.reporting) && $0.isAny(.past) && !$0.isAny(.measure) } ?? false
    }

    /// One past the possessive and what goes with it, after which another name may come.
    private func possession(after end: Int) -> Int? {
        if let next = token(end), next.kind == .possessive { return end + 1 }
        return text.tokens[end - 1].shape.contains(.lostApostrophe) ? end : nil
    }

    /// "the Aleppo province village of Al-Tukhar": one past the "of".
    private func smallerPlace(after end: Int) -> Int? {
        guard let noun = token(end), noun.isAny(.placeNoun), !noun.isCapitalized, token(end + 1)?.word == words.of
        else {
            return nil
        }
        return end + 2
    }

    // MARK: Names

    /// The proper name that starts right at a token, with the common noun that belongs to it.
    func run(at start: Int, from direction: Int? = nil) -> Name? {
        let first = text.tokens[start]
        guard first.kind == .word else { return nil }
        var end = start
        var scale: PlacePhrase.Scale?
        var isListed = false
        if let phrase = text.lexicon.phrase(at: start, in: text.tokens, upTo: sentence.upperBound),
            text.lexicon[phrase.id].classes.isAnyPlace, isNameLike(start)
        {
            end = start + phrase.count
            scale = words.states.contains(phrase.id) ? .region : text.lexicon[phrase.id].classes.placeScale
            isListed = true
        } else if first.classes.isAnyPlace, isNameLike(start),
            !first.isAny(.demonym) || first.isAny([.place, .capital])
        {
            end = start + 1
            scale = words.states.contains(first.word) ? .region : first.classes.placeScale
            isListed = true
        }
        if !isListed { guard startsName(start) else { return nil } }
        // What is not listed as a whole may go on: "Wad Madani", "Khan al-Assal".
        if !isListed || scale == .specific { end = extend(max(end, start + 1), from: start) }
        var name = (direction ?? start)..<end
        let isArticled = isAfterArticle(start)
        if let tail = tail(after: end, from: start, isArticled: isArticled, isListed) {
            name = name.lowerBound..<tail
            if scale != .specific { scale = .specific }
        }
        if direction != nil, scale == .country { scale = .region }
        // "through central Dhaka", "in northern Morazan"; but "in east Aleppo"
        if let at = direction, scale == .specific, isLong(at), !hasOwnName(from: at) {
            name = start..<name.upperBound
        }
        if !isListed, isCommon(name), !isTitled(name) { return nil }
        if let last = name.last, words.wide.contains(text.tokens[last].word) { scale = .region }
        return Name(tokens: name, scale: scale ?? .specific, isListed: isListed)
    }

    /// Whether every word of an unlisted name is a common one: "Checkpoint", "Covid-19", "Daesh-held".
    private func isCommon(_ name: Range<Int>) -> Bool {
        name.allSatisfy { i in
            let token = text.tokens[i]
            if text.bytes[token.range].contains(where: { ByteClass.isDigit($0) }) { return true }
            return !token.classes.isUnlisted && token.classes.isDisjoint(with: [.givenName]) && !isArabicArticle(i)
        }
    }

    /// "Heroes Stadium", "the Old City", "Water Street": common words that capitals make a name.
    private func isTitled(_ name: Range<Int>) -> Bool {
        guard let last = name.last, name.count > 1, words.ends.contains(text.tokens[last].word) else { return false }
        return name.allSatisfy { text.tokens[$0].isCapitalized && !text.tokens[$0].isAny([.role, .ordinal]) }
    }

    /// Names go on over capitalized words, and over "of", "de", "la" between them.
    private func extend(_ from: Int, from start: Int) -> Int {
        var end = from
        while end < min(start + 6, sentence.upperBound) {
            let token = text.tokens[end]
            guard token.kind == .word, !text.tokens[end - 1].shape.contains(.lostApostrophe) else { break }
            if goesOn(end) {
                end += 1
            } else if words.particles.contains(token.word), end + 1 < sentence.upperBound, goesOn(end + 1),
                !text.tokens[end + 1].classes.isAnyPlace
            {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// "the", with no more than description between it and the name.
    private func isAfterArticle(_ start: Int) -> Bool {
        for i in stride(from: start - 1, through: max(sentence.lowerBound, start - 3), by: -1) {
            if text.tokens[i].word == words.the { return true }
            guard text.tokens[i].isAny([.adjective, .demonym]) || text.tokens[i].shape.contains(.hyphenated) else {
                return false
            }
        }
        return false
    }

    /// "a Lubbock hospital", "a small Karachi clinic"
    private func isAfterIndefinite(_ start: Int) -> Bool {
        for i in stride(from: start - 1, through: max(sentence.lowerBound, start - 3), by: -1) {
            if text.tokens[i].isAny(.indefinite) { return true }
            guard text.tokens[i].isAny([.adjective, .demonym]) else { return false }
        }
        return false
    }

    /// "Borno state", "the Nuseirat refugee camp": a common noun in small letters that belongs to the name.
    private func tail(after end: Int, from start: Int, isArticled: Bool, _ isListed: Bool) -> Int? {
        guard let next = token(end), next.kind == .word, !text.tokens[end - 1].shape.contains(.lostApostrophe) else {
            return nil
        }
        if next.word == words.refugee, let camp = token(end + 1), camp.isAny(.placeNoun) { return end + 2 }
        if next.word == words.air, let base = token(end + 1), base.word == words.base { return end + 2 }
        // "at Medina hospital", but "in a Lubbock hospital"
        if words.houses.contains(next.word), !next.shape.contains(.shouted) {
            return isAfterIndefinite(start) ? nil : end + 1
        }
        guard next.isAny(.namePart) else { return nil }
        // "the Anatolian city of Konya": the city's name follows.
        if !next.isCapitalized, words.cities.contains(next.word), token(end + 1)?.word == words.of { return nil }
        // "the Severnaya mine" has no other name, "a jail in Asunción" has.
        if isListed, !next.isCapitalized, words.facilities.contains(next.word) { return nil }
        // "the Nagorno-Karabakh region", but "Kursk region".
        return isArticled && words.vague.contains(next.word) ? nil : end + 1
    }

    private func isNameLike(_ i: Int) -> Bool {
        let token = text.tokens[i]
        // "New York City-based": where somebody is at home, as an adjective.
        if token.shape.contains(.hyphenated), text.endsIn(token, "-based", after: 2) { return false }
        return token.isCapitalized || token.shape.contains(.shouted) || isArabicArticle(i)
    }

    /// "al-Bab", "el-Arish": small letters before the hyphen.
    private func isArabicArticle(_ i: Int) -> Bool {
        let range = text.tokens[i].range
        guard range.count > 4, text.tokens[i].shape.contains(.hyphenated) else { return false }
        let b = text.bytes
        return (b[range.lowerBound] | 0x20 == UInt8(ascii: "a") || b[range.lowerBound] | 0x20 == UInt8(ascii: "e"))
            && b[range.lowerBound + 1] | 0x20 == UInt8(ascii: "l") && b[range.lowerBound + 2] == UInt8(ascii: "-")
    }

    /// Whether a word that no list knows as a place can start the name of one.
    private func startsName(_ i: Int) -> Bool {
        let token = text.tokens[i]
        guard isNameLike(i),
            !token.isAny([.month, .weekday, .pronoun, .determiner, .preposition, .party, .outlet, .body])
        else { return false }
        if token.isAny([.demonym, .honorific, .role, .speechNoun]) || words.feasts.contains(token.word) {
            return false
        }
        // "Hurricane Helga"
        if words.storms.contains(token.word) { return false }
        if i > sentence.lowerBound, words.storms.contains(text.tokens[i - 1].word), text.tokens[i - 1].isCapitalized {
            return false
        }
        if token.shape.contains(.shouted) {
            // "TO THE CITIZENRY": a single word behind an article is no name.
            if i > sentence.lowerBound, text.tokens[i - 1].word == words.the, !isAmongNames(i) { return false }
            return token.classes.isUnlisted || token.isAny(.givenName)
        }
        // "at the HJRA"
        if token.shape.contains(.allCapitals), !token.shape.contains(.hyphenated) { return false }
        return true
    }

    /// "THE CATATUMBO RIVER", "THE ZONA ROSA"
    private func isAmongNames(_ i: Int) -> Bool {
        guard let next = token(i + 1), next.kind == .word else { return false }
        return next.isAny([.placeNoun, .givenName, .place]) || next.classes.isUnlisted
            || words.particles.contains(text.tokens[i].word)
    }

    private func goesOn(_ i: Int) -> Bool {
        let token = text.tokens[i]
        guard token.kind == .word, isNameLike(i), !words.feasts.contains(token.word),
            !token.isAny([.month, .weekday, .pronoun, .determiner, .preposition])
        else {
            return false
        }
        if token.shape.contains(.shouted) {
            return token.classes.isUnlisted || token.isAny([.givenName, .namePart, .place])
        }
        // "Griffith Park", "Chippewa Falls", "Al-Shifa Hospital"
        if words.ends.contains(token.word) { return true }
        // Names of people and bodies that follow, in a text without commas, are not of the place.
        return token.classes.isUnlisted || token.isAny([.namePart, .placeNoun])
            || token.isAny([.noun, .adjective, .givenName])
                && !token.isAny([
                    .honorific, .role, .country, .capital, .place, .demonym, .party, .outlet, .verb, .measure, .body,
                    .person, .happening, .speechNoun,
                ])
    }

    /// "eastern Ghouta", which has a name of its own.
    private func hasOwnName(from direction: Int) -> Bool {
        text.lexicon.phrase(at: direction, in: text.tokens, upTo: sentence.upperBound)
            .map { text.lexicon[$0.id].classes.isAnyPlace } ?? false
    }

    /// "central", "northern"; not "north", which is part of names.
    private func isLong(_ direction: Int) -> Bool {
        text.tokens[direction].word == words.central
            || text.bytes[text.tokens[direction].range].count > 6
                && (text.bytes[text.tokens[direction].range].last ?? 0) | 0x20 == UInt8(ascii: "n")
    }

    private func isDirection(_ i: Int) -> Bool { words.directions.contains(text.tokens[i].word) }

    /// Whether a name is of a person, a body or a thing: "the University of Leeds", "in Mr Assad".
    private func isNoPlace(_ found: Name) -> Bool {
        let name = found.tokens
        let isWholeListed = found.isListed
        for i in name {
            let token = text.tokens[i]
            if token.isAny([.body, .outlet, .honorific]), !token.isAny([.placeNoun, .place]),
                i == name.lowerBound || !words.ends.contains(token.word)
            {
                return true
            }
            if token.isAny(.party), !isWholeListed { return true }
        }
        // "at Western Pacific Rail"
        if !isWholeListed, name.count > 1, let last = name.last, words.firms.contains(text.tokens[last].word) {
            return true
        }
        // "in Assad's Syria", "at Al-Thawra hospital": a building stands in the place of the happening.
        if let next = token(name.upperBound), next.kind == .word, !next.isCapitalized, next.isAny([.body]),
            !next.isAny(.placeNoun)
        {
            return !isWholeListed
        }
        guard let first = name.first else { return true }
        return text.tokens[first].isAny(.givenName) && !isWholeListed && name.count > 1
    }
}

extension WordClass {
    /// Whether no list says anything of a word but that some phrase starts with it.
    var isUnlisted: Bool { isSubset(of: .startsPhrase) }

    /// Whether a word or phrase names a place.
    var isAnyPlace: Bool { !isDisjoint(with: [.place, .country, .capital]) }

    /// How small a place it is.
    var placeScale: PlacePhrase.Scale { isDisjoint(with: [.place, .capital]) ? .country : .specific }
}
