/// Finds the places that a sentence names.
struct PlaceFinder {
    private let text: AnalyzedText
    private let sentence: Range<Int>
    private let reader: PlaceNameReader
    private var words: PlaceWords { PlaceWords.english }

    /// Every place of a sentence, in order.
    static func places(of sentence: Sentence, _ text: AnalyzedText) -> [PlacePhrase] {
        PlaceFinder(text, sentence.tokens).all()
    }

    private init(_ text: AnalyzedText, _ sentence: Range<Int>) {
        self.text = text
        self.sentence = sentence
        reader = PlaceNameReader(text: text, sentence: sentence)
    }

    private func all() -> [PlacePhrase] {
        var found: [PlacePhrase] = []
        var i = sentence.lowerBound
        while i < sentence.upperBound {
            guard var place = place(at: i), found.last.map({ place.name.lowerBound >= $0.name.upperBound }) ?? true
            else {
                i += 1
                continue
            }
            place.isOfSource = place.isOfSource || isOfSource(place)
            if let last = found.last, place.relation == .location, last.relation != .attribute {
                place.holdsNamed = isNested(last, place)
            }
            place.holdsUnnamed = holdsUnnamed(place)
            found.append(place)
            i = max(i + 1, place.tokens.upperBound)
        }
        return found
    }

    /// "Khan Sheikhoun in the south of rebel-held Idlib": only words of place stand between the two.
    private func isNested(_ last: PlacePhrase, _ place: PlacePhrase) -> Bool {
        guard place.name.lowerBound - last.name.upperBound <= 6 else { return false }
        return (last.name.upperBound..<place.name.lowerBound).allSatisfy { i in
            let token = text.tokens[i]
            return token.kind == .comma || token.shape.contains(.hyphenated) || words.directions.contains(token.word)
                || token.isAny([.preposition, .determiner, .placeNoun, .adjective]) && !token.isAny(.conjunction)
        }
    }

    private func place(at i: Int) -> PlacePhrase? {
        let token = text.tokens[i]
        guard token.kind == .word else { return nil }
        if token.word == words.there, i + 1 >= sentence.upperBound || !text.tokens[i + 1].isAny([.be, .modal, .have]) {
            return anaphor(i..<(i + 1))
        }
        if token.isAny(.preposition) || token.word == words.of || token.word == words.to { return afterPreposition(i) }
        if words.takers.contains(token.word), !isNounUse(i) { return object(of: i) }
        if token.isAny(.placeNoun), let apposed = apposed(at: i) { return apposed }
        if i == sentence.lowerBound, let label = label(at: i) { return label }
        return attribute(at: i)
    }

    private func make(
        _ name: PlaceNameReader.Name, from start: Int, _ relation: PlacePhrase.Relation
    ) -> PlacePhrase {
        PlacePhrase(
            name: name.tokens, tokens: min(start, name.tokens.lowerBound)..<name.tokens.upperBound, relation: relation,
            scale: name.scale, isListed: name.isListed)
    }

    private func afterPreposition(_ i: Int) -> PlacePhrase? {
        let preposition = text.tokens[i].word
        let relation: PlacePhrase.Relation
        if words.locations.contains(preposition) {
            relation = .location
        } else if words.goals.contains(preposition) {
            relation = .goal
        } else if preposition == words.from {
            relation = .source
        } else if preposition == words.of {
            guard i > sentence.lowerBound else { return nil }
            let before = text.tokens[i - 1]
            if before.isAny(.body), !before.isAny(.placeNoun) { return nil }
            if PlaceWords.english.directions.contains(before.word) {
                // "north of Kidal"
                relation = .location
            } else if before.isAny([.happening, .placeNoun]) || before.isAny(.gerund) {
                relation = .location
            } else {
                relation = .attribute
            }
        } else if preposition == words.for, i > sentence.lowerBound {
            relation = words.contests.contains(text.tokens[i - 1].word) ? .location : .goal
        } else {
            return nil
        }
        guard let name = reader.name(from: i + 1) else { return relation == .location ? pointer(i) : nil }
        // "for Azerbaijan to halt"
        if preposition == words.for, reader.token(name.tokens.upperBound)?.word == words.to { return nil }
        // "out of Beledweyne"
        if preposition == words.of, i > sentence.lowerBound, text.tokens[i - 1].isAny(.preposition) {
            return make(name, from: i - 1, .source)
        }
        if !name.isListed {
            // "on Siargao" is a place, "on Facebook" none; "to Reuters", "of Amnesty": only what is listed.
            switch relation {
            case .attribute:
                // "the parish priest of Regent"
                guard preposition == words.of, text.tokens[i - 1].isAny(.role),
                    text.tokens[name.tokens.lowerBound].classes.isUnlisted
                else { return nil }
                var place = make(name, from: i, .location)
                place.isOfSource = true
                return place
            case .goal, .source: guard text.tokens[name.tokens.lowerBound].classes.isUnlisted else { return nil }
            default: break
            }
            if isThing(name) { return nil }
        }
        return make(name, from: i, relation)
    }

