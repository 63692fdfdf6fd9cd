/// Finds the places that a sentence names.
struct PlaceFinder {
    private let text: AnalyzedText
    private let sentence: Range<Int>
    private let reader: PlaceNameReader
    private let words = PlaceWords.english

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
                place.holdsNamed =
                    last.scale == .specific && isNested(last, place) || last.scale == .specific && isBearing(place)
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

    /// "a clinic in the Zamzam camp for displaced people south of El-Fasher": only says where the other lies.
    private func isBearing(_ place: PlacePhrase) -> Bool {
        let start = place.tokens.lowerBound
        guard start > sentence.lowerBound, text.tokens[start].word == words.of else {
            return words.near.contains(text.tokens[start].word)
        }
        return words.directions.contains(text.tokens[start - 1].word)
    }

    private func place(at i: Int) -> PlacePhrase? {
        let token = text.tokens[i]
        guard token.kind == .word else { return nil }
        if let place = subject(at: i) ?? whereabouts(at: i) { return place }
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
        var place = PlacePhrase(
            name: name.tokens, tokens: min(start, name.tokens.lowerBound)..<name.tokens.upperBound, relation: relation,
            scale: name.scale, isListed: name.isListed)
        place.isSite = name.tokens.last.map { words.sites.contains(text.tokens[$0].word) } ?? false
        return place
    }

    /// "Hisorak, a hamlet of 800 people, was hit worst", "Khetagurovo was shelled": what the sentence is about.
    private func subject(at i: Int) -> PlacePhrase? {
        guard i == sentence.lowerBound, let name = reader.run(at: i), let next = reader.token(name.tokens.upperBound)
        else { return nil }
        var k = name.tokens.upperBound
        if next.kind == .comma, reader.token(k + 1)?.isAny(.indefinite) == true {
            for noun in (k + 2)..<min(k + 9, sentence.upperBound) {
                let token = text.tokens[noun]
                if token.isAny(.placeNoun), !token.isAny(.body) { return make(name, from: i, .location) }
                guard token.isAny([.adjective, .noun, .adverb, .demonym, .conjunction]) || token.kind == .comma else {
                    break
                }
            }
        }
        k = name.tokens.upperBound
        while let token = reader.token(k), k < name.tokens.upperBound + 10 {
            if token.isAny(.be), let verb = reader.token(k + 1), words.takers.contains(verb.word),
                verb.isAny(.participle)
            {
                return make(name, from: i, .object)
            }
            if token.isAny(.verb), !token.isAny([.noun, .adjective]) { return nil }
            k += 1
        }
        return nil
    }

    /// "of Wangjialing, where 153 men were cut off": a name that "where" takes up.
    private func whereabouts(at i: Int) -> PlacePhrase? {
        guard i > sentence.lowerBound, text.tokens[i].isCapitalized, let name = reader.run(at: i) else { return nil }
        var k = name.tokens.upperBound
        if reader.token(k)?.kind == .comma { k += 1 }
        guard let next = reader.token(k), next.word == words.where else { return nil }
        return make(name, from: i, .location)
    }

    private func afterPreposition(_ i: Int) -> PlacePhrase? {
        let preposition = text.tokens[i].word
        let relation: PlacePhrase.Relation
        if words.locations.contains(preposition) {
            relation = .location
        } else if words.goals.contains(preposition) {
            // "the march to Shahbagh"
            relation = i > sentence.lowerBound && text.tokens[i - 1].isAny(.happening) ? .location : .goal
        } else if preposition == words.from {
            relation = .source
        } else if preposition == words.of {
            guard i > sentence.lowerBound else { return nil }
            let before = text.tokens[i - 1]
            if before.isAny(.body), !before.isAny(.placeNoun) { return nil }
            // "in what is left of Miller Creek", "what remains of the town of Orlund"
            if words.remainders.contains(before.word), isWhat(i - 1) {
                return reader.name(from: i + 1).map { make($0, from: i, .location) }
            }
            if PlaceWords.english.directions.contains(before.word) {
                // "north of Kidal"
                relation = .location
            } else if before.isAny([.happening, .placeNoun])
                || before.isAny(.gerund) && before.isAny([.measure, .happening])
            {
                relation = .location
            } else {
                relation = .attribute
            }
        } else if preposition == words.for, i > sentence.lowerBound {
            relation = words.contests.contains(text.tokens[i - 1].word) ? .location : .goal
        } else {
            return nil
        }
        if relation == .location, let nameless = nameless(from: i + 1) { return make(nameless, from: i, relation) }
        guard var name = reader.name(from: i + 1) else { return relation == .location ? pointer(i) : nil }
        if relation == .location, let both = coordinated(name) { name = both }
        // "for Azerbaijan to halt"
        if preposition == words.for, reader.token(name.tokens.upperBound)?.word == words.to { return nil }
        // "servicemen of the breakaway region of South Ossetia": where they are from.
        if preposition == words.of, isOfPeople(i) {
            var place = make(name, from: i, .attribute)
            place.isOfSource = true
            return name.isListed ? place : nil
        }
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
        var place = make(name, from: i, relation)
        place.isDescribing = describes(name, from: i + 1)
        // "in a Houston hospital"
        if place.isDescribing, words.sites.contains(text.tokens[name.tokens.upperBound].word) { place.isSite = true }
        return place
    }

