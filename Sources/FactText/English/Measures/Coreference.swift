/// One figure told twice in a text counts the same people: what one telling says of them holds for the other.
enum Coreference {
    /// Gives a side to figures of fighters that leave it out, where the same figure names it elsewhere.
    static func shareSides(_ reading: inout Reading) {
        for i in reading.mentions.indices where reading.mentions[i].side == nil {
            let mention = reading.mentions[i]
            guard mention.group == .combatants, !mention.measure.isOptional else { continue }
            let same = reading.mentions.first { other in
                other.side != nil && other.group == mention.group && other.measure == mention.measure
                    && other.numeral.figure.bounds.low == mention.numeral.figure.bounds.low
            }
            guard let same else { continue }
            reading.mentions[i].side = same.side
            reading.mentions[i].because("side", "same figure elsewhere in the text", same.span)
        }
    }
}
