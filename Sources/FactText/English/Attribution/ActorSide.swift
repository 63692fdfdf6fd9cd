/// Takes the side of those counted from who says it, where the words point back to the speaker: "four of its
/// soldiers", said by Turkey's general staff.
enum ActorSide {
    static func fill(_ mention: Mention, _ text: AnalyzedText) {
        guard mention.side == nil, let actor = mention.actorTokens,
            let own = possessive(mention, text) ?? admission(mention, text)
        else { return }
        guard let side = side(of: actor, text) else { return }
        mention.side = side
        mention.because("side", "the speaker's own", own)
    }

    /// Gives "enemy soldiers" to the other of two sides: a text of two sides has one enemy for each speaker.
    static func fillEnemies(_ reading: inout Reading) {
        let text = reading.text
        let speakers = reading.mentions.map { $0.actorTokens.flatMap { side(of: $0, text) } }
        let enemies = reading.mentions.indices.filter { enemy(reading.mentions[$0], text) != nil }
        guard !enemies.isEmpty else { return }
        for m in enemies where reading.mentions[m].side == speakers[m] {
            // Nobody is his own enemy: the name beside the noun was the speaker's.
            reading.mentions[m].side = nil
            reading.mentions[m].reasons.removeAll { $0.field == "side" }
        }
        let sides = Set(reading.mentions.compactMap(\.side) + speakers.compactMap { $0 })
        guard sides.count == 2 else { return }
        for m in enemies {
            guard let own = speakers[m], reading.mentions[m].side == nil, let word = enemy(reading.mentions[m], text)
            else { continue }
            reading.mentions[m].side = sides.first { $0 != own }
            reading.mentions[m].because("side", "the speaker's enemy", word)
        }
    }

    private static func enemy(_ mention: Mention, _ text: AnalyzedText) -> Range<Int>? {
        guard let counted = mention.counted else { return nil }
        for i in counted where text.tokens[i].word == Words.enemy { return i..<(i + 1) }
        return nil
    }

    /// The country or party that a source belongs to, by the first name in it that has one.
    static func side(of source: Range<Int>, _ text: AnalyzedText) -> String? {
        for i in source where text.tokens[i].isAny([.country, .demonym, .capital, .party]) {
            let word = text.word(i)
            return word.name ?? text.string(tokens: i..<(i + 1))
        }
        return nil
    }

    /// "It admitted the loss of two combatants", "We lost nine fighters, he said": what nobody says of others.
    private static func admission(_ mention: Mention, _ text: AnalyzedText) -> Range<Int>? {
        switch mention.group {
        case .combatants, .peacekeepers: break
        default: return nil
        }
        let sentence = text.sentences[mention.sentence].tokens
        let before = (mention.span.lowerBound - 6..<mention.span.lowerBound).clamped(to: sentence)
        guard let loss = before.last(where: { Words.ownLosses.contains(text.lemma($0)) }) else { return nil }
        // "put his own dead at nine"
        if loss > sentence.lowerBound, Words.ourOwn.contains(text.tokens[loss - 1].word) { return loss..<(loss + 1) }
        guard let cue = mention.cueTokens, cue.upperBound <= loss, loss - cue.upperBound <= 2,
            cue.contains(where: { Words.admitting.contains(text.lemma($0)) })
        else { return nil }
        return cue
    }

    private static func possessive(_ mention: Mention, _ text: AnalyzedText) -> Range<Int>? {
        let end = max(mention.span.upperBound, mention.counted?.upperBound ?? 0)
        for i in mention.span.lowerBound..<end where text.tokens[i].isAny(.possessive) { return i..<(i + 1) }
        return nil
    }
}