    /// Whether "what" stands shortly before: "what is left of", "what remains of".
    private func isWhat(_ i: Int) -> Bool {
        (max(sentence.lowerBound, i - 3)..<i).contains { text.tokens[$0].word == words.what }
    }

    /// "on a Florida highway", "in a Karachi mill"
    private func describes(_ name: PlaceNameReader.Name, from start: Int) -> Bool {
        guard let article = reader.token(start), article.isAny(.indefinite),
            let next = reader.token(name.tokens.upperBound)
        else { return false }
        return next.kind == .word && !next.isCapitalized && next.isAny(.noun)
            && !next.isAny([.preposition, .conjunction])
    }

    /// Whether an "of" belongs to people, right behind them or behind "the region".
    private func isOfPeople(_ i: Int) -> Bool {
        var k = i - 1
        while k > sentence.lowerBound, text.tokens[k].kind == .word,
            text.tokens[k].isAny([.placeNoun, .adjective, .determiner, .noun]) && !text.tokens[k].isAny(.person)
                || text.tokens[k].word == words.of
        {
            k -= 1
        }
        return k >= sentence.lowerBound && k + 1 < sentence.upperBound && text.tokens[k].isAny(.person)
            && !text.tokens[k].isAny(.role) && text.tokens[k + 1].word == words.of
    }

    /// "a village near Manbij", "a town outside the capital": a place that the text does not name.
    private func nameless(from start: Int) -> PlaceNameReader.Name? {
        guard let article = reader.token(start), article.isAny(.indefinite) else { return nil }
        var noun = start + 1
        while let token = reader.token(noun), token.isAny([.adjective, .demonym]) || token.shape.contains(.hyphenated) {
            noun += 1
        }
        guard let near = reader.token(noun + 1), words.near.contains(near.word),
            words.settlements.contains(text.lemma(noun))
        else { return nil }
        if let name = reader.name(from: noun + 2) {
            return PlaceNameReader.Name(tokens: start..<name.tokens.upperBound, scale: .specific, isListed: false)
        }
        guard let the = reader.token(noun + 2), the.word == words.the, let place = reader.token(noun + 3),
            place.isAny(.placeNoun)
        else { return nil }
        return PlaceNameReader.Name(tokens: start..<(noun + 4), scale: .specific, isListed: false)
    }

    /// "on Ashrafiyah and Sin al-Fil": two names that one preposition leads.
    private func coordinated(_ name: PlaceNameReader.Name) -> PlaceNameReader.Name? {
        let and = name.tokens.upperBound
        guard name.scale == .specific, let join = reader.token(and), join.word == words.and,
            let second = reader.run(at: and + 1), second.scale == .specific,
            second.isListed || text.tokens[and + 1].classes.isUnlisted,
            text.tokens[second.tokens.upperBound - 1].kind == .word
        else { return nil }
        // "in Goma and Rwanda said": the second name has a verb of its own.
        if let next = reader.token(second.tokens.upperBound), next.isAny([.verb, .be, .have, .modal]),
            !next.isAny(.noun)
        {
            return nil
        }
        var both = name
        both.tokens = name.tokens.lowerBound..<second.tokens.upperBound
        return both
    }

