/// What a token is made of.
enum TokenKind: UInt8, Sendable {
    /// Letters, with inner hyphens, apostrophes and, in abbreviations, full stops: "al-Shabab", "U.S.".
    case word
    /// Starts with a digit: "1,234", "2.5", "122mm", "1990s", "18th".
    case number
    /// `'s` or a bare `'` after a plural: it belongs to the word before.
    case possessive
    /// A hyphen or dash with no space on either side, between parts that were split: "12-16", "18-strong".
    case hyphen
    /// A dash that separates clauses: "—", " - ", "--".
    case dash
    case comma
    case colon
    case semicolon
    /// A full stop, question or exclamation mark, or an ellipsis.
    case terminal
    case quoteOpen
    case quoteClose
    case parenthesisOpen
    case parenthesisClose
    /// `$`, `€`, `£`, `¥`, `₹`.
    case currency
    case percent
    /// Anything else: bullets, emoji, `#`, `@`, `/`.
    case symbol
}

/// How a token is written.
struct TokenShape: OptionSet, Sendable {
    let rawValue: UInt8
    /// Starts with a capital letter.
    static let capitalized = TokenShape(rawValue: 1)
    /// Has two letters or more, all of them capitals.
    static let allCapitals = TokenShape(rawValue: 2)
    /// Has a hyphen inside.
    static let hyphenated = TokenShape(rawValue: 4)
    /// White space (or the start of the text) stands before it.
    static let spaceBefore = TokenShape(rawValue: 8)
    /// A line break stands before it.
    static let lineBefore = TokenShape(rawValue: 16)
    /// A blank line stands before it.
    static let paragraphBefore = TokenShape(rawValue: 32)
    /// The word was found in the lexicon only without its final `s`: a possessive whose apostrophe was lost.
    static let lostApostrophe = TokenShape(rawValue: 64)
    /// Capitals mean nothing here: the whole sentence is written in them.
    static let shouted = TokenShape(rawValue: 128)
}

/// A piece of the text: where it stands, and what the lexicon knows of it.
struct Token: Sendable {
    /// First byte, as a UTF-8 offset into the text.
    var start: Int32
    /// One past the last byte.
    var end: Int32
    var kind: TokenKind
    var shape: TokenShape
    /// The lexicon's word; `Lexicon.unknown` where it has none.
    var word: WordID
    /// The classes of that word, copied here so that rules need not look them up.
    var classes: WordClass

    /// The bytes of the token.
    var range: Range<Int> { Int(start)..<Int(end) }

    /// Whether the token has one of these classes or more.
    func isAny(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }
    /// Whether the token has all of these classes.
    func has(_ wanted: WordClass) -> Bool { classes.isSuperset(of: wanted) }
    /// Whether it starts with a capital that means something: not where the whole sentence is in capitals.
    var isCapitalized: Bool { shape.contains(.capitalized) && !shape.contains(.shouted) }
}

/// A sentence: a run of tokens.
struct Sentence: Sendable {
    /// Its tokens, as indices into the text's tokens.
    var tokens: Range<Int>
    /// Counts from 0; sentences of one paragraph share it.
    var paragraph: Int32
    /// A headline, caption or heading: it stands alone and has no full stop.
    var isHeading: Bool
    /// A quotation that began in an earlier sentence is still open at the start.
    var startsInsideQuote: Bool
}
