/// The soldiers of a text about one country and those who fight it are that country's, the rebels are of the one group
/// that it names: "MANILA - Rebels of the NPA killed 17 soldiers".
struct StorySides {
    private let text: AnalyzedText

    /// Fills the sides of soldiers and rebels whose own sentence names none.
    static func fill(_ reading: inout Reading) {
        let sides = StorySides(text: reading.text)
        sides.fill(&reading, Words.regulars, "the country of the text") { sides.country() }
        sides.fill(&reading, Words.rebels, "the armed group of the text") { sides.isArticle ? sides.onlyParty() : nil }
    }

    /// Gives those whom some nouns count the side that `named` finds; it is asked only where there is somebody to give it to.
    private func fill(
        _ reading: inout Reading, _ nouns: WordSet, _ rule: String, _ named: () -> (name: String, tokens: Range<Int>)?
    ) {
        let open = reading.mentions.indices.filter {
            let mention = reading.mentions[$0]
            return mention.side == nil && mention.group == .combatants
                && noun(of: mention).map { nouns.contains(text.lemma($0)) } == true
        }
        guard !open.isEmpty, let side = named() else { return }
        for m in open {
            reading.mentions[m].side = side.name
            reading.mentions[m].because("side", rule, side.tokens)
        }
    }

    private func noun(of mention: Mention) -> Int? {
        mention.counted?.last { text.tokens[$0].kind == .word }
    }

    /// The country whose soldiers a text speaks of: that of its dateline, or the one named far more often than any other,
    /// where those who fight it are no state.
    private func country() -> (name: String, tokens: Range<Int>)? {
        guard isArticle else { return onlyParty() == nil ? nil : countryOfDateline() }
        return hasRebels() ? countryOfDateline() ?? countryMostNamed() : nil
    }

    private func hasRebels() -> Bool {
        text.tokens.indices.contains { i in
            Words.irregulars.contains(text.lemma(i)) || text.tokens[i].isAny(.party)
        }
    }

    /// A passage of a few sentences does not show whom it leaves out.
    private var isArticle: Bool { text.sentences.count >= 7 }

    private func countryMostNamed() -> (name: String, tokens: Range<Int>)? {
        var counts: [String: (number: Int, first: Int)] = [:]
        for i in text.tokens.indices {
            guard text.tokens[i].isAny([.country, .demonym, .capital]), let name = text.word(i).name,
                text.tokens[i].isCapitalized || text.tokens[i].shape.contains(.shouted)
            else { continue }
            counts[name, default: (0, i)].number += 1
        }
        guard let top = counts.max(by: { ($0.value.number, $1.value.first) < ($1.value.number, $0.value.first) }),
            top.value.number >= 3,
            // "Tamils" are a people, no state.
            text.lexicon[text.lexicon.find(phrase: Array(top.key.utf8)[...])].classes.contains(.country),
            counts.allSatisfy({ $0.key == top.key || $0.value.number * 2 <= top.value.number })
        else { return nil }
        return (top.key, top.value.first..<(top.value.first + 1))
    }

    /// The country whose capital the dateline names, where the lead names no other.
    private func countryOfDateline() -> (name: String, tokens: Range<Int>)? {
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

    /// The armed group that the text names, where it names no second one.
    private func onlyParty() -> (name: String, tokens: Range<Int>)? {
        var found: (name: String, tokens: Range<Int>)?
        for sentence in text.sentences {
            let reader = SideReader(text: text, sentence: sentence)
            for i in sentence.tokens where text.tokens[i].isAny([.party, .startsPhrase]) {
                guard let party = reader.party(at: i, upTo: sentence.tokens.upperBound) else { continue }
                if let found, found.name != party.name { return nil }
                found = found ?? party
            }
        }
        return found
    }
}
