/// What a chunk is.
enum ChunkKind: UInt8, Sendable {
    /// A base noun phrase: determiner, possessor with `'s`, numerals, adjectives, nouns; without what
    /// follows "of". A pronoun, a lone numeral and "the wounded" are noun chunks too.
    case noun
    /// A verb group: auxiliaries, negation, adverbs between them, and the main verb with its particle.
    case verb
    case preposition
    /// and, or, but, nor
    case conjunction
    /// that, when, while, after (before a clause), because, …
    case subordinator
    /// who, which, whose, that after a noun
    case relative
    case adverb
    /// An adjective that stands alone, as after "be": "dead", "missing".
    case adjective
    case comma, dash, colon, semicolon, terminal
    case quoteOpen, quoteClose, parenthesisOpen, parenthesisClose
    case other
}

/// Grammar of a verb chunk.
struct VerbFlags: OptionSet, Sendable {
    let rawValue: UInt16
    /// "were killed", "being held", "been driven"; also a bare participle after a noun ("people killed in").
    static let passive = VerbFlags(rawValue: 1)
    /// Has a tense: can be a clause's main verb.
    static let finite = VerbFlags(rawValue: 2)
    /// "to kill"
    static let infinitive = VerbFlags(rawValue: 4)
    /// "killing" with no auxiliary.
    static let gerund = VerbFlags(rawValue: 8)
    /// A bare past participle: "wounded in the blast".
    static let participle = VerbFlags(rawValue: 16)
    /// not, never
    static let negated = VerbFlags(rawValue: 32)
    /// may, might, could, would, should, can, must
    static let modal = VerbFlags(rawValue: 64)
    /// will, shall, "is to", "are expected to"
    static let future = VerbFlags(rawValue: 128)
    /// The main verb is a form of be.
    static let copula = VerbFlags(rawValue: 256)
    /// have + participle
    static let perfect = VerbFlags(rawValue: 512)
    /// be + -ing
    static let progressive = VerbFlags(rawValue: 1024)
}

/// A run of tokens that belong together.
struct Chunk: Sendable {
    var kind: ChunkKind
    /// Its tokens, as indices into the text's tokens.
    var tokens: Range<Int>
    /// The token that says what it is: the last noun, the main verb.
    var head: Int
    /// Only for verbs.
    var verb: VerbFlags = []
    /// The first numeral that stands in it, as an index into the sentence's numerals; `nil` = none.
    var numeral: Int?
}
