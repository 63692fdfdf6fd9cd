/// Whether a verb can mean its measure of what is counted: a bank that lost 340,000 customers buried none of them, and
/// a company that launched 12 products fired none.
extension SentenceMeasures {
    func isPlausible(_ finding: Finding, _ phrase: CountedPhrase) -> Bool {
        guard let verb = finding.verb else { return true }
        guard let head = phrase.head, let counted = phrase.counted else { return isPlausibleAlone(finding, phrase) }
        var facts = groups.facts(counted.lowerBound..<(head + 1), head)
        // "200 sticks of dynamite": what it is made of.
        if facts.thing == nil, let inner = scene.text.tokens[(head + 1)..<max(head + 1, phrase.end)].last {
            facts.thing = NounTable.table[inner.word].thing
        }
        let token = scene.text.tokens[head]
        if scene.lemma(verb) == Words.lose, finding.isObject { return isLosable(facts, token, finding) }
        let isKnown = facts.thing != nil && facts.thing != .abstract
        switch finding.measure {
        case .used:
            let isUnlisted = token.classes.isEmpty || token.classes == .startsPhrase
            let isFixed =
                facts.thing == .building || facts.thing == .animal
                || finding.isWeak && (facts.thing == .vehicle || facts.thing == .vessel)
            return isKnown && !isFixed || isUnlisted && !finding.isWeak
        case .captured, .destroyed:
            if token.isAny(.unit), !finding.isObject { return false }
            return finding.isWeak ? isKnown : facts.thing != .abstract
        case .killed: return facts.thing != .abstract && facts.thing != .goods
        case .arrived: return !finding.isWeak || isBound(verb)
        default: return true
        }
    }

    /// "took 41 of the 120 seats, losing 16": a number without a noun counts what is counted before it.
    private func isPlausibleAlone(_ finding: Finding, _ phrase: CountedPhrase) -> Bool {
        var other = numeralInside(phrase) ?? phrase.numeral - 1
        guard finding.isObject, let verb = finding.verb,
            scene.lemma(verb) == Words.lose || finding.isWeak && finding.measure == .captured
        else { return true }
        while other >= 0, scene.phrases[other]?.head == nil { other -= 1 }
        guard other >= 0, other != phrase.numeral, let whole = scene.phrases[other], let head = whole.head,
            groups.group(of: whole) == .things
        else { return true }
        let facts = NounTable.table[scene.text.tokens[head].word]
        return facts.thing != nil && facts.thing != .abstract
    }

    /// "crossed the river", "reached the camp", "returned": not "crossed the aisle", "reached a deal".
    private func isBound(_ verb: Int) -> Bool {
        guard scene.kind(verb + 1) == .noun, !scene.isTime(verb + 1), scene.chunks[verb + 1].numeral == nil else {
            return true
        }
        let object = scene.text.tokens[scene.chunks[verb + 1].head]
        return object.isAny([.placeNoun, .place, .country, .capital]) || object.isCapitalized
            || !object.isAny(.noun)
    }

    /// Soldiers, tanks and houses are lost for good; customers, jobs and seats are not.
    private func isLosable(_ facts: NounFacts, _ token: Token, _ finding: Finding) -> Bool {
        if facts.group == .things || facts.group == nil {
            if facts.thing == nil {
                return finding.rule == "passive verb" && token.classes.isDisjoint(with: [.noun, .unit])
            }
            return facts.thing != .abstract
        }
        return !Words.followers.contains(scene.text.lexicon[token.word].lemma)
    }
}
