/// The soldiers of a text about one country and one armed group are that country's: "MANILA - Rebels of the NPA killed
/// 17 soldiers".
struct StorySides {
    private let text: AnalyzedText

    /// Fills the side of soldiers whose own sentence names none.
    static func fill(_ reading: inout Reading) {
        let open = reading.mentions.indices.filter {
            let mention = reading.mentions[$0]
            return mention.side == nil && mention.group == .combatants && mention.counted != nil
        }
        guard !open.isEmpty else { return }
        let sides = StorySides(text: reading.text)
        // The dateline is read in a moment, the parties of the whole text are not.
        guard let country = sides.country(), sides.hasOneParty() else { return }
        for m in open {
            guard let noun = sides.noun(of: reading.mentions[m]), Words.regulars.contains(sides.text.lemma(noun)) else {
                continue
            }
            reading.mentions[m].side = country.name
            reading.mentions[m].because("side", "the country of the text", country.tokens)
        }
    }

    private func noun(of mention: Mention) -> Int? {
        mention.counted?.last { text.tokens[$0].kind == .word }
    }

    /// The country whose capital the dateline names, where the text names soldiers of no other.
    private func country() -> (name: String, tokens: Range<Int>)? {
        guard let lead = Headings(text).lead,
            let dateline = DatelinePlace(of: text.sentences[lead].tokens, text), dateline.isCapital
        else { return nil }
        let name = dateline.place.name
        let phrase = text.lexicon.phrase(at: name.lowerBound, in: text.tokens, upTo: name.upperBound)
        guard let country = text.lexicon[phrase?.id ?? text.tokens[name.lowerBound].word].name else { return nil }
        for i in text.tokens.indices.prefix(text.sentences[lead].tokens.upperBound) where i >= name.upperBound {
            guard let other = state(at: i), other != country else { continue }
            return nil
        }
        return (country, name)
    }

    private func state(at i: Int) -> String? {
        let token = text.tokens[i]
        guard token.isAny([.country, .demonym]), token.isCapitalized || token.shape.contains(.shouted) else {
            return nil
        }
        return text.word(i).name
    }

    /// Whether the text names an armed group, and no second one.
    private func hasOneParty() -> Bool {
        var found: String?
        for sentence in text.sentences {
            let reader = SideReader(text: text, sentence: sentence)
            for i in sentence.tokens where text.tokens[i].isAny([.party, .startsPhrase]) {
                guard let party = reader.party(at: i, upTo: sentence.tokens.upperBound) else { continue }
                if let found, found != party.name { return false }
                found = party.name
            }
        }
        return found != nil
    }
}
