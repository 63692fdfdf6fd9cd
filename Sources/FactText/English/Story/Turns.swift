/// The words by which a text turns from one happening to another.
extension Storyline {
    /// "the war", "the conflict": goes on for years and points back to no day.
    func isLasting(_ i: Int) -> Bool { words.lasting.contains(text.lemma(i)) }

    /// "which has killed hundreds of thousands": what a long happening has done in all.
    func isBackground(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        // "150 of its staff in the war", "in the first 14 months of the war"
        let behind = (mention.span.upperBound..<mention.span.upperBound + 14).clamped(to: sentence)
        for i in behind {
            let token = text.tokens[i]
            if token.kind == .comma || token.kind == .semicolon || token.isAny(.conjunction) { break }
            if i > behind.lowerBound, text.tokens[i - 1].word == words.the, words.wars.contains(token.word) {
                return true
            }
        }
        if isOfWar(mention, sentence) { return true }
        var i = mention.span.lowerBound - 1
        var sawHave = false
        while i >= sentence.lowerBound, i >= mention.span.lowerBound - 8 {
            let token = text.tokens[i]
            if token.kind == .comma || token.kind == .semicolon { return false }
            if token.isAny(.have) { sawHave = true }
            if sawHave, token.isAny(.happening), isLasting(i) { return true }
            if sawHave, token.isAny(.relative) {
                let noun = (max(sentence.lowerBound, i - 2)..<i).last { text.tokens[$0].kind == .word }
                return noun.map(isLasting) ?? false
            }
            i -= 1
        }
        return false
    }

    /// "The war, now in its tenth year, has cost 70,000 lives": the sentence is about a war, in the perfect.
    private func isOfWar(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
        guard let subject = sentence.prefix(4).first(where: { isLasting($0) && text.tokens[$0].isAny(.noun) }),
            subject < mention.span.lowerBound
        else { return false }
        let between = subject..<mention.span.lowerBound
        return between.contains { text.tokens[$0].isAny(.have) }
            && !between.contains {
                text.tokens[$0].isAny(.reporting) && !text.tokens[$0].isAny(.measure) && text.lemma($0) != words.claim
            }
    }

    /// "Meanwhile", "In Bago, a student was killed", "a bomb hit a house": the figure's sentence turns to another
    /// happening.
    func turnsElsewhere(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        return turnsElsewhere(mention.sentence) && !opensWithSpeaker(mention, sentence)
            || hasNewAgent(mention, sentence)
    }

    /// "throughout the country", "nationwide": wherever, and not where the text has been before.
    func isNationwide(_ mention: Mention) -> Bool {
        let places = PlaceWords.english
        let sentence = text.sentences[mention.sentence].tokens
        let behind = (mention.span.upperBound..<max(mention.span.upperBound, mention.clause.upperBound)).clamped(
            to: sentence)
        return behind.contains { i in
            if text.tokens[i].word == places.nationwide { return true }
            guard places.countryWords.contains(text.tokens[i].word), !text.tokens[i].isAny(.plural) else {
                return false
            }
            return i - 2 > behind.lowerBound && text.tokens[i - 1].word == words.the
                && (text.tokens[i - 2].word == words.of || places.locations.contains(text.tokens[i - 2].word))
        } || text.tokens[sentence.lowerBound].word == places.nationwide
    }

    /// Whether a figure counts up what happened in months or years, wherever it was: "1,238 in the whole of 1987".
    func isTally(_ mention: Mention, _ span: DateSpan) -> Bool {
        switch mention.measure {
        case .killed, .wounded, .casualties, .detained, .destroyed, .captured, .displaced, .missing: break
        default: return false
        }
        return span.isLong && episodes[0].place?.scale == .specific && !pointsHere(mention.sentence)
    }

    /// "in the same province", "the city's main hospital", "the last stoppage here": at the place that the text is about,
    /// whenever it was.
    func pointsHere(_ sentence: Int) -> Bool {
        let places = PlaceWords.english
        let tokens = text.sentences[sentence].tokens
        return tokens.contains { i in
            let token = text.tokens[i]
            if token.word == places.here { return i > tokens.lowerBound && !text.tokens[i - 1].isAny(.reporting) }
            guard i + 1 < tokens.upperBound else { return false }
            let next = text.tokens[i + 1]
            if token.word == places.same {
                return places.settlements.contains(next.word) || places.wide.contains(next.word)
            }
            return token.word == words.the && places.settlements.contains(next.word)
        }
    }

