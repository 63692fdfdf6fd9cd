/// One figure that an article reports: who says it, how many of what, when, where, and the place in the
/// text that proves it.
public struct Claim: Sendable, Hashable {
    /// The figure with its qualifier and the noun directly counted: Unicode code points from 0, end exclusive.
    public var span: Range<Int>
    /// Exactly the slice of the text at `span`.
    public var text: String
    /// The sentence that holds the figure, in the same units; `nil` for a claim that no text was read for.
    public var sentence: Range<Int>?
    /// The bounds, and the qualifier that the words used.
    public var figure: Figure
    /// The counted noun phrase without the number, as written; empty when no noun is written.
    public var counted: String
    /// What happened to what was counted.
    public var measure: Measure
    /// The class of what was counted.
    public var group: Group
    /// Nationality or party of those counted, as a country or party name.
    public var side: String?
    /// Who asserts the figure, as written; `nil` = the outlet's own voice.
    public var actor: String?
    /// Who relays the actor.
    public var via: String?
    /// The reporting word: "said", "according to".
    public var cue: String?
    /// Whether the text asserts, denies or only allows it.
    public var modality: Modality
    /// The day that the figure was stated or valid for; `nil` only for a document without a date.
    public var asOf: PartialDate?
    /// When what is counted began to happen; `nil` when the text does not say.
    public var eventStart: PartialDate?
    /// When what is counted ended; equal to `eventStart` for one day.
    public var eventEnd: PartialDate?
    /// The most specific place named for what is counted.
    public var place: String?
    /// A short name for the happening, made of its kind, place and date: a hint for linking, not an identity.
    public var event: String?
    /// Index, within the document's claims, of the claim that this one is a part of.
    public var subsetOf: Int?
    /// How sure the rules are, from 0 to 1: the share of such claims that were right on annotated text.
    public var confidence: Double
    /// Why each field has its value, in the order in which the rules decided.
    public var reasons: [Reason]

    /// Whether two careful readers may differ on this being a claim at all.
    public var isOptional: Bool { measure.isOptional }

    /// A claim from its parts.
    public init(
        span: Range<Int>, text: String, figure: Figure, counted: String = "", measure: Measure = .count,
        group: Group = .things, side: String? = nil, actor: String? = nil, via: String? = nil,
        cue: String? = nil, modality: Modality = .asserted, asOf: PartialDate? = nil,
        eventStart: PartialDate? = nil, eventEnd: PartialDate? = nil, place: String? = nil,
        event: String? = nil, subsetOf: Int? = nil, confidence: Double = 1, reasons: [Reason] = [],
        sentence: Range<Int>? = nil
    ) {
        self.span = span
        self.sentence = sentence
        self.text = text
        self.figure = figure
        self.counted = counted
        self.measure = measure
        self.group = group
        self.side = side
        self.actor = actor
        self.via = via
        self.cue = cue
        self.modality = modality
        self.asOf = asOf
        self.eventStart = eventStart
        self.eventEnd = eventEnd
        self.place = place
        self.event = event
        self.subsetOf = subsetOf
        self.confidence = confidence
        self.reasons = reasons
    }
}

/// Why a field of a claim has its value: the rule that decided, and the words that it read.
public struct Reason: Sendable, Hashable {
    /// The field, by its public name: `figure`, `measure`, `group`, `side`, `actor`, `modality`, `asOf`,
    /// `event` (its dates), `place`, `subsetOf`.
    public var field: String
    /// The rule's short name, for a person: `passive verb`, `according to`, `carried from the sentence before`.
    public var rule: String
    /// The words that the rule read, as Unicode code points from 0, end exclusive; `nil` for a default.
    public var words: Range<Int>?

    /// A reason from its parts.
    public init(field: String, rule: String, words: Range<Int>?) {
        self.field = field
        self.rule = rule
        self.words = words
    }
}
