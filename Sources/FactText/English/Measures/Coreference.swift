/// One figure told twice in a text counts the same people: what one telling says of them holds for the other.
enum Coreference {
    /// Gives a side to figures of fighters that leave it out, where the same figure names it elsewhere, and to parts
    /// of a figure that has one.
    static func shareSides(_ reading: inout Reading) {
        shareRepeated(&reading)
        shareNamedFighters(&reading)
        for i in reading.mentions.indices where reading.mentions[i].side == nil && reading.mentions[i].counted == nil {
            guard let number = reading.mentions[i].subsetOf else { continue }
            let (group, side) = (reading.mentions[number].group, reading.mentions[number].side)
            guard let side, group == reading.mentions[i].group else { continue }
            reading.mentions[i].side = side
            reading.mentions[i].because("side", "side of the whole", reading.mentions[number].span)
        }
    }

    private static func shareRepeated(_ reading: inout Reading) {
        var told: [Figures: Int] = [:]
        for i in reading.mentions.indices where reading.mentions[i].side != nil {
            let key = Figures(reading.mentions[i])
            if told[key] == nil { told[key] = i }
        }
        if told.isEmpty { return }
        for i in reading.mentions.indices where reading.mentions[i].side == nil {
            let group = reading.mentions[i].group
            guard group == .combatants, !reading.mentions[i].measure.isOptional,
                let same = told[Figures(reading.mentions[i])],
                isIrregular(reading.mentions[i], reading.text) == isIrregular(reading.mentions[same], reading.text)
            else { continue }
            let side = reading.mentions[same].side
            let span = reading.mentions[same].span
            reading.mentions[i].side = side
            reading.mentions[i].because("side", "same figure elsewhere in the text", span)
        }
    }

    /// "31 terrorists" in a text that speaks of "ISIL terrorists" are theirs.
    private static func shareNamedFighters(_ reading: inout Reading) {
        // The party of each noun that was asked for: the whole text tells it.
        var parties: [WordID: (name: String, tokens: Range<Int>)?] = [:]
        for i in reading.mentions.indices where reading.mentions[i].side == nil {
            guard reading.mentions[i].group == .combatants, !reading.mentions[i].measure.isOptional,
                let counted = reading.mentions[i].counted,
                let noun = counted.last(where: { Words.irregulars.contains(reading.text.lemma($0)) })
            else { continue }
            let word = reading.text.lemma(noun)
            let known = parties[word] ?? party(of: word, reading.text)
            parties[word] = .some(known)
            guard let party = known else { continue }
            reading.mentions[i].side = party.name
            reading.mentions[i].because("side", "named so elsewhere in the text", party.tokens)
        }
    }

    /// The one party whose name stands right before a noun in a text.
    private static func party(of noun: WordID, _ text: AnalyzedText) -> (name: String, tokens: Range<Int>)? {
        var only: (name: String, tokens: Range<Int>)?
        for sentence in text.sentences {
            let sides = SideReader(text: text, sentence: sentence)
            for i in sentence.tokens where text.tokens[i].word != Lexicon.unknown && text.lemma(i) == noun {
                let start = max(sentence.tokens.lowerBound, i - 3)
                guard let found = (start..<i).lazy.compactMap({ sides.party(at: $0, upTo: i) }).first,
                    found.tokens.upperBound == i
                else { continue }
                if let only, only.name != found.name { return nil }
                only = only ?? found
            }
        }
        return only
    }

    /// Whether the noun is one for fighters of no state: "16 soldiers" are not the "16 separatist fighters" elsewhere.
    private static func isIrregular(_ mention: Mention, _ text: AnalyzedText) -> Bool {
        guard let counted = mention.counted else { return true }
        return counted.contains { Words.irregulars.contains(text.lemma($0)) }
    }

    /// What two tellings of one figure have in common.
    private struct Figures: Hashable {
        let group: Group
        let measure: Measure
        let low: Double?

        init(_ mention: Mention) {
            group = mention.group
            measure = mention.measure
            low = mention.numeral.figure.bounds.low
        }
    }
}
