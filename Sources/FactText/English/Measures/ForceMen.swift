/// Men and sailors, who are told by whom or what they serve: "men of the Fourth Brigade", "sailors of a trawler".
extension SentenceMeasures {
    /// "sixty men of the coastal guard", "five men from the brigade": the force that the men are of.
    func ofForce(_ phrase: CountedPhrase) -> Group? {
        let next = phrase.chunks.upperBound
        guard scene.isPreposition(next, Words.of, Words.from), scene.kind(next + 1) == .noun else { return nil }
        let chunk = scene.chunks[next + 1]
        if let group = groups.group(of: chunk.tokens, head: chunk.head), group == .combatants || group == .police {
            return group
        }
        return chunk.tokens.contains { Words.units.contains(scene.text.lemma($0)) } ? .combatants : nil
    }

    /// "twelve sailors went down with the trawler": of a vessel that is no warship.
    func isMerchant(_ phrase: CountedPhrase) -> Bool {
        guard let head = phrase.head, Words.sailors.contains(scene.text.lemma(head)) else { return false }
        let words = scene.sentence.tokens
        if words.contains(where: { Words.naval.contains(scene.text.lemma($0)) }) { return false }
        return words.contains { Words.merchants.contains(scene.text.lemma($0)) }
    }
}
