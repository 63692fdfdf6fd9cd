/// One figure told twice in a text counts the same people: what one telling says of them holds for the other.
enum Coreference {
    /// Gives a side to figures of fighters that leave it out, where the same figure names it elsewhere, and to parts
    /// of a figure that has one.
    static func shareSides(_ reading: inout Reading) {
        shareRepeated(&reading)
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
