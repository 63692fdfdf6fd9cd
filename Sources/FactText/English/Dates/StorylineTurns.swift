/// The words by which a text stays with a happening, points back to it, or turns to another.
extension Storyline {
    /// Whether a sentence points back to a happening: "the blast", "the dead", "the missile" of the sentence that
    /// told it.
    func pointsBack(_ sentence: Int, to thread: Thread) -> Bool {
        let tokens = text.sentences[sentence].tokens
        if tokens.prefix(2).contains(where: { words.additions.contains(text.tokens[$0].word) }) { return true }
        for i in tokens {
            let token = text.tokens[i]
            guard token.kind == .word, i > tokens.lowerBound else { continue }
            let isDefinite =
                text.tokens[i - 1].word == words.the || text.tokens[i - 1].word == words.this
                || i > tokens.lowerBound + 1 && text.tokens[i - 2].word == words.the
            if words.backPointers.contains(token.word) {
                if isDefinite || text.tokens[i - 1].isAny(.determiner) || token.word == words.toll { return true }
                continue
            }
            guard isDefinite else { continue }
            if token.isAny(.happening), !token.isAny(.verb) || token.isAny(.noun), !isLasting(i) { return true }
            if token.isAny(.noun),
                token.classes.isDisjoint(with: [.person, .body, .role, .timeUnit, .speechNoun, .adjective, .dayPart]),
                !isGeneral(i),
                text.sentences[thread.origin].tokens.contains(where: { text.tokens[$0].word == token.word })
            {
                return true
            }
        }
        return false
    }

    /// "the war", "the conflict": goes on for years and points back to no day.
    func isLasting(_ i: Int) -> Bool { words.lasting.contains(text.lemma(i)) }

    /// "the city", "the country": every text has them.
    func isGeneral(_ i: Int) -> Bool { words.general.contains(text.lemma(i)) }

    /// "which has killed hundreds of thousands": what a long happening has done in all.
    func isBackground(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        var i = mention.span.lowerBound - 1
        var sawHave = false
        while i >= sentence.lowerBound, i >= mention.span.lowerBound - 8 {
            let token = text.tokens[i]
            if token.kind == .comma || token.kind == .semicolon { return false }
            if token.isAny(.have) { sawHave = true }
            if sawHave, token.isAny(.relative), token.isAny([.pronoun, .relative]) {
                return i > sentence.lowerBound && text.tokens[i - 1].isAny([.noun, .happening])
            }
            if sawHave, token.isAny(.happening), isLasting(i) { return true }
            i -= 1
        }
        return false
    }

    /// "have been killed": the perfect, which reaches up to now.
    func isPerfect(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        let near =
            max(
                sentence.lowerBound, mention.span.lowerBound - 6)..<min(
                sentence.upperBound, mention.span.upperBound + 6)
        return near.contains { text.tokens[$0].isAny(.have) }
    }

    /// "Meanwhile", "In Bago, a student was killed", "a bomb hit a house": the text turns to another happening.
    func turnsElsewhere(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        guard sentence.count > 3 else { return false }
        for i in sentence.prefix(5) where words.turns.contains(text.tokens[i].word) { return true }
        return opensElsewhere(sentence) || hasNewAgent(mention, sentence)
    }

    func opensElsewhere(_ sentence: Range<Int>) -> Bool {
        let first = text.tokens[sentence.lowerBound]
        let place = text.tokens[sentence.lowerBound + 1]
        guard first.word == words.in || first.word == words.at || first.isAny(.preposition) && first.word != words.on,
            place.isCapitalized || place.shape.contains(.shouted) && (place.classes.isUnlisted || place.isAny(.place)),
            !place.isAny([.month, .weekday, .demonym]), place.kind == .word
        else { return false }
        // A look back of a few pages: what was named before that is news again.
        return !text.tokens[max(0, sentence.lowerBound - 2000)..<sentence.lowerBound].contains { isSame($0, place) }
    }

    func isSame(_ a: Token, _ b: Token) -> Bool {
        a.range.count == b.range.count && text.bytes[a.range].elementsEqual(text.bytes[b.range])
    }

    /// "An explosion at a warehouse injured 200": an indefinite happening or thing acts on those counted.
    func hasNewAgent(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
        guard mention.sentence < sentences.count, mention.sentence > 0 else { return false }
        var i = mention.span.lowerBound - 1
        while i >= sentence.lowerBound {
            let token = text.tokens[i]
            if token.kind == .semicolon || token.isAny(.relative) && i > sentence.lowerBound { return false }
            if token.isAny(.indefinite), i + 1 < sentence.upperBound {
                var head = i + 1
                while head < mention.span.lowerBound, text.tokens[head].isAny([.adjective, .noun]),
                    head + 1 < sentence.upperBound, text.tokens[head + 1].isAny([.noun, .happening])
                {
                    head += 1
                }
                let noun = text.tokens[head]
                if noun.isAny([.person, .body, .role, .speechNoun, .demonym]) { return false }
                if noun.isAny(.happening), !noun.isAny(.preposition) {
                    return i == sentence.lowerBound
                        || text.tokens[i - 1].isAny([.subordinator, .conjunction, .reporting])
                }
            }
            i -= 1
        }
        return false
    }
}