    /// "In San Salvador the army admitted": where the speaker is.
    private func opensWithSpeaker(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
        guard let actor = mention.actorTokens, let cue = mention.cueTokens else { return false }
        return (1...5).contains(actor.lowerBound - sentence.lowerBound) && actor.lowerBound < cue.lowerBound
            && cue.upperBound <= mention.span.lowerBound
    }

    /// "Meanwhile", "In Bago": a sentence turns to another happening.
    func turnsElsewhere(_ sentence: Int) -> Bool {
        let tokens = text.sentences[sentence].tokens
        guard tokens.count > 3 else { return false }
        for i in tokens.prefix(5) where words.turns.contains(text.tokens[i].word) { return true }
        // "In the northern city of Padua, meanwhile, police announced …"
        for i in tokens.prefix(12).dropFirst(5) where words.turns.contains(text.tokens[i].word) {
            if text.tokens[i - 1].kind == .comma { return true }
        }
        return opensElsewhere(tokens)
    }

    /// "The bomb wounded 40": what the lead told of, and the sentence before did not.
    func pointsToMain(_ sentence: Int) -> Bool {
        let tokens = text.sentences[sentence].tokens
        guard let the = tokens.first, text.tokens[the].word == words.the, the + 1 < tokens.upperBound else {
            return false
        }
        let noun = the + 1
        guard text.tokens[noun].isAny(.noun), sentence > lead + 1, !isLasting(noun),
            !text.tokens[noun].isAny([.person, .body, .role, .timeUnit, .speechNoun, .placeNoun, .dayPart])
        else { return false }
        let names = { (index: Int) in text.sentences[index].tokens.contains { text.lemma($0) == text.lemma(noun) } }
        return names(lead) && !names(sentence - 1)
    }

    func opensElsewhere(_ sentence: Range<Int>) -> Bool {
        let first = text.tokens[sentence.lowerBound]
        let place = text.tokens[sentence.lowerBound + 1]
        guard first.word == words.in || first.word == words.at || first.isAny(.preposition) && first.word != words.on,
            place.isCapitalized || place.shape.contains(.shouted) && (place.classes.isUnlisted || place.isAny(.place)),
            !place.isAny([.month, .weekday, .demonym]), place.kind == .word
        else { return false }
        // A look back of a few pages: what was named before that is news again.
        return !(max(0, sentence.lowerBound - 2000)..<sentence.lowerBound).contains {
            text.isSame($0, sentence.lowerBound + 1)
        }
    }

    /// "An explosion at a warehouse injured 200": an indefinite happening or thing acts on those counted.
    func hasNewAgent(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
        var i = mention.span.lowerBound - 1
        while i >= sentence.lowerBound {
            let token = text.tokens[i]
            if token.kind == .semicolon || token.isAny(.relative) && i > sentence.lowerBound { return false }
            if token.isAny(.indefinite), i + 1 < sentence.upperBound {
                var head = i + 1
                while head < mention.span.lowerBound, text.tokens[head].isAny([.adjective, .noun]),
                    head + 1 < sentence.upperBound, text.tokens[head + 1].isAny([.noun, .happening]),
                    !text.tokens[head + 1].isAny(.past)
                {
                    head += 1
                }
                let noun = text.tokens[head]
                if noun.isAny([.person, .body, .role, .speechNoun, .demonym]) { return false }
                let acts =
                    i > sentence.lowerBound && text.tokens[i - 1].isAny(.reporting)
                    && head + 1 < mention.span.lowerBound && text.tokens[head + 1].isAny(.past)
                    && (text.isHappening(head + 1) || text.tokens[head + 1].isAny(.measure))
                    && !text.tokens[head + 1].isAny(.reporting)
                if noun.isAny(.happening) || acts, !noun.isAny(.preposition) {
                    return i == sentence.lowerBound
                        || text.tokens[i - 1].isAny([.subordinator, .conjunction, .reporting])
                }
            }
            i -= 1
        }
        return false
    }
}