    /// "in the city", "in that village", and no name after it.
    private func pointer(_ i: Int) -> PlacePhrase? {
        guard let article = reader.token(i + 1), article.isAny(.determiner), !article.isAny(.indefinite),
            let noun = reader.token(i + 2), noun.isAny(.placeNoun), !noun.isAny(.plural), noun.kind == .word,
            !words.directions.contains(noun.word), !words.edges.contains(noun.word)
        else { return nil }
        // "in the valley above Mestia" goes on to a name.
        if let next = reader.token(i + 3), next.isAny(.preposition), reader.name(from: i + 4) != nil { return nil }
        return anaphor(i..<(i + 3))
    }

    private func anaphor(_ tokens: Range<Int>) -> PlacePhrase {
        var place = PlacePhrase(
            name: tokens, tokens: tokens, relation: .location, scale: .specific, isListed: true)
        place.isAnaphor = true
        return place
    }

    /// "a Twitter post", "the Ebola outbreak": an unlisted name that only describes a thing.
    private func isThing(_ name: PlaceNameReader.Name) -> Bool {
        guard let next = reader.token(name.tokens.upperBound), next.kind == .word, !next.isCapitalized,
            !next.shape.contains(.shouted)
        else { return false }
        let isNoun =
            next.isAny([.noun, .happening]) && !next.isAny([.preposition, .verb, .placeNoun, .timeUnit, .adverb])
        let isArticled =
            name.tokens.lowerBound > sentence.lowerBound
            && text.tokens[name.tokens.lowerBound - 1].isAny(.indefinite)
        return isNoun || isArticled
    }

    /// "the village Chankatagh", "two villages Tokhar and Hoshariyeh".
    private func apposed(at i: Int) -> PlacePhrase? {
        guard let next = reader.token(i + 1), next.kind == .word, next.classes.isUnlisted,
            !next.shape.contains(.shouted),
            !text.tokens[i].isCapitalized, var name = reader.run(at: i + 1)
        else { return nil }
        let end = name.tokens.upperBound
        if text.tokens[i].isAny(.plural), let and = reader.token(end), and.isAny(.conjunction),
            let second = reader.token(end + 1), second.isCapitalized, second.classes.isUnlisted,
            let other = reader.run(at: end + 1)
        {
            name.tokens = name.tokens.lowerBound..<other.tokens.upperBound
        }
        return make(name, from: i, .location)
    }

    /// "a predominantly Kurdish town in northern Syria": an indefinite place in a large one.
    private func holdsUnnamed(_ place: PlacePhrase) -> Bool {
        let start = place.tokens.lowerBound
        guard place.relation == .location, place.scale != .specific, start > sentence.lowerBound else { return false }
        let before = text.tokens[start - 1]
        guard before.kind == .word, words.settlements.contains(text.lemma(start - 1)), !before.isCapitalized else {
            return false
        }
        for i in max(sentence.lowerBound, start - 6)..<(start - 1) where text.tokens[i].isAny(.determiner) {
            return text.tokens[i].isAny(.indefinite)
        }
        return before.isAny(.plural)
    }

