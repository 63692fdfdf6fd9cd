/// What a token is in its sentence.
enum Tag: UInt8, Sendable {
    case determiner, possessivePronoun, pronoun
    case noun, name
    /// A month, weekday or time adverb used as a noun phrase of its own: "Tuesday", "yesterday".
    case time
    case adjective, numeral
    /// A verb with a tense: "kills", "said".
    case finite
    /// A past form that may be a tense or a bare participle: "people killed in".
    case past
    /// A participle for sure: after be or have, or before "by".
    case participle
    case gerund
    /// An infinitive, or a verb after a modal.
    case base
    case modal, be, have, `do`
    /// "to" before an infinitive.
    case to
    case negation
    case preposition, conjunction, subordinator, relative, adverb
    case possessive, hyphen
    case punctuation
    case other
}
