/// Tells whose people or things are counted, where the text says it.
struct SideReader {
    let text: AnalyzedText
    let sentence: Sentence

    /// The country or party that some tokens name last before or at their noun.
    func side(in tokens: Range<Int>) -> (name: String, tokens: Range<Int>)? {
        var found: (name: String, tokens: Range<Int>)?
        var rank = 0
        var i = tokens.lowerBound
        while i < tokens.upperBound {
            var length = 1
            var word = text.tokens[i].word
            if let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: tokens.upperBound),
                name(phrase.id, text.tokens[i]) != nil
            {
                (word, length) = (phrase.id, phrase.count)
            }
            if let name = name(word, text.tokens[i]) {
                // A group says more than its country, both more than a possessor: "Lebanese Hezbollah fighters",
                // "Karabakh's Armenians"; of equals the one nearest to the noun.
                let isPossessor = i + length < tokens.upperBound && text.tokens[i + length].kind == .possessive
                let own = isPossessor ? 1 : text.lexicon[word].classes.contains(.party) ? 3 : 2
                if own >= rank { (found, rank) = ((name, i..<(i + length)), own) }
            }
            i += length
        }
        return found
    }

    /// The nearest country or party named before a token in its sentence: what "its" and "their" mean.
    func named(before token: Int) -> (name: String, tokens: Range<Int>)? {
        var i = token - 1
        while i >= sentence.tokens.lowerBound {
            if let found = government(in: i..<min(i + 3, token)), found.tokens.lowerBound == i { return found }
            i -= 1
        }
        return nil
    }

    /// The country or party that some tokens name, a capital standing for its government: "Beijing lost 35 soldiers".
    func government(in tokens: Range<Int>) -> (name: String, tokens: Range<Int>)? {
        if let found = side(in: tokens) { return found }
        for i in tokens {
            let phrase = text.lexicon.phrase(at: i, in: text.tokens, upTo: tokens.upperBound)
            let word = text.lexicon[phrase?.id ?? text.tokens[i].word]
            guard word.classes.contains(.capital), let name = word.name, text.tokens[i].shape.contains(.capitalized)
            else {
                continue
            }
            return (name, i..<(i + (phrase?.count ?? 1)))
        }
        return nil
    }

    /// The armed group whose name starts at a token: a party that is no people and no country.
    func party(at token: Int, upTo end: Int) -> (name: String, tokens: Range<Int>)? {
        let phrase = text.lexicon.phrase(at: token, in: text.tokens, upTo: end)
        let word = phrase?.id ?? text.tokens[token].word
        let classes = text.lexicon[word].classes
        guard classes.contains(.party), classes.isDisjoint(with: [.country, .demonym]),
            let name = name(word, text.tokens[token])
        else { return nil }
        return (name, token..<(token + (phrase?.count ?? 1)))
    }

    private func name(_ word: WordID, _ token: Token) -> String? {
        let entry = text.lexicon[word]
        guard !entry.classes.isDisjoint(with: [.country, .demonym, .party]), let name = entry.name else { return nil }
        guard token.isCapitalized || token.shape.contains(.shouted) || token.shape.contains(.hyphenated) else {
            return nil
        }
        // "us" is a country in capitals only.
        if token.range.count == 2, !token.shape.contains(.allCapitals) { return nil }
        return name
    }
}

extension AnalyzedText {
    /// Whether a name is of a country, its people or its capital.
    func isState(_ name: Range<Int>) -> Bool {
        let phrase = lexicon.phrase(at: name.lowerBound, in: tokens, upTo: name.upperBound)
        let classes = phrase.map { lexicon[$0.id].classes } ?? tokens[name.lowerBound].classes
        return !classes.isDisjoint(with: [.country, .demonym, .capital])
    }
}
