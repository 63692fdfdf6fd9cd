/// A claim in the making: each stage fills in its part.
///
/// A class, because every rule is handed it: a copy of the struct would count its texts up and down.
final class Mention {
    /// The sentence, as an index into the text's sentences.
    let sentence: Int
    let numeral: Numeral
    /// The figure's span in tokens: qualifier, number and the noun directly counted.
    var span: Range<Int>

    // Measures
    /// The counted noun phrase without the number, as tokens; `nil` = no noun is written.
    var counted: Range<Int>?
    /// The counted noun where it stands elsewhere in the clause or sentence before; wins over `counted`.
    var countedText: String?
    var measure: Measure = .count
    var group: Group = .things
    var side: String?
    /// The word or words that told the measure: "killed", "death toll"; `nil` = none.
    var predicate: Range<Int>?
    /// The clause that holds figure and predicate, as tokens.
    var clause: Range<Int>
    /// The mention that this one is a part of, as an index into the document's mentions.
    var subsetOf: Int?

    // Attribution
    var actor: String?
    /// The actor's noun phrase in this text, as tokens; `nil` when there is none.
    var actorTokens: Range<Int>?
    var via: String?
    var cue: String?
    /// The cue's tokens, to tell the time of speech from the time of the happening.
    var cueTokens: Range<Int>?
    var modality: Modality = .asserted
    /// Its actor goes on from a sentence before.
    var isCarried = false

    // Dates and place
    var asOf: PartialDate?
    var eventStart: PartialDate?
    var eventEnd: PartialDate?
    var place: String?
    var event: String?

    /// Why: the field, the rule, and the tokens that it read.
    var reasons: [(field: String, rule: String, tokens: Range<Int>?)]

    init(sentence: Int, numeral: Numeral, span: Range<Int>, counted: Range<Int>? = nil, clause: Range<Int>) {
        self.sentence = sentence
        self.numeral = numeral
        self.span = span
        self.counted = counted
        self.clause = clause
        reasons = []
        reasons.reserveCapacity(8)
    }

    func because(_ field: String, _ rule: String, _ tokens: Range<Int>? = nil) {
        reasons.append((field, rule, tokens))
    }
}