    /// "in the city", "in that village", and no name after it.
    private func pointer(_ i: Int) -> PlacePhrase? {
        guard let article = reader.token(i + 1), article.isAny(.determiner), !article.isAny(.indefinite) else {
            return nil
        }
        // "in the Iraqi capital", "in this quiet river town"
        var at = reader.token(i + 2)?.isAny(.demonym) == true ? i + 3 : i + 2
        if article.word == TimeWords.english.this {
            while at < i + 5, let next = reader.token(at + 1), next.isAny(.placeNoun), !next.isAny(.preposition),
                reader.token(at)?.isAny([.noun, .adjective, .placeNoun]) == true
            {
                at += 1
            }
        }
        guard let noun = reader.token(at), noun.isAny(.placeNoun), !noun.isAny(.plural), noun.kind == .word,
            !words.directions.contains(noun.word)
        else { return nil }
        // "in the valley above Mestia" goes on to a name.
        if let next = reader.token(at + 1), next.isAny(.preposition), reader.name(from: at + 2) != nil { return nil }
        return anaphor(i..<(at + 1))
    }

    private func anaphor(_ tokens: Range<Int>) -> PlacePhrase {
        var place = PlacePhrase(
            name: tokens, tokens: tokens, relation: .location, scale: .specific, isListed: true)
        place.isAnaphor = true
        return place
    }

    /// "a Twitter post", "the Ebola outbreak": an unlisted name that only describes a thing.
    private func isThing(_ name: PlaceNameReader.Name) -> Bool {
        var before = name.tokens.lowerBound - 1
        while before > sentence.lowerBound, text.tokens[before].isAny(.adjective) { before -= 1 }
        if before >= sentence.lowerBound, text.tokens[before].isAny(.indefinite) { return true }
        guard let next = reader.token(name.tokens.upperBound), next.kind == .word, !next.isCapitalized,
            !next.shape.contains(.shouted)
        else { return false }
        return
            next.isAny([.noun, .happening])
            && !next.isAny([.preposition, .verb, .have, .be, .modal, .placeNoun, .timeUnit, .adverb])
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
        guard place.relation == .location || place.relation == .object, place.scale != .specific,
            start > sentence.lowerBound
        else { return false }
        // "eastern Congo's largest city"
        if let mark = reader.token(place.name.upperBound), mark.kind == .possessive {
            for noun in (place.name.upperBound + 1)..<min(place.name.upperBound + 4, sentence.upperBound) {
                if words.settlements.contains(text.lemma(noun)) { return true }
                guard text.tokens[noun].isAny(.adjective) else { break }
            }
        }
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
        return make(name, from: verb, words.leavers.contains(text.tokens[verb].word) ? .source : .object)
    }

    private func isNounUse(_ i: Int) -> Bool {
        // "after Storm Ottoline"
        if i > sentence.lowerBound, text.tokens[i].isCapitalized, !text.tokens[i].shape.contains(.shouted) {
            return true
        }
        return i > sentence.lowerBound && text.tokens[i - 1].isAny([.determiner, .possessive, .adjective])
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
        // "the army said in Tel Aviv"
        if before.isAny(.reporting), before.isAny(.past), !before.isAny(.measure), place.relation == .location {
            return true
        }
        // "an exchange agreed in Istanbul", "a station received in Beirut": where something else was done.
        if before.isAny(.participle), words.asides.contains(before.word), place.relation == .location { return true }
        let isOfPerson = before.isAny([.person, .body, .role, .speechNoun, .outlet])
        for next in place.tokens.upperBound..<min(place.tokens.upperBound + 4, sentence.upperBound) {
            let token = text.tokens[next]
            if token.isAny(.reporting) || TimeWords.english.speaks.contains(token.word), !token.isAny(.measure),
                token.kind == .word
            {
                return isOfPerson
            }
            guard token.kind == .comma || token.isAny([.adverb, .have]) else { break }
        }
        guard isOfPerson else { return false }
        return (max(sentence.lowerBound, start - 3)..<start).contains { i in
            guard text.tokens[i].isAny(.reporting) else { return false }
            // "11 suspected militants in the hills": describes them.
            return i == sentence.lowerBound
                || !text.tokens[i - 1].isAny([.cardinal, .vague, .determiner, .adjective])
                    && text.tokens[i - 1].kind != .number
        }
    }
}