    /// "occupied Nenton", "entered Armenia".
    private func object(of verb: Int) -> PlacePhrase? {
        guard let name = reader.name(from: verb + 1) else { return nil }
        let isNear = name.tokens.lowerBound - verb <= 3
        guard name.isListed || (isNear && text.tokens[name.tokens.lowerBound].classes.isUnlisted && !isThing(name))
        else {
            return nil
        }
        // "hit Syrian rebels": followed by a noun, the name only describes it.
        if let next = reader.token(name.tokens.upperBound), next.isAny([.person]) { return nil }
        return make(name, from: verb, .object)
    }

    private func isNounUse(_ i: Int) -> Bool {
        i > sentence.lowerBound && text.tokens[i - 1].isAny([.determiner, .possessive, .adjective])
            && text.tokens[i - 1].kind == .word && !text.tokens[i - 1].isAny(.relative)
    }

    /// "Beni: 14 dead".
    private func label(at i: Int) -> PlacePhrase? {
        guard let name = reader.run(at: i), let next = reader.token(name.tokens.upperBound), next.kind == .colon,
            !text.tokens[i].isAny([.body, .person, .role, .noun]) || name.isListed
        else { return nil }
        return make(name, from: i, .label)
    }

    /// "the Sulawesi landslide", "a Karachi mill", "Syria chemical attack".
    private func attribute(at i: Int) -> PlacePhrase? {
        let token = text.tokens[i]
        guard token.classes.isAnyPlace || token.isAny(.startsPhrase),
            token.isCapitalized || token.shape.contains(.shouted),
            let name = reader.run(at: i), name.isListed, let next = reader.token(name.tokens.upperBound)
        else { return nil }
        guard
            next.kind == .possessive || text.tokens[name.tokens.upperBound - 1].shape.contains(.lostApostrophe)
                || next.isAny([.noun, .happening, .placeNoun]) && next.kind == .word
        else { return nil }
        if next.isAny([.country]) { return nil }
        // "the Sulawesi landslide", "Syria's conflict" are there; "Israel's offensive" may be elsewhere.
        let isPossessor =
            next.kind == .possessive
            || text.tokens[name.tokens.upperBound - 1].shape.contains(.lostApostrophe)
        let noun = isPossessor && next.kind == .possessive ? name.tokens.upperBound + 1 : name.tokens.upperBound
        let isThere =
            reader.token(noun).map { $0.isAny(.happening) } == true
            && (!isPossessor || TimeWords.english.lasting.contains(text.lemma(noun)))
        var place = make(name, from: i, isThere ? .location : .attribute)
        place.isOfSource = describesSource(from: name.tokens.upperBound)
        return place
    }

    /// "Indonesia's disaster agency", "Syrian state television": what the name describes can speak.
    private func describesSource(from start: Int) -> Bool {
        var last: Int?
        for i in start..<min(start + 6, sentence.upperBound) {
            let token = text.tokens[i]
            if token.kind == .possessive { continue }
            guard token.kind == .word, token.isAny([.noun, .adjective, .body, .role, .outlet, .demonym]),
                !token.isAny([.preposition, .conjunction])
            else { break }
            last = i
        }
        return last.map { text.tokens[$0].isAny([.body, .role, .person, .outlet, .speechNoun]) } ?? false
    }

    /// "security sources in Beirut said", "told reporters in Beni": the place of who speaks.
    private func isOfSource(_ place: PlacePhrase) -> Bool {
        let start = place.tokens.lowerBound
        guard start > sentence.lowerBound else { return false }
        let before = text.tokens[start - 1]
        let isOfPerson = before.isAny([.person, .body, .role, .speechNoun, .outlet])
        for next in place.tokens.upperBound..<min(place.tokens.upperBound + 4, sentence.upperBound) {
            let token = text.tokens[next]
            if token.isAny(.reporting), !token.isAny(.measure), token.kind == .word { return isOfPerson }
            guard token.kind == .comma || token.isAny([.adverb, .have]) else { break }
        }
        guard isOfPerson else { return false }
        for last in max(sentence.lowerBound, start - 3)..<start where text.tokens[last].isAny(.reporting) {
            return true
        }
        return false
    }
}
